/**
 * One date as it stands among tokens, before a year is lent to it: a day, month or year with its order, endings and
 * postposition. `2021-ci ilin mayın 25-dən` → { year: 2021, month: 5, day: 25 }, from then on.
 */

import { isWord } from "../../lexicon/word-classes.ts";
import { type DateCase, monthFormOf, particleAt, shortMonthOf, unitAt } from "./calendar-words.ts";
import { type DateEnding, type DateParts, type DatePhrase, digitsAt, endingAfter } from "./date-parts.ts";
import { numericDate } from "./numeric-dates.ts";
import { periodAt } from "./relative-dates.ts";
import type { Token } from "./tokens.ts";
import { type DateReference, publishedYear } from "./undated-days.ts";

const isList = (token: Token | undefined): boolean => token?.text === "," || isWord("joint", token?.lower);
const isDash = (token: Token | undefined): boolean => /^[-–—]$/.test(token?.text ?? "");

interface Year {
  readonly year: number;
  readonly after: number;
  readonly case: DateCase | "ordinal";
  /** Written as a year, and not as any number. */
  readonly isMarked: boolean;
}

/** 2021-ci il tarixində, 2021-ci ildən, 2021 ildə, ötən ilin; `1990-cı illərdə` is a decade and no year. */
function yearAt(tokens: readonly Token[], index: number, reference: DateReference): Year | undefined {
  const offset = periodAt(tokens, index, "year");
  const published = publishedYear(reference);
  if (offset !== undefined && published !== undefined)
    return {
      year: published + offset,
      after: index + 2,
      case: unitAt(tokens[index + 1], "year")?.case ?? "nom",
      isMarked: true,
    };
  const digits = digitsAt(tokens, index);
  if (digits === undefined || !/^(?:1[89]|20)\d\d$/.test(digits.stem)) return undefined;
  let after = digits.after;
  let nounCase: Year["case"] = digits.case;
  const form = unitAt(tokens[after], "year");
  if (form?.isPlural === true) return undefined;
  if (form !== undefined) {
    nounCase = form.case;
    after++;
    const dateForm = unitAt(tokens[after], "date");
    if (dateForm !== undefined) {
      nounCase = dateForm.case;
      after++;
    }
  }
  const isMarked = digits.case === "ordinal" || form !== undefined;
  return { year: Number(digits.stem), after, case: nounCase, isMarked };
}

interface DayList {
  readonly days: readonly number[];
  readonly case: DateCase | "ordinal";
  readonly after: number;
}

const daysOfStem = (stem: string): readonly number[] =>
  /^\d{1,2}(?:[-–]\d{1,2})?$/.test(stem) ? stem.split(/[-–]/).map(Number) : [];

/** Cases of the first days of a list whose last has the ending of all: `9 və 10-da`, `9-u və 10-da`. */
const listCases: ReadonlySet<DayList["case"]> = new Set(["nom", "acc"]);

/** 25; 16-19; 16 – 19; 9 və 10; 9, 10 və 11; 9-u və 10-da; 8-12 və 15-19, which are one span. */
function daysAt(tokens: readonly Token[], index: number): DayList | undefined {
  const first = digitsAt(tokens, index);
  const days = first === undefined ? [] : [...daysOfStem(first.stem)];
  if (first === undefined || days.length === 0 || first.case === "ordinal") return undefined;
  let after = first.after;
  let nounCase: DayList["case"] = first.case;
  while (days.length < 8 && (isList(tokens[after]) || (nounCase === "nom" && isDash(tokens[after])))) {
    const next = digitsAt(tokens, after + 1);
    const more = next === undefined ? [] : daysOfStem(next.stem);
    const areRanges = more.length === 2 && days.length === 2 && isList(tokens[after]);
    if (next === undefined || (more.length !== 1 && !areRanges)) break;
    if (next.case !== nounCase && !listCases.has(nounCase)) break;
    // iyunun 9-u və 20-si: no span, and the second has no month of its own
    if (!areRanges && isList(tokens[after]) && more[0] !== (days.at(-1) as number) + 1) break;
    days.push(...more);
    ({ after, case: nounCase } = next);
  }
  return { days, case: nounCase, after };
}

