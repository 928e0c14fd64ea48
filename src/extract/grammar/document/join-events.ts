/**
 * Which mentions speak of one event, decided when the whole document is read. Titles and editions tell events apart, a bare head noun
 * takes up the latest event that it can mean, and the meetings of different people are different meetings.
 */

import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import { pushTo } from "../../../order/order.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import { isHolding } from "../sentence.ts";
import { type Event, isApart, isOtherOccasion, isSameWord, isWithin, ownWords } from "./event-differences.ts";
import type { EventMention } from "./event-mention.ts";
import { generic, isReception, namedAnew } from "./generic-noun.ts";

/** Events as lists of their mentions, in the order of their first one. */
export function joinEvents(
  mentions: readonly EventMention[],
  lexicon: Lexicon,
): readonly (readonly EventMention[])[] {
  const events: EventMention[][] = [];
  const latest: EventMention[][] = [];
  const bySource = new Map<Nominal | Clause, EventMention[]>();
  const whole = new Map<EventMention[], EventMention[]>();
  for (const mention of mentions) {
    const known = antecedent(mention, { events, latest, bySource }, lexicon);
    const event = known ?? [];
    if (known === undefined) events.push(event);
    event.push(mention);
    if (event.length > mostRecalled) event.splice(1, 1);
    pushTo(whole, event, mention);
    bySource.set(mention.source, event);
    bringForward(event, latest);
  }
  return events.map((event) => whole.get(event) ?? []);
}

/** Puts an event where its last mention stands, the latest first; of two that end in one place the older. */
function bringForward(event: EventMention[], latest: EventMention[][]): void {
  const startOf = (each: Event): number => (each.at(-1) as EventMention).span.start;
  const old = latest.indexOf(event);
  if (old >= 0) latest.splice(old, 1);
  const start = startOf(event);
  const before = latest.findIndex((each) => startOf(each) < start);
  latest.splice(before < 0 ? latest.length : before, 0, event);
}

/** The events told of before a mention. */
interface Told {
  /** In the order of their first mention. */
  readonly events: readonly EventMention[][];
  /** The latest first. */
  readonly latest: readonly EventMention[][];
  readonly bySource: ReadonlyMap<Nominal | Clause, EventMention[]>;
}

/** Events further back are not taken up: an article tells of a dozen, and a text of thousands is many articles. */
const mostOpen = 200;
/** Of an event that a text of thousands of articles comes back to, its first mention and so many of the latest are looked at. */
const mostRecalled = 100;

function antecedent(
  mention: EventMention,
  { events, latest, bySource }: Told,
  lexicon: Lexicon,
): EventMention[] | undefined {
  const whole = mention.whole === null ? undefined : bySource.get(mention.whole);
  if (whole !== undefined && isStageOf(mention, whole)) return whole;
  const open = latest
    .slice(0, mostOpen)
    .filter(
      (event) =>
        !isApart(mention, event) &&
        !isOtherOccasion(mention, event, lexicon) &&
        !event.every((each) => isWithin(each, mention)),
    );
  if (mention.titleKey !== "") return titledAlike(mention, open);
  // Y-nin yaradılması ilə bağlı sənəd: a paper of its own, not one told of before
  if (isEventNoun("paper", mention.stem)) return mention.hasTopic ? undefined : generic(mention, open);
  // Y-nin dəyişdirilməsi barədə qanun: not a law of another topic
  if (isOfTopic(mention))
    return open.find((event) =>
      event.every(({ stem, isHeadline }) => isEventNoun("law", stem) && isHeadline),
    );
  return ofSameNoun(mention, events, open, lexicon);
}

/** The event of the same title, else one without any that the noun alone told. */
function titledAlike(mention: EventMention, open: readonly EventMention[][]): EventMention[] | undefined {
  return (
    open.find((event) => event.some(({ titleKey }) => isSameTitle(titleKey, mention.titleKey))) ??
    open.find(
      (event) =>
        event.every(({ titleKey }) => titleKey === "") &&
        event.some(({ stem }) => stem === mention.stem) &&
        event.every((each) => each.isHeadline || (each.words.size === 0 && !isOfTopic(each))) &&
        !isHeldTwice(mention, event),
    )
  );
}

