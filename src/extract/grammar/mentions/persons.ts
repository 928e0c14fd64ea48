/**
 * Names of persons by their shape and by what stands around them: given name and family name, initials, patronymic, a
 * title before, a speaking verb after. A name that is part of another thing's name (Heydər Əliyev Fondu) is none.
 */

import { monthOf } from "../../../language/az/dates.ts";
import { nameAnalyses } from "../../../language/az/nouns.ts";
import { isFamilyName, mayHaveFamilyEnding } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";

/** Tokens `[first, last)` of a sentence that name a person. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

const patronymic = /^(?:oğlu|qızı)(?:n[ıiuü]n|n[aə]|n[ıiuü]|nd[aə]|nd[aə]n)?$/;
const thingAfterName =
  /^(?:adına|adını|küçəsi|prospekti|rayonu|stansiyası|meydanı|mükafatı|təqaüdü|ordeni|medalı|kuboku|parkı|abidəsi|büstü|gəmisi|tankeri|il[iı]|irsi|ev-muzeyi|hava|sarayı|mərkəzi|fondu|küç|pr|muzeyi|məktəbi|bağı|xəstəxanası|kənd[iə]|rayon|şəhər[iə]|qəsəbə)/;
/** gürcüstanlı, finlandiyalı: where a person comes from, before the name. */
export const nationality = /(?:stanlı|iyalı|kiyəli|anlı|əmərikalı|almaniyalı)$/;
const honorific = /^(?:cənab|xanım|bəy|müəllim)$/;
/** What may stand between a given name and the family name: Gülnar xanım Ordubadi. */
export const innerHonorific = /^(?:xanım|bəy|müəllim)$/;

const acting = /^(?:vəzifəsini|vəzifələrini|səlahiyyətlərini)$/;

/** Finds the person names of a sentence, left to right, without overlaps. */
export function findPersons(sentence: Sentence, lexicon: Lexicon): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index++) {
    const span = personAt(sentence, index, lexicon, found[found.length - 1]);
    if (span === undefined) continue;
    if (!namesAThing(sentence, span)) found.push(span);
    index = span.last - 1;
  }
  return found;
}

function personAt(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  previous: NameSpan | undefined,
): NameSpan | undefined {
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  if (token.kind !== "word" || !token.isCapital || isInsideQuote(sentence, index)) return undefined;
  return initialsFirst(sentence, index, lexicon) ?? fullName(sentence, index, lexicon, previous);
}

/** V.Tahirov, V. Tahirov, M.V.Lomonosov. */
function initialsFirst(sentence: Sentence, index: number, lexicon: Lexicon): NameSpan | undefined {
  const { tokens } = sentence;
  let at = index;
  let count = 0;
  while (count < 2 && isInitial(tokens[at]) && tokens[at + 1]?.text === ".") {
    at += 2;
    count++;
  }
  const family = tokens[at];
  if (count === 0 || family === undefined || !isNameWord(sentence, at, lexicon) || family.text.length < 3)
    return undefined;
  if (!isFamilyName(family.lower) && !mayHaveFamilyEnding(family.lower) && !followsTitle(sentence, index))
    return undefined;
  return { first: index, last: at + 1 };
}

