/**
 * Words as search compares them: folded by `searchKey`, each with its place in the text as it is written. A wanted word
 * is met by a word that begins with it, since Azerbaijani puts its endings behind (`konfrans` meets `konfransda`).
 */
import { searchKey } from "../language/az/fold.ts";
import { remembered } from "../language/remembered.ts";
import type { Span } from "../model/span.ts";

/** A word of a text and its folded form. */
export interface Word extends Span {
  readonly key: string;
}

/** The folded form of one written word. */
export const foldWord: (written: string) => string = remembered(searchKey);

/** The words of a text as they are written, with their places. */
export function writtenWords(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(/[\p{L}\p{M}\p{N}]+/gu);
}

/** The words of a text in their order. */
function wordsIn(text: string): readonly Word[] {
  return [...writtenWords(text)].flatMap(({ 0: written, index }) => {
    const key = foldWord(written);
    return key === "" ? [] : [{ key, start: index, end: index + written.length }];
  });
}

/** The folded words of a text, each once. */
export function wordKeys(text: string): readonly string[] {
  return [...new Set(wordsIn(text).map(({ key }) => key))];
}

/** Texts come again with every search: the folded words of each are kept, up to a bound. */
const keysKept = new Map<string, readonly string[]>();
const mostKept = 200_000;

function keysOf(text: string): readonly string[] {
  const known = keysKept.get(text);
  if (known !== undefined) return known;
  if (keysKept.size >= mostKept) keysKept.clear();
  const keys = wordsIn(text).map(({ key }) => key);
  keysKept.set(text, keys);
  return keys;
}

/** How many wanted words stand in the text whole, not only as a beginning; undefined where it lacks one. */
export function wholeWordsIn(text: string, wanted: readonly string[]): number | undefined {
  const keys = keysOf(text);
  const isMet = (key: string): boolean => keys.some((word) => word.startsWith(key));
  if (wanted.length === 0 || !wanted.every(isMet)) return undefined;
  return wanted.filter((key) => keys.includes(key)).length;
}

/** Places of the words of a text that meet a wanted one. */
export function spansIn(text: string, wanted: readonly string[]): readonly Span[] {
  return wordsIn(text)
    .filter((word) => wanted.some((key) => word.key.startsWith(key)))
    .map(({ start, end }) => ({ start, end }));
}
