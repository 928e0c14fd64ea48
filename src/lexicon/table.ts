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
