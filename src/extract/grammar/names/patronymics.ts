/** Names with the father's name: Əli Məmməd oğlu Abbasov, Roman Vasilyeviç Kotov. */

import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { anyOf, isNameWord } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, person, strengths } from "./proposals.ts";
import { isFamilyLike, isGivenName, isWordOf, mayBeNameWord, runFrom } from "./words.ts";

const slavicPatronymic = /[oe](?:viç|vna)(?:in|[əai]|d[əa]n?|l[əa]|nın|ya|nı|yla)?$/;
const patronymic = once(() => new RegExp(`^(?:${anyOf("father-marker")})(?:nun|nın|na|nu|nı|nda|ndan)?$`));

/** Əli Məmməd oğlu Abbasov; Abbasov Əli Məmməd oğlu; Əbdüləli Şirəli bəy oğlu. */
export function withPatronymic(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const { tokens } = sentence;
  let at = index;
  let names = 0;
  while (mayBeNameWord(sentence, at, lexicon) || (names > 0 && isWordOf(sentence, at, "honorific"))) {
    names++;
    at++;
  }
  const marker = tokens[at];
  if (marker === undefined || names < 2 || !patronymic().test(marker.lower)) return undefined;
  // Nazim Əlizadənin qızı is kin of his, and nobody's name; Muradov Nizami Bəfadin oğlu has a family name of his own.
  const isWhole =
    names === 3 && isNameWord("father-marker", marker.lower) && isFamilyName(tokens[index]?.lower ?? "");
  if (!isWhole && isGenitiveName(tokens[at - 1] as Token, lexicon)) return undefined;
  const hasFamily =
    isNameWord("father-marker", marker.lower) &&
    mayBeNameWord(sentence, at + 1, lexicon) &&
    // Həmidlidir: with the copula, too
    isFamilyLike((tokens[at + 1]?.lower ?? "").replace(/d[ıiuü]r$/, ""), lexicon) &&
    !isFamilyName(tokens[index]?.lower ?? "");
  return person(index, at + (hasFamily ? 2 : 1), strengths.certain);
}

/** The genitive of a family name (Əlizadənin), which a father's name before oğlu never has. */
function isGenitiveName(token: Token, lexicon: Lexicon): boolean {
  if (isGivenName(token.lower, lexicon) || /ə[dt]din$/.test(token.lower)) return false;
  return /(?:n[ıiuü]n|v[ıiuü]n|l[ıiuü]n[ıiuü]n|[ıiuü]n)$/.test(token.lower);
}

/** Kotov Roman Vasilyeviç, Roman Vasilyeviç Kotov: a father's name of the Slavic kind, behind the given name. */
export function withSlavicPatronymic(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): PersonProposal | undefined {
  const run = runFrom(sentence, index, lexicon);
  if (run < 2) return undefined;
  const words = sentence.tokens.slice(index, index + run);
  const at = words.findIndex(({ lower }, place) => place > 0 && slavicPatronymic.test(lower));
  const [first, second, third] = words;
  if (at === 2 && isGivenName(second?.lower ?? "", lexicon))
    return person(index, index + 3, strengths.certain);
  if (at !== 1 || third === undefined || !isFamilyLike(third.lower, lexicon)) return undefined;
  return isGivenName(first?.lower ?? "", lexicon) && !isGivenName(third.lower, lexicon)
    ? person(index, index + 3, strengths.certain)
    : undefined;
}
