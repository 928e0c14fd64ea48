/** Bodies of two sides: `A Hökuməti ilə B Hökuməti arasında ticarət üzrə | Birgə Komissiya`, whose name says between whom and for what. */

import type { Token } from "../../../language/az/tokens.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { ChainContext } from "./chain-context.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, placeOf } from "./words.ts";

/** Where the whole name begins of which the own words begin at `first`, or `undefined`. */
export function jointStart(context: ChainContext, first: number): number | undefined {
  const { tokens, verbAt } = context.sentence;
  if (!isWord("field", tokens[first - 1]?.lower)) return undefined;
  let between = first - 1;
  while (between > 0 && !isWord("sides", tokens[between]?.lower)) {
    const token = tokens[between] as Token;
    if (verbAt.has(between) || (token.kind !== "word" && token.text !== ",")) return undefined;
    between--;
  }
  const joint = sideBefore(context, between);
  const word = tokens[joint - 1]?.lower;
  if (joint === between || !(isWord("joint", word) || isWord("with", word))) return undefined;
  const start = sideBefore(context, joint - 1);
  return start === joint - 1 ? undefined : start;
}

/** First token of the side that ends before an index: words with a capital, and a small head noun behind them. */
function sideBefore(context: ChainContext, end: number): number {
  const { tokens } = context.sentence;
  let start = agencyHeadsAt(context.sentence, end - 1).length > 0 ? end - 1 : end;
  // Bakıda | Azərbaycan Hökuməti
  const isWhere = (at: number): boolean => placeOf(tokens[at]?.lower ?? "", context.lexicon)?.case === "loc";
  while (start > 0 && isCapitalWord(tokens[start - 1]) && !isWhere(start - 1)) start--;
  return isCapitalWord(tokens[start]) ? start : end;
}

/** Whether the words of a name say only that its body is one of several sides: `Müştərək Komissiya`. */
export function isJointOnly({ sentence, lexicon }: ChainContext, first: number, headStart: number): boolean {
  return (
    first < headStart &&
    sentence.tokens.slice(first, headStart).every(({ lower }) => isOfClass(lexicon, "joint-attribute", lower))
  );
}