/** The event that the same noun, a general one or a headline told. */
function ofSameNoun(
  mention: EventMention,
  events: Told["events"],
  open: readonly EventMention[][],
  lexicon: Lexicon,
): EventMention[] | undefined {
  const isBare = ownWords(mention, lexicon).length === 0;
  const sameStem = open
    .filter((event) =>
      event.some((each) => isSameNoun(each, mention) && each.isDocument === mention.isDocument),
    )
    .filter(
      (event) =>
        !isByPhone(mention, event, lexicon) &&
        !(mention.headWords.length > 0 && isOtherCeremony(mention, event)),
    );
  if (!isBare) {
    return (
      sameStem.find((event) => fits(mention, event, lexicon)) ??
      namedAnew(mention, open, lexicon) ??
      toldInHeadline(mention, events, open) ??
      lessonTalkedAt(mention, open)
    );
  }
  const [same] = sameStem.filter((event) => !isHeldTwice(mention, event));
  const called = generic(mention, open);
  if (same !== undefined) return called !== undefined && isNearer(called, same, mention) ? called : same;
  return (
    called ??
    calledShort(mention, open) ??
    toldInHeadline(mention, events, open) ??
    lessonTalkedAt(mention, open)
  );
}

/** `təlim proqramı … Təlim`: the first word of a head of several words, alone. */
function calledShort(
  { kind, stem, isPlural, isHeadline }: EventMention,
  open: readonly EventMention[][],
): EventMention[] | undefined {
  if (isPlural || isHeadline) return undefined;
  return open.find((event) =>
    event.some((each) => each.kind === kind && !each.isPlural && each.headWords.includes(stem)),
  );
}

/** `Seminar keçirilib … Sonda geniş müzakirələr aparılıb`: nobody's talk, with no topic of its own, is a part of the lesson. */
function lessonTalkedAt(
  { isConversation, ownerWords, description, isHeadline, stem, date }: EventMention,
  open: readonly EventMention[][],
): EventMention[] | undefined {
  const isPart =
    isConversation &&
    isEventNoun("discussion", stem) &&
    ownerWords.size === 0 &&
    description === null &&
    date === null;
  if (!isPart || isHeadline) return undefined;
  return open.find((event) => event.some(({ kind, isHeld }) => isHeld && lessons.has(kind)));
}

/** `Y-nin dəyişdirilməsi barədə qanun`: told by its topic, as a title tells another. */
function isOfTopic({ stem, hasTopic }: EventMention): boolean {
  return isEventNoun("law", stem) && hasTopic;
}

/** `Sərgidə … Müzakirədə` long after a meeting: a talk under another noun is less than what the text tells of now. */
function isNearer(called: Event, same: Event, { stem, isSetting }: EventMention): boolean {
  const last = (event: Event): number => (event.at(-1) as EventMention).span.start;
  // vətəndaşların qəbulu keçirilir … X vətəndaşları qəbul edib. Qəbulda: the one that the verb told
  if (called.some(isReception) && last(called) > last(same)) return true;
  return isSetting && same.every((each) => each.stem !== stem) && last(called) > last(same);
}

const lessons: ReadonlySet<EventKind> = new Set<EventKind>(["training", "conference"]);

/** `… seminar keçirilib`, and below the headline `5 günlük təlim keçirilib`: what is held first is what the headline tells, by another noun. */
function toldInHeadline(
  mention: EventMention,
  events: readonly EventMention[][],
  open: readonly EventMention[][],
): EventMention[] | undefined {
  const isLesson = ({ isHeld, kind, isPlural }: EventMention): boolean =>
    isHeld && lessons.has(kind) && !isPlural;
  if (mention.isHeadline || !isLesson(mention)) return undefined;
  const hasBeenHeld = (event: Event): boolean => event.some(({ isHeld }) => isHeld);
  const headline = events.find(hasBeenHeld);
  const isTold =
    headline !== undefined &&
    open.includes(headline) &&
    headline.every((each) => each.isHeadline && isLesson(each)) &&
    events.every((event) => event === headline || !hasBeenHeld(event));
  return isTold ? headline : undefined;
}

