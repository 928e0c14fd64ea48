/** Why two appearances are one node or are not, told from the features that decided it. */

import type { Agency, EventEntity, Person } from "../model/entity.ts";
import { pushTo } from "../order/order.ts";
import { accusedRule } from "./accused.ts";
import { compareAgencies } from "./agency-comparison.ts";
import type { Appearance } from "./appearance.ts";
import { isMeant } from "./apply-judgements.ts";
import type { Cluster } from "./cluster.ts";
import { type Comparison, decide } from "./comparison.ts";
import { compareEvents } from "./event-comparison.ts";
import { eventProfiles } from "./event-profile.ts";
import { compareInitials } from "./initials.ts";
import { formatJudgement, type Judgement, type Reference } from "./judgement.ts";
import { surroundingsOf } from "./offices.ts";
import { fullSpelling } from "./person-name.ts";
import { comparePersons, type PersonProfile, profilesOf } from "./person-profile.ts";
import { personReader, type ReadPerson } from "./person-reader.ts";
import type { Resolution } from "./resolve.ts";

export interface Explanation {
  readonly one: Appearance;
  readonly other: Appearance;
  /** Whether the graph holds them as one node. */
  readonly isOne: boolean;
  /** What comparing just these two says. */
  readonly comparison: Comparison;
  /** Where the two alone do not decide: those between them that do. */
  readonly through: readonly Appearance[];
  /** The judgement that made these two one node or two, whatever comparison says. */
  readonly judgement: Judgement | null;
  /** The line of a judgement file that would make it otherwise. */
  readonly change: string;
}

/** The latest judgement on just these two that says what the graph holds. */
function judgementOn(
  { judgements }: Resolution,
  one: Appearance,
  other: Appearance,
  isOne: boolean,
): Judgement | null {
  const kind = isOne ? "same" : "different";
  const found = judgements.findLast(
    (each) =>
      each.kind === kind &&
      each.type === one.entity.type &&
      ((isMeant(one, each.one) && isMeant(other, each.other)) ||
        (isMeant(other, each.one) && isMeant(one, each.other))),
  );
  return found ?? null;
}

export type Compare = (one: Appearance, other: Appearance) => Comparison;

/** The profile of each person of the resolution, made once for the names that are asked about. */
function profileFinder(
  { testimony, keys }: Resolution,
  read: ReadPerson,
): (person: Appearance<Person>) => PersonProfile | undefined {
  const surroundings = surroundingsOf(testimony, keys);
  const blocks = new Map<string, Appearance<Person>[]>();
  for (const person of testimony.persons) pushTo(blocks, fullSpelling(read(person)).key, person);
  const profiles = new Map<string, readonly PersonProfile[]>();
  return (person) => {
    const { key } = fullSpelling(read(person));
    const known = profiles.get(key) ?? profilesOf(blocks.get(key) ?? [], read, surroundings);
    profiles.set(key, known);
    return known.find(({ members }) => members.includes(person));
  };
}

function comparePeople(
  resolution: Resolution,
): (one: Appearance<Person>, other: Appearance<Person>) => Comparison {
  const read = personReader();
  const profileOf = profileFinder(resolution, read);
  return (one, other) => {
    const isOne = resolution.keys.get(one) === resolution.keys.get(other);
    const reasons = isOne ? [...resolution.decisions.of(one), ...resolution.decisions.of(other)] : [];
    if (reasons.length > 0) return { verdict: "same", score: 0.85, reasons };
    const apart = [one, other]
      .flatMap((each) => resolution.decisions.of(each))
      .filter(({ rule }) => rule === accusedRule);
    if (!isOne && apart.length > 0)
      return decide("different", 0.3, [accusedRule, apart.map(({ detail }) => detail).join("; ")]);
    const names = [read(one), read(other)] as const;
    const forms = names.map(({ form }) => form);
    if (forms.includes("part"))
      return decide("unsure", 0.2, ["a surname or a given name alone joins nothing", ""]);
    if (forms.includes("initial")) {
      return compareInitials(...names, isOne);
    }
    const [left, right] = [profileOf(one), profileOf(other)];
    return left === undefined || right === undefined
      ? decide("unsure", 0.2, ["names cannot be compared", ""])
      : comparePersons(left, right);
  };
}

