/** Which of a row: `VII`, `7-ci`, `yeddinci` → 7. */

import { readTable } from "../../lexicon/table.ts";
import { lowerCase } from "./fold.ts";

const ordinals: ReadonlyMap<string, number> = new Map(
  readTable("az", "ordinals.tsv").map(([word = "", number = ""]) => [word, Number(number)]),
);
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number of Roman digits up to `X`; 0 for none. */
export function romanNumber(digits: string): number {
  const values = [...digits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The number of an ordinal up to ten in letters, in any case of letters, or null. */
export function ordinalOf(word: string): number | null {
  return ordinals.get(lowerCase(word)) ?? null;
}
