/** The day in the time stamp of a feed or a sitemap. */
import { isCalendarDay } from "../model/calendar.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Baku is four hours before Greenwich, all year since 2016; most feeds tell their time in Greenwich's. */
const bakuOffsetHours = 4;

const internet =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?:\s+(\d{1,2}):\d\d(?::\d\d)?\s*(\S+)?)?/i;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):\d\d(?::\d\d(?:\.\d+)?)?\s*(\S+)?)?/;

interface Stamp {
  readonly day: string;
  readonly hour: number;
  readonly zone: string | undefined;
}

function readStamp(written: string): Stamp | null {
  const [, day, name = "", year, hour, zone] = internet.exec(written) ?? [];
  if (day !== undefined) {
    const month = months.indexOf(name.toLowerCase()) + 1;
    const padded = (value: number | string): string => String(value).padStart(2, "0");
    return { day: `${year}-${padded(month)}-${padded(day)}`, hour: Number(hour ?? 0), zone };
  }
  const [, isoYear, isoMonth, isoDay, isoHour, isoZone] = iso.exec(written) ?? [];
  return isoYear === undefined
    ? null
    : { day: `${isoYear}-${isoMonth}-${isoDay}`, hour: Number(isoHour ?? 0), zone: isoZone };
}

/**
 * The calendar day of a time stamp (RFC 822 or ISO 8601): as it is written where it names a zone of its own, Baku's where it is told
 * in Greenwich time; null for what is no time stamp.
 * @example dayOfStamp("Mon, 02 Feb 2026 22:30:00 GMT") // "2026-02-03"
 */
export function dayOfStamp(written: string | undefined): string | null {
  const stamp = readStamp(written?.trim() ?? "");
  if (stamp === null || !isCalendarDay(stamp.day)) return null;
  const isGreenwich = /^(?:z|gmt|utc?|[+-]00:?00)$/i.test(stamp.zone ?? "");
  if (!isGreenwich || stamp.hour + bakuOffsetHours < 24) return stamp.day;
  return new Date(Date.parse(`${stamp.day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
