/**
 * Dates as the press writes them: `25 may 2021-ci il`, `2021-ci ilin mayın 25-də`, `mayın 25-də`, `16-19 dekabr 2024`,
 * `25.05.2021`, `dünən`, `2012-ci ildən`. What lacks a year is dated from the day of publication. Days that no calendar has,
 * decades and centuries are left out.
 */

import { isWord } from "../../lexicon/word-classes.ts";
import { dayNumber, hasDay, isoDate } from "../../model/calendar.ts";
import { monthOf } from "./calendar-words.ts";
import type { DateParts, DatePhrase } from "./date-parts.ts";
import { datePhraseAt } from "./date-phrases.ts";
import { opensRelativeDate, relativeDateAt } from "./relative-dates.ts";
import { type Token, tokenize } from "./tokens.ts";
import { type DateReference, type DateTense, yearOf } from "./undated-days.ts";

export { monthOf } from "./calendar-words.ts";
export type { DateTense } from "./undated-days.ts";

export interface DateMention {
  /** Index of the first and after the last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** `YYYY[-MM[-DD]]` or `START/END`. */
  readonly date: string;
  /** Up to then: `2015-ci ilədək`. */
  readonly isOpenStart?: true;
  /** From then on: `2012-ci ildən`. */
  readonly isOpenEnd?: true;
  /** Names a feast or a school year, and tells when nothing is: `8 noyabr – Zəfər Günü`. */
  readonly isNoTime?: true;
}

export interface DateOptions {
  /** Tense of the governing verb: a day without a year was before the publication or will be after it. */
  readonly tense?: DateTense;
}

/** Blanks of web pages, one for one, so that offsets stay. */
const otherBlanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** All dates of a text, in order. `published` (ISO) lends its year to dates without one; without it they are left out. */
export function findDates(
  text: string,
  published: string | null = null,
  options: DateOptions = {},
): readonly DateMention[] {
  return findDatesInTokens(tokenize(text.replace(otherBlanks, " ")), published, options);
}

interface Found {
  readonly after: number;
  readonly date: string;
  readonly isOpenStart?: true;
  readonly isOpenEnd?: true;
  readonly isNoTime?: true;
}

/** The same over tokens already cut. */
export function findDatesInTokens(
  tokens: readonly Token[],
  published: string | null,
  options: DateOptions = {},
): readonly DateMention[] {
  const reference: DateReference = { published, ...options };
  const mentions: DateMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = mayOpenDate(tokens[index] as Token) ? dateAt(tokens, index, reference) : undefined;
    if (found !== undefined) {
      const { after, ...said } = found;
      const { start } = tokens[index] as Token;
      mentions.push({ first: index, last: after, start, end: (tokens[after - 1] as Token).end, ...said });
    }
    index = found?.after ?? index + 1;
  }
  return mentions;
}

/** Most tokens begin no date by themselves. */
function mayOpenDate({ kind, form }: Token): boolean {
  if (kind !== "word") return kind === "number";
  form.opensDate ??= opensDate(form.lower);
  return form.opensDate;
}

/** Whether a word may begin a date: a month, alone or before a hyphen (`yanvar-sentyabr`), or a word like `dünən`. */
function opensDate(lower: string): boolean {
  return opensRelativeDate(lower) || monthOf(lower.split(/[-–]/, 1)[0] ?? "") > 0;
}

function dateAt(tokens: readonly Token[], index: number, reference: DateReference): Found | undefined {
  const relative = relativeDateAt(tokens, index, reference);
  if (relative !== undefined) return relative;
  const phrase = datePhraseAt(tokens, index, reference);
  if (phrase === undefined) return undefined;
  const range = rangeFrom(tokens, phrase, reference);
  if (range !== undefined) return range;
  const date = dateOf(phrase, reference);
  if (date === undefined) return undefined;
  const { after, ending, isNoTime } = phrase;
  if (isNoTime) return { after, date, isNoTime };
  if (ending === "from") return { after, date, isOpenEnd: true };
  return ending === "until" ? { after, date, isOpenStart: true } : { after, date };
}

const precisionOf = ({ day, month }: DateParts): number =>
  day !== undefined ? 3 : month !== undefined ? 2 : 1;

/** 28 fevral – 3 mart; fevralın 28-dən martın 3-dək; 1980-ci ildən 1989-cu ilədək; 31 may və 1 iyun. */
function rangeFrom(
  tokens: readonly Token[],
  phrase: DatePhrase,
  reference: DateReference,
): Found | undefined {
  if (phrase.end !== undefined || tokens[phrase.after] === undefined) return undefined;
  const link = tokens[phrase.after]?.lower ?? "";
  const isDashed = /^[-–—]$/.test(link);
  const isJoined = isWord("joint", link);
  if (!isDashed && !isJoined && phrase.ending !== "from") return undefined;
  const next = isDashed || isJoined ? phrase.after + 1 : phrase.after;
  const other = tokens[next] === undefined ? undefined : datePhraseAt(tokens, next, reference);
  if (other === undefined || other.end !== undefined) return undefined;
  if (precisionOf(phrase.start) !== precisionOf(other.start)) return undefined;
  if (!isDashed && !isJoined && other.ending !== "until" && other.ending !== "to") return undefined;
  const date = dateOf({ start: phrase.start, end: other.start }, reference);
  if (date === undefined || (isJoined && !isNextDay(date))) return undefined;
  return { after: other.after, date };
}

/** Two days in a row are one span; `31 may və 20 iyun` are two dates. */
function isNextDay(date: string): boolean {
  const [start = "", end = ""] = date.split("/");
  return start.length === 10 && dayNumber(end) - dayNumber(start) === 1;
}

type Span = Pick<DatePhrase, "start" | "end">;

/** The ISO date or span of a phrase; `undefined` for what no calendar has or nothing dates. */
function dateOf({ start, end }: Span, reference: DateReference): string | undefined {
  if (end === undefined) return isoOf(start, yearIn(start, reference));
  const { from, to } = yearsOf(start, end, reference);
  const [first, last] = [isoOf(start, from), isoOf(end, to)];
  return first === undefined || last === undefined || last <= first ? undefined : `${first}/${last}`;
}

function yearIn({ year, month, day }: DateParts, reference: DateReference): number | undefined {
  return year ?? (month === undefined ? undefined : yearOf({ month, day }, reference));
}

/** The years of both ends: one lends its year to the other, over New Year the next or the one before. */
function yearsOf(start: DateParts, end: DateParts, reference: DateReference) {
  const overNewYear = (end.month ?? 0) < (start.month ?? 0) ? 1 : 0;
  if (start.year === undefined && end.year !== undefined)
    return { from: end.year - overNewYear, to: end.year };
  if (start.year === undefined && reference.tense === "future") {
    const to = yearIn(end, reference);
    return { from: to === undefined ? undefined : to - overNewYear, to };
  }
  const from = yearIn(start, reference);
  return { from, to: end.year ?? (from === undefined ? undefined : from + overNewYear) };
}

function isoOf({ month, day }: DateParts, year: number | undefined): string | undefined {
  if (year === undefined) return undefined;
  if (month !== undefined && !hasDay(year, month, day ?? 1)) return undefined;
  return isoDate(year, month, day);
}