/** `mobil telefon danışıqları` is no meeting, and who telephones was in none: one of the two is by telephone, and a verb tells of the other. */
function isByPhone({ isImplied, name }: EventMention, event: Event, lexicon: Lexicon): boolean {
  const isPhone = (each: string): boolean =>
    each.split(" ").some((word) => isOfClass(lexicon, "telephone", word));
  return isImplied && event.every((each) => isPhone(each.name) !== isPhone(name));
}

/** One head noun, or its last part, or two for people who talk: `təlim-konfrans` … `konfransı`. */
function isSameNoun(a: EventMention, b: EventMention): boolean {
  return (
    a.stem === b.stem ||
    a.stem.endsWith(`-${b.stem}`) ||
    (a.isTalk && b.isTalk && !isOfThing(a) && !isOfThing(b))
  );
}

/** `məsələlərin müzakirəsi`: what is talked about, not who met. */
function isOfThing({ isConversation, ownerWords }: EventMention): boolean {
  return isConversation && ownerWords.size > 0;
}

/** `konfransın açılış mərasimi`: the opening is part of what it opens, but `layihənin təqdimat mərasimi` takes place within a project. */
function isStageOf({ kind, headWords, stem }: EventMention, whole: Event): boolean {
  if (
    whole.every((each) => each.kind === "project") &&
    (isEventNoun("ceremony", stem) ? headWords.length > 0 : true)
  )
    return false;
  return kind === "ceremony" || kind === "conference" || kind === "meeting";
}

function isSameTitle(a: string, b: string): boolean {
  return a !== "" && (a === b || (a.length > 12 && b.includes(a)) || (b.length > 12 && a.includes(b)));
}

/** Said to be held again, elsewhere in the text. */
function isHeldTwice(mention: EventMention, event: Event): boolean {
  // `Konfransı … təşkil edib`, `Konfrans … ilə başlayıb`, `Bakıda baş tutan konfrans … edilib`: the one told of
  const isDefinite =
    mention.titleKey === "" &&
    ((mention.isOblique && !mention.name.includes(" ")) || mention.goesOn || isHeldBefore(mention));
  return (
    mention.isHeld &&
    !isDefinite &&
    !mention.isHeadline &&
    event.some((each) => each.isHeld && !each.isHeadline && each.sentence !== mention.sentence) &&
    mention.kind !== "project" &&
    !mention.isDocument
  );
}

/** `Bakıda baş tutan konfrans`: its own participle says that it was held, and no word of its own which it is. */
function isHeldBefore({ source, words }: EventMention): boolean {
  return (
    words.size === 0 &&
    "relatives" in source &&
    source.relatives.some(({ verb }) => isHolding(verb) && verb?.reading.form.mood === "participle")
  );
}

/** A described mention fits an event of its noun that has no words of its own, or some of the same. */
function fits(mention: EventMention, event: Event, lexicon: Lexicon): boolean {
  const words = ownWords(mention, lexicon);
  const known = new Set(event.flatMap((each) => ownWords(each, lexicon)));
  const titled = event.some(({ titleKey }) => titleKey !== "");
  if (known.size === 0 && !titled)
    return !mention.isAside && !isHeldTwice(mention, event) && !isOtherCeremony(mention, event);
  const common = words.filter((word) => [...known].some((each) => isSameWord(each, word))).length;
  return common > 0 && (common * 2 >= Math.min(words.length, known.size) || !mention.isHeld);
}

/** `xatirə mərasimində` after an `açılış mərasimi`: its words are none of those that the noun was told with. */
function isOtherCeremony({ kind, words, headWords }: EventMention, event: Event): boolean {
  const own = [...words, ...headWords];
  const told = event.flatMap((each) => each.headWords);
  const isTold = event.every((each) => each.headWords.length > 0 || each.isImplied);
  return kind === "ceremony" && isTold && told.length > 0 && !own.some((word) => told.includes(word));
}
