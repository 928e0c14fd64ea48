/** Judgements replayed over what resolution found; those that no longer fit the documents are told, never dropped silently. */

import type { Entity } from "../model/entity.ts";
import type { EntityType } from "../model/vocabulary.ts";
import { DisjointSets } from "../order/disjoint-sets.ts";
import { pushTo, sortedUnique } from "../order/order.ts";
import type { Appearance, Testimony } from "./appearance.ts";
import { type Cluster, idsOf } from "./cluster.ts";
import type { Judgement, Reference, UnappliedJudgement } from "./judgement.ts";

type PairJudgement = Extract<Judgement, { kind: "same" | "different" }>;

/** Whether the appearance goes by the name, in the document where one is given. */
export function isMeant({ document, entity }: Appearance, { name, document: wanted }: Reference): boolean {
  if (wanted !== null && document.id !== wanted) return false;
  return entity.name === name || entity.aliases.includes(name);
}

const unknownName = "no document gives this name";

/** Finds the appearances a reference means, in the order they were given. */
type FindMeant<Kind extends Entity = Entity> = (reference: Reference) => readonly Appearance<Kind>[];

function gatheredByName<Kind extends Entity>(
  appearances: Iterable<Appearance<Kind>>,
): Map<string, Appearance<Kind>[]> {
  const byName = new Map<string, Appearance<Kind>[]>();
  for (const appearance of appearances) {
    const { name, aliases } = appearance.entity;
    for (const called of new Set([name, ...aliases])) pushTo(byName, called, appearance);
  }
  return byName;
}

/** Makes a finder that goes through the appearances when it is first asked, however many references are looked up. */
function meantFinder<Kind extends Entity>(appearances: Iterable<Appearance<Kind>>): FindMeant<Kind> {
  let byName: Map<string, Appearance<Kind>[]> | undefined;
  return (reference) => {
    byName ??= gatheredByName(appearances);
    return (byName.get(reference.name) ?? []).filter((appearance) => isMeant(appearance, reference));
  };
}

/** The testimony without what is not an entity, and without the claims about it. */
export function leaveOutNonEntities(
  testimony: Testimony,
  judgements: readonly Judgement[],
): { testimony: Testimony; unapplied: readonly UnappliedJudgement[] } {
  const out = new Set<Appearance>();
  const unapplied: UnappliedJudgement[] = [];
  const findMeant: Readonly<Record<EntityType, FindMeant>> = {
    person: meantFinder(testimony.persons),
    agency: meantFinder(testimony.agencies),
    event: meantFinder(testimony.events),
  };
  for (const judgement of judgements) {
    if (judgement.kind !== "not an entity") continue;
    const meant = findMeant[judgement.type](judgement.one);
    if (meant.length === 0) unapplied.push({ judgement, reason: unknownName });
    for (const appearance of meant) out.add(appearance);
  }
  if (out.size === 0) return { testimony, unapplied };
  const isKept = (appearance: Appearance): boolean => !out.has(appearance);
  return {
    unapplied,
    testimony: {
      documents: testimony.documents,
      persons: testimony.persons.filter(isKept),
      agencies: testimony.agencies.filter(isKept),
      events: testimony.events.filter(isKept),
      assertions: testimony.assertions.filter(({ subject, object }) => isKept(subject) && isKept(object)),
    },
  };
}

/** Keys a reference means; a name that several things share must say in which document. */
function keysMeant<Kind extends Entity>(
  keys: ReadonlyMap<Appearance<Kind>, string>,
  findMeant: FindMeant<Kind>,
  reference: Reference,
): { keys: readonly string[]; problem: string | null } {
  const found = sortedUnique(findMeant(reference).map((appearance) => keys.get(appearance) ?? ""));
  if (found.length === 0) return { keys: found, problem: `"${reference.name}": ${unknownName}` };
  if (found.length > 1 && reference.document === null) {
    return {
      keys: found,
      problem: `"${reference.name}" is the name of ${found.length}; say in which document`,
    };
  }
  return { keys: found, problem: null };
}

/** Joins what was judged the same; a joined thing goes by the smallest of its keys. */
function join<Kind extends Entity>(
  keys: ReadonlyMap<Appearance<Kind>, string>,
  findMeant: FindMeant<Kind>,
  judgements: readonly PairJudgement[],
  unapplied: UnappliedJudgement[],
): Map<Appearance<Kind>, string> {
  const distinct = sortedUnique(keys.values());
  const places = new Map(distinct.map((key, index) => [key, index]));
  const sets = new DisjointSets(distinct.length);
  for (const judgement of judgements) {
    const [one, other] = [
      keysMeant(keys, findMeant, judgement.one),
      keysMeant(keys, findMeant, judgement.other),
    ];
    const reason = one.problem ?? other.problem;
    if (reason !== null) {
      unapplied.push({ judgement, reason });
      continue;
    }
    const [first = 0, ...rest] = [...one.keys, ...other.keys].map((key) => places.get(key) ?? 0);
    for (const place of rest) sets.merge(first, place);
  }
  return new Map(
    [...keys].map(([appearance, key]) => [appearance, distinct[sets.find(places.get(key) ?? 0)] ?? key]),
  );
}

