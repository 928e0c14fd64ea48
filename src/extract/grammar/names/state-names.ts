/** Names of states beside those of their bodies: `Sovet İttifaqı`, `Cənubi Koreyanın`. */

import { capitalize } from "../../../language/az/fold.ts";
import type { Case } from "../../../language/az/nouns.ts";
import { isFamilyName } from "../../../language/az/person-names.ts";
import { type LandName, ownLand } from "../../../lexicon/lands.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { agencyHeadsAt, isCapitalWord, isOfClass, placeOf } from "./words.ts";

/** Bodies that every state has. */
export const stateKinds: ReadonlySet<string> = new Set(["ministry", "parliament", "court", "military"]);

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

/**
 * The land right before a name: `Gürcüstanın | Energetika Nazirliyi`, `ABŞ-nin |`, `Türkiyə Respublikasının |`, and without the genitive
 * where a title follows: `Yaponiya | iqtisadiyyat naziri`, `rus | nazir`.
 */
export function countryBefore(
  { tokens }: Sentence,
  first: number,
  lexicon: Lexicon,
  cases: readonly Case[] = ["gen"],
): LandName | undefined {
  const found = lexicon.lands.endingAt(tokens, first - 1);
  if (found === undefined || !cases.includes(found.case)) return undefined;
  return found.kind === "name" || (found.kind === "people" && cases.includes("nom")) ? found : undefined;
}

/** Whether a land is another than ours; an autonomous republic and the states before ours are. */
export function isForeign(found: LandName | undefined): found is LandName {
  return found !== undefined && found.land !== ownLand;
}

/** The words of a land before a name, as the text writes them. */
export function wordsOf({ tokens }: Sentence, { first }: LandName, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
}

/** `Zaqafqaziya Federativ Respublikasının |`: a state that no list of lands has owns what is behind it all the same. */
export function unlistedState(
  { tokens }: Pick<Sentence, "tokens">,
  last: number,
  lexicon: Lexicon,
): string | undefined {
  const token = tokens[last];
  const state = token === undefined ? undefined : stateOf(token.lower);
  if (token?.isCapital !== true || state === undefined || !isOfClass(lexicon, "state", state))
    return undefined;
  let first = last;
  while (isCapitalWord(tokens[first - 1]) && !isFamilyName(tokens[first - 1]?.lower ?? "")) first--;
  const words = tokens.slice(first, last).map(({ text }) => text);
  return words.length < 2 ? undefined : [...words, capitalize(state)].join(" ");
}

/** `respublikası` of `respublikasının`. */
function stateOf(lower: string): string | undefined {
  return /^(.{4,}[ıiuü])n[ıiuü]n$/.exec(lower)?.[1];
}
