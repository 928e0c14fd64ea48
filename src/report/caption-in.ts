/** Captions are written once, in Azerbaijani; a report in English writes the day at their end in its own words. */
import { monthNames } from "../model/month-names.ts";
import type { ReportLanguage } from "../model/vocabulary.ts";

const months: ReadonlyMap<string, string> = new Map(
  monthNames.az.map((name, index) => [name, monthNames.en[index] as string]), // holds: both have twelve
);
const word = new RegExp(`\\b(?:${monthNames.az.join("|")})\\b`, "g");
const day = new RegExp(`^, (?:[\\d– ]|${monthNames.az.join("|")})*\\d{4}( xəbəri)?$`);

/**
 * A caption with the day at its end in the words of the report; what stands before it is of the text and stays.
 * @example captionIn("görüş: Elm Fondu, 24 iyun 2021", "en") // "görüş: Elm Fondu, 24 June 2021"
 */
export function captionIn(caption: string, language: ReportLanguage): string {
  const cut = caption.lastIndexOf(", ");
  const end = caption.slice(cut);
  const found = language === "en" && cut >= 0 ? day.exec(end) : null;
  if (found === null) return caption;
  const said = end.replace(word, (name) => months.get(name) ?? name);
  const [, reported = ""] = found;
  const when = reported === "" ? said.slice(2) : `reported ${said.slice(2, -reported.length)}`;
  return `${caption.slice(0, cut)}, ${when}`;
}
