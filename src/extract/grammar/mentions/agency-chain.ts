/**
 * Where the name before a head noun begins: the chain is read to the left until a word that no name holds, a complete name, or
 * the owner in the genitive.
 */
import { twoWay } from "../../../language/az/harmony.ts";
import { type Case, guessCase } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type AgencySpan, isAgencyClass, isTitleAt } from "./agency-span.ts";
import { isPlace } from "./persons.ts";

const licensedAfterInstrumental = /^(?:iş|əlaqələr|əlaqə|mübarizə|əməkdaşlıq|işlər)/;

const romanNumeral = /^[IVXİ]+$/;

export const numberNoun = /^(?:nömrəli|saylı)$/;

/** First token of a chain that ends before `headStart`, or `undefined` where nothing names the head. */
export function chainStart(
  sentence: Sentence,
  headStart: number,
  form: HeadForm,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  bound: AgencySpan | undefined,
  acronyms: ReadonlySet<string>,
): number | undefined {
  const { tokens } = sentence;
  let at = headStart - 1;
  let capital = -1;
  let isOwned = false;
  let small = 0;
  const isAbsorbed =
    bound?.last === headStart && isPartOfSchoolName(sentence, headStart - 1, headStart, bound.case);
  const limit = Math.max(0, headStart - 14);
  for (; at >= limit; at--) {
    const token = tokens[at] as Token;
    if (taken.has(at)) {
      // Heydər Əliyev adına … belongs to the name; a person who merely stands before does not.
      break;
    }
    if (bound !== undefined && at < bound.last && !isAbsorbed) {
      isOwned = isOwnerOf(sentence, bound, at + 1);
      break;
    }
    if (token.kind === "close" || token.kind === "open") {
      const open = [...sentence.quotes].find(([, close]) => close === at)?.[0];
      if (token.kind === "close" && open !== undefined && at - open <= 8 && at === headStart - 1) {
        capital = open;
        at = open;
        continue;
      }
      break;
    }
    if (token.text === ",") {
      if (!isCommaInside(sentence, at, headStart, form)) break;
      continue;
    }
    if (token.text === "." && tokens[at - 1]?.text.length === 1 && tokens[at - 1]?.isCapital === true)
      continue;
    if (token.text === "(" || token.text === ")") break;
    if (token.kind === "number") {
      if (numberNoun.test(tokens[at + 1]?.lower ?? "")) capital = at;
      else if (!/^c[ıiuü]$/.test(token.suffix)) break;
      continue;
    }
    if (token.kind !== "word") break;
    if (!continuesChain(sentence, at, headStart, lexicon, acronyms)) break;
    if (!token.isCapital && ++small > maxSmallWords(form)) break;
    if (token.isCapital && !romanNumeral.test(token.text)) {
      capital = at;
      small = 0;
    }
  }
  if (isOwned && form.head.class === "unit" && at + 1 < headStart) {
    if (
      !(capital >= 0 && capital < headStart) &&
      /^(?:ofis|filial|büro|laboratoriya|qrup|bölük|tağım|xidmət)$/.test(form.head.stem)
    )
      return undefined;
    return trimFront(sentence, at + 1, headStart, lexicon);
  }
  if (capital < 0) {
    if (isOwned && at + 1 === headStart && isOwnableAlone(form)) return headStart;
    // … və tədris şöbəsinin müdiri X: a unit written small, between a person and a title.
    if (
      taken.has(at) &&
      form.head.class === "unit" &&
      form.case === "gen" &&
      isTitleAt(sentence, headStart + form.head.before.length + 1)
    )
      return trimFront(sentence, at + 1, headStart, lexicon);
    return headIsNamed(sentence, headStart, form) ? headStart : undefined;
  }
  return trimFront(sentence, capital, headStart, lexicon);
}

/** How many small words in a row a name may hold: unit names are often written small throughout. */
function maxSmallWords(form: HeadForm): number {
  return form.head.class === "unit" ? 9 : 3;
}

/** Multi-word heads that are names by themselves when written with a capital: İdarə Heyəti, Ümumi Yığıncaq. */
function headIsNamed(sentence: Sentence, headStart: number, form: HeadForm): boolean {
  return form.head.before.length > 0 && sentence.tokens[headStart]?.isCapital === true;
}

function isOwnableAlone(form: HeadForm): boolean {
  return /^(?:nümayəndəlik|katiblik|aparat|müşahidə şurası|idarə heyəti|səfirlik|konsulluq|rektorluq)$/.test(
    form.head.stem,
  );
}