function fullName(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  previous: NameSpan | undefined,
): NameSpan | undefined {
  const { tokens } = sentence;
  if (!isNameWord(sentence, index, lexicon)) return undefined;
  const run = nameRun(sentence, index, lexicon);
  if (run === 1 && hasInnerHonorific(sentence, index, lexicon)) return { first: index, last: index + 3 };
  if (run < 2) return patronymicName(sentence, index, lexicon, run);
  const withPatronymic = patronymicName(sentence, index, lexicon, run);
  if (withPatronymic !== undefined) return withPatronymic;
  const first = tokens[index] as Token;
  const second = tokens[index + 1] as Token;
  // Nazir Orxan Səfərli: a title that is a given name too.
  const isTitleWord = (sentence.heads[index] ?? []).some(
    ({ head, case: nounCase }) => head.class === "title" && nounCase === "nom",
  );
  if (isTitleWord && run > 2) return undefined;
  const hasFamilyName = isFamilyName(second.lower) || lexicon.names.family.has(second.lower);
  if (first.suffix !== "" || (!hasFamilyName && looksInflected(first, lexicon))) return undefined;
  const isTitled =
    followsTitle(sentence, index) ||
    precedesOffice(sentence, index, run) ||
    standsInFor(sentence, index + run) ||
    (previous !== undefined && previous.last === index - 1 && sentence.tokens[index - 1]?.lower === "və");
  const isGiven = isGivenName(first.lower, lexicon);
  // The word before a family name is the given name; earlier words of the run belong elsewhere unless they are given names too.
  if (hasFamilyName) {
    const third = tokens[index + 2];
    const goesOn =
      run > 2 && third !== undefined && isFamilyName(third.lower) && !looksInflected(second, lexicon);
    if (!isTitled && !isGiven && index === 0 && lexicon.functionWords.has(first.lower)) return undefined;
    return { first: index, last: index + (goesOn ? 3 : 2) };
  }
  if (run > 2) {
    const third = tokens[index + 2] as Token;
    if (isFamilyName(third.lower)) {
      // Two given names (Məmməd Əmin Rəsulzadə), else the first word is not part of the name.
      return isGiven && isGivenName(second.lower, lexicon)
        ? { first: index, last: index + 3 }
        : isTitled
          ? { first: index, last: index + 3 }
          : undefined;
    }
  }
  if (
    isGiven &&
    (isTitled ||
      isFamilyLike(second, lexicon) ||
      isFollowedBySpeech(sentence, index + 2) ||
      isInNameList(sentence, index, index + 2))
  )
    return { first: index, last: index + 2 };
  // nazir müavini Təhsil Strategiyasına əsasən: a possessed noun is no name.
  if (!isGiven && /s[ıiuü]n(?:[aə]|d[aə]n?|[ıiuü])$/.test(second.lower)) return undefined;
  // A foreign name of three words after a title: səfir María Pilar Orellana.
  if (isTitled && !isGiven && run === 3 && !lexicon.functionWords.has(second.lower))
    return { first: index, last: index + 3 };
  if (isTitled && !lexicon.functionWords.has(second.lower)) return { first: index, last: index + 2 };
  return undefined;
}

/** Gülnar xanım Ordubadi. */
function hasInnerHonorific(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const [given, middle, family] = sentence.tokens.slice(index, index + 3);
  return (
    given !== undefined &&
    isGivenName(given.lower, lexicon) &&
    middle !== undefined &&
    innerHonorific.test(middle.text) &&
    family?.kind === "word" &&
    family.isCapital &&
    (isFamilyLike(family, lexicon) || followsTitle(sentence, index))
  );
}

/** Əli Məmməd oğlu Abbasov; Abbasov Əli Məmməd oğlu; Hacı Mirzə oğlu Babayev. */
function patronymicName(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  run: number,
): NameSpan | undefined {
  const { tokens } = sentence;
  for (const offset of [2, 3]) {
    const marker = tokens[index + offset];
    if (marker === undefined || run < offset || !patronymic.test(marker.lower) || marker.isCapital) continue;
    const family = tokens[index + offset + 1];
    const hasFamily =
      offset === 2 &&
      family !== undefined &&
      isNameWord(sentence, index + offset + 1, lexicon) &&
      (isFamilyName(family.lower) ||
        mayHaveFamilyEnding(family.lower) ||
        lexicon.names.family.has(family.lower)) &&
      marker.lower.length === 4;
    return { first: index, last: index + offset + (hasFamily ? 2 : 1) };
  }
  return undefined;
}

/** Number of neighbouring capital words from `index` that may belong to one name. */
function nameRun(sentence: Sentence, index: number, lexicon: Lexicon): number {
  let run = 0;
  while (run < 4 && isNameWord(sentence, index + run, lexicon)) run++;
  return run;
}

function isNameWord(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind !== "word" || !token.isCapital || token.text.length < 2) return false;
  if (token.isAcronym || token.text.includes(".")) return false;
  if (lexicon.functionWords.has(token.lower) && !lexicon.names.given.has(token.lower)) return false;
  if (monthOf(token.lower) > 0 || (honorific.test(token.lower) && !isXanim(sentence, index))) return false;
  const heads = sentence.heads[index] ?? [];
  if (lexicon.names.given.has(token.lower))
    return !heads.some(({ head }) => head.class === "document" || head.class === "event");
  if (isFamilyName(token.lower)) return true;
  if (heads.length > 0) return false;
  // Kəngərli, Şəkili: names of places that are family names after a given name.
  return (
    !isPlace(token.lower, lexicon) ||
    (mayHaveFamilyEnding(token.lower) && sentence.tokens[index - 1]?.isCapital === true)
  );
}

