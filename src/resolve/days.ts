/** Days as numbers, to measure how far two dates are from each other. */
import { remembered } from "../language/remembered.ts";
import { dayNumber, daysOf as daysOfDate } from "../model/calendar.ts";

/** First and last day of a date as numbers of days since 1970, inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Days a date or a `START/END` covers. */
export const daysOf: (date: string) => DayRange = remembered((date) => {
  const [start = date, end = start] = date.split("/");
  return { first: dayNumber(daysOfDate(start).start), last: dayNumber(daysOfDate(end).end) };
});

/** Days between two ranges; 0 or less where they meet. */
export function gapBetween(one: DayRange, other: DayRange): number {
  return Math.max(one.first, other.first) - Math.min(one.last, other.last);
}
