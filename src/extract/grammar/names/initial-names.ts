/** Names of persons with initials: before the family name, behind it, or between it and a given name. */

import { isFamilyName, mayHaveFamilyEnding } from "../../../language/az/person-names.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, person, strengths } from "./proposals.ts";
import {
  introducesPerson,
  isCapitalWord,
  isFamilyLike,
  isGivenName,
  isInitialAt,
  mayBeNameWord,
} from "./words.ts";

/** V.Tahirov, M. V. Lomonosov; after a title any family name. */
export function initialsFirst(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  let at = index;
  while (isInitialAt(sentence, at)) at += 2;
  const family = sentence.tokens[at];
  if (at === index || family === undefined || family.text.length < 3 || family.isAcronym) return undefined;
  if (!mayBeNameWord(sentence, at, lexicon)) return undefined;
  if (isInitialAt(sentence, index - 2)) return undefined;
  const isNamed =
    isFamilyName(family.lower) || mayHaveFamilyEnding(family.lower) || isFamilyLike(family.lower, lexicon);
  if (!isNamed && !introducesPerson(sentence, index - 1, lexicon)) return undefined;
  return person(index, at + 1, strengths.strong);
}

/** Əliyev A.B. */
export function initialsLast(sentence: Sentence, index: number): PersonProposal | undefined {
  if (!isInitialAt(sentence, index + 1) || sentence.spellings[index]?.isFamilyName !== true) return undefined;
  if (sentence.spellings[index - 1]?.isGivenName === true) return undefined;
  if (isInitialAt(sentence, index - 2)) return undefined;
  let at = index + 1;
  while (isInitialAt(sentence, at)) at += 2;
  // A. Qasımov begins another name.
  const next = sentence.tokens[at];
  if (at === index + 3 && isCapitalWord(next)) return undefined;
  if (isCapitalWord(next) && next.text.length === 1) at++;
  return person(index, at, strengths.strong);
}

/** Corc U. Buş: an initial between a given name and the family name. */
export function withInnerInitial(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens } = sentence;
  if (!isInitialAt(sentence, index + 1) || !isGivenName(tokens[index]?.lower ?? "", lexicon))
    return undefined;
  const family = tokens[index + 3];
  const isFamily =
    isCapitalWord(family) &&
    !family.isAcronym &&
    family.text.length > 2 &&
    mayBeNameWord(sentence, index + 3, lexicon) &&
    // Con F. Kennedi; Leyla A. Anar Nurlu
    !lexicon.names.given.has(family.lower) &&
    !isInitialAt(sentence, index + 4);
  // Kərimova Leyla A. Sabir; nazir A. Nurlu: the initial of another
  const isOther =
    sentence.spellings[index - 1]?.isFamilyName === true || introducesPerson(sentence, index, lexicon);
  return isFamily && !isOther ? person(index, index + 4, strengths.strong) : undefined;
}
