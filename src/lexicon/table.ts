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

/** Words as alternatives of a regular expression, the longest first. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((word) => word.replace(/[.()]/g, "\\$&"))
    .join("|");
}
