/**
 * One name in five spellings: Azerbaijani Latin, the same without its letters, Azerbaijani Cyrillic, Russian and
 * English. Every word gets a key that all its spellings share, and the Azerbaijani letters each sound may be, so
 * that `Гасымов` meets `Qasımov` while `Haşımov`, of the same key, stays apart.
 */
import { lowerCase } from "./az/fold.ts";
import { remembered } from "./remembered.ts";
import {
  azerbaijaniCyrillic,
  azerbaijaniLatin,
  english,
  plainLatin,
  type Reading,
  russian,
  type Sound,
} from "./transliteration-tables.ts";

/** How a word sounds: compare two with `soundAlike`. */
export interface Spelling {
  /** Letter classes; equal for all spellings of a name. */
  readonly key: string;
  /** For each class, one character that holds the possible Azerbaijani letters as bits over `@`. */
  readonly sounds: string;
}

/** Writes a Russian soft vowel that opens a syllable with its y: `Алиев` → `алиyев`; `Алекперов` is Ələkbərov. */
function openSoftVowels(word: string): string {
  return word
    .replace(/ео/g, "о")
    .replace(/кп/g, "кб")
    .replace(/(?<=^|[аеёиоуыэюяьъ])(?=[ёюя])|(?<=[аеёиоуыэюяьъ])(?=[еэ])/g, "y");
}

/** What most words have none of. */
const irregular = /[gkl]y[aou]|eo|^ye|kp|zadeh|ll[aə]h|^u[eəi]|uell|[aəoöuü]e/;

/**
 * Takes out what only some Latin spellings write: `Gyulnara`, `Georgi`, `Zadeh`, `Nurullah`; puts in the y of `Paşaev`, and the
 * letters for which Azerbaijani and English write others: `Uest`, `Mueller`.
 */
function regularizeLatin(word: string): string {
  if (!irregular.test(word)) return word;
  return word
    .replace(/(?<=[gkl])y(?=[aou])/g, "")
    .replace(/(?<=[^aeəıioöuü])eo/g, "o")
    .replace(/^ye/g, "e")
    .replace(/kp/g, "kb")
    .replace(/(?<=zad)eh$/g, "e")
    .replace(/(?<=ll[aə])h$/g, "")
    .replace(/^u(?=[eəi])/g, "v")
    .replace(/(?<=[bdfhklmnprst])ue(?=ll)/g, "u")
    .replace(/(?<=[aəoöuü])e/g, "ye");
}

/** Chooses how to read a word in lower case; `written` is the word as it stood, where `I` may be either i. */
function readingOf(word: string, written: string): readonly [Reading, string] {
  if (/[әғҝөүһјҹ]/.test(word)) return [azerbaijaniCyrillic, word.replace(/^ј(?=е)/, "")];
  if (/[а-яё]/.test(word)) return [russian, openSoftVowels(word)];
  const regular = regularizeLatin(word);
  if (/[əşçğöü]/.test(word) || /[ıİ]/.test(written)) return [azerbaijaniLatin, regular];
  // Scott, Wilcox: Azerbaijani writes none of these, and an English c before them all is a k
  if (/w|sc|ck|ph/.test(word)) return [english, regular.replace(/c(?![eiyh])/g, "k")];
  return [/[szck]h/.test(word) || /gh|dzh/.test(word) ? english : plainLatin, regular];
}

function* soundsOf(word: string, reading: Reading): Generator<Sound> {
  for (let at = 0; at < word.length; ) {
    const row = reading.find(([grapheme]) => word.startsWith(grapheme, at));
    if (row === undefined) {
      yield { letterClass: word.charAt(at), letters: 1 };
      at += 1;
      continue;
    }
    yield* row[1];
    at += row[0].length;
  }
}

/** Key and sounds of one word; doubled sounds count once (`Məmmədov`, `Мамедов`). */
export const spell: (word: string) => Spelling = remembered((word) => {
  const written = word.normalize("NFC");
  const letters = lowerCase(written)
    .replace(/ǝ/g, "ə")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const [reading, text] = readingOf(letters, written);
  const sounds: Sound[] = [];
  for (const sound of soundsOf(text, reading)) {
    const last = sounds.at(-1);
    if (last?.letterClass !== sound.letterClass || /\d/.test(sound.letterClass)) sounds.push(sound);
    else sounds[sounds.length - 1] = { ...last, letters: last.letters | sound.letters };
  }
  return {
    key: sounds.map((sound) => sound.letterClass).join(""),
    sounds: sounds.map((sound) => String.fromCharCode(64 + sound.letters)).join(""),
  };
});

/** Spelling of a name of several words, each under its own rules. */
export function spellWords(words: readonly string[]): Spelling {
  const spellings = words.map(spell);
  return {
    key: spellings.map((spelling) => spelling.key).join(" "),
    sounds: spellings.map((spelling) => spelling.sounds).join(" "),
  };
}

/** Whether two spellings can be one name: the same key, and at every place a letter both may be. */
export function soundAlike(one: Spelling, other: Spelling): boolean {
  if (one.key !== other.key) return false;
  if (one.sounds === other.sounds) return true;
  for (let at = 0; at < one.sounds.length; at += 1) {
    if ((one.sounds.charCodeAt(at) & other.sounds.charCodeAt(at) & 63) === 0 && one.key[at] !== " ")
      return false;
  }
  return true;
}
