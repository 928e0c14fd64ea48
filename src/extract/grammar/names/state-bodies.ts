/** Names of bodies of the state that are whole by themselves: what else stands before one is of the sentence. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { ChainContext } from "./chain-context.ts";
import { isOfClass, placeOf } from "./words.ts";

/**
 * `Abituriyentlər | Dövlət İmtahan Mərkəzinə`, `Qonaqlar | Maliyyə Nazirliyində`: where the name of a listed body begins in the words
 * that end at a head, or `undefined`. A land, an attribute or a list before it makes another name (`Türkiyənin Səhiyyə Nazirliyi`, `Ali Təhsil Nazirliyi`).
 */
export function startOfListed(
  context: ChainContext,
  first: number,
  headStart: number,
  form: HeadForm,
): number | undefined {
  const { tokens } = context.sentence;
  for (let at = first + 1; at <= headStart; at++) {
    if (tokens[at]?.isCapital !== true || isPartOfName(context, tokens[at - 2], tokens[at - 1])) continue;
    const front = tokens.slice(at, headStart).map(({ lower }) => lower);
    if (
      isListed([...front, form.head.possessed], context.lexicon) ||
      isListed([...front, form.head.stem], context.lexicon)
    )
      return at;
  }
  return undefined;
}

/** Whether words name a listed body; commas stand as words of their own. */
export function isListed(words: readonly string[], lexicon: Lexicon): boolean {
  return lexicon.stateBodies.has(lowerCase(words.join(" ").replaceAll(" ,", ",")));
}

/** Whether a word before the name of a listed body makes it another one. */
export function isPartOfName(
  { lexicon }: Pick<ChainContext, "lexicon">,
  second: Token | undefined,
  before: Token | undefined,
): boolean {
  if (before === undefined) return false;
  if (second !== undefined && lexicon.names.places.has(`${second.lower} ${before.lower}`)) return true;
  return (
    isWord("joint", before.lower) ||
    before.text === "," ||
    before.isAcronym ||
    before.kind === "number" ||
    (before.isCapital && /n[ıiuü]n$/.test(before.lower)) ||
    isOfClass(lexicon, "state", before.lower.replace(/n[ıiuü]n$/, "")) ||
    placeOf(before.lower, lexicon) !== undefined ||
    (isOfClass(lexicon, "adjective", before.lower) && !isOfClass(lexicon, "new", before.lower)) ||
    isOfClass(lexicon, "place-noun", before.lower)
  );
}
