/** What all sentences of a document tell of its words: acronyms that a bracket defines, and words that are written as names. */

import { lowerCase, upperCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { AgencyHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, openingOf } from "./words.ts";

/** Acronyms that stand first in a bracket: `… İdarəsi (BŞTİ)`, `(ASAP, ing. …)`. */
export function definedAcronyms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences)
    for (let index = 1; index < sentence.tokens.length; index++) {
      const token = sentence.tokens[index] as Token;
      if (!token.isAcronym || sentence.tokens[index - 1]?.text !== "(") continue;
      const isFirst = /^[,)]$/.test(sentence.tokens[index + 1]?.text ?? "");
      if (isFirst && mayHaveAcronym(sentence, index - 2, token.stem)) found.add(token.stem);
    }
  return found;
}

/**
 * The acronym whose last letter begins the noun by which the text takes it up: `MDA-da qəbul gedir. Akademiyada …`. Two that fit are
 * neither.
 */
export function echoedAcronyms(sentences: readonly Sentence[], lexicon: Lexicon): ReadonlySet<string> {
  const initials = new Set<string>();
  const inflected = new Set<string>();
  for (const sentence of sentences)
    for (const [index, token] of sentence.tokens.entries()) {
      if (isSchoolAlone(sentence, index)) initials.add(upperCase(token.lower.slice(0, 1)));
      const isUnknown = token.isAcronym && token.suffix !== "" && /^\p{L}{3,6}$/u.test(token.stem);
      if (isUnknown && mayNameBody(token, lexicon)) inflected.add(token.stem);
    }
  const found = [...inflected].filter((stem) => initials.has(stem.slice(-1)));
  return new Set(found.length === 1 ? found : []);
}

/** `Akademiyada`, `Universitetin`: with a capital and no name before it. */
function isSchoolAlone(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index] as Token;
  const before = sentence.tokens[index - 1];
  return (
    token.isCapital &&
    !isCapitalWord(before) &&
    agencyHeadsAt(sentence, index).some(
      ({ head, isPossessed, isPlural, case: nounCase }) =>
        head.class === "agency" &&
        (head as AgencyHead).kind === "university" &&
        head.before.length === 0 &&
        !isPossessed &&
        !isPlural &&
        (nounCase !== "nom" || before !== undefined),
    )
  );
}

function mayNameBody({ stem, lower }: Token, lexicon: Lexicon): boolean {
  const small = lowerCase(stem);
  return (
    !lexicon.acronyms.has(stem) &&
    !isOfClass(lexicon, "not-agency", small) &&
    !isOfClass(lexicon, "legal", small) &&
    !lexicon.names.places.has(small) &&
    !lexicon.commonWords.has(lower) &&
    !lexicon.commonWords.has(small)
  );
}

/** A name may end here: a head noun of agencies, or a quotation that one ends or that has these initials; `mövqe saxlama (DP)`, `“Bisfenol A” (BFA)` name none. */
function mayHaveAcronym(sentence: Sentence, index: number, acronym: string): boolean {
  const before = sentence.tokens[index];
  if (before === undefined) return true;
  if (before.kind === "close") {
    const open = openingOf(sentence, index);
    const inner = sentence.tokens.slice((open ?? index) + 1, index);
    const isHeaded = agencyHeadsAt(sentence, index - 1).length > 0;
    return isHeaded || inner.map(({ text }) => text[0]).join("") === acronym;
  }
  return before.kind === "word" && agencyHeadsAt(sentence, index).length > 0;
}

/** Words that stand with a capital inside some sentence. */
export function properWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (isCapitalWord(token) && tokens[index - 1]?.text !== ":") found.add(token.lower);
    }
  return found;
}