/** Jurnalist Xanım Ələsgərli: the honorific as a given name, inside a sentence and before a family name. */
function isXanim({ tokens }: Sentence, index: number): boolean {
  return (
    tokens[index]?.text === "Xanım" &&
    index > 0 &&
    tokens[index - 1]?.isCapital === false &&
    mayHaveFamilyEnding(tokens[index + 1]?.lower ?? "")
  );
}

/** Whether a word is a place in any case form. */
export function isPlace(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.names.places.has(lower)) return true;
  for (const { stem } of nameAnalyses(lower)) if (lexicon.names.places.has(stem)) return true;
  return false;
}

function isGivenName(lower: string, lexicon: Lexicon): boolean {
  return lexicon.names.given.has(lower);
}

function isFamilyLike(token: Token, lexicon: Lexicon): boolean {
  for (const { stem } of nameAnalyses(token.lower))
    if (mayHaveFamilyEnding(stem) || lexicon.names.family.has(stem)) return true;
  return lexicon.names.given.has(token.lower);
}

/** A first word in the genitive or locative begins another phrase: Bakıda …, Azərbaycanın …. */
function looksInflected(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.names.given.has(token.lower)) return false;
  return (
    /(?:ovun|yevin|evin|ovanın|yevanın|nın|nin|nun|nün)$/.test(token.lower) || /d[aə]n?$/.test(token.lower)
  );
}

/** A title, a rank or an honorific stands right before. */
function followsTitle(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  if (before === undefined) return false;
  if (honorific.test(before.lower) || nationality.test(before.lower)) return true;
  return (sentence.heads[index - 1] ?? []).some(
    ({ head, case: nounCase, isPlural, isPossessed }) =>
      head.class === "title" && nounCase === "nom" && (!isPlural || isPossessed),
  );
}

/** `direktoru vəzifəsini (müvəqqəti olaraq) X Y icra edir`. */
function standsInFor({ tokens }: Sentence, last: number): boolean {
  return (
    tokens[last]?.lower === "icra" &&
    /^(?:ed|et)/.test(tokens[last + 1]?.lower ?? "") &&
    tokens.slice(0, last).some((token) => acting.test(token.lower))
  );
}

/** The item of a list that begins with a name and goes on with an office: `• X Y, Mərkəzin direktoru`. */
function precedesOffice(sentence: Sentence, index: number, run: number): boolean {
  const comma = sentence.tokens[index + run];
  return (
    run === 2 &&
    index <= 1 &&
    sentence.block.kind === "item" &&
    comma?.text === "," &&
    sentence.heads.some(
      (forms, at) =>
        at > index + run && forms.some(({ head, isPossessed }) => head.class === "title" && isPossessed),
    )
  );
}

function isFollowedBySpeech(sentence: Sentence, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const verb = sentence.verbAt.get(at);
    if (verb !== undefined) return verb.class === "tell" || verb.class === "speak";
  }
  return false;
}

/** Between commas or conjunctions, as in a list of names. */
function isInNameList(sentence: Sentence, first: number, last: number): boolean {
  const before = sentence.tokens[first - 1];
  const after = sentence.tokens[last];
  const isJoint = (token: Token | undefined): boolean =>
    token !== undefined && (token.text === "," || token.lower === "və" || token.lower === "isə");
  return isJoint(before) && (after === undefined || isJoint(after) || after.text === ".");
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.isCapital && token.text.length === 1;
}

/** Heydər Əliyev Fondu, Nizami Gəncəvi adına …, Zərifə Əliyeva küçəsi: the name of a thing, not of a participant. */
function namesAThing(sentence: Sentence, span: NameSpan): boolean {
  const next = sentence.tokens[span.last];
  if (next === undefined || next.kind !== "word") return false;
  const lastName = sentence.tokens[span.last - 1] as Token;
  if (thingAfterName.test(next.lower)) return true;
  if (/(?:[ıiuü]n)$/.test(lastName.lower) && !isFamilyName(lastName.lower)) return false;
  const isInflected = /(?:ovun|yevin|evin|anın|ənin|[lr][ıi]n[ıi]n)$/.test(lastName.lower);
  if (isInflected) return false;
  return (sentence.heads[span.last] ?? []).some(
    ({ head, isPossessed }) =>
      head.class === "agency" && isPossessed && sentence.tokens[span.last]?.isCapital === true,
  );
}

function isInsideQuote(sentence: Sentence, index: number): boolean {
  for (const [open, close] of sentence.quotes)
    if (open < index && index < close && close - open <= 8) return true;
  return false;
}
