/**
 * Events across documents: candidates share a title, or two parties within a few days; the surest pairs are joined first
 * and nothing is joined to what contradicts any part of it.
 */

import type { EventEntity } from "../model/entity.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { type Appearance, anchorOf, type Testimony } from "./appearance.ts";
import { compareEvents, kindsNamedOnce } from "./event-comparison.ts";
import { anchorDay, type EventProfile, profileEvents } from "./event-profile.ts";

/** Days of one block; an event stands in the block of its day and in the next. */
const blockDays = 4;
/** In a block each event is compared with this many before it in time. */
const blockWindow = 100;
/** Parties of one event that open blocks. */
const partiesBlocked = 10;

/** Keys under which an event meets those it may be the same as. */
function* blockKeys(profile: EventProfile): Generator<string> {
  const { title } = profile.name;
  const { act, number, edition, words, head } = profile.name;
  if (title !== null) yield `title|${title}`;
  if (edition !== null) yield `edition|${profile.appearance.document.id}|${edition} ${head}`;
  if (kindsNamedOnce.has(profile.kind)) yield `head|${profile.appearance.document.id}|${head}`;
  if (number !== null) yield `number|${act}|${number}`;
  const day = anchorDay(profile);
  if (words !== null && day !== null) yield `words|${day}|${words}`;
  const parties = [...profile.persons, ...profile.agencies].sort(compareCodeUnits).slice(0, partiesBlocked);
  if (profile.kind === "agreement") for (const pair of pairsOf(parties)) yield `paper|${head}|${pair}`;
  if (day === null) return;
  if (profile.days !== null) for (const party of parties) yield `day ${day}|${party}`;
  const block = Math.floor(day / blockDays);
  const isTitled = title !== null || words === null; // a title that the text of the other has
  for (const key of [...pairsOf(parties), ...(isTitled && profile.kind !== "project" ? parties : [])]) {
    yield `${block}|${key}`;
    yield `${block + 1}|${key}`;
  }
}

function pairsOf(parties: readonly string[]): readonly string[] {
  return parties.flatMap((one, index) => parties.slice(index + 1).map((other) => `${one}&${other}`));
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/** Pairs of indices that are surely one event, surest first. */
function samePairs(profiles: readonly EventProfile[]): readonly Pair[] {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of blockKeys(profile)) pushTo(blocks, key, index);
  });
  const compared = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    if (block.length === 1) continue;
    const inTime = block.toSorted(
      (one, other) => dayOf(profiles[one]) - dayOf(profiles[other]) || one - other,
    );
    inTime.forEach((later, place) => {
      for (const earlier of inTime.slice(Math.max(0, place - blockWindow), place)) {
        const [one, other] = earlier < later ? [earlier, later] : [later, earlier];
        const pair = one * profiles.length + other;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const [left, right] = [profiles[one], profiles[other]];
        if (left === undefined || right === undefined) continue;
        const { verdict, score } = compareEvents(left, right);
        if (verdict === "same") pairs.push({ one, other, score });
      }
    });
  }
  return pairs.sort(
    (left, right) => right.score - left.score || left.one - right.one || left.other - right.other,
  );
}

function dayOf(profile: EventProfile | undefined): number {
  return (profile === undefined ? null : anchorDay(profile)) ?? 0;
}

/** Most members of each side that a join is checked against. */
const membersChecked = 50;

/** Joins the pairs; gives for each index the members of its event. */
function joinPairs(
  profiles: readonly EventProfile[],
  pairs: readonly Pair[],
): readonly (readonly number[])[] {
  const groups = profiles.map((_, index) => [index]);
  for (const { one, other } of pairs) {
    const [left, right] = [groups[one], groups[other]];
    if (left === undefined || right === undefined || left === right) continue;
    const isContradicted = left.slice(0, membersChecked).some((member) =>
      right.slice(0, membersChecked).some((counterpart) => {
        const [a, b] = [profiles[member], profiles[counterpart]];
        return a !== undefined && b !== undefined && compareEvents(a, b).verdict === "different";
      }),
    );
    if (isContradicted) continue;
    const joined = [...left, ...right].sort((a, b) => a - b);
    for (const member of joined) groups[member] = joined;
  }
  return groups;
}

/** The first report of an event names it: later reports change no id. */
function keyOf(members: readonly Appearance<EventEntity>[]): string {
  const [first] = members
    .map((member) => ({
      published: member.document.published ?? "9",
      anchor: JSON.stringify(anchorOf(member)),
    }))
    .sort(
      (one, other) =>
        compareCodeUnits(one.published, other.published) || compareCodeUnits(one.anchor, other.anchor),
    );
  return first?.anchor ?? "";
}

/** For each event appearance the key of the event it names; equal keys are one node. */
export function keysOfEvents(
  testimony: Testimony,
  keys: ReadonlyMap<Appearance, string>,
): ReadonlyMap<Appearance<EventEntity>, string> {
  const profiles = profileEvents(testimony, keys);
  const groups = joinPairs(profiles, samePairs(profiles));
  const named = new Map<readonly number[], string>();
  return new Map(
    profiles.map(({ appearance }, index) => {
      const group = groups[index] ?? [index];
      const key = named.get(group) ?? keyOf(group.flatMap((member) => profiles[member]?.appearance ?? []));
      named.set(group, key);
      return [appearance, key] as const;
    }),
  );
}
