/** Days as pages and file formats write them, to days of the calendar. */
import { findDates } from "../../language/az/dates.ts";
import { isCalendarDay } from "../../model/calendar.ts";

/** Baku is four hours ahead of Greenwich; a site's server may keep Greenwich time. */
const hoursAhead = 4;

const isoDate = /^\s{0,9}(\d{4})-?(\d\d)-?(\d\d)/;
const isoHour = /^[T ](\d\d)/;

/** A day later, in UTC. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day of a date in ISO 8601; one in Greenwich time is told by the clock of Baku.
 * @example isoDay("2021-05-26T21:30:00Z") // "2021-05-27"
 */
export function isoDay(written: string): string | null {
  const [front = "", year, month, day] = isoDate.exec(written) ?? [];
  const date = `${year}-${month}-${day}`;
  if (year === undefined || !isCalendarDay(date)) return null;
  const time = written.slice(front.length, front.length + 40).trim();
  const [, hour = "0"] = isoHour.exec(written.slice(front.length)) ?? [];
  const isGreenwich = time.endsWith("Z") || /[+-]00:?00$/.test(time);
  return isGreenwich && Number(hour) + hoursAhead >= 24 ? dayAfter(date) : date;
}

/** The day of a date in ISO 8601 or in words: `26 may 2021, 11:03`, `26.05.2021`; null for none, several or a span. */
export function writtenDay(written: string): string | null {
  const asIso = isoDay(written);
  if (asIso !== null) return asIso;
  const dates = findDates(written.slice(0, 200));
  const days = new Set(dates.map(({ date }) => date));
  const [day] = days;
  return days.size === 1 && day !== undefined && isCalendarDay(day) ? day : null;
}

/** The day in an address: `/2021/05/26/`, `/2021-05-26-`, `/20210526`. */
export function dayOfAddress(address: string): string | null {
  const [, year, , month, day] =
    /[/_-]((?:19|20)\d\d)([-/_.]?)([01]\d)\2([0-3]\d)(?![\d])/.exec(address) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== undefined && isCalendarDay(date) ? date : null;
}
