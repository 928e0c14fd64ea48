/** Names of persons with a particle before the family name: `Ursula fon der Lyayen`, `Məhəmməd bin Salman`. */

import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, person, strengths } from "./proposals.ts";
import {
  introducesPerson,
  isCapitalWord,
  isGivenName,
  isOfClass,
  isTitleWord,
  mayBeNameWord,
  placeOf,
} from "./words.ts";

/** əl-Nurlu, ibn-Sina: the particle and the name in one word. */
const arabicFamily = /^(?:[əƏ][lnrsşdtz]|[eaEA]l|[iİ]bn)-\p{Lu}\p{L}+$/u;

/** Ursula fon der Lyayen, Karlos de la Vega, Məhəmməd bin Salman. */
export function withParticle(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens } = sentence;
  let at = index;
  let particles = 0;
  while (true) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") break;
    // Nigar Nurlizadə da: behind a family name it says `too`
    const isParticle =
      at > index &&
      isOfClass(lexicon, "particle", token.lower) &&
      !(isWord("too", token.lower) && isFamilyName(tokens[at - 1]?.lower ?? ""));
    if (isParticle) particles++;
    else if (at > index && arabicFamily.test(token.text)) particles++;
    else if (
      !isBehindParticle(tokens, at, index, lexicon) &&
      (!mayBeNameWord(sentence, at, lexicon) || (particles > 0 && isFamilyEnd(tokens, at, lexicon)))
    )
      break;
    at++;
  }
  if (particles === 0 || isOfClass(lexicon, "particle", tokens[at - 1]?.lower ?? "")) return undefined;
  // Nazir | Anar əl-Nurlu: a title that is a given name, too
  if (isTitleWord(sentence, index, false)) return undefined;
  // Palma de Mayorka: a Romance particle stands in the names of towns, too
  const isKnown =
    isGivenName(tokens[index]?.lower ?? "", lexicon) ||
    introducesPerson(sentence, index - 1, lexicon) ||
    tokens
      .slice(index, at)
      .some(({ isCapital, lower }) => !isCapital && !isOfClass(lexicon, "town-particle", lower));
  // Palma de Mayorka, İspaniya
  const isTown =
    tokens[at]?.text === "," && placeOf(tokens[at + 1]?.lower ?? "", lexicon)?.kind === "country";
  return isKnown && !isTown ? person(index, at, strengths.strong) : undefined;
}

/** Bruno Le Mer: what follows a particle is part of the name, whatever else it means. */
function isBehindParticle(tokens: readonly Token[], at: number, first: number, lexicon: Lexicon): boolean {
  return (
    at > first + 1 && isCapitalWord(tokens[at]) && isOfClass(lexicon, "particle", tokens[at - 1]?.lower ?? "")
  );
}

/** A second capital word after the particle's own one begins something else, unless it is a given name (bin Zayed Əl Nəhyan). */
function isFamilyEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return !isOfClass(lexicon, "particle", tokens[at - 1]?.lower ?? "");
}
