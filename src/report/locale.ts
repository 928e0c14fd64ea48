/** Dates and numbers as a language writes them. Browsers and some builds of Node know no Azerbaijani, so nothing here asks them for it. */
import { monthNames } from "../model/month-names.ts";
import type { ReportLanguage } from "../model/vocabulary.ts";

const number = new Intl.NumberFormat("en", { numberingSystem: "latn", maximumFractionDigits: 20 });
const percent = new Intl.NumberFormat("en", { numberingSystem: "latn", style: "percent" });

/** English groups by commas and parts by a point; Azerbaijani does it the other way round. */
function separated(english: string, language: ReportLanguage): string {
  return language === "en" ? english : english.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

function formatOneDate(date: string, language: ReportLanguage): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const moment = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  // Texts hold days that no calendar has; they are told as they stand.
  if (Number.isNaN(moment.valueOf()) || moment.getUTCMonth() !== Number(month) - 1) return date;
  const named = `${monthNames[language][moment.getUTCMonth()]} ${Number(year)}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** The beginning of a range without what its end says again: `12` of 12–13 March 2026, `2021` of 2021–2022, `31 October` of … – 7 November 2019. */
function formatBeginning(from: string, to: string, language: ReportLanguage): string {
  const whole = formatOneDate(from, language);
  const [[year, month, day], [sameYear, sameMonth]] = [from.split("-"), to.split("-")];
  if (from.length === 4 && to.length === 4) return `${whole}–`;
  const isKnown = whole !== from && formatOneDate(to, language) !== to && from.length === to.length;
  if (!isKnown || year !== sameYear) return `${whole} – `;
  return month === sameMonth ? `${Number(day)}–` : `${whole.slice(0, whole.lastIndexOf(" "))} – `;
}

/** `2021-05-25` → `25 May 2021`; `2021-05` → `May 2021`; a range with a dash. Precision is never added. */
export function formatDate(date: string, language: ReportLanguage): string {
  const [from = "", to] = date.split("/");
  if (to === undefined || from === to) return formatOneDate(from, language);
  return formatBeginning(from, to, language) + formatOneDate(to, language);
}

/** `1234567.5` → `1,234,567.5` in English, `1.234.567,5` in Azerbaijani. */
export function formatNumber(value: number, language: ReportLanguage): string {
  return separated(number.format(value), language);
}

/** `0.96` → `96%`. */
export function formatPercent(share: number, language: ReportLanguage): string {
  return separated(percent.format(share), language);
}
