/** What resolution compares of an event: kind, days, place, title, edition and who had a part in it. */

import { findDates } from "../language/az/dates.ts";
import { lowerCase } from "../language/az/fold.ts";
import { spellWords } from "../language/transliteration.ts";
import type { Document } from "../model/document.ts";
import type { EventEntity } from "../model/entity.ts";
import type { EventKind } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import type { Appearance, Testimony } from "./appearance.ts";
import { type DayRange, daysOf } from "./days.ts";
import { type EventName, parseEventName } from "./event-name.ts";
import { sentenceAround } from "./sentence-around.ts";

export interface EventProfile {
  readonly appearance: Appearance<EventEntity>;
  readonly kind: EventKind;
  readonly name: EventName;
  /** Days the text gives, null where it gives none or only a year. */
  readonly days: DayRange | null;
  readonly published: DayRange | null;
  /** Days of the year (`10-28`) that the sentences about it name, with or without a year. */
  readonly told: () => ReadonlySet<string>;
  /** Those that its document begins with. */
  readonly opening: () => ReadonlySet<string>;
  /** Whether no other event of its document has this head and more words than that. */
  readonly isOnlyNamed: boolean;
  readonly place: string | null;
  readonly persons: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  /** Bodies that take part through a person who holds an office there by the words of any document. */
  readonly represented: ReadonlySet<string>;
  readonly organisers: ReadonlySet<string>;
  /** All bodies its document names. */
  readonly context: ReadonlySet<string>;
  /** Whether its document has the words in this order. */
  readonly names: (title: string) => boolean;
}

const none: ReadonlySet<string> = new Set();
const partPredicates: ReadonlySet<string> = new Set(["participated", "organised", "signed", "funded"]);
/** The capital is the one place whose Russian and English names sound another way. */
export function placeKey(place: string): string {
  return spellWords(place.replace(/^(Баку|Baku)$/i, "Bakı").split(/\s+/)).key;
}

/** A plain text of letters and figures, to look titles up in. */
function plainText(text: string): string {
  return ` ${lowerCase(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Looks titles up in documents, each made plain when it is first asked. */
function titleFinder(): (document: Document) => (title: string) => boolean {
  const plain = new Map<Document, string>();
  return (document) => (title) => {
    const text = plain.get(document) ?? plainText(document.text);
    plain.set(document, text);
    return text.includes(plainText(title));
  };
}

/** Most mentions whose sentences are looked through for days, and the reach of a sentence that nothing ends. */
const sentencesRead = 3;
const sentenceReach = 300;
/** A year to read days without one in; it has a 29 February. */
const anyYear = "2000";
/** Where a text that names no day in those sentences begins with one: `Mayın 12-də saat 13:00-da`. */
const opening = 500;

function daysIn(text: string): readonly string[] {
  return findDates(text, anyYear).flatMap(({ date }) => {
    const [first = ""] = date.split("/");
    return first.length === 10 ? [first.slice(5)] : [];
  });
}

/** Days that the sentences about an event name: no announcement and its report have other ones. */
function daysTold({ document, entity }: Appearance<EventEntity>): ReadonlySet<string> {
  const sentences = entity.mentions.slice(0, sentencesRead).map((mention) => {
    const { before, after } = sentenceAround(document.text, mention, sentenceReach);
    return before + document.text.slice(mention.start, mention.end) + after;
  });
  return new Set(sentences.flatMap(daysIn));
}

/** Computes what few comparisons ask for when it is first asked. */
function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

function headIn(document: Document, { head }: EventName): string {
  return `${document.id} ${head}`;
}

/** For each document and head noun the number of its events that are named by more than the head. */
function countNamed(
  events: readonly Appearance<EventEntity>[],
  nameOf: (entity: EventEntity) => EventName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document, entity } of events) {
    const name = nameOf(entity);
    const key = headIn(document, name);
    if (!name.isBare) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Profiles of all events, in the order of the testimony. */
export function profileEvents(
  testimony: Testimony,
  keys: ReadonlyMap<Appearance, string>,
): readonly EventProfile[] {
  const parts = new Map<Appearance, Appearance[]>();
  const organisers = new Map<Appearance, Set<string>>();
  const finder = titleFinder();
  const offices = new Map<string, Set<string>>();
  for (const { claim, subject, object } of testimony.assertions) {
    if (claim.modality === "negated") continue;
    if (partPredicates.has(claim.predicate) && object.entity.type === "event") pushTo(parts, object, subject);
    if (claim.predicate === "organised") {
      const known = organisers.get(object) ?? new Set<string>();
      organisers.set(object, known.add(keys.get(subject) ?? ""));
    }
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
  const named = countNamed(testimony.events, nameOf);
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
      told: once(() => daysTold(appearance)),
      opening: once(() => new Set(daysIn(document.text.slice(0, opening)))),
      isOnlyNamed: (named.get(headIn(document, nameOf(entity))) ?? 0) === 1,
      place: entity.place === null ? null : placeKey(entity.place),
      persons: keysOfType("person"),
      agencies: keysOfType("agency"),
      represented: new Set(parties.flatMap((party) => [...(offices.get(keys.get(party) ?? "") ?? [])])),
      organisers: organisers.get(appearance) ?? none,
      context: contexts.get(document) ?? none,
      names: finder(document),
    };
  });
}

/** The day an event is looked for under: its own, else the day it was reported. */
export function anchorDay({ days, published }: EventProfile): number | null {
  return days?.first ?? published?.first ?? null;
}
