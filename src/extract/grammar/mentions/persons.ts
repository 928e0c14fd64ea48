/**
 * Names of persons by their shape and by what stands around them: given name and family name, initials, patronymic, a
 * title before, a speaking verb after. A name that is part of another thing's name (Heydər Əliyev Fondu) is none.
 */

import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";

/** Tokens `[first, last)` of a sentence that name a person. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/** gürcüstanlı, finlandiyalı: where a person comes from, before the name. */
export const nationality = /(?:stanlı|iyalı|kiyəli|anlı|əmərikalı|almaniyalı)$/;
/** What may stand between a given name and the family name: Gülnar xanım Ordubadi. */
export const innerHonorific = /^(?:xanım|bəy|müəllim)$/;

/** Whether a word is a place in any case form. */
export function isPlace(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.names.places.has(lower)) return true;
  for (const { stem } of nameAnalyses(lower)) if (lexicon.names.places.has(stem)) return true;
  return false;
}
