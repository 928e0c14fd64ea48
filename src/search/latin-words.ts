/**
 * How a word in Cyrillic may be written in the Latin letters of the texts. Azerbaijani Cyrillic has one Latin letter for
 * each; a word typed in Russian letters leaves open which of q, g, h and x its г and х are.
 */
import { readingView } from "../language/az/normalise.ts";
import { foldWord } from "./words.ts";

/** Letters that only Azerbaijani Cyrillic has: a word with one of them is read letter by letter. */
const azerbaijaniOnly = /[әғҝөүһјҹ]/i;

/** What a letter of a Russian keyboard may be, most likely first, in Cyrillic that has one Latin letter each. */
const readings: Readonly<Record<string, readonly string[]>> = {
  г: ["г", "ҝ", "һ"],
  х: ["х", "һ"],
};

/** Most spellings of one word that are tried. */
const mostSpellings = 12;

/** Folded Latin spellings of a Cyrillic word, the likeliest first. */
export function latinSpellings(word: string): readonly string[] {
  if (azerbaijaniOnly.test(word)) return [foldWord(readingView(word).text)];
  const letters = [...word.toLowerCase().replaceAll("дж", "ҹ")];
  const spellings = letters.reduce<readonly string[]>(
    (before, letter) =>
      before
        .flatMap((start) => (readings[letter] ?? [letter]).map((each) => start + each))
        .slice(0, mostSpellings),
    [""],
  );
  return [...new Set(spellings.map((spelling) => foldWord(readingView(spelling).text)))];
}
