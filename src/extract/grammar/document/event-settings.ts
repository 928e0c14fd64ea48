/**
 * When and where the events of a document were: what their mentions say; else what the event around them says, the forum of a paper
 * signed within it; else what the sentence before told, where a bare noun takes it up (`Mərasimdə …`).
 */
import { lowerCase } from "../../../language/az/fold.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { nameWordsOf } from "../../../lexicon/names.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { forceOf } from "../constructions/scene.ts";
import type { ReadSentence } from "./closed-document.ts";
import { dayOfNews } from "./day-of-news.ts";
import { borrowedOf } from "./event-clauses.ts";
import type { EventMention } from "./event-mention.ts";
import { whereaboutsIn } from "./event-places.ts";
import { dateIn } from "./event-times.ts";
import { dayGoneOn } from "./same-day.ts";

export interface EventSetting {
  readonly date: string | null;
  /** The town; where no town is known, the hall or host. */
  readonly place: string | null;
  readonly venue: string | null;
}

const unknown: EventSetting = { date: null, place: null, venue: null };

/** The setting of each event, given as its mentions. */
export function eventSettings(
  events: readonly (readonly EventMention[])[],
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
): readonly EventSetting[] {
  const isCountry = (place: string | null): boolean =>
    place !== null && lexicon.names.places.get(lowerCase(place)) === "country";
  const own = events.map((mentions) =>
    completed(inTown(settingSaid(mentions), mentions, isCountry), settingBefore(mentions, sentences, events)),
  );
  const dated = events.map((mentions, index) => ({ mentions, date: own[index]?.date ?? null }));
  const bySource = new Map<Nominal | Clause, number>();
  events.forEach((mentions, index) => {
    for (const { source } of mentions) bySource.set(source, index);
  });
  const visits = visitsAmong(events, own);
  // Sərgi çərçivəsində konfrans keçirilib: where the exhibition was seen on a journey
  const settingAt = (index: number): EventSetting => {
    const setting = own[index] ?? unknown;
    return { ...setting, place: setting.place ?? whereVisited(events[index] ?? [], visits) };
  };
  return events.map((mentions, index) => {
    const around = mentions.flatMap(({ frame, whole }) =>
      [frame, whole].flatMap((each) => (each === null ? [] : (bySource.get(each) ?? []))),
    );
    const found = around
      .filter((each) => each !== index && events[each]?.every(isOccasion) === true)
      .reduce((setting, each) => completed(setting, partOf(settingAt(each))), own[index] ?? unknown);
    const date =
      found.date ??
      visitPlanned(mentions, visits) ??
      dayGoneOn(mentions, dated, sentences, lexicon) ??
      dayOfNews(mentions, sentences);
    return { ...found, date, place: found.place ?? found.venue ?? whereVisited(mentions, visits) };
  });
}

/** A journey that a text tells of. */
interface Visit {
  readonly mentions: readonly EventMention[];
  readonly setting: EventSetting;
}

function visitsAmong(
  events: readonly (readonly EventMention[])[],
  own: readonly EventSetting[],
): readonly Visit[] {
  return events.flatMap((mentions, index) =>
    mentions.every(({ kind }) => kind === "visit") ? [{ mentions, setting: own[index] ?? unknown }] : [],
  );
}

/**
 * `X 7-8 iyunda Y-yə səfər edəcək. X orada Z ilə görüş keçirəcək`: whom somebody is going to meet on the only journey that the
 * text plans is met on its days.
 */
function visitPlanned(meeting: readonly EventMention[], [visit, ...others]: readonly Visit[]): string | null {
  const isPlan = (mentions: readonly EventMention[]): boolean =>
    mentions.every(({ isPlanned, isHeadline }) => isPlanned || isHeadline);
  if (!isPlan(meeting) || meeting.some(({ kind }) => kind !== "meeting")) return null;
  const actors = new Set(meeting.flatMap((each) => [...each.actors]));
  const isTheirs = visit?.mentions.some((each) => [...each.actors].some((name) => actors.has(name)));
  return others.length === 0 && isTheirs === true && isPlan(visit?.mentions ?? [])
    ? (visit?.setting.date ?? null)
    : null;
}

/** Sentences behind a journey that may go on with it. */
const sentencesOfVisit = 4;

/** `X Y-yə səfər edib. X Z ilə görüşüb`: whom somebody meets behind the only journey that the text tells of is met there. */
function whereVisited(event: readonly EventMention[], visits: readonly Visit[]): string | null {
  const last = event.at(-1)?.sentence ?? 0;
  // … Y-nin Bakıya səfəri qərara alınıb: a journey that is told of later is another
  const [visit, ...others] = visits.filter(({ mentions }) =>
    mentions.some(({ sentence }) => sentence <= last),
  );
  const [first] = event;
  if (first === undefined || visit === undefined || others.length > 0) return null;
  const travellers = new Set(visit.mentions.flatMap((each) => [...each.actors]));
  const goesOn = visit.mentions.some(
    ({ sentence, isPlanned }) =>
      first.sentence >= sentence &&
      first.sentence - sentence <= sentencesOfVisit &&
      first.isPlanned === isPlanned,
  );
  const isMet =
    goesOn &&
    event.every(
      (each) =>
        isOccasion(each) &&
        each.kind !== "visit" &&
        ![...nameWordsOf("telephone")].some((word) => each.name.includes(word)),
    ) &&
    event.some((each) => [...each.actors].some((name) => travellers.has(name)));
  const { date } = settingSaid(event);
  const isThen = date === null || visit.setting.date === null || isWithin(date, visit.setting.date);
  return isMet && isThen ? visit.setting.place : null;
}

