/** Agencies named by an acronym: known ones, defined ones, those that own something, act, or have an office behind them. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { LandName } from "../../../lexicon/lands.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { nameWord } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import { readTable } from "../../../lexicon/table.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { agency, suffixCase } from "./head-names.ts";
import { legalFormAt } from "./headed-quotes.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { countryBefore, isForeign, wordsOf } from "./state-names.ts";
import { agencyHeadsAt, isCapitalWord, isInsideTitle, isOfClass, isTitleWord } from "./words.ts";

/** Readings of the acronym at a token. */
export function proposeAcronym(
  { sentence, lexicon, acronyms, schools }: ChainContext,
  index: number,
): readonly AgencyProposal[] {
  const token = sentence.tokens[index] as Token;
  if (token.kind !== "word" || !token.isAcronym) return [];
  if (isOfClass(lexicon, "legal", lowerCase(token.stem))) return companyByForm(sentence, index, lexicon);
  if (isOfClass(lexicon, "not-agency", lowerCase(token.stem)) || isRoman(token.stem)) return [];
  if (!lexicon.acronyms.has(token.stem) && isShouted(sentence, index, lexicon)) return [];
  const joined = joinedName(sentence, index);
  if (joined !== undefined) return [joined];
  const isKnown = lexicon.acronyms.has(token.stem) || acronyms.has(token.stem);
  // CAR-ın
  if (!isKnown && lexicon.lands.endingAt(sentence.tokens, index) !== undefined) return [];
  if (isInsideTitle(sentence, index) && (!isKnown || token.suffix === "")) return [];
  if (isField(sentence, index, lexicon)) return [];
  const form = legalFormAt(sentence, index + 1, lexicon);
  if (isOfClass(lexicon, "town-acronym", lowerCase(token.stem))) return townBody(sentence, index, lexicon);
  const owned = ownedAcronym(sentence, index, lexicon);
  if (owned !== undefined) return owned;
  const suffixed = form === undefined ? suffixCase(token.suffix) : form.case;
  if (!isKnown && !acts(sentence, index, suffixed, lexicon)) return [];
  const country = foreignBefore(sentence, index, lexicon);
  return [
    agency({
      first: country?.first ?? index,
      last: form?.last ?? index + 1,
      case: suffixed,
      name: country === undefined ? token.stem : `${wordsOf(sentence, country, index)} ${token.stem}`,
      kind: lexicon.acronyms.get(token.stem)?.kind ?? (schools.has(token.stem) ? "university" : "other"),
      acronym: country === undefined ? token.stem : null,
      strength: isKnown ? strengths.usual : strengths.weak,
    }),
  ];
}

/** `Nərimanov RPİ`: what every district has is named with its district, in full. */
function townBody({ tokens, text }: Sentence, index: number, lexicon: Lexicon): readonly AgencyProposal[] {
  const [district, token] = [tokens[index - 1], tokens[index] as Token];
  const isNamed =
    isCapitalWord(district) && district.suffix === "" && !lexicon.functionWords.has(district.lower);
  if (!isNamed) return [];
  const town = text.slice(district.start, district.end);
  const full = lexicon.acronyms.get(token.stem)?.name;
  return [
    agency({
      first: index - 1,
      last: index + 1,
      case: suffixCase(token.suffix),
      name: `${town} ${full ?? token.stem}`,
      aliases: full === undefined ? [] : [`${town} ${token.stem}`],
      kind: "government",
      strength: strengths.usual,
    }),
  ];
}

/**
 * `Azərbaycan SSR EA`, `Azərbaycan KP MK`, `Bakı şəhər BPİ`: acronyms of what many lands, parties or towns have stand with whose they
 * are; a central committee alone names nobody.
 */
function ownedAcronym(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): readonly AgencyProposal[] | undefined {
  const { tokens, text } = sentence;
  const token = tokens[index] as Token;
  const isOrgan = isOfClass(lexicon, "party-organ", lowerCase(token.stem));
  const isShared = isOfClass(lexicon, "land-acronym", lowerCase(token.stem));
  const isLocal =
    !lexicon.acronyms.has(token.stem) && isOfClass(lexicon, "place-noun", tokens[index - 1]?.lower ?? "");
  let first = index;
  if (isOrgan && tokens[index - 1]?.isAcronym === true && tokens[index - 1]?.suffix === "") first--;
  if (isOrgan || isShared) {
    const land = lexicon.lands.endingAt(tokens, first - 1);
    if (land?.kind === "name" && (land.case === "nom" || land.case === "gen")) first = land.first;
  } else if (
    isLocal &&
    isCapitalWord(tokens[index - 2]) &&
    lexicon.names.places.has(tokens[index - 2]?.lower ?? "")
  )
    first = index - 2;
  if (first === index) return isOrgan ? [] : undefined;
  // Sov.İKP MK
  while (first > 0 && tokens[first]?.isGlued === true) first--;
  const start = (tokens[first] as Token).start;
  return [
    agency({
      first,
      last: index + 1,
      case: suffixCase(token.suffix),
      name: text.slice(start, token.start + token.stem.length).replace(/\s+/g, " "),
      kind: lexicon.acronyms.get(token.stem)?.kind ?? (isOrgan ? "party" : "government"),
      strength: strengths.strong,
    }),
  ];
}

/** `X-in ADU üzrə əlaqələndiricisi`: what an office is for does not hold it. */
function isField(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return (
    lexicon.classes.get(sentence.tokens[index + 1]?.lower ?? "") === "field" &&
    isTitleWord(sentence, index + 2, true)
  );
}

