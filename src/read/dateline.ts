/**
 * The day a text was published, where the text says so in a line of its own: `26 may 2021`, `24.05.2020 11:03`,
 * `Tarix: 12.03.2022`, `Bakı, 23 avqust 2023, AZƏRTAC`. A date inside a sentence is the day of an event and is left alone.
 */
import { findDates } from "../language/az/dates.ts";
import { lowerCase } from "../language/az/fold.ts";
import { withoutDateLabel } from "../lexicon/page-lines.ts";
import { readTable } from "../lexicon/table.ts";
import { isCalendarDay } from "../model/calendar.ts";
import { opensRelatedArticles } from "./furniture.ts";

/** How many written lines from the top and from the bottom may carry the date. */
const linesFromTop = 8;
const linesFromBottom = 6;

/** A dateline is short; longer lines are sentences. */
const longestDateline = 120;

/** What may stand beside the date in its line without making it a sentence. */
const companions: readonly RegExp[] = [
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?\b/g,
  /(?<!\p{L})(?:bazar ertəsi|çərşənbə axşamı|cümə axşamı|çərşənbə|cümə|şənbə|bazar|saat)(?!\p{L})/giu,
  /(?<!\p{L})(?:baxış(?:ların)?(?: sayı)?|oxunub|oxunma(?: sayı)?|baxılıb)\s*:?\s*\d*/giu,
  /\d{1,9}\s{0,9}(?:baxış|dəfə)(?!\p{L})/giu,
];

const place = String.raw`\p{Lu}[\p{L}-]+(?: \p{L}+)?`;
const agency = String.raw`(?:\p{Lu}(?:\.?\p{Lu}){2,}(?:-\p{Lu}+)?|Trend|Report|Sputnik|Turan|Interfaks|Oxu\.az|Report\.az)`;

/** Lines that make a labelled date the day of an event announced: `Tarix: 16 aprel`, `Saat: 11:00`, `Məkan: Akt zalı`. */
const eventCard = /^(?:saat|vaxt|məkan|yer|ünvan|keçirilmə yeri)\s*:/i;

/** Lines with a day that is not the article's: the day of the reader, of a print or of an archived copy. */
const stamp =
  /©|copyright|(?:^|[^\p{L}])(?:bu ?gün|çap|print|printed|arxiv|archive|yenilən|updated|istifadə tarixi)/iu;

/** Towns and countries, lower case, by the name that a dateline begins with. */
const places: ReadonlyMap<string, string> = new Map(
  readTable("az", "places.tsv").map(([name = ""]) => [lowerCase(name), name]),
);

/** `␟` stands where the date stood. */
const wholeLine = new RegExp(
  `^[([]?(?:(${place})[,.])?[\\s,–—-]*␟[\\s.,:;/|)\\]–—-]*(?:${agency}[\\s.,:;/)–—-]*)?$`,
  "u",
);
/** `Bakı – 20 may 2023`, `Bakı 20 may 2023`: without a comma only after a known place. */
const afterTown = new RegExp(
  `^[([]?(${place}) ?[–—-]? ?␟[\\s.,:;/|)\\]–—-]*(?:${agency}[\\s.,:;/)–—-]*)?$`,
  "u",
);
const beforeSentence = new RegExp(`^\\(?(${place})[,.]?\\s*␟[\\s,./–—-]+${agency}(?![\\p{L}])`, "u");
/** `Xəbərlər | 20 may 2023 | İqtisadiyyat`: short words without the end of a sentence before and behind a bar. */
function isBesideBar(rest: string): boolean {
  const [before = "", behind = "", more] = rest.split("␟");
  if (more !== undefined || /[.!?]/.test(rest)) return false;
  const bars = /[|•·]/;
  if (before === "") return rest.includes("␟") && bars.test(behind.slice(0, 21)) && behind.length <= 61;
  return /\s[|•·]\s{0,9}$/.test(before) && before.length <= 43 && behind.length <= 40;
}

