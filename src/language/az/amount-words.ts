/** Words beside an amount (`amount-words.tsv`). */
import { readTable } from "../../lexicon/table.ts";

const classes: ReadonlyMap<string, string> = new Map(
  readTable("az", "amount-words.tsv").map(([word = "", wordClass = ""]) => [word, wordClass]),
);

/** Whether a lower-case word bounds the amount before or after it, or leaves the number behind it uncounted. */
export function isAmountWord(
  wordClass: "after" | "before" | "uncounted",
  lower: string | undefined,
): boolean {
  return lower !== undefined && classes.get(lower) === wordClass;
}
