/**
 * Texts typed without the letters of the alphabet: all in capitals, or in ASCII (Tehsil Nazirliyi, kechirilib). Words that
 * the lexicon knows are restored; names stay as they are written.
 */

import { alternatives, readTable } from "../../lexicon/table.ts";
import { capitalize, lowerCase, upperCase } from "./fold.ts";
import type { ReadingView } from "./normalise.ts";
import { isFamilyName } from "./person-names.ts";

const plain: Readonly<Record<string, string>> = { ə: "e", ş: "s", ç: "c", ğ: "g", ö: "o", ü: "u", ı: "i" };

/** A word without its dots, cedillas and breves: müşavirədə → musavirede. */
export function asciiForm(lower: string): string {
  return lower.replace(/[əşçğöüı]/g, (letter) => plain[letter] as string);
}

/** Words of a lexicon by their ASCII form; of two with one form the first stays. */
export type Restoration = ReadonlyMap<string, string>;

/** Makes the table of restoration from the words a lexicon knows, commonest list first. */
export function restorationOf(words: Iterable<string>): Restoration {
  const table = new Map<string, string>();
  for (const word of words) {
    const ascii = asciiForm(word);
    if (!table.has(ascii)) table.set(ascii, word);
  }
  return table;
}

const ownLetters = /[əşçğöüıƏŞÇĞÖÜİ]/;
const asciiWords = new RegExp(
  `\\b(?:${alternatives(readTable("az", "ascii-words.tsv").map(([word = ""]) => word))})\\b`,
  "g",
);

/** Whether an Azerbaijani text was typed in ASCII letters: none of its own letters, several of its common words. */
export function isAsciiText(text: string): boolean {
  if (ownLetters.test(text)) return false;
  return (text.toLowerCase().match(asciiWords)?.length ?? 0) >= 1;
}

/** The view with its ASCII words restored; each unit of a restored word stands for the unit or digraph it came from. */
export function restoreAscii(view: ReadingView, table: Restoration): ReadingView {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      out.push(view.text[at] as string);
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of view.text.matchAll(/[A-Za-z]+/g)) {
    const word = match[0];
    const restored = restoreWord(word, table);
    if (restored === undefined) continue;
    keep(last, match.index);
    let from = match.index;
    for (const unit of restored) {
      const isDigraph =
        "şçğŞÇĞ".includes(unit) && /[hH]/.test(view.text[from + 1] ?? "") && restored.length < word.length;
      const to = from + (isDigraph ? 2 : 1);
      out.push(unit);
      starts.push(from);
      ends.push(to);
      from = to;
    }
    ends[ends.length - 1] = match.index + word.length;
    last = match.index + word.length;
  }
  keep(last, view.text.length);
  const length = view.text.length;
  return {
    text: out.join(""),
    original: (from, to) =>
      view.original(starts[from] ?? length, to > from ? (ends[to - 1] ?? length) : (starts[from] ?? length)),
  };
}

function restoreWord(word: string, table: Restoration): string | undefined {
  const lower = word.toLowerCase();
  const known =
    table.get(lower) ?? table.get(lower.replace(/sh/g, "s").replace(/ch/g, "c").replace(/gh/g, "g"));
  if (known === undefined || known.length > word.length) return undefined;
  return word[0] === lower[0] ? known : capitalize(known);
}

/** A line of capitals in ordinary case: known words small, all others with a capital. One unit for one. */
export function recase(text: string, isKnown: (lower: string) => boolean): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word, at: number) => {
    const lower = lowerCase(word);
    if (word !== upperCase(word) || word.length < 2) return word;
    return at > 0 && isKnown(lower) ? lower : capitalize(lower);
  });
}

/** Three words or more, nearly all of them in capitals. */
export function isInCapitals(line: string): boolean {
  if (/\p{Ll}{3}/u.test(line.slice(0, 60))) return false;
  const words = line.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  return words.length > 2 && words.filter((word) => word === upperCase(word)).length >= words.length * 0.8;
}

/**
 * A line with its family names in ordinary case where they alone are in capitals, behind a name or an initial, or before a given name:
 * `Rauf VƏLİYEV`, `R. VƏLİYEV`, `VƏLİYEV Rauf`.
 */
export function recaseSurnames(line: string, isGiven: (lower: string) => boolean): string {
  if (!longCapitals.test(line)) return line;
  return line.replace(wordInCapitals, (word, at: number) => {
    const lower = lowerCase(word);
    if (!isFamilyName(lower) || isGiven(lower)) return word;
    const before = /(?:\p{Lu}\p{Ll}+|\p{Lu}[.]) ?$/u.exec(line.slice(Math.max(0, at - 24), at));
    const behind = /^ (\p{Lu}\p{Ll}+)/u.exec(line.slice(at + word.length, at + word.length + 24));
    const isName = (given: string | undefined): boolean => given !== undefined && isGiven(lowerCase(given));
    return before !== null || isName(behind?.[1]) ? capitalize(lower) : word;
  });
}

const longCapitals = /\p{Lu}{5}/u;
const wordInCapitals = /(?<!\p{L})\p{Lu}{5,40}(?!\p{L})/gu;
