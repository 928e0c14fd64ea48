/**
 * Whether two texts are the same words printed twice: they share most of their runs of four words. Case, diacritics and
 * punctuation do not count, so that a text typed without its letters, cut short or with a line of its own is still known.
 */

import { searchKey } from "../language/az/fold.ts";
import { DisjointSets } from "../order/disjoint-sets.ts";

/** Hashes of the runs of words in a text, each once, ascending: four bytes for a word of a corpus. */
export type Runs = Uint32Array;

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
  return Uint32Array.from(runs).sort();
}

/** How many runs two texts have in common. */
function countShared(one: Runs, other: Runs): number {
  let shared = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}

/** Whether two texts are the same words; each is like itself where it is long enough. */
export function areAlike(one: Runs, other: Runs, { share, of, leastRuns }: Likeness): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < leastRuns) return false;
  return countShared(shorter, longer) >= share * (of === "shorter" ? shorter : longer).length;
}

/** A text's place fits behind the 32 bits of a run in the 53 of a number. */
const mostTexts = 2 ** 21;

/** Places of the texts that hold each run which more than one holds, and for each text which of those it holds. */
interface SharedRuns {
  readonly holders: readonly (readonly number[])[];
  readonly held: readonly (readonly number[])[];
}

/** One sorted list of all runs with their texts: a map of a hundred thousand texts would be too large for the language. */
function indexShared(texts: readonly Runs[]): SharedRuns {
  if (texts.length > mostTexts)
    throw new RangeError(`${texts.length} texts; at most ${mostTexts} are compared`);
  const entries = new Float64Array(texts.reduce((sum, runs) => sum + runs.length, 0));
  let next = 0;
  for (const [place, runs] of texts.entries())
    for (const run of runs) entries[next++] = run * mostTexts + place;
  entries.sort();
  const holders: number[][] = [];
  const held: number[][] = texts.map(() => []);
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const run = Math.floor((entries[from] ?? 0) / mostTexts);
    while (to < entries.length && Math.floor((entries[to] ?? 0) / mostTexts) === run) to += 1;
    if (to - from < 2) continue;
    const places = Array.from(entries.subarray(from, to), (entry) => entry % mostTexts);
    for (const place of places) held[place]?.push(holders.length);
    holders.push(places);
  }
  return { holders, held };
}

/**
 * Pairs of places in the list whose texts are the same words. Two texts that share six runs in ten share one of any five
 * in ten: so only texts are compared that have one of their rarest runs in common, and no pair is missed.
 */
export function* findAlike(texts: readonly Runs[], likeness: Likeness): Generator<readonly [number, number]> {
  const { holders, held } = indexShared(texts);
  for (const [place, runs] of texts.entries()) {
    const shared = held[place] ?? [];
    // Most texts share too little with all others together to be worth a look.
    if (shared.length < likeness.share * runs.length) continue;
    const sizeOf = (run: number): number => holders[run]?.length ?? 0;
    const rarest = shared.toSorted((one, other) => sizeOf(one) - sizeOf(other));
    const unshared = runs.length - shared.length;
    const looked = rarest.slice(0, Math.floor((1 - likeness.share) * runs.length) + 1 - unshared);
    for (const found of new Set(looked.flatMap((run) => holders[run] ?? []))) {
      const other = texts[found];
      const isLater =
        other !== undefined &&
        (other.length > runs.length || (other.length === runs.length && found > place));
      if (isLater && areAlike(runs, other, likeness)) yield [place, found];
    }
  }
}

/**
 * For each text the place of the first one in the list that it repeats, directly or through others; its own where it
 * repeats none. Texts of the very same runs are compared once, so a bulletin printed a thousand times costs one.
 */
export function findOriginals(texts: readonly Runs[], likeness: Likeness): readonly number[] {
  const places = new Map<string, number>();
  const firsts = texts.map((runs, place) => {
    if (runs.length < likeness.leastRuns) return place;
    const key = runs.join(" ");
    const first = places.get(key) ?? place;
    places.set(key, first);
    return first;
  });
  const distinct = firsts.flatMap((first, place) => (first === place ? [place] : []));
  const sets = new DisjointSets(texts.length);
  firsts.forEach((first, place) => {
    sets.merge(first, place);
  });
  const compared = distinct.map((place) => texts[place] ?? new Uint32Array());
  for (const [one, other] of findAlike(compared, likeness))
    sets.merge(distinct[one] ?? 0, distinct[other] ?? 0);
  const originals = new Map<number, number>();
  return texts.map((_, place) => {
    const root = sets.find(place);
    const original = originals.get(root) ?? place;
    originals.set(root, original);
    return original;
  });
}
