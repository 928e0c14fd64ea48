/** What stands right before a chain and owns its body. */

import type { HeadForm } from "../../../lexicon/heads.ts";
import type { ChainContext } from "./chain-context.ts";
import { agencyHeadsAt, isTitleWord } from "./words.ts";

/** An agency or a country in the genitive, or a bracket behind one, ends right before the chain. */
export function isOwner({ sentence, lexicon }: ChainContext, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (token.text === ")") return true;
  if (lexicon.classes.get(token.lower) === "attached") return true;
  if (token.isAcronym && token.suffix !== "") return /^n?[ıiuü]n$/.test(token.suffix);
  if (token.kind === "word" && token.isGlued && /^n?[ıiuü]n$/.test(token.lower)) return true;
  return agencyHeadsAt(sentence, index).some(
    ({ case: nounCase, isPossessed, isPlural }) =>
      !isPlural && (nounCase === "gen" || (nounCase === "nom" && isPossessed)),
  );
}

/** `Prokurorluqda | istintaq şöbəsinin rəisi`: where somebody works is what the unit of his office belongs to. */
export function isWorkplace(
  { sentence }: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const token = sentence.tokens[index];
  const isOffice =
    form.head.class === "unit" &&
    form.case === "gen" &&
    isTitleWord(sentence, headStart + form.head.before.length + 1, true);
  if (token === undefined || !isOffice) return false;
  if (token.isAcronym) return /^n?d[aə]$/.test(token.suffix);
  return agencyHeadsAt(sentence, index).some(({ case: nounCase }) => nounCase === "loc");
}