/** Whether days follow each other, so that they are one span. */
function isSpan({ days }: DayList): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] as number));
}

function phraseOf(
  { days }: DayList,
  rest: { readonly month: number; readonly year?: number },
  ending: { readonly ending: DateEnding; readonly after: number },
): DatePhrase {
  const start = { ...rest, day: days[0] as number };
  return days.length === 1
    ? { start, ...ending }
    : { start, end: { ...rest, day: days.at(-1) as number }, ...ending };
}

/** The year after a day and month: `25 may 2021-ci il`, `20 may, 2023, AZƏRTAC`. */
function yearAfter(tokens: readonly Token[], index: number, reference: DateReference): Year | undefined {
  if (tokens[index]?.text !== ",") return yearAt(tokens, index, reference);
  const year = yearAt(tokens, index + 1, reference);
  // mayın 20-də, 2023 nəfər
  if (
    year === undefined ||
    (!year.isMarked && tokens[year.after]?.kind === "word" && tokens[year.after]?.isCapital === false)
  )
    return undefined;
  // 30 may, 2018-ci ilin yekunları: another year
  return year.isMarked && year.case === "gen" ? undefined : year;
}

/** 25 may 2021-ci il tarixdə; 16-19 dekabr 2024; 9 və 10 iyun; 28 fevral-3 mart. */
function dayFirst(tokens: readonly Token[], index: number, reference: DateReference): DatePhrase | undefined {
  let list = daysAt(tokens, index);
  if (list !== undefined && (list.case !== "nom" || monthAfterDays(tokens, list.after) === undefined))
    list = undefined;
  if (list === undefined || !isSpan(list)) return undefined;
  const month = monthAfterDays(tokens, list.after);
  if (month === undefined) return undefined;
  const dateForm = unitAt(tokens[month.after], "date");
  // 1995-ci ilin 6 sentyabrından 1998-ci ilin 2 sentyabrınadək: behind a month in a case another date begins
  const mayHaveYear = dateForm === undefined && month.case === "nom";
  const year = mayHaveYear ? yearAfter(tokens, month.after, reference) : undefined;
  if (month.isShort && year === undefined) return undefined;
  // 20 Yanvar faciəsi, 28 May küçəsi: with a capital and no year it is a name
  const isBare =
    year === undefined && dateForm === undefined && month.case === "nom" && month.next === undefined;
  if (isBare && tokens[list.after]?.isCapital === true) return undefined;
  const nounCase = year?.case ?? dateForm?.case ?? month.case;
  const after = year?.after ?? (dateForm === undefined ? month.after : month.after + 1);
  const parts = { month: month.month, ...(year === undefined ? {} : { year: year.year }) };
  const whole = phraseOf(list, parts, endingAfter(tokens, after, nounCase));
  const phrase = isBare && isFeast(tokens, month.after) ? { ...whole, isNoTime: true as const } : whole;
  return month.next === undefined
    ? phrase
    : { ...phrase, end: { ...parts, ...month.next }, start: { ...phrase.start, month: month.month } };
}

/** `8 noyabr – Zəfər Günü`, `20 mart Novruz bayramı`: what the day is called in full follows. */
function isFeast(tokens: readonly Token[], after: number): boolean {
  let at = isDash(tokens[after]) ? after + 1 : after;
  while (tokens[at]?.isCapital === true && unitAt(tokens[at], "day") === undefined) at++;
  const name = tokens[at];
  return at > after && (unitAt(name, "day") !== undefined || unitAt(name, "feast") !== undefined);
}

interface MonthAfterDays {
  readonly month: number;
  readonly case: DateCase;
  readonly after: number;
  readonly isShort: boolean;
  readonly next?: DateParts;
}

