import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

/** Rows of a tab-separated word list of a language; lines that begin with `#` say its origin. */
export function readTable(language: string, name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(packageRoot, "src", "lexicon", language, name), "utf8");
  const rows: string[][] = [];
  for (const line of text.split("\n")) if (line !== "" && !line.startsWith("#")) rows.push(line.split("\t"));
  return rows;
}

/** What a word of `words.tsv` is: each names the part of the reading that asks for it. */
export type WordUseKind =
  | "sentence"
  | "function"
  | "name"
  | "date"
  | "amount"
  | "like-verb"
  | "no-verb"
  | "event-front"
  | "body-front"
  | "office"
  | "headline-end"
  | "crime"
  | "common";

const wordTables = new Map<string, ReadonlyMap<string, readonly (readonly [string, string])[]>>();

/** The words of `words.tsv` that are of a kind, each with what they are of it: `readWords("az", "amount")` has `["çox", "after"]`. */
export function readWords(language: string, kind: WordUseKind): readonly (readonly [string, string])[] {
  const table = wordTables.get(language) ?? wordsByKind(language);
  wordTables.set(language, table);
  return table.get(kind) ?? [];
}

function wordsByKind(language: string): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const [word = "", uses = ""] of readTable(language, "words.tsv"))
    for (const use of uses.split(", ")) {
      const [kind = "", ...value] = use.split(" ");
      const words = found.get(kind) ?? [];
      words.push([word, value.join(" ")]);
      found.set(kind, words);
    }
  return found;
}

/** Words as alternatives of a regular expression, the longest first. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((word) => word.replace(/[.()]/g, "\\$&"))
    .join("|");
}
