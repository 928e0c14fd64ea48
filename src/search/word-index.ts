/**
 * Which texts have a word that begins so. The folded words of all texts lie in one order, each with its texts, so that a
 * beginning is a range; what meets it is counted, never scored, and nothing is left out.
 */
import { compareCodeUnits } from "../order/order.ts";
import type { Steps } from "../order/steps.ts";
import { foldWord, writtenWords } from "./words.ts";

/** A text that has them all, by its place, and how many of them it has whole and not only as a beginning. */
export interface Met {
  readonly place: number;
  readonly wholeWords: number;
}

/** Indexes texts once; asking takes some milliseconds for tens of thousands. */
export function* indexWords(texts: readonly string[]): Steps<WordIndex> {
  const places = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const [written] of writtenWords(text)) {
      const word = foldWord(written);
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
    yield;
  }
  places.delete("");
  return new WordIndex(places, texts.length);
}

class WordIndex {
  readonly #words: readonly string[];
  readonly #places: ReadonlyMap<string, readonly number[]>;
  readonly #size: number;

  constructor(places: ReadonlyMap<string, readonly number[]>, size: number) {
    this.#places = places;
    this.#words = [...places.keys()].sort(compareCodeUnits);
    this.#size = size;
  }

  /** The texts that have, for every folded word, one that begins with it; in the order of the texts. */
  find(wanted: readonly string[]): readonly Met[] {
    if (wanted.length === 0) return [];
    const met = new Uint16Array(this.#size);
    const whole = new Uint16Array(this.#size);
    for (const [before, key] of wanted.entries()) {
      for (const word of this.#wordsFrom(key)) {
        for (const place of this.#places.get(word) ?? []) {
          if (met[place] === before) met[place] = before + 1;
          if (word === key) whole[place] = (whole[place] ?? 0) + 1;
        }
      }
    }
    const found: Met[] = [];
    for (const [place, count] of met.entries())
      if (count === wanted.length) found.push({ place, wholeWords: whole[place] ?? 0 });
    return found;
  }

  /** The words that begin so. */
  *#wordsFrom(beginning: string): Generator<string> {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? "") < beginning) low = middle + 1;
      else high = middle;
    }
    for (let at = low; this.#words[at]?.startsWith(beginning) === true; at += 1) yield this.#words[at] ?? "";
  }
}
