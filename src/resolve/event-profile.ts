/** What resolution compares of an event: kind, days, place, title, edition and who had a part in it. */

import { spellWords } from "../language/transliteration.ts";
import type { Document } from "../model/document.ts";
import type { EventEntity } from "../model/entity.ts";
import type { EventKind } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import type { Appearance, Testimony } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";
import { type DayRange, daysOf, gapBetween } from "./days.ts";
import { type EventName, parseEventName } from "./event-name.ts";

export interface EventProfile {
  readonly appearance: Appearance<EventEntity>;
  readonly kind: EventKind;
  readonly name: EventName;
  /** Days the text gives, null where it gives none or only a year. */
  readonly days: DayRange | null;
  readonly published: DayRange | null;
  readonly place: string | null;
  readonly persons: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  /** Bodies that take part through a person who holds an office there by the words of any document. */
  readonly represented: ReadonlySet<string>;
  /** All bodies its document names. */
  readonly context: ReadonlySet<string>;
}

const partPredicates: ReadonlySet<string> = new Set(["participated", "organised", "signed", "funded"]);
/** Of these one body seldom has two on one day. */
const singularKinds: ReadonlySet<EventKind> = new Set([
  "conference",
  "training",
  "ceremony",
  "competition",
  "agreement",
  "founding",
]);
/** A report comes out within these days of what it reports. */
const newsDays = 3;
/** A titled event without a date is the same as another within these days. */
const seasonDays = 60;

/** The capital is the one place whose Russian and English names sound another way. */
function placeKey(place: string): string {
  return spellWords(place.replace(/^(Баку|Baku)$/i, "Bakı").split(/\s+/)).key;
}

/** Profiles of all events, in the order of the testimony. */
export function profileEvents(
  testimony: Testimony,
  keys: ReadonlyMap<Appearance, string>,
): readonly EventProfile[] {
  const parts = new Map<Appearance, Appearance[]>();
  const offices = new Map<string, Set<string>>();
  for (const { claim, subject, object } of testimony.assertions) {
    if (claim.modality === "negated") continue;
    if (partPredicates.has(claim.predicate) && object.entity.type === "event") pushTo(parts, object, subject);
    const [holder, body] = [keys.get(subject), keys.get(object)];
    if (claim.predicate !== "position" || holder === undefined || body === undefined) continue;
    offices.set(holder, (offices.get(holder) ?? new Set<string>()).add(body));
  }
  const contexts = new Map<Document, Set<string>>();
  for (const agency of testimony.agencies) {
    const body = keys.get(agency) ?? "";
    const known = contexts.get(agency.document);
    if (known === undefined) contexts.set(agency.document, new Set([body]));
    else known.add(body);
  }
  const names = new Map<string, EventName>();
  const nameOf = ({ name, kind }: EventEntity): EventName => {
    const known = names.get(`${kind} ${name}`) ?? parseEventName(name, kind);
    names.set(`${kind} ${name}`, known);
    return known;
  };
  return testimony.events.map((appearance) => {
    const { entity, document } = appearance;
    const parties = parts.get(appearance) ?? [];
    const keysOfType = (type: "person" | "agency"): Set<string> =>
      new Set(
        parties.filter((party) => party.entity.type === type).flatMap((party) => keys.get(party) ?? []),
      );
    const days = entity.date === null ? null : daysOf(entity.date);
    return {
      appearance,
      kind: entity.kind,
      name: nameOf(entity),
      days: days !== null && days.last - days.first <= 31 ? days : null,
      published: document.published === null ? null : daysOf(document.published),
      place: entity.place === null ? null : placeKey(entity.place),
      persons: keysOfType("person"),
      agencies: keysOfType("agency"),
      represented: new Set(parties.flatMap((party) => [...(offices.get(keys.get(party) ?? "") ?? [])])),
      context: contexts.get(document) ?? new Set(),
    };
  });
}

/** Those with a part in the event, a person and the body the person speaks for counted once. */
function partiesOf({ persons, agencies, represented }: EventProfile): readonly string[] {
  return [...persons, ...[...agencies].filter((agency) => !represented.has(agency))];
}

/** The day an event is looked for under: its own, else the day it was reported. */
export function anchorDay({ days, published }: EventProfile): number | null {
  return days?.first ?? published?.first ?? null;
}

function shareOf(one: EventProfile, other: EventProfile): { shared: number; contained: number } {
  const persons = [...one.persons].filter((person) => other.persons.has(person)).length;
  const agencies = [...one.agencies].filter(
    (agency) =>
      (other.agencies.has(agency) || other.represented.has(agency)) &&
      !(one.represented.has(agency) && other.represented.has(agency)),
  ).length;
  const least = Math.min(partiesOf(one).length, partiesOf(other).length);
  const shared = Math.min(persons + agencies, least);
  return { shared, contained: least === 0 ? 0 : shared / least };
}

function fitsKind(one: EventProfile, other: EventProfile): boolean {
  return one.kind === other.kind || one.kind === "other" || other.kind === "other";
}

