/** What the words around the name of a body say of it: an acronym that it explains, who is talked to, the owner that its name asks for. */

import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { ownedName } from "./head-names.ts";
import { owns } from "./ownership.ts";
import type { AgencyProposal } from "./proposals.ts";
import { isOfClass } from "./words.ts";

/** `OECD (İqtisadi İnkişaf və Əməkdaşlıq Təşkilatı)`: the acronym that a full name in brackets explains. */
export function acronymBefore(
  { tokens }: Sentence,
  { first, last, isUnit, anaphor }: AgencyProposal,
): string | null {
  const explained = tokens[first - 2];
  const isExplanation =
    tokens[first - 1]?.text === "(" &&
    tokens[last]?.text === ")" &&
    last - first > 1 &&
    !isUnit &&
    anaphor === null;
  return isExplanation && explained?.isAcronym === true && explained.suffix === "" ? explained.stem : null;
}

/** `“Səhər” qəzetinə açıqlamasında`, `“Səhər” şirkəti ilə eksklüziv müsahibəsində`: who asked, and nobody whom the text is about. */
export function isTalkedTo(
  { tokens }: Sentence,
  { last, case: nounCase }: AgencyProposal,
  lexicon: Lexicon,
): boolean {
  const next = tokens[last];
  const isWith = lexicon.classes.get(next?.lower ?? "") === "with";
  if (nounCase !== "dat" && nounCase !== "ins" && !isWith) return false;
  for (const { kind, isCapital, lower } of tokens.slice(last)) {
    if (isOfClass(lexicon, "interview", lower)) return true;
    if (kind !== "word" || isCapital) return false;
  }
  return false;
}

/** `X-in Hyustondakı ofisi`: named by where it is, so that only its owner tells which one is meant. */
export function isPlaced({ name, kind, ownerInName }: AgencyProposal): boolean {
  return ownerInName !== "never" || (/^\S+d[aə]k[ıi] /.test(name) && kind !== "embassy");
}

/** The name with its owner, or `undefined` where none is told. */
export function placedName(
  sentence: Sentence,
  owner: AgencyProposal | undefined,
  placed: AgencyProposal,
  lexicon: Lexicon,
): string | undefined {
  if (owner === undefined || owner.anaphor !== null || !owns(sentence, owner, placed, lexicon))
    return undefined;
  const { tokens, text } = sentence;
  const front = text.slice((tokens[owner.first] as Token).start, (tokens[placed.first] as Token).start);
  return `${front.replace(/\s+/g, " ").replace(/ ?\([^()]*\)/, "")}${ownedName(placed.name, lexicon)}`;
}
