/** What a caption shows of a report: its headline in ordinary letters, or its first line where that only says who tells something. */
import { findDates } from "../language/az/dates.ts";
import { lowerCase, upperCase } from "../language/az/fold.ts";
import { isInCapitals, recase } from "../language/az/restore.ts";
import { azerbaijaniLexicon, isCommonWord } from "../lexicon/lexicon.ts";
import { anyOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { readWords } from "../lexicon/table.ts";
import type { DocumentNode } from "../model/knowledge-graph.ts";

/** Characters of a text that stand for its headline where it has none. */
const opening = 180;
/** Shorter lines are headings and names of days. */
const leastLine = 40;
/** Days without a year are found too. */
const anyDay = "2000-06-15";

/** What the text is about: its headline, else how it begins; `""` where nothing says it. */
export function headlineOf({ title, text }: DocumentNode): string {
  const headline = withoutTags(title ?? text.slice(0, opening));
  const told = isVague(headline) ? firstLine(text, headline) : headline;
  const lexicon = azerbaijaniLexicon();
  return isInCapitals(told) ? recase(told, (lower) => isCommonWord(lexicon, lower)) : told;
}

function withoutTags(line: string): string {
  const words = line.replace(/\s+/g, " ").trim().split(" ");
  while (words.length > 1 && isTag(words.at(-1) as string)) words.pop();
  return words.join(" ");
}

/** Behind a headline that says nothing the first line of the text, without the day that it begins with. */
function firstLine(text: string, headline: string): string {
  const lines = text
    .slice(0, 10 * opening)
    .split("\n")
    .map(withoutTags);
  const line = lines.find((each) => each.length >= leastLine && each !== headline && !isVague(each)) ?? "";
  const day = findDates(line.slice(0, opening), anyDay)[0];
  return day?.start === 0 ? line.slice(day.end).trimStart() : line;
}

const tag = once(() => new RegExp(`^[-–—+/|,]*(?:${upperCase(anyOf("headline-tag"))})`));

/** `- FOTO`, `+ VİDEO`, `FOTO/VİDEO`: what a site puts behind a headline. */
function isTag(word: string): boolean {
  return /^[-–—+/|,]+$/.test(word) || tag().test(word);
}

let vagueEnds: readonly string[] | undefined;

/** `Nazirliyin mətbuat xidmətinin məlumatı` */
function isVague(headline: string): boolean {
  vagueEnds ??= readWords("az", "headline-end").map(([words]) => words);
  const lower = lowerCase(headline);
  return vagueEnds.some((words) => lower.endsWith(words));
}
