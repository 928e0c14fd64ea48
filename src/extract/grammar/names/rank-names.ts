/** Names of a given name and a rank of old times, which stands for the family name. */

import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, person, strengths } from "./proposals.ts";
import { isCapitalWord, isGivenName, isWordOf } from "./words.ts";

/** Ömər Əfəndi, Ənvər Paşa: the rank has a capital, and no family name follows. */
export function givenAndRank(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens } = sentence;
  const [given, rank, next] = tokens.slice(index, index + 3);
  const isRank = isCapitalWord(rank) && isWordOf(sentence, index + 1, "rank-name");
  if (!isRank || !isGivenName(given?.lower ?? "", lexicon)) return undefined;
  // Ömər Əfəndi məscidi: what is called after him
  const isAlone =
    next === undefined ||
    next.kind === "mark" ||
    sentence.verbs.some((verb) => verb.first === index + 2) ||
    lexicon.classes.has(next.lower);
  return isAlone ? person(index, index + 2, strengths.strong) : undefined;
}
