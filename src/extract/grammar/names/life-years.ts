/** Whose years of life a bracket tells: `Nurşir Nurvai (1441–1501)`, `İbn Nur (980-1037)`. */

import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, person, strengths } from "./proposals.ts";
import { isCapitalWord, isOfClass, mayBeNameWord } from "./words.ts";

const mostWords = 4;
const shortestLife = 12;
const longestLife = 115;

/** The capital words before the years of a life, from the first of them. */
export function withLifeYears(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens } = sentence;
  if (isCapitalWord(tokens[index - 1]) || !mayBeNameWord(sentence, index, lexicon)) return undefined;
  let last = index + 1;
  while (last - index < mostWords && isPart(sentence, last, lexicon)) last++;
  // Türk Xaqanlığı (552–603)
  const isState = /(?:[ıiuü]ğ|l[iü]y|s)[ıiuü]$/.test(tokens[last - 1]?.lower ?? "");
  return last - index > 1 && !isState && isLife(sentence, last)
    ? person(index, last, strengths.strong)
    : undefined;
}

function isPart(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  return (
    mayBeNameWord(sentence, at, lexicon) ||
    (token?.kind === "word" && !token.isCapital && isOfClass(lexicon, "particle", token.lower))
  );
}

/** `(1441–1501)`, `(təxminən 1478–1546)`: two years that lie no further apart than one lives. */
function isLife({ tokens }: Sentence, open: number): boolean {
  if (tokens[open]?.text !== "(") return false;
  const years = tokens.slice(open + 1, open + 3).find(({ kind }) => kind === "number");
  const [, born, died] = /^(\d{3,4})[-–—](\d{3,4})$/.exec(years?.text ?? "") ?? [];
  const life = Number(died) - Number(born);
  return life >= shortestLife && life <= longestLife;
}
