/** Calendar arithmetic on partial ISO dates (`2021`, `2021-05`, `2021-05-25`), without a clock or a time zone. */

export const millisecondsPerDay = 86_400_000;

/** Number of days of a month, 1–12; 0 for a month that no year has. */
function daysInMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the calendar has the day: 30 February is none. */
export function hasDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a whole ISO date that the calendar has. */
export function isCalendarDay(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year !== undefined && hasDay(Number(year), Number(month), Number(day));
}

/** Whether a text is a year, month or day as ISO writes them, and one that the calendar has. */
export function isCalendarDate(date: string): boolean {
  const [, month] = /^\d{4}(?:-(\d\d))?$/.exec(date) ?? [];
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  return (/^\d{4}(?:-\d\d)?$/.test(date) && isMonth) || isCalendarDay(date);
}

/** Two digits at least: 5 → `05`. */
function two(value: number): string {
  return `${value}`.padStart(2, "0");
}

/** ISO date as precise as what is given: `isoDate(2021, 5)` → `2021-05`. */
export function isoDate(year: number, month?: number, day?: number): string {
  const written = `${year}`.padStart(4, "0");
  if (month === undefined) return written;
  return day === undefined ? `${written}-${two(month)}` : `${written}-${two(month)}-${two(day)}`;
}

/** Days from 1970 to a day: `1970-02-01` → 31. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The day of a number of days since 1970: 31 → `1970-02-01`. */
export function dayOfNumber(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  const fromThursday = ((dayNumber(day) % 7) + 7) % 7;
  return ((fromThursday + 3) % 7) + 1;
}

/** First and last day. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * The days of an ISO date: one day, or all of a month or year. A day that no calendar has is its month, a month that no
 * year has is its year. `2021-05` → 1 to 31 May 2021.
 */
export function daysOf(date: string): Days {
  const [year = "", month = "", day = ""] = date.split("-");
  const length = month === "" ? 0 : daysInMonth(Number(year), Number(month));
  if (length === 0) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (day !== "" && Number(day) >= 1 && Number(day) <= length) return { start: date, end: date };
  return { start: `${year}-${month}-01`, end: `${year}-${month}-${length}` };
}
