/** Decides whether two events that no name, title or number decides are one: by who took part in both, and when. */

import { ownCapital } from "../lexicon/lands.ts";
import type { EventKind } from "../model/vocabulary.ts";
import { type Comparison, decide } from "./comparison.ts";
import { gapBetween } from "./days.ts";
import { type EventProfile, placeKey } from "./event-profile.ts";

/** Of these one body seldom has two on one day. */
export const singularKinds: ReadonlySet<EventKind> = new Set([
  "conference",
  "training",
  "ceremony",
  "competition",
  "agreement",
  "founding",
]);
/** A report comes out within these days of what it reports. */
export const newsDays = 3;

/** Those with a part in the event, a person and the body the person speaks for counted once. */
function partiesOf({ persons, agencies, represented }: EventProfile): readonly string[] {
  return [...persons, ...[...agencies].filter((agency) => !represented.has(agency))];
}

export interface Share {
  readonly shared: number;
  /** Persons with a part in both. */
  readonly persons: number;
  /** Of those with a part in the event of which fewer are known. */
  readonly contained: number;
}

export function shareOf(one: EventProfile, other: EventProfile): Share {
  const persons = [...one.persons].filter((person) => other.persons.has(person)).length;
  const agencies = [...one.agencies].filter(
    (agency) =>
      (other.agencies.has(agency) || other.represented.has(agency)) &&
      !(one.represented.has(agency) && other.represented.has(agency)),
  ).length;
  const least = Math.min(partiesOf(one).length, partiesOf(other).length);
  const shared = Math.min(persons + agencies, least);
  return { shared, persons, contained: least === 0 ? 0 : shared / least };
}

/** Days between what is known of when the two were; the event's day where given, else the report's. */
export function distance(one: EventProfile, other: EventProfile): number {
  const [left, right] = [one.days ?? one.published, other.days ?? other.published];
  return left === null || right === null ? Number.POSITIVE_INFINITY : gapBetween(left, right);
}

/** Why one party alone has no two such events on one day; undefined where it may. */
function rarityOf(
  one: EventProfile,
  other: EventProfile,
): readonly [rule: string, detail: string] | undefined {
  if (singularKinds.has(one.kind)) return ["seldom two on one day", one.kind];
  // Most of an office's day is in the capital: it tells no two meetings apart.
  const isTelling = one.place !== null && other.place !== null && one.place !== placeKey(ownCapital);
  return isTelling ? ["places agree", one.appearance.entity.place ?? ""] : undefined;
}

/** Letters of a word that its endings may be. */
const longestEnding = 3;

/** Whether the keys of two names differ in no more than endings: `emalatxanaların açılışı`, `emalatxanalarının açılışı`. */
export function differInEndings(one: string, other: string): boolean {
  const [left, right] = [one.split(" "), other.split(" ")];
  const areAlike = (word: string, beside = ""): boolean =>
    word.slice(0, -longestEnding) === beside.slice(0, Math.max(0, word.length - longestEnding)) &&
    Math.abs(word.length - beside.length) <= longestEnding;
  return left.length === right.length && left.every((word, at) => areAlike(word, right[at]));
}

/** Whether what the names say may be said of one thing, unlike `yolun açılışı` and `məktəbin açılışı`. */
function namesFit(one: EventProfile, other: EventProfile): boolean {
  const [left, right] = [one, other].map(
    ({ name, words }) => name.whole ?? words() ?? (name.isBare ? null : name.written),
  );
  return left == null || right == null || differInEndings(left, right);
}

/** Two events that no name, title or number decides: by who took part. */
export function compareParties(
  one: EventProfile,
  other: EventProfile,
  { shared, persons, contained }: Share,
): Comparison {
  const parties = [`${shared} of those with a part agree`, ""] as const;
  const areDated = one.days !== null && other.days !== null;
  const days = distance(one, other);
  if (shared >= 2 && contained >= 0.6 && areDated) return decide("same", 0.9, parties, ["days agree", ""]);
  if (shared >= 2 && contained >= 0.75 && days <= newsDays) {
    return decide("same", 0.8, parties, ["reported together", `${days} days apart`]);
  }
  const isAlone = partiesOf(one).length === 1 && partiesOf(other).length === 1 && one.kind === other.kind;
  if (isAlone && shared === 1 && areDated && one.kind !== "decision") {
    const rarity = rarityOf(one, other);
    if (rarity !== undefined) return decide("same", 0.75, parties, ["days agree", ""], rarity);
  }
  const isAtOne =
    persons > 0 &&
    one.name.head === other.name.head &&
    singularKinds.has(one.kind) &&
    one.kind === other.kind &&
    namesFit(one, other);
  const oneADay = ["one is at one such event a day", one.name.head] as const;
  if (isAtOne && areDated && one.days?.first === one.days?.last && contained >= 0.5)
    return decide("same", 0.75, parties, ["days agree", ""], oneADay);
  if (isAtOne && isAlone && !areDated && days === 0)
    return decide("same", 0.7, parties, ["reported on one day", ""], oneADay);
  return decide("unsure", days <= newsDays && shared > 0 ? 0.4 : 0.2, parties, ["not enough is shared", ""]);
}