function monthAfterDays(tokens: readonly Token[], index: number): MonthAfterDays | undefined {
  const token = tokens[index];
  if (token?.kind !== "word") return undefined;
  const form = monthFormOf(token.lower);
  if (form !== undefined) return { ...form, after: index + 1, isShort: false };
  const short = shortMonthOf(token.lower);
  if (short === 0) return spanOfMonths(tokens, index);
  return {
    month: short,
    case: "nom",
    after: tokens[index + 1]?.text === "." ? index + 2 : index + 1,
    isShort: true,
  };
}

/** 28 fevral-3 mart: the first month and the second day are one token. */
function spanOfMonths(tokens: readonly Token[], index: number): MonthAfterDays | undefined {
  const [name = "", day = ""] = (tokens[index] as Token).lower.split(/[-–]/);
  const first = monthFormOf(name);
  const second = monthFormOf(tokens[index + 1]?.lower ?? "");
  if (first === undefined || second === undefined || !/^\d{1,2}$/.test(day)) return undefined;
  const next = { month: second.month, day: Number(day) };
  return { month: first.month, case: second.case, after: index + 2, isShort: false, next };
}

/** mayın 25-də; may ayının 9-u və 10-u; mayın 11-dən 22-dək. */
function monthFirst(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const form = monthFormOf(tokens[index]?.lower ?? "");
  if (form === undefined) return undefined;
  const hasUnit = unitAt(tokens[index + 1], "month") !== undefined;
  const list = daysAt(tokens, hasUnit ? index + 2 : index + 1);
  if (list === undefined || (list.case === "nom" && form.case !== "gen" && !hasUnit) || !isSpan(list))
    return undefined;
  const other = list.days.length === 1 && list.case === "abl" ? digitsAt(tokens, list.after) : undefined;
  const isRange =
    other !== undefined && /^\d{1,2}$/.test(other.stem) && (other.case === "dat" || other.case === "until");
  const whole = isRange
    ? { days: [...list.days, Number(other.stem)], case: "until" as const, after: other.after }
    : list;
  if (!isSpan(whole)) return undefined;
  const dateForm = unitAt(tokens[whole.after], "date");
  const after = dateForm === undefined ? whole.after : whole.after + 1;
  const written = yearAt(tokens, after, { published: null });
  // Mayın 25-də 2021-ci ilin yekunları müzakirə edilib: another year
  const year =
    written?.isMarked === true && (written.case === "nom" || written.case === "loc") ? written : undefined;
  const parts = { month: form.month, ...(year === undefined ? {} : { year: year.year }) };
  const ending = endingAfter(tokens, year?.after ?? after, dateForm?.case ?? whole.case);
  return phraseOf(
    whole,
    parts,
    isRange ? { ...ending, after: skipUntil(tokens, ending.after), ending: "none" } : ending,
  );
}

const skipUntil = (tokens: readonly Token[], index: number): number =>
  particleAt(tokens[index]) === "until" ? index + 1 : index;

/** may ayında, aprelin sonunda, mayda; after a year in any case; `yanvar-sentyabr aylarında`. */
function monthAlone(tokens: readonly Token[], index: number, hasYear: boolean): DatePhrase | undefined {
  const token = tokens[index];
  if (token?.kind !== "word") return undefined;
  const whole = monthFormOf(token.lower);
  if (whole === undefined && !/[-–]/.test(token.lower)) return undefined;
  const [first = "", second = ""] = whole === undefined ? token.lower.split(/[-–]/) : [];
  const form = whole ?? monthFormOf(first);
  const end = monthFormOf(second);
  if (form === undefined || (second !== "" && end === undefined)) return undefined;
  const unit = unitAt(tokens[index + 1], "month");
  const part =
    form.case === "gen" || unit?.case === "gen"
      ? unitAt(tokens[index + (unit === undefined ? 1 : 2)], "part")
      : undefined;
  const nounCase = part?.case ?? unit?.case ?? end?.case ?? form.case;
  const isTime = nounCase === "loc" || nounCase === "abl" || nounCase === "until";
  if (!hasYear && !isTime) return undefined;
  const after = index + 1 + (unit === undefined ? 0 : 1) + (part === undefined ? 0 : 1);
  const ending =
    part === undefined ? endingAfter(tokens, after, nounCase) : { ending: "none" as const, after };
  return {
    start: { month: form.month },
    ...(end === undefined ? {} : { end: { month: end.month } }),
    ...ending,
  };
}