function isOfType<Type extends Appearance["entity"]["type"]>(
  appearance: Appearance,
  type: Type,
): appearance is Appearance<Extract<Person | Agency | EventEntity, { type: Type }>> {
  return appearance.entity.type === type;
}

/** Comparison of any two appearances, with the features of all computed once. */
export function comparer(resolution: Resolution): Compare {
  const people = comparePeople(resolution);
  const { profile } = eventProfiles(resolution.testimony, resolution.keys);
  return (one, other) => {
    if (isOfType(one, "person") && isOfType(other, "person")) return people(one, other);
    if (isOfType(one, "agency") && isOfType(other, "agency")) return compareAgencies(one, other, resolution);
    if (isOfType(one, "event") && isOfType(other, "event"))
      return compareEvents(profile(one), profile(other));
    return decide("different", 0, ["types differ", `${one.entity.type}; ${other.entity.type}`]);
  };
}

/** Most members of a node that are looked through for a way between two. */
const membersSearched = 200;

/** The way from one member to another over pairs that are the same, without its ends. */
function wayThrough(
  one: Appearance,
  other: Appearance,
  members: readonly Appearance[],
  compare: Compare,
): readonly Appearance[] {
  const cameFrom = new Map<Appearance, Appearance | null>([[one, null]]);
  for (const [current] of cameFrom) {
    for (const member of [other, ...members.slice(0, membersSearched)]) {
      if (cameFrom.has(member) || compare(current, member).verdict !== "same") continue;
      cameFrom.set(member, current);
      if (member === other) break;
    }
    if (cameFrom.has(other)) break;
  }
  const way: Appearance[] = [];
  for (
    let step = cameFrom.get(other);
    step !== null && step !== undefined && step !== one;
    step = cameFrom.get(step)
  ) {
    way.unshift(step);
  }
  return way;
}

/** Explains a pair of one resolution. */
export function explainPair(resolution: Resolution, one: Appearance, other: Appearance): Explanation {
  const compare = comparer(resolution);
  const isOne = resolution.keys.get(one) === resolution.keys.get(other);
  const comparison = compare(one, other);
  const membersOf = (side: Appearance): readonly Appearance[] =>
    resolution.clusters.find(({ members }) => members.some((member) => member === side))?.members ?? [];
  const between = (): readonly Appearance[] => {
    if (isOne) return comparison.verdict === "same" ? [] : wayThrough(one, other, membersOf(one), compare);
    if (comparison.verdict !== "same") return [];
    const against = (side: Appearance, members: readonly Appearance[]): Appearance[] =>
      members.slice(0, membersSearched).filter((member) => compare(side, member).verdict === "different");
    return [...against(one, membersOf(other)), ...against(other, membersOf(one))].slice(0, 5);
  };
  return {
    one,
    other,
    isOne,
    comparison,
    through: between(),
    judgement: judgementOn(resolution, one, other, isOne),
    change: judgementLine(isOne ? "different" : "same", one, other),
  };
}

function referenceTo({ entity, document }: Appearance): Reference {
  return { name: entity.name, document: document.id };
}

/** Why each member of a node is in it: compared with the first, in the order of documents. */
export function explainMembers(resolution: Resolution, { members }: Cluster): readonly Explanation[] {
  const [first, ...rest] = members;
  if (first === undefined) return [];
  const compare = comparer(resolution);
  return rest.map((member) => {
    const comparison = compare(first, member);
    const through = comparison.verdict === "same" ? [] : wayThrough(first, member, members, compare);
    const change = judgementLine("different", first, member);
    const judgement = judgementOn(resolution, first, member, true);
    return { one: first, other: member, isOne: true, comparison, through, judgement, change };
  });
}

/** The line that judges two appearances. */
export function judgementLine(kind: "same" | "different", one: Appearance, other: Appearance): string {
  const { type } = one.entity;
  return formatJudgement({ line: 0, kind, type, one: referenceTo(one), other: referenceTo(other) });
}
