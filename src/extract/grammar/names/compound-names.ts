/** Names of companies in one word that ends with a noun of companies: `Rabitəbank`, `Azərbaycanfilm`. */

import type { Sentence } from "../sentence.ts";
import { agency } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isCapitalWord, isInsideTitle } from "./words.ts";

/** The company that a word names by itself. */
export function proposeCompound(sentence: Sentence, index: number): readonly AgencyProposal[] {
  const name = sentence.spellings[index]?.company;
  const token = sentence.tokens[index];
  if (name === undefined || !isCapitalWord(token) || isInsideTitle(sentence, index)) return [];
  return [
    agency({
      first: index,
      last: index + 1,
      case: name.case,
      name: token.text.slice(0, name.stem.length),
      kind: "company",
      strength: strengths.usual,
    }),
  ];
}
