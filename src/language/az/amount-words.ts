/** Words beside an amount (`words.tsv`). */
import { readWords } from "../../lexicon/table.ts";

const classes: ReadonlyMap<string, string> = new Map(readWords("az", "amount"));

/** Whether a lower-case word bounds the amount before or after it, or leaves the number behind it uncounted. */
export function isAmountWord(
  wordClass: "after" | "before" | "uncounted",
  lower: string | undefined,
): boolean {
  return lower !== undefined && classes.get(lower) === wordClass;
}
