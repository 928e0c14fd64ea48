/** The words that pages put around articles, from the list, compared without regard to case and to the dot of `i`. */
import { lowerCase } from "../language/az/fold.ts";
import { readTable } from "./table.ts";

/** What a line of such words is, or what it begins or ends with. */
export const pageLines = [
  "date",
  "related",
  "button",
  "site",
  "counter",
  "footer",
  "rights",
  "tags",
  "references",
  "goals",
  "structure",
  "edit",
] as const;
export type PageLine = (typeof pageLines)[number];

/** Lower case of the same length, `I`, `İ`, `ı` and `i` alike: page headings are written by rules of any language. */
function fold(line: string): string {
  return lowerCase(line).replaceAll("ı", "i");
}

interface Lines {
  readonly words: readonly string[];
  readonly whole: ReadonlySet<string>;
  /** A line with a colon and a blank before it is longer than its words by two. */
  readonly longest: number;
}

const rows = readTable("az", "page-lines.tsv").map(([use = "", words = ""]) => ({ use, words: fold(words) }));

const byUse: ReadonlyMap<PageLine, Lines> = new Map(
  pageLines.map((use) => {
    const words = rows.filter((row) => row.use === use).map((row) => row.words);
    const longest = Math.max(...words.map(({ length }) => length)) + 2;
    return [use, { words, whole: new Set(words), longest }];
  }),
);

function linesOf(use: PageLine): Lines {
  return byUse.get(use) as Lines; // holds: there is one for each
}

const labels = linesOf("date").words.toSorted((one, other) => other.length - one.length);

/** Whether a line, without blanks around it and in a row, is nothing but such words, and perhaps a colon. */
export function isPageLine(line: string, use: PageLine): boolean {
  const { whole, longest } = linesOf(use);
  if (line.length > longest) return false;
  return whole.has(fold(line).replace(/:$/, "").trimEnd().replace(/\s+/g, " "));
}

/** The line behind such words that it begins with, or `undefined`. */
export function behindPageWords(line: string, use: PageLine): string | undefined {
  const folded = fold(line);
  const words = linesOf(use).words.find((each) => folded.startsWith(each));
  return words === undefined ? undefined : line.slice(words.length);
}

/** Whether a line has such words in it. */
export function holdsPageWords(line: string, use: PageLine): boolean {
  const folded = fold(line);
  return linesOf(use).words.some((each) => folded.includes(each));
}

/** Whether a line ends with such words, and perhaps a colon. */
export function endsWithPageWords(line: string, use: PageLine): boolean {
  const folded = fold(line).replace(/:$/, "").trimEnd();
  return linesOf(use).words.some((each) => folded === each || folded.endsWith(` ${each}`));
}

/** Where such words stand in a line behind a bracket, or -1: `Tarixi[redaktə | mənbəni redaktə et]`. */
export function bracketOf(line: string, use: PageLine): number {
  const folded = fold(line);
  return Math.max(-1, ...linesOf(use).words.map((each) => folded.indexOf(`[${each}`)));
}

/** The line behind its label of a date; the line itself where it has none. */
export function withoutDateLabel(line: string): string {
  const folded = fold(line);
  const label = labels.find((words) => folded.startsWith(words));
  return label === undefined ? line : line.slice(label.length).replace(/^\s*:?\s*/, "");
}
