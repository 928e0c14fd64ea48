/**
 * Which language a text is written in, without a model: every word votes by its letters, its spelling and its
 * ending. Made to tell Azerbaijani, in Latin, ASCII-only and Cyrillic spelling, from Turkish, Russian and English;
 * everything else is `und`.
 */
import type { Language } from "../model/vocabulary.ts";
import { plainLetters } from "./az/fold.ts";
import {
  type Evidence,
  sharedTurkicEndings,
  sharedTurkicWords,
  tellingEndings,
  tellingWords,
} from "./detect-words.ts";
import { remembered } from "./remembered.ts";

/** Votes below this share of the words decide nothing. */
const smallestShare = 0.1;

/** More words than this say nothing new about the language. */
const largestSample = 4000;

const asciiLetters: Readonly<Record<string, string>> = {
  ...plainLetters,
  â: "a",
  î: "i",
  û: "u",
  "’": "'",
  ʻ: "'",
  "‘": "'",
};

/** One spelling for a word however it was typed: `"KEÇİRİLİB"`, `"keçirilib"` and `"kecirilib"` are one. */
function foldWord(word: string): string {
  const lower = word.replace(/[Iİ]/g, "i").toLowerCase();
  return lower.replace(/[əǝäşçğöüıâîû’ʻ‘]/g, (letter) => asciiLetters[letter] ?? letter);
}

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).map(foldWord);

const sharedTurkic: ReadonlySet<string> = new Set(wordsOf(sharedTurkicWords));

const telling: ReadonlyMap<string, readonly Evidence[]> = (() => {
  const languages = new Map<string, Evidence[]>();
  for (const language of Object.keys(tellingWords) as Evidence[])
    for (const word of new Set(wordsOf(tellingWords[language])))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
})();

const endings = Object.entries(tellingEndings);

type Votes = Partial<Record<Evidence, number>>;

/** Letters that settle the matter alone, strongest first; a name with ə may stand in a text of any language. */
const tellingLetters: readonly (readonly [RegExp, Votes])[] = [
  [/^(?:Ə|\p{Lu}[^\p{Lu}əǝ]*[əǝ])\p{Ll}+$/u, { az: 0.5 }],
  [/[əǝ]/, { az: 1 }],
  [/[қңұіҗїєґђћљњ]/, { other: 1 }],
  [/[ҝҹ]/, { az: 1 }],
  [/ә/, { az: 0.5, other: 0.45 }],
  [/[ыэё]/, { ru: 0.5 }],
  [/[ßñøåœãõłżźćęřňþð]/, { other: 1 }],
  [/w/, { en: 0.25, other: 0.25 }],
];

/** What one word says about the language; nothing where it could be of several. */
function judgeWord(word: string): Votes {
  const lower = word.toLowerCase();
  for (const [letters, votes] of tellingLetters) if (letters.test(word) || letters.test(lower)) return votes;
  const folded = foldWord(word);
  const languages = telling.get(folded);
  if (languages !== undefined)
    return Object.fromEntries(languages.map((language) => [language, 1 / languages.length]));
  if (sharedTurkic.has(folded)) return { az: 0.5, tr: 0.5 };
  if (folded.length >= 5)
    for (const [language, ending] of endings) if (ending.test(folded)) return { [language]: 0.75 };
  if (folded.length >= 5 && sharedTurkicEndings.test(folded)) return { az: 0.25, tr: 0.25 };
  return /[qx]/.test(folded) ? { az: 0.25 } : {};
}

const votesOf = remembered((word): readonly (readonly [Evidence, number])[] =>
  Object.entries(judgeWord(word)).map(([language, vote]) => [language as Evidence, vote]),
);

const anyWord = /\p{L}+(?:['’ʻ‘]\p{L}+)*/gu;

/** Units of a text that have more words than the sample nearly always. */
const longestSample = 64_000;

/** The words of a text, as far as the sample goes. */
function sampleOf(text: string): readonly string[] {
  const front = text.slice(0, longestSample).match(anyWord) ?? [];
  return front.length > largestSample || text.length <= longestSample ? front : (text.match(anyWord) ?? []);
}

/**
 * The language a text is written in.
 * @example detectLanguage("Görüş keçirilib.") // "az"
 */
export function detectLanguage(text: string): Language {
  const votes: Record<Evidence, number> = { az: 0, tr: 0, ru: 0, en: 0, other: 0 };
  let words = 0;
  for (const word of sampleOf(text.normalize("NFC"))) {
    if (words === largestSample) break;
    words += 1;
    for (const [language, vote] of votesOf(word)) votes[language] += vote;
  }
  const [first, second] = (Object.entries(votes) as [Evidence, number][]).sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || first[0] === "other") return "und";
  return first[1] < smallestShare * words || first[1] === second[1] ? "und" : first[0];
}
