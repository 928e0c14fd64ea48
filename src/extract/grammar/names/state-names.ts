/** Names of states beside those of their bodies: `Sovet İttifaqı`, `Cənubi Koreyanın`. */

import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, placeOf } from "./words.ts";

/** Rusiya Federasiyası, Sovet İttifaqı: the name of a state ends with a noun of bodies. */
export function isOfState(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const before = sentence.tokens[index - 1]?.lower;
  return (
    before !== undefined &&
    agencyHeadsAt(sentence, index).some(({ head }) =>
      isOfClass(lexicon, "state-name", `${before} ${head.possessed}`),
    )
  );
}

/** Cənubi Koreya, Böyük Britaniya: the first word of a country's name of two. */
export function isSideOfPlace(
  { sentence, lexicon }: Pick<ChainContext, "sentence" | "lexicon">,
  index: number,
): boolean {
  const [side, place] = [sentence.tokens[index], sentence.tokens[index + 1]];
  return (
    isCapitalWord(side) &&
    isOfClass(lexicon, "side", side.lower) &&
    isCapitalWord(place) &&
    placeOf(place.lower, lexicon)?.kind === "country"
  );
}

/** The genitive of a country right before a name: `Gürcüstanın | Energetika Nazirliyi`. */
export function countryBefore(
  { tokens }: Sentence,
  first: number,
  lexicon: Lexicon,
): "foreign" | "own" | undefined {
  const before = tokens[first - 1];
  if (!isCapitalWord(before)) return undefined;
  const stem = nameAnalyses(before.lower).find(
    ({ stem: each, case: nounCase }) => nounCase === "gen" && lexicon.names.places.get(each) === "country",
  )?.stem;
  if (stem === undefined) return undefined;
  return stem === "azərbaycan" ? "own" : "foreign";
}

/** Where the name of a country that ends at `last` begins: `Cənubi Koreyanın`. */
export function countryStart({ tokens }: Sentence, last: number, lexicon: Lexicon): number {
  const side = tokens[last - 1];
  return isCapitalWord(side) && isOfClass(lexicon, "side", side.lower) ? last - 1 : last;
}
