/**
 * Nominals, groups and clauses with some of their fields changed. Each is copied field by field, in the one order in which all are made,
 * so that all of them have one shape in memory: V8 gives what a spread makes a shape of its own at each place (measured in Node 20: 250
 * shapes of what has a `kind`), and a field of an object of many shapes is read several times slower.
 */
import type { Clause, Group, Nominal } from "./nominal.ts";

/** A nominal like another, but for these fields. */
export function nominalWith(nominal: Nominal, changes: Partial<Nominal>): Nominal {
  const copy: Nominal = {
    kind: nominal.kind,
    first: nominal.first,
    last: nominal.last,
    ownFirst: nominal.ownFirst,
    head: nominal.head,
    case: nominal.case,
    isPossessed: nominal.isPossessed,
    isPlural: nominal.isPlural,
    mention: nominal.mention,
    eventHead: nominal.eventHead,
    titleHead: nominal.titleHead,
    part: nominal.part,
    title: nominal.title,
    owner: nominal.owner,
    complements: nominal.complements,
    relatives: nominal.relatives,
    offices: nominal.offices,
    act: nominal.act,
    isDemonstrative: nominal.isDemonstrative,
    isPredicate: nominal.isPredicate,
    date: nominal.date,
    bound: nominal.bound,
  };
  return Object.assign(copy, changes);
}

/** A group like another, but for these fields. */
export function groupWith(group: Group, changes: Partial<Group>): Group {
  const copy: Group = {
    members: group.members,
    first: group.first,
    last: group.last,
    after: group.after,
    case: group.case,
    postposition: group.postposition,
    isContrasted: group.isContrasted,
    isExcluded: group.isExcluded,
  };
  return Object.assign(copy, changes);
}

/** A clause like another, but for these fields. */
export function clauseWith(clause: Clause, changes: Partial<Clause>): Clause {
  const copy: Clause = {
    kind: clause.kind,
    verb: clause.verb,
    groups: clause.groups,
    genitive: clause.genitive,
    first: clause.first,
    last: clause.last,
    force: clause.force,
    isReported: clause.isReported,
    index: clause.index,
  };
  return Object.assign(copy, changes);
}
