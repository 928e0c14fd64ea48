/** What stands right before a chain and owns its body. */

import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { agencyHeadsAt, isTitleWord } from "./words.ts";

/** An agency or a country in the genitive, or a bracket behind one, ends right before the chain. */
export function isOwner({ sentence, lexicon }: ChainContext, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (token.text === ")") return true;
  if (lexicon.classes.get(token.lower) === "attached" || endsBelonging(sentence, index)) return true;
  if (token.isAcronym && token.suffix !== "") return /^n?[ıiuü]n$/.test(token.suffix);
  if (token.kind === "word" && token.isGlued && /^n?[ıiuü]n$/.test(token.lower)) return true;
  return agencyHeadsAt(sentence, index).some(
    ({ case: nounCase, isPossessed, isPlural }) =>
      !isPlural && (nounCase === "gen" || (nounCase === "nom" && isPossessed)),
  );
}

/** `X-in strukturuna daxil olan |`, `X-in nəzdində fəaliyyət göstərən |`: a participle of what belongs to a body. */
function endsBelonging({ verbs, heads, tokens }: Sentence, index: number): boolean {
  const verb = verbs.find(({ index: at, reading }) => at === index && reading.form.mood === "participle");
  if (verb === undefined) return false;
  const noun = verb.first - 1;
  return (heads[noun] ?? []).some(
    ({ head, isPossessed }) =>
      isPossessed && head.class === "cue" && head.part === "structure" && tokens[noun]?.isCapital === false,
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
