/** Texts and statements bent at random, from a seed, so that what breaks something can be made again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../../src/order/seeded-random.ts";
import { packageRoot } from "../../src/package-root.ts";

/** What hostile and broken texts hold. */
const oddPieces = [
  "\u0000",
  "\ud800",
  "\udc00",
  "\ufeff",
  "\u200b",
  "\u202e",
  "\u0301",
  "\u0307",
  "\t",
  "\r\n",
  "\n\n",
  " ",
  "\u00a0",
  ".",
  "...",
  ",",
  ";",
  ":",
  "?",
  "!",
  "-",
  "–",
  "—",
  "“",
  "”",
  '"',
  "'",
  "«",
  "»",
  "(",
  ")",
  "[",
  "]",
  "•",
  "№",
  "%",
  "₼",
  "$",
  "0",
  "7",
  "1.234,5",
  "25 may 2021-ci il",
  "I",
  "İ",
  "ı",
  "ə",
  "Ə",
  "ǝ",
  "Ә",
  "q.",
  "A.B.",
  "👩‍👩‍👧",
  "العربية",
  "nazir",
  "Nazirliyi",
  "tərəfindən",
  "ilə",
  "arasında",
  "və",
  "isə",
  "iştirak edib",
  "imzalanıb",
  "keçirilib",
  "ki,",
  "deyil",
  "olmayıb",
] as const;

export interface Chance {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  of<Item>(list: readonly Item[]): Item;
}

export function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    below,
    of: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error("chance: an empty list");
      return item;
    },
  };
}

/** The texts of the project's own examples and tests, each in a piece. */
export function ownTexts(): readonly string[] {
  return ["seeds", "test/gold", "test/resolution"].flatMap((folder) =>
    readdirSync(join(packageRoot, folder))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(join(packageRoot, folder, name), "utf8")),
  );
}

/** One to five bends: something cut out, doubled, put in, exchanged, in capitals, or taken from another. */
export function mutate(text: string, others: readonly string[], chance: Chance): string {
  let bent = text;
  for (let left = 1 + chance.below(5); left > 0; left -= 1) bent = bend(bent, others, chance);
  return bent;
}

function bend(text: string, others: readonly string[], chance: Chance): string {
  const from = chance.below(text.length + 1);
  const past = Math.min(text.length, from + 1 + chance.below(chance.below(4) === 0 ? 200 : 12));
  const [before, piece, after] = [text.slice(0, from), text.slice(from, past), text.slice(past)];
  switch (chance.below(7)) {
    case 0:
      return before + after;
    case 1:
      return before + piece.repeat(2 + chance.below(3)) + after;
    case 2:
      return before + chance.of(oddPieces) + piece + after;
    case 3:
      return before + chance.of(oddPieces).repeat(1 + chance.below(20)) + after;
    case 4:
      return before + piece.toUpperCase() + after;
    case 5:
      return before + [...piece].reverse().join("") + after;
    default: {
      const other = chance.of(others);
      const start = chance.below(other.length + 1);
      return before + other.slice(start, start + 1 + chance.below(80)) + after;
    }
  }
}
