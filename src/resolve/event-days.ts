/** The days of the year that a text names beside an event, with or without a year. */
import { unitAt } from "../language/az/calendar-words.ts";
import { type DateMention, findDates } from "../language/az/dates.ts";
import { tokenize } from "../language/az/tokens.ts";
import { writtenDate } from "../language/az/written-dates.ts";
import type { Document } from "../model/document.ts";
import type { EventEntity } from "../model/entity.ts";
import { sortedUnique } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";
import { daysOf } from "./days.ts";
import { sentenceAround } from "./sentence-around.ts";

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

function sentencesAbout({ document, entity }: Appearance<EventEntity>): readonly string[] {
  return entity.mentions.slice(0, sentencesRead).map((mention) => {
    const { before, after } = sentenceAround(document.text, mention, sentenceReach);
    return before + document.text.slice(mention.start, mention.end) + after;
  });
}

/** Days that the sentences about an event name (`10-28`): no announcement and its report have other ones. */
export function daysTold(event: Appearance<EventEntity>): ReadonlySet<string> {
  return new Set(sentencesAbout(event).flatMap(daysIn));
}

/** Those that a document begins with. */
export function daysOpening({ text }: Document): ReadonlySet<string> {
  return new Set(daysIn(text.slice(0, opening)));
}

/** Days of a span that news begin with; a campaign is longer than what was done within it. */
const longestNews = 7;

/** Where a text of one news speaks of it, in characters. */
const firstNews = 900;
/** `Mayın 5-də`, `5-6 may tarixlərində`, `mayın 5-i günü`: behind a day when something was; a feast has no ending. */
function isWhen(sentence: string, { start, end }: DateMention): boolean {
  if (locative.test(sentence.slice(start, end))) return true;
  const [mark, next] = tokenize(sentence.slice(end, end + 20));
  const word = mark?.kind === "word" ? mark : next;
  return unitAt(word, "date") !== undefined || unitAt(word, "day") !== undefined;
}
const locative = /d[aə]$/u;

/** `25 iyun – “Bağban günü” münasibətilə`, `8 Noyabr qələbəsi`: a feast or what is called by a day, and not when something was. */
function isFeast(sentence: string, { start, end }: DateMention): boolean {
  return (
    /^\d+\s+\p{Lu}/u.test(sentence.slice(start, end)) || /^\s*[-–—]\s*["“«]?\p{Lu}/u.test(sentence.slice(end))
  );
}

/** The days that a sentence sets something on; those of another year that it tells are none. */
function daysSet(sentence: string): readonly string[] {
  const dates = findDates(sentence, anyYear).filter(({ date }) => /^\d{4}-\d\d-\d\d(?:\/|$)/.test(date));
  const set = dates.filter((each) => isWhen(sentence, each));
  return (set.length > 0 ? set : dates.filter((each) => !isFeast(sentence, each))).map(({ date }) => date);
}

function lengthOf(date: string): number {
  const days = daysOf(date);
  return days === null ? 0 : days.last - days.first;
}

/** The first sentence behind the headline. */
function firstSentence({ text, title }: Document): string {
  const start = title !== null && text.startsWith(title) ? title.length : 0;
  const body = text.slice(start, start + firstNews).trimStart();
  const end = body.search(/\.\s|\n/);
  return end < 0 ? body : body.slice(0, end);
}

/**
 * `Mayın 7-də iclas keçirilib` → `7 may`: the one day that the sentences about an event name, all of them without a year, else that of
 * the first sentence of a text that begins with the event.
 */
export function dayWithoutYear(event: Appearance<EventEntity>): string | undefined {
  const { document, entity } = event;
  const told = sentencesAbout(event);
  const isNews = (entity.mentions[0]?.start ?? firstNews) < firstNews;
  const opened = isNews && told.every((sentence) => daysSet(sentence).length === 0);
  const sentences = opened ? [firstSentence(document)] : told;
  if (opened && sentences.flatMap(daysSet).some((each) => lengthOf(each) > longestNews)) return undefined;
  if (sentences.some((sentence) => findDates(sentence).length > 0)) return undefined;
  const [day, ...others] = sortedUnique(sentences.flatMap(daysSet));
  return day === undefined || others.length > 0 ? undefined : writtenDate(day).replaceAll(` ${anyYear}`, "");
}
