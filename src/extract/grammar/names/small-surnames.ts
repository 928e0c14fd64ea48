/** A family name that a hasty hand wrote small behind the given name: `serjant Rəşad nurluyev`. */

import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, person, strengths } from "./proposals.ts";
import { isCapitalWord, mayBeNameWord } from "./words.ts";

/** A listed given name and a word of the ending that only family names have. */
export function smallSurname(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens, spellings } = sentence;
  const [given, family] = [tokens[index], tokens[index + 1]];
  if (given === undefined || family?.kind !== "word" || family.isCapital) return undefined;
  if (!lexicon.names.given.has(given.lower) || isCapitalWord(tokens[index - 1])) return undefined;
  if (!surnameEnding.test(family.lower) || !isFamilyName(family.lower)) return undefined;
  const isWord = spellings[index + 1]?.word !== undefined || lexicon.commonWords.has(family.lower);
  return isWord || !mayBeNameWord(sentence, index, lexicon)
    ? undefined
    : person(index, index + 2, strengths.usual);
}

const surnameEnding = /.{3}(?:[oe]va?|zad[əa])(?:n?[ıiuü]n|y?[əa]|n?[ıiuü]|d[əa]n?|y?l[əa])?$/;