/** A line as it is compared: one plain blank for all blanks in a row, no invisible characters. */
function cleanLine(line: string): string {
  return line
    .normalize("NFC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\p{Zs}\t]{2,}|[^\P{Zs} ]|\t/gu, " ")
    .trim();
}

interface DatedLine {
  readonly date: string;
  /** The line with `␟` for its date and without what may stand beside it. */
  readonly rest: string;
  readonly hasLabel: boolean;
}

/** A line's one full date; null for a line with none, with several, or too long for a dateline. */
function datedLine(line: string): DatedLine | null {
  // a full date has its year in digits
  if (!/\d/.test(line) || stamp.test(line)) return null;
  const labelled = withoutDateLabel(line).replace(/(\d)T(\d\d:\d\d)\S*/, "$1 $2");
  const [found, ...others] = findDates(labelled);
  if (found === undefined || others.length > 0) return null;
  // Müraciət müddəti: 20 may 2023-dək
  if (!isCalendarDay(found.date) || found.isOpenStart === true || found.isOpenEnd === true) return null;
  const marked = `${labelled.slice(0, found.start)}␟${labelled.slice(found.end)}`;
  const rest = companions.reduce((text, companion) => text.replace(companion, " "), marked);
  return { date: found.date, rest: rest.trim(), hasLabel: line !== withoutDateLabel(line) };
}

/** The lines that have a date; only the front of a long line is looked at. */
function datedLines(lines: readonly string[]): readonly DatedLine[] {
  return lines.map((line) => datedLine(line.slice(0, longestDateline))).filter((dated) => dated !== null);
}

const isLabelled = ({ hasLabel, rest }: DatedLine): boolean => hasLabel && rest.startsWith("␟");
const isWholeLine = ({ rest }: DatedLine): boolean =>
  wholeLine.test(rest) || isBesideBar(rest) || townOf(afterTown.exec(rest)?.[1]) !== null;

/** A place by its name in the list: `BAKI` → Bakı, `Sumqayıt şəhəri` → Sumqayıt; null for what is none. */
function townOf(written: string | undefined): string | null {
  const lower = lowerCase(written ?? "");
  return places.get(lower) ?? places.get(lower.replace(/ şəhəri$/, "")) ?? null;
}

/** The written lines of an article, up to the list of other articles that a page may append. */
function articleLines(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanLine)
    .filter((line) => line !== "");
  const end = lines.findIndex(opensRelatedArticles);
  return end < 0 ? lines : lines.slice(0, end);
}

/** The day at the front of a file's name: `2021-05-26-gorus.txt`, `20210526_1.txt`. */
function dateOfFileName(fileName: string): string | null {
  const [, year, , month, day] = /^((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(fileName) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== undefined && isCalendarDay(date) ? date : null;
}

/** Whether a line is nothing but a date with what goes with it, so that it is no headline. */
export function isDateline(line: string): boolean {
  const dated = line.length <= longestDateline ? datedLine(cleanLine(line)) : null;
  return dated !== null && (isWholeLine(dated) || isLabelled(dated));
}

/** The day and the town that a text says it is from. */
export interface Dateline {
  readonly published: string;
  /** In the spelling of the list of places; null where none is named. */
  readonly town: string | null;
}

/**
 * The dateline of a text, or null.
 * @example findDateline("BAKI, 26 may 2021, AZƏRTAC") // { published: "2021-05-26", town: "Bakı" }
 */
export function findDateline(text: string): Dateline | null {
  const lines = articleLines(text);
  const top = lines.slice(0, linesFromTop);
  const bottom = lines.slice(Math.max(linesFromTop, lines.length - linesFromBottom));
  const announcesEvent = [...top, ...bottom].some((line) => eventCard.test(line));
  const isOfArticle = (line: DatedLine): boolean => !(announcesEvent && line.hasLabel);
  const [datedTop, datedBottom] = [
    datedLines(top).filter(isOfArticle),
    datedLines(bottom).filter(isOfArticle),
  ];
  const found =
    [...datedTop, ...datedBottom].find(isLabelled) ??
    datedTop.find((line) => isWholeLine(line) || beforeSentence.test(line.rest)) ??
    datedBottom.find(isWholeLine);
  if (found === undefined) return null;
  const { date, rest } = found;
  const [, written] = wholeLine.exec(rest) ?? afterTown.exec(rest) ?? beforeSentence.exec(rest) ?? [];
  return { published: date, town: townOf(written) };
}

/**
 * The publication date a text gives, else the one known of it, else the one its file name begins with, else null.
 * @example findPublished("Görüş keçirilib\n26 may 2021\n\n…", "a.txt") // "2021-05-26"
 */
export function findPublished(text: string, fileName: string, known: string | null = null): string | null {
  return findDateline(text)?.published ?? known ?? dateOfFileName(fileName);
}