/** RƏSMİ açıqlama, MÜHÜM XƏBƏR: a common word, or one of several, in capitals. */
function isShouted({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const isNeighbour = (at: number): boolean =>
    tokens[at]?.isAcronym === true && tokens[at]?.suffix === "" && (tokens[at]?.text.length ?? 0) > 4;
  return (
    lexicon.commonWords.has(token.lower) ||
    lexicon.functionWords.has(token.lower) ||
    isOfClass(lexicon, "adjective", token.lower) ||
    (token.text.length > 4 && (isNeighbour(index - 1) || isNeighbour(index + 1)))
  );
}

function isRoman(text: string): boolean {
  return /^[IVXLCİ]+$/.test(text);
}

/** Türkiyə DİN, İranın XİN: another state's body. */
function foreignBefore(sentence: Sentence, index: number, lexicon: Lexicon): LandName | undefined {
  const token = sentence.tokens[index] as Token;
  if (lexicon.acronyms.get(token.stem)?.kind !== "government") return undefined;
  const country = countryBefore(sentence, index, lexicon, ["gen", "nom"]);
  return isForeign(country) ? country : undefined;
}

/** An unknown acronym is an agency where it owns something, has an office behind it, or does what only somebody does. */
function acts(sentence: Sentence, index: number, nounCase: string, lexicon: Lexicon): boolean {
  const [token, next] = [sentence.tokens[index] as Token, sentence.tokens[index + 1]];
  // BK-nın bazarı; but “Aypara” ASC İH-nin sədri
  if (nounCase === "gen")
    return (
      next !== undefined &&
      (token.stem.length > 2 ||
        isOfClass(lexicon, "organ", lowerCase(token.stem)) ||
        isTitleWord(sentence, index + 1, true))
    );
  // MÜTDA məlumat yayıb, MÜTDA-dan bildiriblər
  if ((nounCase === "nom" || nounCase === "abl") && isOfClass(lexicon, "statement", next?.lower ?? ""))
    return true;
  if (nounCase === "loc") return isWorkplace(sentence, index);
  if (nounCase !== "nom") return false;
  if (isTitleWord(sentence, index + 1, true)) return true;
  if (next?.kind === "mark" || next === undefined) return false;
  const verb = sentence.verbs.find(({ index: at }) => at > index);
  const isNear = verb !== undefined && verb.first === index + 1;
  return (
    isNear &&
    (verb.class === "tell" || verb.class === "give" || isOfClass(lexicon, "subject-verb", next.lower))
  );
}

/** `ADU-da Riyazi analiz kafedrasının müdiri`: where the unit of an office is. */
function isWorkplace(sentence: Sentence, index: number): boolean {
  for (let at = index + 1; at < Math.min(index + 8, sentence.tokens.length); at++) {
    const token = sentence.tokens[at] as Token;
    if (token.kind !== "word") return false;
    const isUnit = agencyHeadsAt(sentence, at).some(
      ({ head, case: nounCase, isPossessed }) => head.class === "unit" && isPossessed && nounCase === "gen",
    );
    if (isUnit) return isTitleWord(sentence, at + 1, true);
  }
  return false;
}

/** Acronyms whose name goes on with a small word, which carries the case: `ASAN xidmətin`. */
function joinedName({ tokens }: Sentence, index: number): AgencyProposal | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const joined = joinedAcronyms().find(({ acronym }) => acronym === token?.text);
  if (joined === undefined || next?.lower.startsWith(joined.noun) !== true) return undefined;
  const ending = next.lower.slice(joined.noun.length);
  if (/^l[aə]r/.test(ending)) return undefined;
  return agency({
    first: index,
    last: index + 2,
    case: suffixCase(ending),
    name: `${joined.acronym} ${joined.noun}`,
    aliases: [joined.acronym],
    kind: joined.kind,
  });
}

const joinedAcronyms = once(() =>
  readTable("az", "joined-acronyms.tsv").map(([acronym = "", noun = "", kind = ""]) => ({
    acronym,
    noun,
    kind: kind as AgencyKind,
  })),
);

/** `Azərsu ASC`, `Kapital Bank ASC`: the capital words before a legal form; the form alone means a company named before. */
function companyByForm(sentence: Sentence, form: number, lexicon: Lexicon): readonly AgencyProposal[] {
  const token = sentence.tokens[form] as Token;
  let first = form;
  while (first > 0 && isCompanyWord(sentence, first - 1, lexicon)) first--;
  const isNamed = sentence.tokens
    .slice(first, form)
    .some(
      ({ stem }) =>
        !isOfClass(lexicon, "legal", lowerCase(stem)) && !isOfClass(lexicon, "not-agency", lowerCase(stem)),
    );
  if (!isNamed && isOfClass(lexicon, "no-form-alone", lowerCase(token.stem))) return [];
  const start = (sentence.tokens[first] as Token).start;
  return [
    agency({
      first,
      last: form + 1,
      case: suffixCase(token.suffix),
      name: isNamed ? sentence.text.slice(start, token.start + token.stem.length) : token.stem,
      aliases: isNamed ? [sentence.text.slice(start, (sentence.tokens[form - 1] as Token).end)] : [],
      kind: "company",
      anaphor: isNamed ? null : nameWord("stock-company"),
      strength: isNamed ? strengths.strong : strengths.weak,
    }),
  ];
}

function isCompanyWord({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (!isCapitalWord(token) || token.suffix !== "" || lexicon.functionWords.has(token.lower)) return false;
  // Gələcəkdə ASC, Gəmiçiliyin ASC: an inflected word belongs to the sentence.
  if (/(?:d[aə]n?|[ıiuü]n)$/.test(token.lower)) return false;
  return !(index === 0 && lexicon.commonWords.has(token.lower));
}
