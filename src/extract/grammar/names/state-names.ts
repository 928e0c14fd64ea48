/** Names of states beside those of their bodies: `Sovet İttifaqı`, `Cənubi Koreyanın`. */

import { lowerCase } from "../../../language/az/fold.ts";
import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
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

/** The genitive of a country right before a name: `Gürcüstanın | Energetika Nazirliyi`, `ABŞ-nin |`, `Türkiyə Respublikasının |`. An autonomous republic counts as foreign. */
export function countryBefore(
  { tokens }: Sentence,
  first: number,
  lexicon: Lexicon,
): "foreign" | "own" | undefined {
  const before = tokens[first - 1];
  if (!isCapitalWord(before)) return undefined;
  const at = namedAt(tokens, first - 1, lexicon);
  const names = at < first - 1 ? [tokens[at]?.lower ?? ""] : genitiveStems(before);
  const isAutonomous = first - at > 2; // Naxçıvan Muxtar Respublikasının
  const country = names.find((name) => {
    const found = lexicon.names.places.get(name);
    return found === "country" || (isAutonomous && found !== undefined);
  });
  if (country === undefined) return undefined;
  return country === "azərbaycan" ? "own" : "foreign";
}

/** The word that names the country before the genitive of what it is: `Türkiyə` of `Türkiyə Respublikasının`. */
function namedAt(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  const end = tokens[last];
  if (end === undefined || !isGenitiveOfState(end, lexicon)) return last;
  let at = last - 1;
  while (isOfClass(lexicon, "state", tokens[at]?.lower ?? "")) at--;
  return at;
}

/** What may stand before the ending of a genitive, a detached one (`ABŞ-nin`) as well. */
function genitiveStems({ lower, stem, suffix }: Token): readonly string[] {
  if (suffix !== "") return /^n?[ıiuü]n$/.test(suffix) ? [lowerCase(stem)] : [];
  return nameAnalyses(lower).flatMap(({ stem: each, case: nounCase }) => (nounCase === "gen" ? [each] : []));
}

/** `Respublikasının`, `Krallığının`, `Ştatlarının`. */
function isGenitiveOfState(token: Token, lexicon: Lexicon): boolean {
  return isOfClass(lexicon, "state", token.lower.replace(/n[ıiuü]n$/, ""));
}

/** Where the name of a country that ends at `last` begins: `Cənubi Koreyanın`, `Türkiyə Respublikasının`. */
export function countryStart({ tokens }: Sentence, last: number, lexicon: Lexicon): number {
  const named = namedAt(tokens, last, lexicon);
  const side = tokens[named - 1];
  return isCapitalWord(side) && isOfClass(lexicon, "side", side.lower) ? named - 1 : named;
}
