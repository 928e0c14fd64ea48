/**
 * Whether two texts are the same words printed twice: they share most of their runs of four words. Case, diacritics and
 * punctuation do not count, so that a text typed without its letters, cut short or with a line of its own is still known.
 */
import { searchKey } from "../language/az/fold.ts";
import { pushTo } from "../order/order.ts";

/** Hashes of the runs of words in a text. */
export type Runs = ReadonlySet<number>;

/** How much two texts must share to be the same words. */
export interface Likeness {
  readonly share: number;
  /** Whose runs the share is of. */
  readonly of: "shorter" | "longer";
  /** With fewer runs a text says too little to be known again. */
  readonly leastRuns: number;
}

/** A whole text is a reprint though it is cut short or stands inside another. */
export const textLikeness: Likeness = { share: 0.6, of: "shorter", leastRuns: 8 };
/** A sentence must be the same but for a word or two: sentences on one office share its title and its holder anyway. */
export const quoteLikeness: Likeness = { share: 0.8, of: "longer", leastRuns: 8 };

const wordsOfRun = 4;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}

/** The runs of words of a text: what is compared. */
export function runsOf(text: string): Runs {
  const words = searchKey(text).split(" ");
  const runs = new Set<number>();
  for (let start = 0; start + wordsOfRun <= words.length; start += 1) {
    runs.add(hashOf(words.slice(start, start + wordsOfRun).join(" ")));
  }
  return runs;
}

/** Whether two texts are the same words; each is like itself where it is long enough. */
export function areAlike(one: Runs, other: Runs, { share, of, leastRuns }: Likeness): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < leastRuns) return false;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared += 1;
  return shared >= share * (of === "shorter" ? shorter : longer).size;
}

/**
 * Pairs of places in the list whose texts are the same words. Two texts that share six runs in ten share one of any five
 * in ten: so only texts are compared that have one of their rarest runs in common, and no pair is missed.
 */
export function* findAlike(texts: readonly Runs[], likeness: Likeness): Generator<readonly [number, number]> {
  const holders = new Map<number, number[]>();
  for (const [place, runs] of texts.entries()) for (const run of runs) pushTo(holders, run, place);
  const holdersOf = (run: number): readonly number[] => holders.get(run) ?? [];
  for (const [place, runs] of texts.entries()) {
    const isShared = (run: number): boolean => holdersOf(run).length > 1;
    // Most texts share too little with all others together to be worth a look.
    if ([...runs].filter(isShared).length < likeness.share * runs.size) continue;
    const rarest = [...runs].sort((one, other) => holdersOf(one).length - holdersOf(other).length);
    const looked = rarest.slice(0, Math.floor((1 - likeness.share) * rarest.length) + 1);
    for (const found of new Set(looked.flatMap(holdersOf))) {
      const other = texts[found];
      const isLater =
        other !== undefined && (other.size > runs.size || (other.size === runs.size && found > place));
      if (isLater && areAlike(runs, other, likeness)) yield [place, found];
    }
  }
}
