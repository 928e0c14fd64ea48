/**
 * Where an agency's name begins: the chain before the head noun is read to the left until a word that no name holds, a
 * complete name, or an owner in the genitive. Each reason to stop is a language fact of its own.
 */

import { nameAnalyses } from "../../../language/az/nouns.ts";
import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import {
  agencyHeadsAt,
  caseByEnding,
  introducesPerson,
  isCapitalWord,
  isGivenName,
  isInitialAt,
  isOfClass,
  isTitleWord,
  openingOf,
  placeOf,
} from "./words.ts";

export interface ChainContext {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  /** First token of each person by the token that ends the name of a person who is no namesake of the body: `İlham Əliyev | Dövlət …`. */
  readonly personEnds: ReadonlyMap<number, number>;
  /** Lower-case words that stand with a capital inside some sentence of the document. */
  readonly properWords: ReadonlySet<string>;
}

export interface Chain {
  readonly first: number;
  /** A capital, a number or a quotation names the head; else the chain is of small words only. */
  readonly isNamed: boolean;
  /** What stands right before: an agency or a country in the genitive. */
  readonly isOwned: boolean;
}

const romanNumeral = /^[IVXİ]+$/;
const ordinal = /^(?:[cn]+[ıiuü]|c[ıiuü])$/;
const schoolKinds: ReadonlySet<string> = new Set([
  "school",
  "university",
  "health",
  "culture",
  "unit",
  "military",
]);

/** The chain of words before `headStart`, or `undefined` where nothing is taken. */
export function readChain(context: ChainContext, headStart: number, form: HeadForm): Chain {
  const { sentence } = context;
  let at = headStart;
  let first = headStart;
  let isNamed = false;
  while (at > 0) {
    const step = stepBack(context, at, headStart, form);
    if (step === undefined) break;
    at = step.to;
    if (step.isName) {
      first = at;
      isNamed = true;
    }
  }
  const isOwned = isOwner(context, at - 1) || isWorkplace(context, at - 1, headStart, form);
  // Units are often written small throughout; others begin with their first capital.
  const isSmallUnit = isOwned && isDivision(form);
  const start = isSmallUnit
    ? trimFront(sentence, at, headStart, context.lexicon)
    : isNamed
      ? trimFront(sentence, first, headStart, context.lexicon)
      : at;
  return { first: start, isNamed: isNamed && start < headStart, isOwned };
}

/** A unit, or a body that is usually a part of another: `Prokurorluğun istintaq idarəsi`. */
export function isDivision({ head }: HeadForm): boolean {
  return head.class === "unit" || (head.class === "agency" && head.isPart);
}

interface Step {
  readonly to: number;
  /** The token can be the first of a name. */
  readonly isName: boolean;
}

/** The step over the word, the quotation or the mark before `at`, or `undefined` where the chain ends. */
function stepBack(context: ChainContext, at: number, headStart: number, form: HeadForm): Step | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[at - 1] as Token;
  if (context.personEnds.has(at - 1)) {
    // Heydər Əliyev Fondu, Heydər Əliyev adına …: the person's name is part of the body's.
    const isNamesake =
      tokens[at]?.lower === "adına" ||
      // Qara Qarayev filialı
      (at === headStart &&
        (tokens[at]?.isCapital === true || form.head.stem === "filial") &&
        form.isPossessed &&
        form.head.before.length === 0);
    if (!isNamesake) return undefined;
    return { to: context.personEnds.get(at - 1) ?? at - 1, isName: true };
  }
  // “X” ASC | İdarə Heyəti: an organ is named by itself, behind its body
  if (at === headStart && isOfClass(lexicon, "organ", form.head.stem) && endsBody(context, at - 1))
    return undefined;
  // “X” şirkəti begins with its quotation; a number may stand before it: 291 nömrəli “X” liseyi.
  if (
    tokens[at]?.kind === "open" &&
    !isOfClass(lexicon, "number-noun", token.lower) &&
    token.lower !== "adına"
  )
    return undefined;
  // 16 nömrəli lisey, Bakı şəhəri 169 nömrəli məktəb: only the town and a namesake stand before the number.
  if (tokens[at]?.kind === "number" && isOfClass(lexicon, "number-noun", tokens[at + 1]?.lower ?? "")) {
    const isTown = isOfClass(lexicon, "place-noun", token.lower) || lexicon.names.places.has(token.lower);
    if (!isTown && token.lower !== "adına") return undefined;
  }
  if (token.kind === "close") {
    const open = openingOf(sentence, at - 1);
    return open !== undefined && isAtomic(sentence, open, at - 1) ? { to: open, isName: true } : undefined;
  }
  if (token.text === ",")
    return isCommaInside(context, at - 1, headStart, form) ? { to: at - 1, isName: false } : undefined;
  if (token.text === "." && isInitialAt(sentence, at - 2)) return { to: at - 2, isName: true };
  if (token.kind === "number") return numberStep(sentence, at, form, lexicon);
  if (token.kind !== "word") return undefined;
  // AMEA | İctimai Elmlər Bölməsi: a body known by its acronym owns the division behind it
  if (token.isAcronym && lexicon.acronyms.has(token.text) && isDivision(form) && at < headStart)
    return undefined;
  if (!belongs(context, at - 1, headStart, form)) return undefined;
  const isCounted = romanNumeral.test(token.text) && !isCapitalWord(tokens[at]);
  const isName = token.isCapital && !isCounted;
  return { to: at - 1, isName };
}

