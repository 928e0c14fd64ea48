/** Words that end another name or title, so that a chain stops behind them. */

import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { beginsBefore } from "./chain-joints.ts";
import { isListed } from "./state-bodies.ts";
import { isOfState } from "./state-names.ts";
import { agencyHeadsAt, isCapitalWord, isGivenName, isOfClass, placeOf } from "./words.ts";

/** A word that ends a name or a title of its own. */
export function closesAnother(
  { sentence, lexicon }: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const token = sentence.tokens[index] as Token;
  const isHead = (sentence.heads[index] ?? []).length > 0;
  if (!isHead || isAdjectiveOf(sentence, index, lexicon)) return false;
  if (isInListed(sentence, index, headStart, form, lexicon)) return false;
  const isJoined = isWord("joint", sentence.tokens[index + 1]?.lower);
  if (isJoined && beginsBefore(sentence, index + 1, headStart, form)) return false;
  for (const { head, isPossessed, isPlural, case: nounCase } of sentence.heads[index] ?? []) {
    if (isPlural) continue;
    const isBody = head.class === "agency" || head.class === "unit";
    if (
      isBody &&
      isPossessed &&
      token.isCapital &&
      !isOfState(sentence, index, lexicon) &&
      !isInBodyName(sentence, index, headStart, form, nounCase, lexicon)
    )
      return true;
    if (isBody && !isPossessed && nounCase === "gen") return true;
    // Baş Prokurorluq və Daxili İşlər Nazirliyi: a head of several words is a name by itself.
    if (isBody && !isPossessed && nounCase === "nom" && head.before.length > 0 && token.isCapital)
      return true;
    if (isBody && isPossessed && !token.isCapital && nounCase === "gen" && head.class === "agency")
      return true;
    if (head.class === "title" && !isPossessed && nounCase === "nom" && opensClause(sentence, index))
      return true;
    if (head.class === "title" && isPossessed && !token.isCapital && nounCase !== "dat") return true;
    if (
      head.class === "title" &&
      !isPossessed &&
      !token.isCapital &&
      nounCase === "nom" &&
      index === headStart - 1
    )
      return true;
    if (
      head.class === "title" &&
      isPossessed &&
      token.isCapital &&
      (nounCase === "gen" || nounCase === "dat")
    )
      return true;
    if (
      head.class === "event" &&
      (nounCase === "loc" ||
        (index === 0 && !isPossessed) ||
        (isPossessed && nounCase === "nom" && token.isCapital && index < headStart - 1))
    )
      return true;
    if (head.class === "document" && (index === 0 || isPossessed) && nounCase !== "gen") return true;
  }
  return false;
}

/** `Prezident | Administrasiyası`, `Avropa İttifaqı | Şurası`: a word of a listed body closes no other name. */
function isInListed(
  { tokens }: Sentence,
  index: number,
  headStart: number,
  { head }: HeadForm,
  lexicon: Lexicon,
): boolean {
  for (let first = index; first >= Math.max(0, index - 2) && tokens[first]?.isCapital === true; first--) {
    const words = tokens.slice(first, headStart).map(({ lower }) => lower);
    if (isListed([...words, head.possessed], lexicon)) return true;
  }
  return false;
}

/** Kinds of bodies whose name stands in that of a part. */
const withParts: ReadonlySet<AgencyKind> = new Set<AgencyKind>([
  "university",
  "school",
  "culture",
  "health",
  "military",
]);

/** Hava Qüvvələri Akademiyası, Yol Patrul Xidməti Alayı, Əmək Müfəttişliyi Xidməti: a body in the name of another that its noun alone does not name. */
export function isInBodyName(
  { tokens }: Sentence,
  index: number,
  headStart: number,
  form: HeadForm,
  nounCase: string,
  lexicon: Lexicon,
): boolean {
  // Ali Məclisi Senatı
  if (index === headStart - 1 && nounCase === "nom" && isOfClass(lexicon, "sub-organ", form.head.stem))
    return true;
  // Dövlət Yol Polisi Bölməsi
  if (
    index === headStart - 1 &&
    nounCase === "nom" &&
    isOfClass(lexicon, "police-branch", tokens[index]?.lower ?? "")
  )
    return true;
  const isNextCapital = tokens[headStart]?.isCapital === true && form.head.before.length === 0;
  return (
    index === headStart - 1 &&
    nounCase === "nom" &&
    form.head.class === "agency" &&
    form.isPossessed &&
    !form.isPlural &&
    (withParts.has(form.head.kind) ||
      (isNextCapital && isOfClass(lexicon, "capital-inner", form.head.stem)) ||
      isOfClass(lexicon, "inner-head", form.head.stem))
  );
}

/** `hakimiyyətin mərkəzi fiqurları`: a common noun comes next, and no verb, postposition or joint. */
function isSmallNoun({ tokens, verbAt }: Sentence, index: number, lexicon: Lexicon): boolean {
  const next = tokens[index];
  return (
    next?.kind === "word" &&
    !next.isCapital &&
    !verbAt.has(index) &&
    !lexicon.classes.has(next.lower) &&
    !lexicon.functionWords.has(next.lower) &&
    /(?:l[aə]r|[ıiuü])(?:[ıiuü]?n?(?:[ıiuü]n|d[aə]n?|[aə]))?$/.test(next.lower)
  );
}

/** Mərkəzi before another head: `Mərkəzi Sınaq Laboratoriyası`; in Kadr Hazırlığı Mərkəzi a noun before it makes it the head. */
export function isAdjectiveOf(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || !isOfClass(lexicon, "also-centre", token.lower)) return false;
  if (!token.isCapital) return isSmallNoun(sentence, index + 1, lexicon);
  if (!isCapitalWord(next) || isGivenName(next.lower, lexicon)) return false;
  // Mərkəzi Asiya
  if (
    isOfClass(lexicon, "continent", next.lower) &&
    // Elçin Səfərovun | Mərkəzi Asiya ölkələrinə səfəri
    (before?.isCapital !== true || index === 1 || /n?[ıiuü]n$/.test(before.lower))
  )
    return true;
  // … Partiyası | Mərkəzi Komitəsi
  if (index > 0 && agencyHeadsAt(sentence, index - 1).some(({ isPossessed }) => isPossessed)) return true;
  // İnterpolun Milli Mərkəzi Bürosu
  if (
    before !== undefined &&
    isOfClass(lexicon, "attribute", before.lower) &&
    agencyHeadsAt(sentence, index + 1).some(({ isPossessed }) => isPossessed)
  )
    return true;
  if (
    before?.isCapital === true &&
    before.suffix === "" &&
    !isFamilyName(before.lower) &&
    placeOf(before.lower, lexicon) === undefined &&
    !isOfClass(lexicon, "state", before.lower) &&
    !/n[ıiuü]n$/.test(before.lower)
  )
    return false;
  for (let at = index + 1; isCapitalWord(tokens[at]); at++)
    if (agencyHeadsAt(sentence, at).length > 0) return true;
  return false;
}

/** The capital of a word at the front, after a colon or a dash is the sentence's own. */
export function opensClause({ tokens }: Pick<Sentence, "tokens">, index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "open" || /^[:–—-]$/.test(before.text);
}
