/**
 * Dates as the press writes them: `25 may 2021-ci il`, `2021-ci ilin mayın 25-də`, `mayın 25-də`, `16-19 dekabr 2024`,
 * `25.05.2021`. A day without a year takes the year of the publication date.
 */
import { type Token, tokenize } from "./tokens.ts";

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** `YYYY[-MM[-DD]]` or `START/END`. */
  readonly date: string;
}

const months: readonly string[] = [
  "yanvar",
  "fevral",
  "mart",
  "aprel",
  "may",
  "iyun",
  "iyul",
  "avqust",
  "sentyabr",
  "oktyabr",
  "noyabr",
  "dekabr",
];
const monthEndings: ReadonlySet<string> = new Set([
  "",
  "ın",
  "in",
  "un",
  "ün",
  "da",
  "də",
  "dan",
  "dən",
  "a",
  "ə",
  "ı",
  "i",
  "u",
  "ü",
  "ında",
  "ində",
  "unda",
  "ündə",
]);

const monthForms: ReadonlyMap<string, number> = new Map(
  months.flatMap((name, index) => [...monthEndings].map((ending) => [name + ending, index + 1] as const)),
);

/** Month 1–12 of a lower-case word in any case, else 0. */
export function monthOf(lower: string): number {
  return monthForms.get(lower) ?? 0;
}

/** All dates of a text, in order. `published` (ISO) lends its year to dates without one; without it they are left out. */
export function findDates(text: string, published: string | null = null): readonly DateMention[] {
  return findDatesInTokens(tokenize(text), published);
}

interface Found {
  readonly last: number;
  readonly date: string;
}

/** The same over tokens already cut. */
export function findDatesInTokens(
  tokens: readonly Token[],
  published: string | null,
): readonly DateMention[] {
  const found: DateMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const match = dateAt(tokens, index, published);
    if (match === undefined) continue;
    found.push({
      start: (tokens[index] as Token).start,
      end: (tokens[match.last] as Token).end,
      date: match.date,
    });
    index = match.last;
  }
  return found;
}

function dateAt(tokens: readonly Token[], index: number, published: string | null): Found | undefined {
  const token = tokens[index] as Token;
  if (token.kind === "number")
    return numeric(token, index) ?? dayFirst(tokens, index, published) ?? yearFirst(tokens, index);
  if (token.kind === "word") return monthFirst(tokens, index, published);
  return undefined;
}

/** 25.05.2021, 2021-05-25. */
function numeric(token: Token, index: number): Found | undefined {
  const dayLead = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(token.stem);
  if (dayLead !== null) return finish(index, Number(dayLead[3]), Number(dayLead[2]), Number(dayLead[1]));
  const yearLead = /^(\d{4})-(\d{2})-(\d{2})$/.exec(token.stem);
  if (yearLead !== null) return finish(index, Number(yearLead[1]), Number(yearLead[2]), Number(yearLead[3]));
  return undefined;
}

/** 25 may 2021-ci il tarixdə; 16-19 dekabr 2024-cü il; 9–30 iyun 2022. */
function dayFirst(tokens: readonly Token[], index: number, published: string | null): Found | undefined {
  const token = tokens[index] as Token;
  const range = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(token.stem);
  if (range === null) return undefined;
  const next = tokens[index + 1];
  const month = next?.kind === "word" ? monthOf(next.lower) : 0;
  if (month === 0) return undefined;
  const written = yearAt(tokens, index + 2);
  const year = written?.year ?? yearOf(published);
  if (year === undefined) return undefined;
  const last = written?.last ?? index + 1;
  return range[2] === undefined
    ? finish(last, year, month, Number(range[1]))
    : interval(last, [year, month, Number(range[1])], [year, month, Number(range[2])]);
}