/** Whether a day lies in a span, or is the same. */
function isWithin(date: string, span: string): boolean {
  const [start = "", end = start] = span.split("/");
  return date.startsWith(start) || (start <= date && date <= end);
}

/** Takes days rather than years, and is no paper: what happens within it happens then and there. */
function isOccasion({ kind, isDocument, isPlural }: EventMention): boolean {
  return kind !== "project" && !isDocument && !isPlural;
}

/** What happens within days is on one of them, and nobody says which. */
function partOf(setting: EventSetting): EventSetting {
  return setting.date?.includes("/") === true ? { ...setting, date: null } : setting;
}

/** A town further on than this from the hall that was told is that of another event of the kind. */
const sentencesOfTown = 2;

/** A headline says less of where something was than the text below it. */
function settingSaid(told: readonly EventMention[]): EventSetting {
  const mentions = [
    ...told.filter(({ isHeadline }) => !isHeadline),
    ...told.filter(({ isHeadline }) => isHeadline),
  ];
  const inHouse = told.find(({ venue }) => venue !== null);
  return mentions.reduce<EventSetting>((setting, mention) => {
    const isFar =
      inHouse !== undefined &&
      setting.place === null &&
      mention.sentence - inHouse.sentence > sentencesOfTown;
    return completed(setting, isFar ? { ...mention, place: null, venue: null } : mention);
  }, unknown);
}

/** `Çində seminar keçirilib. Pekin şəhərində baş tutan seminar …`: the town in the country. */
function inTown(
  setting: EventSetting,
  mentions: readonly EventMention[],
  isCountry: (place: string | null) => boolean,
): EventSetting {
  if (!isCountry(setting.place) || mentions.some(({ kind }) => kind === "visit")) return setting;
  const town = mentions.find(({ place }) => place !== null && !isCountry(place));
  return town === undefined ? setting : { ...setting, place: town.place };
}

/** What one leaves open is taken from the other; a hall goes with its town. */
function completed(one: EventSetting, other: EventSetting): EventSetting {
  const isElsewhere = one.place !== null && other.place !== null && one.place !== other.place;
  return {
    date: one.date ?? other.date,
    place: one.place ?? other.place,
    venue: one.venue ?? (isElsewhere ? null : other.venue),
  };
}

/** What the main clauses of the sentence before say, where the first mention only takes them up. */
function settingBefore(
  mentions: readonly EventMention[],
  sentences: readonly ReadSentence[],
  events: readonly (readonly EventMention[])[],
): EventSetting {
  const first = mentions.find(({ isHeadline }) => !isHeadline);
  const before =
    first !== undefined && (first.goesOn || isAllThatWas(first, sentences, events))
      ? sentences[first.sentence - 1]?.scene()
      : undefined;
  if (before === undefined) return unknown;
  const clauses = before.parsed.clauses.filter(
    (clause) =>
      clause.kind === "main" &&
      forceOf(before, clause) === "stated" &&
      // nazir mayın 5-7-də Şəkidə səfərdə olub. Sənəd …: not when and where it was signed
      !(first?.isDocument === true && clause.verb?.class === "visit"),
  );
  const told = [...clauses, ...clauses.flatMap((clause) => borrowedOf(before, clause))];
  const date = dateIn(before, told);
  // O, 2019-cu ildən sədrdir. Memorandumu …: a year is that of a life
  return { date: date !== null && date.length >= dayLength ? date : null, ...whereaboutsIn(before, told) };
}

/** Characters of a date that tells the day. */
const dayLength = 10;

/**
 * `Mayın 5-də Fondda şairin xatirəsi yad edilib. Fondun kollektivinin iştirak etdiyi mərasimi açan …`: the second sentence of the text
 * names the only occasion, without a word of its own, and the first says what was done in nobody's name.
 */
function isAllThatWas(
  first: EventMention,
  sentences: readonly ReadSentence[],
  events: readonly (readonly EventMention[])[],
): boolean {
  const opening = sentences.findIndex(({ sentence }) => sentence.block.kind !== "headline");
  if (
    first.sentence !== opening + 1 ||
    first.words.size > 0 ||
    first.titleKey !== "" ||
    first.isImplied ||
    first.isHeld
  )
    return false;
  const isOnly = !events.some((each) =>
    each.some(({ sentence, isDocument }) => sentence === opening && !isDocument),
  );
  const verb = sentences[opening]?.scene().parsed.clauses.findLast(({ kind }) => kind === "main")?.verb;
  return isOnly && isOccasion(first) && verb?.voice === "passive";
}
