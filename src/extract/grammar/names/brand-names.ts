/** Companies whose name a word of trade ends or begins, without quotation marks: `Aypara Group`, `Bank Aypara`. */

import { lowerCase } from "../../../language/az/fold.ts";
import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { Sentence } from "../sentence.ts";
import { agency, suffixCase } from "./head-names.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import {
  agencyHeadsAt,
  isCapitalWord,
  isGivenName,
  isInsideTitle,
  isOfClass,
  isTitleWord,
  placeOf,
} from "./words.ts";

/** Words before the word of trade at most. */
const maxFront = 3;

/** The company whose last word stands at a token. */
export function proposeBrand(sentence: Sentence, index: number, lexicon: Lexicon): readonly AgencyProposal[] {
  const token = sentence.tokens[index];
  if (!isCapitalWord(token) || isInsideTitle(sentence, index)) return [];
  const found = bankBefore(sentence, index)
    ? bankNamed(sentence, index, lexicon)
    : tailed(sentence, index, lexicon);
  return found === undefined ? [] : [found];
}

/** `Aypara Group`, `Aypara Investment Company`: the capital words before it are of the name. */
function tailed(sentence: Sentence, index: number, lexicon: Lexicon): AgencyProposal | undefined {
  if (!isFront(sentence, index - 1, lexicon)) return undefined;
  const { tokens, text } = sentence;
  const token = tokens[index] as Token;
  const analysis = analysesOf(token).find(({ stem }) => isOfClass(lexicon, "company-tail", stem));
  const next = tokens[index + 1];
  if (analysis === undefined || (isCapitalWord(next) && analysis.case === "nom" && token.suffix === ""))
    return undefined;
  let first = index - 1;
  while (index - first < maxFront && isFront(sentence, first - 1, lexicon)) first--;
  const start = (tokens[first] as Token).start;
  return agency({
    first,
    last: index + 1,
    case: analysis.case,
    name: text.slice(start, token.start + analysis.stem.length).replace(/\s+/g, " "),
    kind: "company",
    strength: strengths.usual,
  });
}

/** `Bank` with a capital and no ending. */
export function isBankNoun(token: Token | undefined): boolean {
  return token?.isCapital === true && !token.isAcronym && isNameWord("bank-noun", token.lower);
}

/** `Bank Aypara`: in foreign order, the noun first. */
function bankBefore({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 2];
  // Festivalı | Bank Aypara
  const isObject = index === 2 && before !== undefined && /[ıiuü]$/.test(before.lower);
  return isBankNoun(tokens[index - 1]) && (isObject || !isCapitalWord(before));
}

function bankNamed(sentence: Sentence, index: number, lexicon: Lexicon): AgencyProposal | undefined {
  const { tokens, text } = sentence;
  const token = tokens[index] as Token;
  const isOther =
    agencyHeadsAt(sentence, index).length > 0 ||
    isTitleWord(sentence, index) ||
    isGivenName(token.lower, lexicon) ||
    isCapitalWord(tokens[index + 1]);
  if (isOther) return undefined;
  const readings = analysesOf(token);
  const known = readings.find(
    ({ stem }) => lexicon.names.places.has(stem) || lexicon.names.words.get("place-noun")?.has(stem),
  );
  // Aypara is no dative of “Aypar”: only endings that no name has by itself
  const ended = readings.filter(
    ({ stem, case: nounCase }) =>
      nounCase === "gen" || nounCase === "loc" || nounCase === "abl" || token.lower.length - stem.length > 1,
  );
  const { stem, case: nounCase } = known ?? ended.at(-1) ?? { stem: token.lower, case: "nom" as const };
  return agency({
    first: index - 1,
    last: index + 1,
    case: nounCase,
    name: text.slice((tokens[index - 1] as Token).start, token.start + stem.length).replace(/\s+/g, " "),
    kind: "bank",
    strength: strengths.usual,
  });
}

/** What a word may be without its ending, a detached one as well: `Groupun`, `Ltd-nin`. */
function analysesOf({
  lower,
  stem,
  suffix,
}: Token): readonly { readonly stem: string; readonly case: AgencyProposal["case"] }[] {
  return suffix === "" ? nameAnalyses(lower) : [{ stem: lowerCase(stem), case: suffixCase(suffix) }];
}

function isFront(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  if (!isCapitalWord(token) || token.suffix !== "" || lexicon.functionWords.has(token.lower)) return false;
  if (isOfClass(lexicon, "opener", token.lower) || isGivenName(token.lower, lexicon)) return false;
  // Layihə | Aypara Group
  if (at === 0 && (sentence.heads[at] ?? []).length > 0) return false;
  const place = placeOf(token.lower, lexicon);
  if (place !== undefined && place.case !== "nom" && !lexicon.names.places.has(token.lower)) return false;
  // Görüşdə | Aypara Group, Tədbirin | …
  return (
    !/(?:..d[aə]n?|n[ıiuü]n)$/.test(token.lower) &&
    (sentence.heads[at] ?? []).every(({ head, isPossessed }) => head.class !== "title" && !isPossessed)
  );
}
