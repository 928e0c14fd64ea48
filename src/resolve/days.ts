/** Calendar arithmetic on partial ISO dates, without a clock or a time zone. */

/** Number of the first day of a date since 1970-01-01: `"1970-02"` → 31. */
function firstDay(date: string): number {
  const [year = "1970", month = "01", day = "01"] = date.split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** Number of the last day of a date: `"1970-02"` → 58. */
function lastDay(date: string): number {
  const [year = "1970", month, day] = date.split("-");
  if (month === undefined) return Date.UTC(Number(year) + 1, 0, 0) / 86_400_000;
  if (day === undefined) return Date.UTC(Number(year), Number(month), 0) / 86_400_000;
  return firstDay(date);
}

/** First and last day of a date, inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Days a date or a `START/END` covers. */
export function daysOf(date: string): DayRange {
  const [start = date, end = start] = date.split("/");
  return { first: firstDay(start), last: lastDay(end) };
}

/** Days between two ranges; 0 or less where they meet. */
export function gapBetween(one: DayRange, other: DayRange): number {
  return Math.max(one.first, other.first) - Math.min(one.last, other.last);
}
