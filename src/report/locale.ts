/** Dates and numbers as a language writes them, by Intl with the language named, never the machine's own. */
import { ConfigError } from "../errors.ts";
import type { ReportLanguage } from "./report.ts";

/** English dates begin with the day, which no reader takes for a month. */
const tags: Readonly<Record<ReportLanguage, string>> = { en: "en-GB", az: "az" };

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
}

function makeFormats(language: ReportLanguage): Formats {
  const tag = tags[language];
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) {
    throw new ConfigError(
      `language ${language}: this Node was built without its dates and numbers; use a Node with full ICU, as nodejs.org has it, or another --language`,
      { data: { language } },
    );
  }
  const fixed = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" } as const;
  return {
    day: new Intl.DateTimeFormat(tag, { ...fixed, day: "numeric", month: "long", year: "numeric" }),
    month: new Intl.DateTimeFormat(tag, { ...fixed, month: "long", year: "numeric" }),
    number: new Intl.NumberFormat(tag, { numberingSystem: "latn", maximumFractionDigits: 20 }),
    percent: new Intl.NumberFormat(tag, { numberingSystem: "latn", style: "percent" }),
  };
}

const made = new Map<ReportLanguage, Formats>();

function formatsOf(language: ReportLanguage): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function formatOneDate(date: string, language: ReportLanguage): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const moment = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  // Texts hold days that no calendar has; they are told as they stand.
  if (Number.isNaN(moment.valueOf()) || moment.getUTCMonth() !== Number(month) - 1) return date;
  const formats = formatsOf(language);
  return (day === undefined ? formats.month : formats.day).format(moment);
}

/** `2021-05-25` → `25 May 2021`; `2021-05` → `May 2021`; a range with a dash. Precision is never added. */
export function formatDate(date: string, language: ReportLanguage): string {
  return date
    .split("/")
    .map((part) => formatOneDate(part, language))
    .join(" – ");
}

/** `1234567.5` → `1,234,567.5` in English, `1.234.567,5` in Azerbaijani. */
export function formatNumber(value: number, language: ReportLanguage): string {
  return formatsOf(language).number.format(value);
}

/** `0.96` → `96%`. */
export function formatPercent(share: number, language: ReportLanguage): string {
  return formatsOf(language).percent.format(share);
}