/** `ASC`, `Bank`, `ENQA`: the last word of a body's name, or its acronym. */
function endsBody({ sentence }: ChainContext, index: number): boolean {
  return sentence.tokens[index]?.isAcronym === true || agencyHeadsAt(sentence, index).length > 0;
}

/** A quotation that is a name: no sentence, and not followed by a case ending of its own. */
function isAtomic(sentence: Sentence, open: number, close: number): boolean {
  const next = sentence.tokens[close + 1];
  const isInflected = next?.isGlued === true && next.kind === "word" && !next.isCapital;
  return !isInflected && !sentence.verbs.some(({ index }) => index > open && index < close);
}

/** 16 nömrəli, 13-cü Polis Bölməsi; not: 4-cü çağırış. */
function numberStep({ tokens }: Sentence, at: number, form: HeadForm, lexicon: Lexicon): Step | undefined {
  const next = tokens[at] as Token;
  if (isOfClass(lexicon, "number-noun", next.lower)) return { to: at - 1, isName: true };
  const isOrdinal = ordinal.test((tokens[at - 1] as Token).suffix);
  const kind = form.head.class === "agency" ? (form.head as { kind: string }).kind : "unit";
  return isOrdinal && next.isCapital && schoolKinds.has(kind) ? { to: at - 1, isName: true } : undefined;
}

/** Whether the word at an index is a word of the name whose head begins at `headStart`. */
function belongs(context: ChainContext, index: number, headStart: number, form: HeadForm): boolean {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (lexicon.classes.get(token.lower) === "attached") return false;
  if (token.lower === "və") return joinsInside(context, index, headStart, form);
  if (!token.isCapital && isOfClass(lexicon, "link", token.lower) && token.lower !== "ilə")
    return token.lower !== "haqqında" || next.isCapital;
  if (token.lower === "ilə") return isOfClass(lexicon, "licensed-instrumental", next.lower);
  if (isFunctionWord(sentence, index, lexicon)) return false;
  if (startsBeforePlace(context, index)) return false;
  const verb = sentence.verbAt.get(index);
  // itkin düşmüş şəxslər üzrə …: a participle before its noun may be part of what a body is for.
  const isAttribute = /m[ıiuü]ş$/.test(token.lower) && next.kind === "word" && !next.isCapital;
  if (verb !== undefined && !token.isCapital && verb.reading.form.mood !== "verbalNoun" && !isAttribute)
    return false;
  if (token.suffix !== "") return /^l[aə]r/.test(token.suffix);
  if (closesAnother(context, index, headStart, form)) return false;
  if (token.isCapital) return capitalBelongs(context, index, headStart, form);
  // … bərpası işləri | Heydər … Fondu: a small word before a capital is of another phrase, but for rayon, şəhər and the like.
  if (next.isCapital && index + 1 < headStart && !isOfClass(lexicon, "place-noun", token.lower)) return false;
  return smallBelongs(sentence, index, lexicon);
}