/** 2021-ci il 25 may; 2021-ci ilin may ayında; 2021-ci ildə. */
function yearFirst(tokens: readonly Token[], index: number): Found | undefined {
  const written = yearAt(tokens, index);
  if (written === undefined || !written.isMarked) return spanOfYears(tokens, index);
  let next = written.last + 1;
  if (tokens[next]?.text === ",") next++;
  const dayLed = tokens[next]?.kind === "number" ? dayFirst(tokens, next, `${written.year}`) : undefined;
  if (dayLed !== undefined) return dayLed;
  const month = tokens[next]?.kind === "word" ? monthOf((tokens[next] as Token).lower) : 0;
  if (month > 0) {
    const day = dayAfterMonth(tokens, next);
    if (day !== undefined)
      return day.to === 0
        ? finish(day.last, written.year, month, day.from)
        : interval(day.last, [written.year, month, day.from], [written.year, month, day.to]);
    return { last: next, date: `${written.year}-${two(month)}` };
  }
  return { last: written.last, date: `${written.year}` };
}

/** 2022-2026-cı illərdə. */
function spanOfYears(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index] as Token;
  const range = /^(\d{4})[-–](\d{4})$/.exec(token.stem);
  if (range === null || !/^il/.test(tokens[index + 1]?.lower ?? "")) return undefined;
  return { last: index + 1, date: `${range[1]}/${range[2]}` };
}

/** mayın 25-də; mayın 25-i; may ayının 25-də. */
function monthFirst(tokens: readonly Token[], index: number, published: string | null): Found | undefined {
  const month = monthOf((tokens[index] as Token).lower);
  if (month === 0) return undefined;
  const day = dayAfterMonth(tokens, index);
  if (day === undefined) return undefined;
  const written = yearAt(tokens, day.last + 1);
  const year = written?.isMarked === true ? written.year : yearOf(published);
  if (year === undefined) return undefined;
  const last = written?.isMarked === true ? written.last : day.last;
  return day.to === 0
    ? finish(last, year, month, day.from)
    : interval(last, [year, month, day.from], [year, month, day.to]);
}

function dayAfterMonth(
  tokens: readonly Token[],
  index: number,
): { from: number; to: number; last: number } | undefined {
  let next = index + 1;
  if (/^ay[ıi]/.test(tokens[next]?.lower ?? "")) next++;
  const token = tokens[next];
  if (token?.kind !== "number") return undefined;
  const range = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(token.stem);
  if (range === null || (token.suffix === "" && !/[ıiuü]n$/.test((tokens[index] as Token).lower)))
    return undefined;
  const other = tokens[next + 1];
  // mayın 11-dən 22-dək
  if (
    range[2] === undefined &&
    token.suffix.endsWith("n") &&
    other?.kind === "number" &&
    /^\d{1,2}$/.test(other.stem) &&
    /^(dək|nə|nə|a|ə|na|ya)$/.test(other.suffix)
  )
    return { from: Number(range[1]), to: Number(other.stem), last: next + 1 };
  return { from: Number(range[1]), to: Number(range[2] ?? 0), last: next };
}

function yearAt(
  tokens: readonly Token[],
  index: number,
): { year: number; last: number; isMarked: boolean } | undefined {
  const token = tokens[index];
  if (token?.kind !== "number" || !/^(1[89]|20)\d\d$/.test(token.stem)) return undefined;
  let last = index;
  const isMarked = /^c[ıiuü]$/.test(token.suffix);
  if (/^il(in|də|dən|ə|dir)?$/.test(tokens[last + 1]?.lower ?? "")) last++;
  if (/^tarix/.test(tokens[last + 1]?.lower ?? "") && last > index) last++;
  return { year: Number(token.stem), last, isMarked };
}

function yearOf(published: string | null): number | undefined {
  return published === null ? undefined : Number(published.slice(0, 4));
}

function finish(last: number, year: number, month: number, day: number): Found | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { last, date: iso(year, month, day) };
}

function interval(
  last: number,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): Found | undefined {
  if (from[2] < 1 || to[2] > 31 || to[2] < from[2]) return undefined;
  return { last, date: `${iso(...from)}/${iso(...to)}` };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
