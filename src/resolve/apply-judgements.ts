/** Judgements replayed over what resolution found; those that no longer fit the documents are told, never dropped silently. */

import { DisjointSets } from "../graph/disjoint-sets.ts";
import { sortedUnique } from "../graph/order.ts";
import type { Entity } from "../model/entity.ts";
import type { Appearance, Testimony } from "./appearance.ts";
import type { Cluster } from "./cluster.ts";
import type { Judgement, Reference, UnappliedJudgement } from "./judgement.ts";

type PairJudgement = Extract<Judgement, { kind: "same" | "different" }>;

/** Whether the appearance goes by the name, in the document where one is given. */
export function isMeant({ document, entity }: Appearance, { name, document: wanted }: Reference): boolean {
  if (wanted !== null && document.id !== wanted) return false;
  return entity.name === name || entity.aliases.includes(name);
}

const unknownName = "no document gives this name";

/** The testimony without what is not an entity, and without the claims about it. */
export function leaveOutNonEntities(
  testimony: Testimony,
  judgements: readonly Judgement[],
): { testimony: Testimony; unapplied: readonly UnappliedJudgement[] } {
  const out = new Set<Appearance>();
  const unapplied: UnappliedJudgement[] = [];
  const all: readonly Appearance[] = [...testimony.persons, ...testimony.agencies, ...testimony.events];
  for (const judgement of judgements) {
    if (judgement.kind !== "not an entity") continue;
    const meant = all.filter(
      (appearance) => appearance.entity.type === judgement.type && isMeant(appearance, judgement.one),
    );
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
  reference: Reference,
): { keys: readonly string[]; problem: string | null } {
  const found = sortedUnique(
    [...keys].filter(([appearance]) => isMeant(appearance, reference)).map(([, key]) => key),
  );
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
  judgements: readonly PairJudgement[],
  unapplied: UnappliedJudgement[],
): Map<Appearance<Kind>, string> {
  const distinct = sortedUnique(keys.values());
  const places = new Map(distinct.map((key, index) => [key, index]));
  const sets = new DisjointSets(distinct.length);
  for (const judgement of judgements) {
    const [one, other] = [keysMeant(keys, judgement.one), keysMeant(keys, judgement.other)];
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

/** Parts what was judged different: of the rest, whoever goes by the second name alone follows it. */
function part<Kind extends Entity>(
  keys: Map<Appearance<Kind>, string>,
  { one, other }: PairJudgement,
): string | null {
  const first = [...keys.keys()].filter((appearance) => isMeant(appearance, one));
  const second = [...keys.keys()].filter((appearance) => isMeant(appearance, other));
  if (first.length === 0 || second.length === 0) return unknownName;
  if (second.some((appearance) => first.includes(appearance))) return "both sides are the same mention";
  const kept = new Set(first.map((appearance) => keys.get(appearance)));
  const shared = second.filter((appearance) => kept.has(keys.get(appearance)));
  if (shared.length === 0) return null; // they are two already, and the line keeps them so
  const moved = new Set(shared.map((appearance) => keys.get(appearance)));
  for (const [appearance, key] of keys) {
    if (!moved.has(key) || first.includes(appearance)) continue;
    const isSecond = second.includes(appearance);
    const followsSecond = one.name !== other.name && appearance.entity.name === other.name;
    if (isSecond || followsSecond) keys.set(appearance, `${key}|not ${one.name} in ${one.document ?? "any"}`);
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
  const joined = join(
    keys,
    pairs.filter(({ kind }) => kind === "same"),
    unapplied,
  );
  for (const judgement of pairs.filter(({ kind }) => kind === "different")) {
    const reason = part(joined, judgement);
    if (reason !== null) unapplied.push({ judgement, reason });
  }
  return joined;
}

/** Names that people gave, by id of the node. */
export function namesGiven(
  clusters: readonly Cluster[],
  judgements: readonly Judgement[],
  unapplied: UnappliedJudgement[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const judgement of judgements) {
    if (judgement.kind !== "rename") continue;
    const meant = clusters.filter(({ members }) =>
      members.some((member) => member.entity.type === judgement.type && isMeant(member, judgement.one)),
    );
    const [only] = meant;
    if (only !== undefined && meant.length === 1) names.set(only.id, judgement.name);
    else {
      const reason =
        only === undefined ? unknownName : `it is the name of ${meant.length}; say in which document`;
      unapplied.push({ judgement, reason });
    }
  }
  return names;
}
