/** What resolution compares of an event: kind, days, place, title, edition and who had a part in it. */

import { lowerCase } from "../language/az/fold.ts";
import { remembered } from "../language/remembered.ts";
import { spellWords } from "../language/transliteration.ts";
import { ownCapital } from "../lexicon/lands.ts";
import { isNameWord } from "../lexicon/names.ts";
import type { Document } from "../model/document.ts";
import type { Entity, EventEntity } from "../model/entity.ts";
import { type EventKind, eventKinds } from "../model/vocabulary.ts";
import type { Appearance, Assertion, KeyOf, Testimony } from "./appearance.ts";
import { type DayRange, daysOf } from "./days.ts";
import { daysOpening, daysTold } from "./event-days.ts";
import { type EventName, parseEventName } from "./event-name.ts";

export interface EventProfile {
  readonly appearance: Appearance<EventEntity>;
  readonly kind: EventKind;
  readonly name: EventName;
  /** Key of the words that tell which event it is, of its name or of what its text says it is about; null where they tell little. */
  readonly words: () => string | null;
  /** Days the text gives, null where it gives none or only a year. */
  readonly days: DayRange | null;
  readonly published: DayRange | null;
  /** Days of the year (`10-28`) that the sentences about it name, with or without a year. */
  readonly told: () => ReadonlySet<string>;
  /** Those that its document begins with. */
  readonly opening: () => ReadonlySet<string>;
  /** Whether no other event of its document has this head and more words than that. */
  readonly isOnlyNamed: () => boolean;
  readonly place: string | null;
  /** The place is a hall or a host, and no text says in which town. */
  readonly isInHouse: boolean;
  readonly persons: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  /** Bodies that take part through a person who holds an office there by the words of any document. */
  readonly represented: ReadonlySet<string>;
  readonly organisers: ReadonlySet<string>;
  /** All bodies its document names. */
  readonly context: () => ReadonlySet<string>;
  /** Whether its document has the words in this order. */
  readonly names: (title: string) => boolean;
}

const partPredicates: ReadonlySet<string> = new Set(["participated", "organised", "signed", "funded"]);
/** The capital is the one place whose Russian and English names sound another way. */
export function placeKey(place: string): string {
  return spellWords((isNameWord("capital-abroad", lowerCase(place)) ? ownCapital : place).split(/\s+/)).key;
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

/** `mərasim` that the text tells of as `olimpiadanın qaliblərinin mükafatlandırılması mərasimi`. */
export function wordsDescribed({ name, description, kind }: EventEntity): string | null {
  if (description == null || description.split(" ").length <= name.trim().split(" ").length) return null;
  const { words, title } = parseEventName(description, kind);
  return words ?? title;
}

/** Computes what few comparisons ask for when it is first asked. */
function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

function nameReader(): (entity: EventEntity) => EventName {
  const ofKind = Object.fromEntries(
    eventKinds.map((kind) => [kind, remembered((name) => parseEventName(name, kind))]),
  ) as Record<EventKind, (name: string) => EventName>; // holds: made of all kinds
  return ({ name, kind }) => ofKind[kind](name);
}

/** What a document has of a list that stands in the order of documents. */
function partOf<Kind extends Entity>(
  list: readonly Appearance<Kind>[],
): (document: Document) => readonly Appearance<Kind>[] {
  const first = new Map<Document, number>();
  for (const [place, { document }] of list.entries())
    if (list[place - 1]?.document !== document) first.set(document, place);
  return (document) => {
    const start = first.get(document) ?? list.length;
    let end = start;
    while (list[end]?.document === document) end += 1;
    return list.slice(start, end);
  };
}

/** Remembers what was computed of each document. */
function ofDocument<Value>(compute: (document: Document) => Value): (document: Document) => Value {
  const known = new Map<Document, Value>();
  return (document) => {
    const value = known.get(document) ?? compute(document);
    known.set(document, value);
    return value;
  };
}

/** For each head noun the number of a document's events that are named by more than the head. */
function countNamed(names: readonly EventName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { head, isBare } of names) if (!isBare) counts.set(head, (counts.get(head) ?? 0) + 1);
  return counts;
}

/** For each key of a person the keys of the bodies with an office of theirs. */
function bodiesOfHolders({ assertions }: Testimony, keys: KeyOf): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const { claim, subject, object } of assertions) {
    if (claim.modality === "negated" || claim.predicate !== "position") continue;
    const [holder, body] = [keys.get(subject), keys.get(object)];
    if (holder === undefined || body === undefined) continue;
    bodies.set(holder, (bodies.get(holder) ?? new Set<string>()).add(body));
  }
  return bodies;
}