function fitsPlace({ place: one }: EventProfile, { place: other }: EventProfile): boolean {
  return one === null || other === null || one.includes(other) || other.includes(one);
}

function titlesDiffer({ title: one }: EventName, { title: other }: EventName): boolean {
  return one !== null && other !== null && !one.includes(other) && !other.includes(one);
}

/** What makes two events two, whoever took part. */
function contradiction(one: EventProfile, other: EventProfile): Comparison | undefined {
  if (one.appearance.document === other.appearance.document) {
    return decide("different", 0.05, ["one document tells of both", one.appearance.document.id]);
  }
  const [left, right] = [one.name, other.name];
  if (left.edition !== null && right.edition !== null && left.edition !== right.edition) {
    return decide("different", 0.02, ["editions differ", `${left.edition}, ${right.edition}`]);
  }
  if (left.years.length > 0 && right.years.length > 0 && left.years.join() !== right.years.join()) {
    return decide("different", 0.02, ["years in the names differ", `${left.years}; ${right.years}`]);
  }
  if (left.act !== null && right.act !== null && left.act !== right.act) {
    return decide("different", 0.05, ["kinds of acts differ", `${left.act}, ${right.act}`]);
  }
  if (titlesDiffer(left, right))
    return decide("different", 0.05, ["titles differ", `${left.written}; ${right.written}`]);
  if (!fitsKind(one, other) && (left.title === null || left.title !== right.title)) {
    return decide("different", 0.05, ["kinds differ", `${one.kind}, ${other.kind}`]);
  }
  const isProject = one.kind === "project" && other.kind === "project";
  if (!isProject && one.days !== null && other.days !== null && gapBetween(one.days, other.days) > 0) {
    return decide("different", 0.03, [
      "days differ",
      `${one.appearance.entity.date}, ${other.appearance.entity.date}`,
    ]);
  }
  return undefined;
}

/** Days between what is known of when the two were; the event's day where given, else the report's. */
function distance(one: EventProfile, other: EventProfile): number {
  const [left, right] = [one.days ?? one.published, other.days ?? other.published];
  return left === null || right === null ? Number.POSITIVE_INFINITY : gapBetween(left, right);
}

function compareTitled(one: EventProfile, other: EventProfile, shared: number): Comparison {
  const title = ["titles agree", one.name.written] as const;
  if (one.kind === "project" && other.kind === "project") {
    const isTelling = shared > 0 || (one.name.title ?? "").split(" ").length >= 2;
    return isTelling
      ? decide("same", 0.95, title)
      : decide("unsure", 0.6, title, ["nothing else is shared", ""]);
  }
  if (one.days !== null && other.days !== null)
    return decide("same", 0.97, title, ["days agree", one.appearance.entity.date ?? ""]);
  const days = distance(one, other);
  if (days <= seasonDays)
    return decide("same", 0.85, title, ["reported within a season", `${days} days apart`]);
  return decide("unsure", 0.5, title, ["too far apart in time to be sure", `${days} days apart`]);
}

/** Why one party alone has no two such events on one day; undefined where it may. */
function rarityOf(
  one: EventProfile,
  other: EventProfile,
): readonly [rule: string, detail: string] | undefined {
  if (singularKinds.has(one.kind)) return ["seldom two on one day", one.kind];
  if (one.kind === "decision") {
    const bodies = [...one.context].filter((body) => other.context.has(body));
    return bodies.length > 0 ? ["both documents name a body", ""] : undefined;
  }
  // Most of an office's day is in the capital: it tells no two meetings apart.
  const isTelling = one.place !== null && other.place !== null && one.place !== placeKey("Bakı");
  return isTelling ? ["places agree", one.appearance.entity.place ?? ""] : undefined;
}

/** Decides whether two events of two documents are one, from their features alone. */
export function compareEvents(one: EventProfile, other: EventProfile): Comparison {
  const against = contradiction(one, other);
  if (against !== undefined) return against;
  const { shared, contained } = shareOf(one, other);
  if (one.name.title !== null && one.name.title === other.name.title)
    return compareTitled(one, other, shared);
  if (!fitsPlace(one, other))
    return decide("different", 0.1, [
      "places differ",
      `${one.appearance.entity.place}, ${other.appearance.entity.place}`,
    ]);
  const parties = [`${shared} of those with a part agree`, ""] as const;
  const areDated = one.days !== null && other.days !== null;
  const days = distance(one, other);
  if (shared >= 2 && contained >= 0.6 && areDated) return decide("same", 0.9, parties, ["days agree", ""]);
  if (shared >= 2 && contained >= 0.75 && days <= newsDays) {
    return decide("same", 0.8, parties, ["reported together", `${days} days apart`]);
  }
  const isAlone = partiesOf(one).length === 1 && partiesOf(other).length === 1 && one.kind === other.kind;
  if (isAlone && shared === 1 && areDated) {
    const rarity = rarityOf(one, other);
    if (rarity !== undefined) return decide("same", 0.75, parties, ["days agree", ""], rarity);
  }
  return decide("unsure", days <= newsDays && shared > 0 ? 0.4 : 0.2, parties, ["not enough is shared", ""]);
}