/** An owner before the name: in the genitive, or bare as in `İcra Hakimiyyəti … şöbəsi`. */
function isOwnerOf(sentence: Sentence, owner: AgencySpan, nameStart: number): boolean {
  if (owner.last === nameStart) return true;
  // BMqT-nin (IOM) ofisi: a bracket may stand between
  return sentence.tokens[nameStart - 1]?.text === ")" && owner.case === "gen";
}

function trimFront(
  sentence: Sentence,
  first: number,
  headStart: number,
  lexicon: Lexicon,
): number | undefined {
  let start = first;
  while (start < headStart) {
    const token = sentence.tokens[start] as Token;
    if (
      token.lower === "və" ||
      token.text === "," ||
      (isFunctionWord(sentence, start, lexicon) && token.kind === "word")
    )
      start++;
    else break;
  }
  return start < headStart ? start : undefined;
}

/** `təbii`, `məlumat`, `xəbər` say how or begin a sentence; with a capital inside one they are words of a name. */
function isFunctionWord({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const kind = lexicon.functionWords.get(tokens[index]?.lower ?? "");
  if (kind === undefined) return false;
  return !(kind === "adverb" && index > 0 && tokens[index]?.isCapital === true);
}

/** A comma inside a name: only in an enumeration that `və` closes before the head. */
function isCommaInside(sentence: Sentence, comma: number, headStart: number, form: HeadForm): boolean {
  const { tokens } = sentence;
  const before = sentence.heads[comma - 1] ?? [];
  if (before.some(({ head }) => head.class === "agency" || head.class === "title" || head.class === "unit"))
    return false;
  let hasAnd = false;
  for (let at = comma + 1; at < headStart; at++) {
    if (tokens[at]?.lower === "və") hasAnd = true;
  }
  if (hasAnd)
    return (
      form.head.class === "unit" ||
      /^(?:nazirlik|komitə|agentlik|xidmət|mərkəz|institut)$/.test(form.head.stem)
    );
  return (
    form.head.class === "unit" &&
    tokens[comma + 1]?.isCapital === false &&
    /(?:ması|məsi|ılması|ilməsi)$/.test(tokens[comma - 1]?.lower ?? "")
  );
}

function continuesChain(
  sentence: Sentence,
  at: number,
  headStart: number,
  lexicon: Lexicon,
  acronyms: ReadonlySet<string>,
): boolean {
  const token = sentence.tokens[at] as Token;
  const next = sentence.tokens[at + 1] as Token;
  if (token.lower === "və")
    return !closesName(sentence, at - 1) && !joinsTwoPhrases(sentence, at, headStart, lexicon);
  // … üzrə Azərbaycan Dövlət …: the name begins with its country or town.
  if (!token.isCapital && next.isCapital && lexicon.names.places.has(next.lower)) return false;
  if (token.lower === "üzrə" || token.lower === "iş" || token.lower === "adına") return true;
  if (token.lower === "ilə") return licensedAfterInstrumental.test(next.lower);
  if (/^(?:qarşı|haqqında)$/.test(token.lower)) return next.isCapital || /^mübarizə/.test(next.lower);
  if (isFunctionWord(sentence, at, lexicon)) return false;
  const verb = sentence.verbAt.get(at);
  if (verb !== undefined && verb.reading.form.mood !== "verbalNoun" && !token.isCapital) return false;
  if (
    token.isAcronym &&
    (acronyms.has(token.stem) || lexicon.acronyms.has(token.stem)) &&
    at < headStart - 1 &&
    token.suffix === ""
  )
    return false;
  if (token.suffix !== "" && token.isAcronym) return false;
  for (const { head, isPossessed, isPlural, case: nounCase } of sentence.heads[at] ?? []) {
    if (
      isAgencyClass(head.class) &&
      isPossessed &&
      !isPlural &&
      token.isCapital &&
      !isAdjective(sentence, at, lexicon) &&
      !isPartOfSchoolName(sentence, at, headStart, nounCase)
    )
      return false;
    if (isAgencyClass(head.class) && !isPossessed && nounCase === "gen" && !isPlural) return false;
    if (
      head.class === "title" &&
      isPossessed &&
      !isPlural &&
      nounCase === "nom" &&
      !token.isCapital &&
      at < headStart - 1
    )
      return false;
    if (
      head.class === "title" &&
      isPossessed &&
      (nounCase === "gen" || nounCase === "nom") &&
      !token.isCapital
    )
      return false;
    if (head.class === "event" && nounCase === "loc") return false;
  }
  if (token.isCapital) {
    if (/[ıiuü]nd[aə]$/.test(token.lower)) return false;
    const isInflectedPlace = !lexicon.names.places.has(token.lower) && isPlace(token.lower, lexicon);
    if (isInflectedPlace) return namesEmbassy(sentence, headStart) && /n[ıiuü]n$/.test(token.lower);
    return at > 0 || !opensAnotherPhrase(sentence, token, lexicon);
  }
  if (next.isCapital && /l[aə]r$/.test(token.lower)) return false;
  const nounCase = guessCase(token.lower);
  if (nounCase === "loc" || nounCase === "abl") return /^(?:məsələ|fövqəladə|iqtisad)/.test(token.lower);
  if (nounCase === "ins" && /l[aə]$/.test(token.lower))
    return licensedAfterInstrumental.test(next.lower) || /^(?:mülkiyyət|kimya)/.test(token.lower);
  if (/(?:lara|lərə|[ıiuü]n[aə])$/.test(token.lower))
    return /^(?:nəzarət|qarşı|yardım|dəstək|xidmət|hazırlıq)/.test(next.lower);
  return !/(?:ib|ıb|ub|üb|ir|ır|ur|ür|dir|dır|dur|dür|raq|rək)$/.test(token.lower) || token.lower.length < 6;
}

/** X və Türkiyə Respublikası … Nazirliyi; … tələbləri və Beynəlxalq Dəniz Təşkilatı: a small noun before `və` and a capital behind it are of two phrases. */
function joinsTwoPhrases(sentence: Sentence, and: number, headStart: number, lexicon: Lexicon): boolean {
  const before = sentence.tokens[and - 1];
  const after = sentence.tokens[and + 1];
  const isUnit = (sentence.heads[headStart] ?? []).some(({ head }) => head.class === "unit");
  if (after !== undefined && lexicon.names.places.get(after.lower) === "country") return true;
  return !isUnit && before?.isCapital === false && after?.isCapital === true;
}

/** Mərkəzi before another name: `Mərkəzi Sınaq Laboratoriyası`, `Mərkəzi Bank`. */
export function isAdjective(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  const next = sentence.tokens[index + 1];
  const before = sentence.tokens[index - 1];
  // Kadr Hazırlığı Mərkəzi: a noun before it makes it the head.
  if (before?.isCapital === true && !/n[ıiuü]n$/.test(before.lower)) return false;
  if (
    token?.text !== "Mərkəzi" ||
    next === undefined ||
    !next.isCapital ||
    lexicon.names.given.has(next.lower)
  )
    return false;
  for (let at = index + 1; at < index + 5; at++) {
    if (sentence.tokens[at]?.kind !== "word") return false;
    if ((sentence.heads[at] ?? []).some(({ head, isPossessed }) => isAgencyClass(head.class) && isPossessed))
      return true;
  }
  return false;
}

/** Dəniz Donanması Universiteti, Türk Hava Qüvvələri Akademiyası: a body in the name of a school. */
function isPartOfSchoolName(sentence: Sentence, at: number, headStart: number, nounCase: Case): boolean {
  if (at !== headStart - 1 || nounCase !== "nom") return false;
  return (sentence.heads[headStart] ?? []).some(
    ({ head, isPossessed }) =>
      head.class === "agency" && isPossessed && /^(?:university|school|culture)$/.test(head.kind),
  );
}

/** An embassy or a mission takes the country before it into its name: Yaponiyanın Azərbaycandakı səfirliyi. */
function namesEmbassy(sentence: Sentence, headStart: number): boolean {
  return (sentence.heads[headStart] ?? []).some(
    ({ head }) => head.class === "agency" && head.kind === "embassy",
  );
}

/** The first word of a sentence that is the event, or an object, and no part of the name behind it. */
function opensAnotherPhrase(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const heads = sentence.heads[0] ?? [];
  if (
    heads.some(
      ({ head, isPossessed, case: nounCase }) =>
        (head.class === "event" || head.class === "document") && (!isPossessed || nounCase !== "nom"),
    )
  )
    return true;
  if (lexicon.names.given.has(token.lower) || token.lower.startsWith("təhsil")) return false;
  const locative = /^(.+)d([aə])$/.exec(token.lower);
  return locative !== null && twoWay(locative[1] ?? "") === locative[2];
}

/** Whether a token is the end of a complete name, so that `və` after it joins two things. */
function closesName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === "close") return true;
  if (token.isAcronym || /^(?:şəhəri|rayonu|kəndi|qəsəbəsi)$/.test(token.lower)) return true;
  return (sentence.heads[at] ?? []).some(
    ({ head, isPossessed, isPlural }) =>
      (isAgencyClass(head.class) && isPossessed && token.isCapital) ||
      (head.class === "title" && (isPossessed || isPlural) && !token.isCapital),
  );
}
