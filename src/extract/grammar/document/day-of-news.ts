/**
 * The day of the news: what a headline tells was on the day that the first sentence of the text sets the same news on, and what a guest
 * does in the sentences behind an arrival was on the day of the arrival: `Mayın 5-də səfir Akademiyanın qonağı olub. Rektorla görüşdə …`.
 */
import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause } from "../clauses/nominal.ts";
import { forceOf, type Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";
import type { ReadSentence } from "./closed-document.ts";
import { borrowedOf } from "./event-clauses.ts";
import type { EventMention } from "./event-mention.ts";
import { dateIn } from "./event-times.ts";

/** What is done on the day of a news: people come together, go somewhere, begin or sign something. History is made otherwise. */
const newsVerbs: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "visit",
  "come",
  "be",
  "meet",
  "host",
  "happen",
  "compete",
  "participate",
  "open",
  "sign",
  "launch",
  "conduct",
  "receive",
  "inspect",
]);
type Verb = NonNullable<Clause["verb"]>;

const arrivals: ReadonlySet<VerbClass> = new Set<VerbClass>(["visit", "come", "be"]);

/** Sentences of a text that may tell the day of its headline, and those behind an arrival that go on with it. */
const opening = 2;
const sentencesOfGuest = 3;
/** Characters of a date that is a day. */
const day = 10;

/** Kinds of events that take several days. */
const longKinds: ReadonlySet<EventKind> = new Set<EventKind>([
  "visit",
  "competition",
  "training",
  "conference",
]);

/** The day of an event that tells none itself, or null. */
export function dayOfNews(event: readonly EventMention[], sentences: readonly ReadSentence[]): string | null {
  const first = sentences.findIndex(({ sentence }) => sentence.block.kind !== "headline");
  if (first < 0 || event.some(({ kind, isOlderPaper }) => kind === "project" || isOlderPaper)) return null;
  const date =
    ofHeadline(event, sentences.slice(first, first + opening)) ?? ofArrival(event, sentences, first);
  const isLong = event.some(({ kind, isPlural }) => isPlural || longKinds.has(kind));
  return date?.includes("/") === true && !isLong ? null : date; // a day within a span is none that is known
}

/** The headline says that there was such an event: the day is that of the news. */
function ofHeadline(event: readonly EventMention[], opened: readonly ReadSentence[]): string | null {
  const news = event.find(isNews);
  if (news === undefined) return null;
  const verbs: ReadonlySet<VerbClass> = news.kind === "visit" ? arrivals : newsVerbs;
  const isOf = (verb: Verb): boolean => verbs.has(verb.class) || (news.kind !== "visit" && isHolding(verb));
  for (const { scene } of opened) {
    const told = dayOf(scene(), isOf, news.isPlanned);
    if (told !== null) return told;
  }
  return null;
}

/** A guest has come that day, and met somebody. */
function ofArrival(
  event: readonly EventMention[],
  sentences: readonly ReadSentence[],
  first: number,
): string | null {
  const arrival = sentences[first]?.scene();
  if (arrival === undefined || !event.every((each) => isOfGuest(each, first))) return null;
  return dayOf(arrival, (verb) => arrivals.has(verb.class), false);
}

/** What the headline says that there was, and not only what it is about. */
function isNews({ isHeadline, isHeld, isSetting, isImplied, isOblique, isDocument }: EventMention): boolean {
  return isHeadline && (isHeld || (!isDocument && (isSetting || isImplied || !isOblique)));
}

function isOfGuest(
  { sentence, kind, isPlanned, isHeld, isSetting, isImplied }: EventMention,
  first: number,
): boolean {
  const isBehind = sentence > first && sentence <= first + sentencesOfGuest;
  return isBehind && kind === "meeting" && !isPlanned && (isHeld || isSetting || isImplied);
}

/** The only day that a sentence names, where a main clause of it says that something of a kind was then, or will be. */
function dayOf(scene: Scene, isOf: (verb: Verb) => boolean, isPlanned: boolean): string | null {
  const [only, ...others] = scene.nominals.filter(({ kind }) => kind === "date");
  if (only === undefined || others.length > 0) return null;
  const clauses = scene.parsed.clauses.filter(
    (clause) =>
      clause.kind === "main" &&
      clause.verb !== null &&
      isOf(clause.verb) &&
      forceOf(scene, clause) === (isPlanned ? "planned" : "stated"),
  );
  const date = dateIn(
    scene,
    clauses.flatMap((clause) => [clause, ...borrowedOf(scene, clause)]),
  );
  return date !== null && date.length >= day ? date : null;
}
