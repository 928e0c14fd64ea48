/**
 * Events across documents: candidates share a title, or two parties within a few days; the surest pairs are joined first
 * and nothing is joined to what contradicts any part of it.
 */

import type { EventEntity } from "../model/entity.ts";
import { compareCodeUnits } from "../order/order.ts";
import { type Appearance, anchorOf, type KeyOf, type Testimony } from "./appearance.ts";
import { blocksOf, hashOf, hashOfBoth } from "./blocks.ts";
import type { Comparison } from "./comparison.ts";
import { compareEvents, kindsNamedOnce } from "./event-comparison.ts";
import { anchorDay, type EventFacts, eventProfiles, wordsDescribed } from "./event-profile.ts";

/** Days of one block; an event stands in the block of its day and in the next. */
const blockDays = 4;
/** In a block each event is compared with this many before it in time. */
const blockWindow = 100;
/** Parties of one event that open blocks. */
const partiesBlocked = 10;

/** Keys under which an event meets those it may be the same as. */
function blockKeys({ appearance, kind, name, days, parties: all }: EventFacts): readonly number[] {
  const { title, act, number, edition, words, head } = name;
  const keys: number[] = [];
  if (title !== null) keys.push(hashOf(`title|${title}`));
  if (edition !== null) keys.push(hashOf(`edition|${appearance.document.id}|${edition} ${head}`));
  if (kindsNamedOnce.has(kind)) keys.push(hashOf(`head|${appearance.document.id}|${head}`));
  if (number !== null) keys.push(hashOf(`number|${act}|${number}`));
  const day = anchorDay(appearance);
  const told = words ?? wordsDescribed(appearance.entity);
  // the last word may have another ending
  if (told !== null) keys.push(hashOf(`words|${day ?? ""}|${told.slice(0, told.lastIndexOf(" "))}`));
  const parties = [...all].sort(compareCodeUnits).slice(0, partiesBlocked).map(hashOf);
  const pairs = pairsOf(parties);
  const paper = hashOf(`paper|${head}`);
  if (kind === "agreement") for (const pair of pairs) keys.push(hashOfBoth(paper, pair));
  if (day === null) return keys;
  const dated = hashOf(`day|${day}`);
  if (days !== null) for (const party of parties) keys.push(hashOfBoth(dated, party));
  const block = Math.floor(day / blockDays);
  const isTitled = title !== null || words === null; // a title that the text of the other has
  const met = isTitled && kind !== "project" ? [...pairs, ...parties] : pairs;
  for (const key of met) keys.push(hashOfBoth(block, key), hashOfBoth(block + 1, key));
  return keys;
}

function pairsOf(parties: readonly number[]): readonly number[] {
  const pairs: number[] = [];
  parties.forEach((one, index) => {
    for (let at = index + 1; at < parties.length; at += 1) pairs.push(hashOfBoth(one, parties[at] as number)); // holds: at is an index
  });
  return pairs;
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

type EventAppearance = Appearance<EventEntity>;
type Compare = (one: number, other: number) => Comparison;

/** Pairs of indices of events that are surely one, surest first. */
function samePairs(
  events: readonly EventAppearance[],
  keysOf: (index: number) => Iterable<number>,
  compare: Compare,
): readonly Pair[] {
  const days = events.map((event) => anchorDay(event) ?? 0);
  const dayOf = (index: number): number => days[index] ?? 0;
  const compared = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocksOf(events.length, keysOf)) {
    const inTime = block.toSorted((one, other) => dayOf(one) - dayOf(other) || one - other);
    inTime.forEach((later, place) => {
      for (const earlier of inTime.slice(Math.max(0, place - blockWindow), place)) {
        const [one, other] = earlier < later ? [earlier, later] : [later, earlier];
        const pair = one * events.length + other;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const { verdict, score } = compare(one, other);
        if (verdict === "same") pairs.push({ one, other, score });
      }
    });
  }
  return pairs.sort(
    (left, right) => right.score - left.score || left.one - right.one || left.other - right.other,
  );
}

/** Most members of each side that a join is checked against. */
const membersChecked = 50;

/** Joins the pairs; gives for each of `count` indices the members of its event. */
function joinPairs(count: number, pairs: readonly Pair[], compare: Compare): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (_, index) => [index]);
  for (const { one, other } of pairs) {
    const [left, right] = [groups[one], groups[other]];
    if (left === undefined || right === undefined || left === right) continue;
    const counterparts = right.slice(0, membersChecked);
    const isContradicted = left
      .slice(0, membersChecked)
      .some((member) => counterparts.some((other) => compare(member, other).verdict === "different"));
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
  keys: KeyOf,
): ReadonlyMap<Appearance<EventEntity>, string> {
  const { events } = testimony;
  const { facts, profile } = eventProfiles(testimony, keys);
  const eventAt = (index: number): EventAppearance => events[index] as EventAppearance; // holds: indices are those of events
  const compare: Compare = (one, other) => compareEvents(profile(eventAt(one)), profile(eventAt(other)));
  const pairs = samePairs(events, (index) => blockKeys(facts(eventAt(index))), compare);
  const groups = joinPairs(events.length, pairs, compare);
  const named = new Map<readonly number[], string>();
  const eventKeys = new Map<EventAppearance, string>();
  for (const [index, event] of events.entries()) {
    const group = groups[index] ?? [index];
    const key = named.get(group) ?? keyOf(group.map(eventAt));
    if (group.length > 1) named.set(group, key);
    eventKeys.set(event, key);
  }
  return eventKeys;
}
