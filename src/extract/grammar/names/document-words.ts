/** What all sentences of a document tell of its words: acronyms that a bracket defines, and words that are written as names. */

import type { Token } from "../../../language/az/tokens.ts";
import type { Sentence } from "../sentence.ts";
import { agencyHeadsAt, isCapitalWord, openingOf } from "./words.ts";

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
