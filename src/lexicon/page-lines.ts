/** The words that pages put around articles, from the list, compared without regard to case and to the dot of `i`. */
import { lowerCase } from "../language/az/fold.ts";
import { readTable } from "../lexicon/table.ts";

/** What a line of such words is. */
export type PageLine = "date" | "related" | "button";

/** Lower case of the same length, `I`, `İ`, `ı` and `i` alike: page headings are written by rules of any language. */
function fold(line: string): string {
  return lowerCase(line).replaceAll("ı", "i");
}

const rows = readTable("az", "page-lines.tsv").map(([use = "", words = ""]) => ({ use, words: fold(words) }));

function wordsOf(use: PageLine): readonly string[] {
  return rows.filter((row) => row.use === use).map(({ words }) => words);
}

const whole: Readonly<Record<PageLine, ReadonlySet<string>>> = {
  date: new Set(wordsOf("date")),
  related: new Set(wordsOf("related")),
  button: new Set(wordsOf("button")),
};
/** A line with a colon and a blank before it is longer than its words by two. */
const longest: Readonly<Record<PageLine, number>> = {
  date: longestOf("date"),
  related: longestOf("related"),
  button: longestOf("button"),
};

function longestOf(use: PageLine): number {
  return Math.max(...wordsOf(use).map(({ length }) => length)) + 2;
}

const labels = wordsOf("date").toSorted((one, other) => other.length - one.length);

/** Whether a line, without blanks around it and in a row, is nothing but such words, and perhaps a colon. */
export function isPageLine(line: string, use: PageLine): boolean {
  if (line.length > longest[use]) return false;
  return whole[use].has(fold(line).replace(/:$/, "").trimEnd().replace(/\s+/g, " "));
}

/** The line behind its label of a date; the line itself where it has none. */
export function withoutDateLabel(line: string): string {
  const folded = fold(line);
  const label = labels.find((words) => folded.startsWith(words));
  return label === undefined ? line : line.slice(label.length).replace(/^\s*:?\s*/, "");
}