/** 2021-ci il 25 may; 2021-ci ilin mayın 25-də; 2021-ci ilin mayında; 2021-ci ildə; 2021-ci ilin yayında. */
function yearFirst(
  tokens: readonly Token[],
  index: number,
  reference: DateReference,
): DatePhrase | undefined {
  const year = yearAt(tokens, index, reference);
  if (year === undefined || !year.isMarked) return spanOfYears(tokens, index);
  if (year.case !== "abl" && year.case !== "until") {
    const next = tokens[year.after]?.text === "," ? year.after + 1 : year.after;
    const noYear: DateReference = { published: null };
    const within =
      dayFirst(tokens, next, noYear) ??
      monthFirst(tokens, next) ??
      (next === year.after ? monthAlone(tokens, next, true) : undefined);
    if (within !== undefined && within.start.year === undefined)
      return {
        ...within,
        start: { ...within.start, year: year.year },
        ...(within.end === undefined ? {} : { end: { ...within.end, year: year.year } }),
      };
  }
  // 2024/2025-ci tədris ili
  if (year.case === "ordinal" && unitAt(tokens[year.after + 1], "year") !== undefined)
    return { start: { year: year.year }, after: year.after, ending: "none", isNoTime: true };
  if (year.case === "gen")
    return { start: { year: year.year }, after: afterPart(tokens, year.after), ending: "none" };
  return { start: { year: year.year }, ...endingAfter(tokens, year.after, year.case) };
}

/** ilin sonunda, ilin I rübündə, ilin birinci yarısında: dates as precise as the year. */
function afterPart(tokens: readonly Token[], index: number): number {
  if (unitAt(tokens[index], "part") !== undefined) return index + 1;
  return unitAt(tokens[index + 1], "part") !== undefined ? index + 2 : index;
}

/** 2022-2026-cı illərdə, 2010 – 2015-ci illər, 1993-96-cı illər. */
function spanOfYears(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const digits = digitsAt(tokens, index);
  if (digits === undefined) return undefined;
  const isApart = digits.case === "nom" && isDash(tokens[digits.after]);
  const second = isApart ? digitsAt(tokens, digits.after + 1) : digits;
  const stem = isApart ? `${digits.stem}-${second?.stem ?? ""}` : digits.stem;
  const [, from, end] = /^((?:1[89]|20)\d\d)[-–]((?:1[89]|20)\d\d|\d\d)$/.exec(stem) ?? [];
  if (second === undefined || from === undefined || end === undefined) return undefined;
  const to = end.length === 2 ? `${from.slice(0, 2)}${end}` : end;
  if (unitAt(tokens[second.after], "year") === undefined || Number(to) <= Number(from)) return undefined;
  return {
    start: { year: Number(from) },
    end: { year: Number(to) },
    after: second.after + 1,
    ending: "none",
  };
}

/** The date that begins at a token. */
export function datePhraseAt(
  tokens: readonly Token[],
  index: number,
  reference: DateReference,
): DatePhrase | undefined {
  const token = tokens[index] as Token;
  if (token.kind === "number")
    return (
      numericDate(tokens, index) ?? dayFirst(tokens, index, reference) ?? yearFirst(tokens, index, reference)
    );
  if (token.kind !== "word") return undefined;
  return (
    monthFirst(tokens, index) ??
    monthAlone(tokens, index, false) ??
    (periodAt(tokens, index, "year") === undefined ? undefined : yearFirst(tokens, index, reference))
  );
}
