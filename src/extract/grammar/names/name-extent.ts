/** What else belongs to a name that a head noun ends: the owner of a branch or an academy, a land behind, or less than the words before it. */

import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { ChainContext } from "./chain-context.ts";
import { acronymOf } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isOfClass } from "./words.ts";

/** `OECD təşkilatı`, `SOCAR şirkəti`: the small noun says again what the acronym names. */
export function acronymAlone(
  { sentence, lexicon }: ChainContext,
  first: number,
  headStart: number,
  { head }: HeadForm,
): Partial<AgencyProposal> {
  const [name, noun] = [sentence.tokens[first] as Token, sentence.tokens[headStart] as Token];
  const isSaidAgain =
    first === headStart - 1 &&
    name.isAcronym &&
    name.suffix === "" &&
    !noun.isCapital &&
    lexicon.lands.endingAt(sentence.tokens, first) === undefined &&
    (isOfClass(lexicon, "brand-noun", head.stem) || isOfClass(lexicon, "branch-head", head.stem));
  if (!isSaidAgain) return {};
  return { name: name.text, aliases: [`${name.text} ${head.possessed}`], acronym: acronymOf(name.text) };
}

/** `… adına | Akademiya`: what is named after somebody is surer than that something is. */
export function strengthOf({ sentence, lexicon }: ChainContext, headStart: number): number {
  return isOfClass(lexicon, "namesake", sentence.tokens[headStart - 1]?.lower ?? "")
    ? strengths.certain
    : strengths.strong;
}

/** `YAP Sumqayıt şəhər təşkilatı`, `… Xidmətinin Heydər Əliyev adına Akademiyası`: parts that are named with their body where it is told. */
export function branchOf(
  { sentence, lexicon, acronyms }: ChainContext,
  first: number,
  headStart: number,
  { head }: HeadForm,
): Partial<AgencyProposal> {
  const [town, before] = [sentence.tokens[first], sentence.tokens[headStart - 1]];
  const isBranch =
    isOfClass(lexicon, "branch-head", head.stem) &&
    lexicon.names.places.has(town?.lower ?? "") &&
    isOfClass(lexicon, "place-noun", before?.lower ?? "");
  const owner = sentence.tokens[first - 1];
  // AMEA | Fizika İnstitutu
  const isOfAcronym =
    owner?.isAcronym === true &&
    owner.suffix === "" &&
    (lexicon.acronyms.has(owner.text) || acronyms.has(owner.text)) &&
    isOfClass(lexicon, "acronym-part", head.stem);
  if (isBranch || isOfAcronym) return { isPart: true, ownerInName: "if-told" };
  const isNamesake =
    isOfClass(lexicon, "namesake", before?.lower ?? "") && isOfClass(lexicon, "owned-name", head.stem);
  return isNamesake ? { ownerInName: "if-told" } : {};
}

/** `Tutlu Bank Azərbaycan, …`: the land where a foreign house works, with nothing behind it that it owns. */
export function hasLandBehind({ sentence, lexicon }: ChainContext, index: number): boolean {
  const [land, next] = [sentence.tokens[index + 1], sentence.tokens[index + 2]];
  return (
    land?.isCapital === true &&
    land.suffix === "" &&
    sentence.tokens[index]?.suffix === "" &&
    lexicon.names.places.get(land.lower) === "country" &&
    next?.kind === "mark"
  );
}

/** `Rayon Polis Şöbəsi`, `Baş İdarə`, `Dövlət Xidməti`: every word is one that many bodies have. */
export function isSharedName(
  { sentence, lexicon }: ChainContext,
  first: number,
  headStart: number,
  { head }: HeadForm,
): boolean {
  const isSharedHead = isOfClass(
    lexicon,
    "shared-head",
    head.before.length > 0 ? `${head.before.join(" ")} ${lastWord(head.stem)}` : head.stem,
  );
  return (
    isSharedHead &&
    sentence.tokens.slice(first, headStart).every(({ lower }) => isOfClass(lexicon, "shared-front", lower))
  );
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}