/** Keys that change, with who has them. */
class KeyedAppearances<Kind extends Entity> {
  readonly keys: Map<Appearance<Kind>, string>;
  readonly #members = new Map<string, Set<Appearance<Kind>>>();

  constructor(keys: Map<Appearance<Kind>, string>) {
    this.keys = keys;
    for (const [appearance, key] of keys) this.#add(appearance, key);
  }

  membersOf(key: string): readonly Appearance<Kind>[] {
    return [...(this.#members.get(key) ?? [])];
  }

  move(appearance: Appearance<Kind>, key: string): void {
    this.#members.get(this.keys.get(appearance) ?? "")?.delete(appearance);
    this.keys.set(appearance, key);
    this.#add(appearance, key);
  }

  #add(appearance: Appearance<Kind>, key: string): void {
    const members = this.#members.get(key);
    if (members === undefined) this.#members.set(key, new Set([appearance]));
    else members.add(appearance);
  }
}

/** Parts what was judged different: of the rest, whoever goes by the second name alone follows it. */
function part<Kind extends Entity>(
  keyed: KeyedAppearances<Kind>,
  findMeant: FindMeant<Kind>,
  { one, other }: PairJudgement,
): string | null {
  const [first, second] = [findMeant(one), findMeant(other)].map((meant) => new Set(meant));
  if (first === undefined || second === undefined || first.size === 0 || second.size === 0)
    return unknownName;
  if ([...second].some((appearance) => first.has(appearance))) return "both sides are the same mention";
  const keysOf = (side: ReadonlySet<Appearance<Kind>>): ReadonlySet<string> =>
    new Set([...side].map((appearance) => keyed.keys.get(appearance) ?? ""));
  const kept = keysOf(first);
  const moved = [...keysOf(second)].filter((key) => kept.has(key)); // none: they are two already, and the line keeps them so
  for (const key of moved) {
    for (const appearance of keyed.membersOf(key)) {
      if (first.has(appearance)) continue;
      const followsSecond = one.name !== other.name && appearance.entity.name === other.name;
      if (second.has(appearance) || followsSecond)
        keyed.move(appearance, `${key}|not ${one.name} in ${one.document ?? "any"}`);
    }
  }
  return null;
}

/** Keys after the judgements on one type of entity; `different` has the last word. */
export function applyJudgements<Kind extends Entity>(
  type: Kind["type"],
  keys: ReadonlyMap<Appearance<Kind>, string>,
  judgements: readonly Judgement[],
  unapplied: UnappliedJudgement[],
): ReadonlyMap<Appearance<Kind>, string> {
  const pairs = judgements.filter(
    (judgement): judgement is PairJudgement =>
      (judgement.kind === "same" || judgement.kind === "different") && judgement.type === type,
  );
  if (pairs.length === 0) return keys;
  const findMeant = meantFinder(keys.keys());
  const joined = join(
    keys,
    findMeant,
    pairs.filter(({ kind }) => kind === "same"),
    unapplied,
  );
  const keyed = new KeyedAppearances(joined);
  for (const judgement of pairs.filter(({ kind }) => kind === "different")) {
    const reason = part(keyed, findMeant, judgement);
    if (reason !== null) unapplied.push({ judgement, reason });
  }
  return keyed.keys;
}

/** Names or dates that people gave, by id of the node. */
export function valuesGiven(
  kind: "rename" | "date",
  clusters: readonly Cluster[],
  judgements: readonly Judgement[],
  unapplied: UnappliedJudgement[],
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (!judgements.some((judgement) => judgement.kind === kind)) return values;
  const ids = idsOf(clusters);
  const findMeant = meantFinder(ids.keys());
  for (const judgement of judgements) {
    if (judgement.kind !== kind) continue;
    const meant = findMeant(judgement.one).filter(({ entity }) => entity.type === judgement.type);
    const [only, ...others] = new Set(meant.map((appearance) => ids.get(appearance) ?? ""));
    if (only !== undefined && others.length === 0)
      values.set(only, judgement.kind === "rename" ? judgement.name : judgement.date);
    else {
      const reason =
        only === undefined ? unknownName : `it is the name of ${others.length + 1}; say in which document`;
      unapplied.push({ judgement, reason });
    }
  }
  return values;
}