/** The assertions that give each event a part, as places in the list of them: a list for each would take ten times as much. */
function partsOfEvents({ assertions }: Testimony): (event: Appearance<EventEntity>) => readonly Assertion[] {
  const last = new Map<Appearance, number>();
  const before = new Int32Array(assertions.length).fill(-1);
  for (const [place, { claim, object }] of assertions.entries()) {
    if (claim.modality === "negated" || !partPredicates.has(claim.predicate)) continue;
    if (object.entity.type !== "event") continue;
    before[place] = last.get(object) ?? -1;
    last.set(object, place);
  }
  return (event) => {
    const parts: Assertion[] = [];
    for (let place = last.get(event) ?? -1; place >= 0; place = before[place] ?? -1) {
      const part = assertions[place];
      if (part !== undefined) parts.push(part);
    }
    return parts.reverse();
  };
}

/** What events are blocked by; `parties` are people and bodies. */
export type EventFacts = Pick<EventProfile, "appearance" | "kind" | "name" | "days"> & {
  readonly parties: ReadonlySet<string>;
};

/**
 * The facts of an event, made anew whenever they are asked, and its profile, which is remembered for more comparisons. Most events
 * are never compared, and the profiles of all take as much memory as the documents.
 */
export function eventProfiles(
  testimony: Testimony,
  keys: KeyOf,
): {
  readonly facts: (event: Appearance<EventEntity>) => EventFacts;
  readonly profile: (event: Appearance<EventEntity>) => EventProfile;
} {
  const partsOf = partsOfEvents(testimony);
  const nameOf = nameReader();
  const profileOf = profiler(testimony, keys, { partsOf, nameOf });
  return {
    facts: (appearance) => ({
      appearance,
      kind: appearance.entity.kind,
      name: nameOf(appearance.entity),
      days: daysGiven(appearance),
      parties: new Set(partsOf(appearance).flatMap(({ subject }) => keys.get(subject) ?? [])),
    }),
    profile: keptProfiles(profileOf),
  };
}

function keptProfiles(
  profileOf: (event: Appearance<EventEntity>) => EventProfile,
): (event: Appearance<EventEntity>) => EventProfile {
  const known = new Map<Appearance, EventProfile>();
  return (event) => {
    const profile = known.get(event) ?? profileOf(event);
    known.set(event, profile);
    return profile;
  };
}

interface Readers {
  readonly partsOf: (event: Appearance<EventEntity>) => readonly Assertion[];
  readonly nameOf: (entity: EventEntity) => EventName;
}

function profiler(
  testimony: Testimony,
  keys: KeyOf,
  { partsOf, nameOf }: Readers,
): (event: Appearance<EventEntity>) => EventProfile {
  const [agenciesOf, eventsOf] = [partOf(testimony.agencies), partOf(testimony.events)];
  const bodiesOf = ofDocument(
    (document) => new Set(agenciesOf(document).map((agency) => keys.get(agency) ?? "")),
  );
  const holders = bodiesOfHolders(testimony, keys);
  const finder = titleFinder();
  const namedIn = ofDocument((document) =>
    countNamed(eventsOf(document).map(({ entity }) => nameOf(entity))),
  );
  return (appearance) => {
    const { entity, document } = appearance;
    const parts = partsOf(appearance);
    const keyOf = ({ subject }: Assertion): string | undefined => keys.get(subject);
    const keysOf = (wanted: readonly Assertion[]): ReadonlySet<string> =>
      new Set(wanted.flatMap((part) => keyOf(part) ?? []));
    const ofType = (type: "person" | "agency") =>
      keysOf(parts.filter(({ subject }) => subject.entity.type === type));
    return {
      appearance,
      kind: entity.kind,
      name: nameOf(entity),
      words: once(() => nameOf(entity).words ?? wordsDescribed(entity)),
      days: daysGiven(appearance),
      published: dayReported(appearance),
      told: once(() => daysTold(appearance)),
      opening: once(() => daysOpening(document)),
      isOnlyNamed: () => namedIn(document).get(nameOf(entity).head) === 1,
      place: entity.place === null ? null : placeKey(entity.place),
      isInHouse: entity.place !== null && entity.place === entity.venue,
      persons: ofType("person"),
      agencies: ofType("agency"),
      represented: new Set(parts.flatMap((part) => [...(holders.get(keyOf(part) ?? "") ?? [])])),
      organisers: keysOf(parts.filter(({ claim }) => claim.predicate === "organised")),
      context: () => bodiesOf(document),
      names: finder(document),
    };
  };
}

function daysGiven({ entity }: Appearance<EventEntity>): DayRange | null {
  const days = entity.date === null ? null : daysOf(entity.date);
  return days !== null && days.last - days.first <= 31 ? days : null;
}

function dayReported({ document }: Appearance): DayRange | null {
  return document.published === null ? null : daysOf(document.published);
}

/** The day an event is looked for under: its own, else the day it was reported. */
export function anchorDay(event: Appearance<EventEntity>): number | null {
  return (daysGiven(event) ?? dayReported(event))?.first ?? null;
}
