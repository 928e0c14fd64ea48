/** Names of companies in one word that ends with a noun of companies: `Rabitəbank`, `Azərbaycanfilm`. */

import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { agency } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isInsideTitle } from "./words.ts";

/** Letters that stand before the noun at least. */
const minFront = 3;

/** The company that a word names by itself. */
export function proposeCompound(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): readonly AgencyProposal[] {
  const token = sentence.tokens[index] as Token;
  if (token.kind !== "word" || !token.isCapital || isInsideTitle(sentence, index)) return [];
  const endings = lexicon.names.words.get("compound") ?? new Set<string>();
  for (const { stem, case: nounCase } of nameAnalyses(token.lower))
    for (const ending of endings)
      if (stem.endsWith(ending) && stem.length >= ending.length + minFront)
        return [
          agency({
            first: index,
            last: index + 1,
            case: nounCase,
            name: token.text.slice(0, stem.length),
            kind: "company",
            strength: strengths.usual,
          }),
        ];
  return [];
}
