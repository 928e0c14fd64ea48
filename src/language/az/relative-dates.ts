/** Dates counted from the day of publication: `bu gün`, `dünən`, `ötən həftə`, `keçən ay`, `cümə günü`, `bu il`. */
import { readTable } from "../../lexicon/table.ts";
import { anyWord, isWord } from "../../lexicon/word-classes.ts";
import { dayNumber, dayOfNumber, isCalendarDay, isoDate, weekdayOf } from "../../model/calendar.ts";
import { opensWeekday, unitAt, weekdayAt } from "./calendar-words.ts";
import type { Token } from "./tokens.ts";
import type { DateReference } from "./undated-days.ts";

const rows = readTable("az", "relative-days.tsv");
const offsetsOf = (wanted: string): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([words = "", kind = "", offset = ""]) =>
      kind === wanted ? [[words, Number(offset)] as const] : [],
    ),
  );
const days = offsetsOf("day");
const periods = offsetsOf("period");
const openings: ReadonlySet<string> = new Set(rows.map(([words = ""]) => words.replace(/ .*/, "")));

/** A date and the index after its last token. */
export interface RelativeDate {
  readonly date: string;
  readonly after: number;
}

/** How far a year, month or week lies from that of publication: `ötən il` → −1. */
export function periodAt(
  tokens: readonly Token[],
  index: number,
  unit: "year" | "month" | "week",
): number | undefined {
  const offset = periods.get(tokens[index]?.lower ?? "");
  if (offset === undefined) return undefined;
  const form = unitAt(tokens[index + 1], unit);
  return form === undefined || form.isPlural ? undefined : offset;
}

/** “Sabah” is a football club and a name where it is quoted or has a capital inside a sentence. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === "open") return true;
  return tokens[index]?.isCapital === true && before !== undefined && /[\p{L}\p{N},]$/u.test(before.text);
}

function dayAt(tokens: readonly Token[], index: number, today: number): RelativeDate | undefined {
  const first = tokens[index]?.lower ?? "";
  const pair = days.get(`${first} ${tokens[index + 1]?.lower ?? ""}`);
  const offset = pair ?? days.get(first);
  if (offset === undefined || isName(tokens, index)) return undefined;
  return { date: dayOfNumber(today + offset), after: index + (pair === undefined ? 1 : 2) };
}

/** ötən ay, gələn ayın 5-də */
function monthAt(tokens: readonly Token[], index: number, published: string): RelativeDate | undefined {
  const offset = periodAt(tokens, index, "month");
  if (offset === undefined || published.length < 7) return undefined;
  const count = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + offset;
  const month = isoDate(Math.floor(count / 12), (count % 12) + 1);
  const number = tokens[index + 2];
  const isDay =
    /n$/.test(tokens[index + 1]?.lower ?? "") && number?.kind === "number" && number.suffix !== "";
  const day = isDay ? `${month}-${number.stem.padStart(2, "0")}` : "";
  return isCalendarDay(day) ? { date: day, after: index + 3 } : { date: month, after: index + 2 };
}

/** `cümə günü`, `günündə`. */
const dayOfWeek = new RegExp(anyWord("weekday"));

function weekdayNamed(tokens: readonly Token[], index: number) {
  const named = weekdayAt(tokens, index);
  const form = named === undefined ? undefined : unitAt(tokens[named.after], "day");
  // bazar is a market, cümə a prayer; bazar ertəsi is nothing but a day
  if (named !== undefined && named.after === index + 2 && form === undefined) return named;
  if (
    named === undefined ||
    form === undefined ||
    form.isPlural ||
    !dayOfWeek.test(tokens[named.after]?.lower ?? "")
  )
    return undefined;
  return { weekday: named.weekday, after: named.after + 1 };
}

/** ötən həftə, gələn həftənin cümə günü */
function weekAt(tokens: readonly Token[], index: number, today: number): RelativeDate | undefined {
  const offset = periodAt(tokens, index, "week");
  if (offset === undefined) return undefined;
  const monday = today - weekdayOf(dayOfNumber(today)) + 1 + 7 * offset;
  const named = weekdayNamed(tokens, index + 2);
  return named === undefined
    ? { date: `${dayOfNumber(monday)}/${dayOfNumber(monday + 6)}`, after: index + 2 }
    : { date: dayOfNumber(monday + named.weekday - 1), after: named.after };
}

/** cümə günü, bazar ertəsi: the last one up to publication, of the future the next one; every Friday is no day. */
function weekdayOfWeek(
  tokens: readonly Token[],
  index: number,
  { today, tense }: { readonly today: number; readonly tense: DateReference["tense"] },
): RelativeDate | undefined {
  const named = weekdayNamed(tokens, index);
  if (named === undefined || isWord("every", tokens[index - 1]?.lower)) return undefined;
  const back = (weekdayOf(dayOfNumber(today)) - named.weekday + 7) % 7;
  const offset = tense === "future" && back > 0 ? 7 - back : -back;
  return { date: dayOfNumber(today + offset), after: named.after };
}

/** Whether a lower-case word may begin a date that is told by its distance from the day of publication. */
export function opensRelativeDate(lower: string): boolean {
  return openings.has(lower) || opensWeekday(lower);
}

/** The day, week or month at a token that is told by its distance from the day of publication. */
export function relativeDateAt(
  tokens: readonly Token[],
  index: number,
  { published, tense }: DateReference,
): RelativeDate | undefined {
  const { lower = "" } = tokens[index] ?? {};
  if (published === null || !opensRelativeDate(lower)) return undefined;
  const month = monthAt(tokens, index, published);
  if (month !== undefined || !isCalendarDay(published)) return month;
  const today = dayNumber(published);
  return (
    dayAt(tokens, index, today) ??
    weekAt(tokens, index, today) ??
    weekdayOfWeek(tokens, index, { today, tense })
  );
}