/** `təbii`, `məlumat` say how or begin a sentence; with a capital inside one they are words of a name. */
function isFunctionWord({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const isLoose = isOfClass(lexicon, "opener", token.lower) || lexicon.functionWords.has(token.lower);
  return isLoose && (!token.isCapital || opensClause({ tokens }, index));
}

/** The capital of a word at the front, after a colon or a dash is the sentence's own. */
function opensClause({ tokens }: Pick<Sentence, "tokens">, index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "open" || /^[:–—-]$/.test(before.text);
}

/** Donald Tramp | Avropa İttifaqı: a country or town opens a name, and what stands before it is of another one. */
function startsBeforePlace({ sentence, lexicon }: ChainContext, index: number): boolean {
  const [token, next] = [sentence.tokens[index] as Token, sentence.tokens[index + 1] as Token];
  if (!next.isCapital || !lexicon.names.places.has(next.lower)) return false;
  if (isOfClass(lexicon, "adjective", token.lower) || lexicon.names.places.has(token.lower)) return false;
  if (isOfClass(lexicon, "state", token.lower) || isOfClass(lexicon, "place-noun", token.lower)) return false;
  // ABŞ Təhsilli Azərbaycan Məzunları, AMEA Naxçıvan Bölməsi
  return !token.isAcronym && !/l[ıiuü]$/.test(token.lower);
}

/** A word that ends a name or a title of its own. */
function closesAnother(
  { sentence, lexicon }: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const token = sentence.tokens[index] as Token;
  if (isAdjectiveOf(sentence, index, lexicon)) return false;
  for (const { head, isPossessed, isPlural, case: nounCase } of sentence.heads[index] ?? []) {
    if (isPlural) continue;
    const isBody = head.class === "agency" || head.class === "unit";
    if (
      isBody &&
      isPossessed &&
      token.isCapital &&
      !isOfState(sentence, index, lexicon) &&
      !isInSchoolName(index, headStart, form, nounCase)
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

/** Rusiya Federasiyası, Birləşmiş Krallıq: the name of a state. */
export function isOfState({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  return (
    tokens[index]?.lower.startsWith("federasiya") === true &&
    before !== undefined &&
    lexicon.names.places.get(before.lower) === "country" &&
    before.lower === "rusiya"
  );
}

/** Dəniz Donanması Universiteti, Hava Qüvvələri Akademiyası: a body in the name of a school. */
function isInSchoolName(index: number, headStart: number, form: HeadForm, nounCase: string): boolean {
  return (
    index === headStart - 1 &&
    nounCase === "nom" &&
    form.head.class === "agency" &&
    /^(?:university|school|culture|health)$/.test((form.head as { kind: string }).kind)
  );
}

/** Mərkəzi before another head: `Mərkəzi Sınaq Laboratoriyası`; in Kadr Hazırlığı Mərkəzi a noun before it makes it the head. */
export function isAdjectiveOf(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.text !== "Mərkəzi" || !isCapitalWord(next) || isGivenName(next.lower, lexicon)) return false;
  if (
    before?.isCapital === true &&
    placeOf(before.lower, lexicon) === undefined &&
    !/n[ıiuü]n$/.test(before.lower)
  )
    return false;
  for (let at = index + 1; isCapitalWord(tokens[at]); at++)
    if (agencyHeadsAt(sentence, at).length > 0) return true;
  return false;
}

function capitalBelongs(context: ChainContext, index: number, headStart: number, form: HeadForm): boolean {
  const { sentence, lexicon } = context;
  const token = sentence.tokens[index] as Token;
  const next = sentence.tokens[index + 1] as Token;
  const place = placeOf(token.lower, lexicon);
  if (place !== undefined && place.case !== "nom" && !lexicon.names.places.has(token.lower)) {
    const isEmbassy = form.head.class === "agency" && (form.head as { kind: string }).kind === "embassy";
    return isEmbassy && place.case === "gen";
  }
  // Yaponiyanın Azərbaycandakı səfirliyi: where a mission is belongs to its name, after whose it is.
  if (/d[aə]k[ıi]$/.test(token.lower)) {
    const isPlaceName = lexicon.names.places.has(token.lower.replace(/d[aə]k[ıi]$/, ""));
    return (
      isPlaceName && (isOwner(context, index - 1) || countryBefore(sentence, index, lexicon) !== undefined)
    );
  }
  const nounCase = caseByEnding(token.lower, lexicon);
  if (
    (nounCase === "loc" || nounCase === "abl") &&
    token.lower.length > 4 &&
    !isGivenName(token.lower, lexicon) &&
    !isFamilyName(token.lower)
  )
    return (index > 0 || token.lower.startsWith("təhsil")) && next.isCapital && nounCase === "loc";
  // Bitki Sortlarının …: what the next word's possessive belongs to is no object.
  if (index === 0 && nounCase === "acc" && index < headStart - 1)
    return /[ıiuü](?:n[ıiuü]n)?$/.test(next.lower) || isNameOpener(context, token.lower);
  // Qərarın Federal …; in Elmin İnkişafı Fondu the word after the genitive has its possessive.
  if (index === 0 && nounCase === "gen" && place === undefined && next.isCapital && index < headStart - 1)
    return /[ıiuü]$/.test(next.lower) || isNameOpener(context, token.lower);
  if (nounCase === "dat" && /(?:[ıiuü]n[aə])$/.test(token.lower) && index < headStart - 1)
    return isOfClass(lexicon, "licensed-dative", next.lower);
  if (index === 0 && introducesPerson(sentence, index, lexicon) && index < headStart - 1) return false;
  return true;
}

/**
 * `Sənədi Statistika Komitəsi imzalayıb`: the first word of a sentence in the form of an object belongs to the verb, unless it is an
 * adjective (Milli, Hərbi) or is written with a capital elsewhere too.
 */
function isNameOpener({ lexicon, properWords }: ChainContext, lower: string): boolean {
  return (
    isOfClass(lexicon, "adjective", lower) ||
    lexicon.names.places.has(lower) ||
    isGivenName(lower, lexicon) ||
    properWords.has(lower) ||
    /(?:v[ıi]|çi|çı|çu|çü|ai|li|lı|lu|lü)$/.test(lower)
  );
}

function smallBelongs(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const [token, next] = [tokens[index] as Token, tokens[index + 1] as Token];
  const heads = sentence.heads[index] ?? [];
  if (next.isCapital && /l[aə]r$/.test(token.lower) && heads.length > 0) return false;
  if (
    heads.some(
      ({ head, case: nounCase }) => head.class === "event" && nounCase !== "nom" && nounCase !== "gen",
    )
  )
    return false;
  const nounCase = caseByEnding(token.lower, lexicon);
  if (nounCase === "abl" || nounCase === "loc") return isOfClass(lexicon, "licensed-dative", next.lower);
  if (nounCase === "ins" && token.lower.length > 5)
    return (
      isOfClass(lexicon, "licensed-instrumental", next.lower) || /^(?:mülkiyyət|kimya)/.test(token.lower)
    );
  if (/(?:lara|lərə|[ıiuü]n[aə])$/.test(token.lower))
    return isOfClass(lexicon, "licensed-dative", next.lower) || next.lower === "və" || next.lower === "dair";
  return !/(?:[ıiuü]b|[ıiuü]r|d[ıiuü]r|raq|rək|məli|malı)$/.test(token.lower) || token.lower.length < 6;
}

/** `və` inside a name: what stands before it is no complete name, and no other phrase. */
function joinsInside(context: ChainContext, and: number, headStart: number, form: HeadForm): boolean {
  const { sentence, lexicon } = context;
  const [before, after] = [sentence.tokens[and - 1], sentence.tokens[and + 1]];
  if (before === undefined || after === undefined || before.kind === "close" || before.isAcronym)
    return false;
  if (isOfClass(lexicon, "place-noun", before.lower) || isOfClass(lexicon, "thing", before.lower))
    return false;
  if (context.personEnds.has(and - 1)) return false;
  const closes = (sentence.heads[and - 1] ?? []).some(
    ({ head, isPossessed, isPlural }) =>
      ((head.class === "agency" || head.class === "unit") && isPossessed && before.isCapital) ||
      // Kapital Bank və Şahmat Federasiyası
      (head.class === "agency" && before.isCapital && isCapitalWord(sentence.tokens[and - 2])) ||
      (head.class === "title" && (isPossessed || isPlural) && !before.isCapital),
  );
  if (closes) return false;
  if (lexicon.names.places.get(after.lower) === "country") return false;
  // … iştirakı və Sumqayıt …: a small noun before and a capital behind are of two phrases.
  if (!before.isCapital && after.isCapital) return false;
  return (
    form.head.class === "unit" ||
    before.isCapital ||
    !sentence.tokens[headStart]?.isCapital ||
    sentence.tokens[and + 1]?.isCapital === false
  );
}

/** A comma inside a name: only in an enumeration that `və` closes before the head. */
function isCommaInside(
  { sentence, lexicon, personEnds }: ChainContext,
  comma: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const { tokens } = sentence;
  const before = tokens[comma - 1];
  if (before === undefined || before.kind !== "word" || personEnds.has(comma - 1)) return false;
  if (
    (sentence.heads[comma - 1] ?? []).some(({ head }) => head.class !== "event" && head.class !== "document")
  )
    return false;
  if (placeOf(before.lower, lexicon) !== undefined) return false;
  let hasJoint = false;
  for (let at = comma + 1; at < headStart; at++)
    if (tokens[at]?.lower === "və" || tokens[at]?.lower === "üzrə") hasJoint = true;
  const isUnit = form.head.class === "unit";
  if (hasJoint) return isUnit || /^(?:nazirlik|komitə|agentlik|xidmət|mərkəz|institut)$/.test(form.head.stem);
  return isUnit && tokens[comma + 1]?.isCapital === false && /m[aə]s[ıi]$/.test(before.lower);
}

/** An agency or a country in the genitive, or a bracket behind one, ends right before the chain. */
function isOwner({ sentence, lexicon }: ChainContext, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (token.text === ")") return true;
  if (lexicon.classes.get(token.lower) === "attached") return true;
  if (token.isAcronym && token.suffix !== "") return /^n?[ıiuü]n$/.test(token.suffix);
  if (token.kind === "word" && token.isGlued && /^n?[ıiuü]n$/.test(token.lower)) return true;
  return agencyHeadsAt(sentence, index).some(
    ({ case: nounCase, isPossessed }) => nounCase === "gen" || (nounCase === "nom" && isPossessed),
  );
}

/** `Prokurorluqda | istintaq şöbəsinin rəisi`: where somebody works is what the unit of his office belongs to. */
function isWorkplace({ sentence }: ChainContext, index: number, headStart: number, form: HeadForm): boolean {
  const token = sentence.tokens[index];
  const isOffice =
    form.head.class === "unit" &&
    form.case === "gen" &&
    isTitleWord(sentence, headStart + form.head.before.length + 1, true);
  if (token === undefined || !isOffice) return false;
  if (token.isAcronym) return /^n?d[aə]$/.test(token.suffix);
  return agencyHeadsAt(sentence, index).some(({ case: nounCase }) => nounCase === "loc");
}

function trimFront(sentence: Sentence, from: number, headStart: number, lexicon: Lexicon): number {
  let first = from;
  while (first < headStart) {
    const token = sentence.tokens[first] as Token;
    const isLoose =
      token.lower === "və" ||
      token.text === "," ||
      (token.kind === "word" &&
        (isFunctionWord(sentence, first, lexicon) ||
          (!token.isCapital && isOfClass(lexicon, "link", token.lower) && token.lower !== "iş")));
    if (!isLoose) break;
    first++;
  }
  return first;
}

/** The genitive of a country right before a name: `Gürcüstanın | Energetika Nazirliyi`. */
export function countryBefore(
  { tokens }: Sentence,
  first: number,
  lexicon: Lexicon,
): "foreign" | "own" | undefined {
  const before = tokens[first - 1];
  if (!isCapitalWord(before)) return undefined;
  const stem = nameAnalyses(before.lower).find(
    ({ stem: each, case: nounCase }) => nounCase === "gen" && lexicon.names.places.get(each) === "country",
  )?.stem;
  if (stem === undefined) return undefined;
  return stem === "azərbaycan" ? "own" : "foreign";
}
