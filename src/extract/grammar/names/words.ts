/** Questions about single tokens that the finders of names ask. */

import { lowerCase } from "../../../language/az/fold.ts";
import { type Case, guessCase } from "../../../language/az/nouns.ts";
import { isFamilyName, mayHaveFamilyEnding } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { PlaceForm, Spelling } from "../../../lexicon/spelling.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";

const noWords: ReadonlySet<string> = new Set();

/** Whether a lower-case word belongs to a class of words in names (`words.tsv`). */
export function isOfClass(lexicon: Lexicon, wordClass: string, lower: string): boolean {
  return (lexicon.names.words.get(wordClass) ?? noWords).has(lower);
}

/** Whether a lower-case word is a form of a word of a class, by how it begins. */
export function startsWithWordOf(lexicon: Lexicon, wordClass: string, lower: string): boolean {
  for (const word of lexicon.names.words.get(wordClass) ?? noWords) if (lower.startsWith(word)) return true;
  return false;
}

/** Whether the word at an index belongs to a class of words in names (`words.tsv`). */
export function isWordOf(sentence: Sentence, index: number, wordClass: string): boolean {
  return sentence.spellings[index]?.nameClasses.includes(wordClass) === true;
}

/** A comma or `və`: what stands between the members of a list. */
export function isListJoint(token: Token | undefined): boolean {
  return token?.text === "," || isWord("joint", token?.lower);
}

export function isCapitalWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === "word" && token.isCapital;
}

/** A capital letter that a stop follows: `A.` of `A. Quliyev`. */
export function isInitialAt({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  return isCapitalWord(token) && token.text.length === 1 && tokens[index + 1]?.text === ".";
}

/** Class of the place that a word names in any case, or `undefined`. */
export function placeOf(lower: string, lexicon: Lexicon): PlaceForm | undefined {
  return lexicon.spelling(lower).place;
}

/** gürcüstanlı, türkiyəli: where somebody comes from. */
export function isNationality(lower: string, lexicon: Lexicon): boolean {
  return (
    lower[lower.length - 2] === "l" && /l[ıiuü]$/.test(lower) && lexicon.names.places.has(lower.slice(0, -2))
  );
}

export function isGivenName(lower: string, lexicon: Lexicon): boolean {
  return lexicon.spelling(lower).isGivenName;
}

/** Whether a word ends like a family name in some case, or is listed as one. */
export function isFamilyLike(lower: string, lexicon: Lexicon): boolean {
  return lexicon.spelling(lower).isFamilyLike;
}

/** `Respublikasının`, `Trampın`: the genitive of a noun in the singular, by its ending. */
export function isSingularGenitive(lower: string): boolean {
  return /[ıiuü]n$/.test(lower) && lower.length > 4 && !/l[aə]r(?:[ıi]n)?[ıi]n$/.test(lower);
}

/** Heads at a token that are the last words of agencies' names. */
export function agencyHeadsAt(sentence: Sentence, index: number): readonly HeadForm[] {
  const forms = sentence.heads[index] ?? [];
  // sosial şəbəkə is a place to write, and no network of bodies; iş birliyi is working together
  const longest = forms[0]?.head;
  if ((longest?.class === "place" || longest?.class === "cue") && longest.before.length > 0) return [];
  return forms.filter(({ head }) => head.class === "agency" || head.class === "unit");
}

/** Whether an office stands at a token: `direktoru`, `sədr`. */
export function isTitleWord(sentence: Sentence, index: number, isPossessed?: boolean): boolean {
  return (sentence.heads[index] ?? []).some(
    (form) => form.head.class === "title" && (isPossessed === undefined || form.isPossessed === isPossessed),
  );
}

/** The office of one who leads a body, stands in for its head or founded it, said as the body's: `direktoru`, `sədr müavini`. */
export function leaderAt({ heads }: Sentence, index: number): HeadForm | undefined {
  return (heads[index] ?? []).find(
    ({ head, isPossessed, case: nounCase, isPlural }) =>
      head.class === "title" &&
      (head.title === "head" || head.title === "deputy" || head.title === "founder") &&
      isPossessed &&
      !isPlural &&
      nounCase === "nom",
  );
}

/** A title, a rank or an honorific in the nominative: a name follows it. */
export function introducesPerson(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind !== "word") return false;
  if (isOfClass(lexicon, "honorific", token.lower) || isNationality(token.lower, lexicon)) return true;
  // 30 yaşlı, müttəhim
  if (isOfClass(lexicon, "introducer", token.lower)) return true;
  return (sentence.heads[index] ?? []).some(
    ({ head, case: nounCase, isPlural, isPossessed }) =>
      head.class === "title" && nounCase === "nom" && (!isPlural || isPossessed),
  );
}

/** Summer School, Ocean Logistics: an English noun with a capital ends the name of a thing. */
export function isEnglishNoun(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  return isCapitalWord(token) && isOfClass(lexicon, "english-noun", lowerCase(token.stem));
}

/** Endings that no name has: of what is somewhere (-dəki), is ours (-imiz), or is many (-lər). */
const noName = /.{3}(?:d[aə]ki|[ıiuü]m[ıiuü]z|.l[aə]r)$/;

function isBeforeFamily({ tokens, spellings }: Sentence, index: number): boolean {
  const spelling = spellings[index + 1];
  return isCapitalWord(tokens[index + 1]) && spelling?.isFamilyName === true && spelling.place === undefined;
}

/** İbrahim Rəisi: an office with a capital right behind a given name. */
function isTitleAsFamily({ heads, spellings, tokens }: Sentence, index: number): boolean {
  return (
    spellings[index - 1]?.isGivenName === true &&
    isCapitalWord(tokens[index - 1]) &&
    /[əa]isi$/.test(tokens[index]?.lower ?? "") &&
    (heads[index] ?? []).every(({ head }) => head.class === "title")
  );
}

function isBeforeCountry({ tokens, spellings }: Sentence, index: number): boolean {
  return isCapitalWord(tokens[index + 1]) && spellings[index + 1]?.place?.kind === "country";
}

/**
 * A capital word that may be part of a person's name: no function word, month, place or head noun, unless it is a given name
 * too (Nazir, İnqilab) or ends like a family name after a given name (Kəngərli).
 */
export function mayBeNameWord(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { nameWords } = sentence;
  if (index < 0 || index >= nameWords.length) return false;
  let answer = nameWords[index];
  if (answer === undefined) {
    answer = isNameWord(sentence, index, lexicon);
    nameWords[index] = answer;
  }
  return answer;
}

function isNameWord(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index];
  if (!isCapitalWord(token) || token.text.length < 2 || token.text.includes(".")) return false;
  const spelling = sentence.spellings[index] as Spelling;
  const { nameClasses } = spelling;
  // Martin Luter: the genitive of March is a given name, too
  const isMonth =
    spelling.month > 0 && !(token.lower === "martin" && isCapitalWord(sentence.tokens[index + 1]));
  if (token.isAcronym || isMonth || /\d/.test(token.text)) return false;
  // Fərman Nurluyev, Misir Nurluyev: a decree and a land are given names, too
  if (nameClasses.includes("word-given") && isBeforeFamily(sentence, index)) return true;
  // Birminqemdəki, Prezidentimiz, Həmvətənlər
  if (noName.test(token.lower) && !spelling.isGivenName) return false;
  // Böyük Britaniya
  if (nameClasses.includes("side") && isBeforeCountry(sentence, index)) return false;
  // Neftçilər-Qara: a plural before the hyphen is of a street or a stop
  if (/l[aə]r-/.test(token.lower)) return false;
  if (nameClasses.includes("honorific")) return isGivenHonorific(sentence, index, lexicon);
  const heads = sentence.heads[index] ?? [];
  if (spelling.isGivenName)
    return !heads.some(({ head }) => head.class === "document" || head.class === "event");
  if (spelling.isFunctionWord || nameClasses.includes("opener")) return false;
  // Kiyev ends like a family name and is a town
  if (spelling.isFamilyName) return spelling.place === undefined;
  if ((heads.length > 0 && !isTitleAsFamily(sentence, index)) || nameClasses.includes("thing")) return false;
  if (isEnglishNoun(sentence, index, lexicon) || isOfClass(lexicon, "network", lowerCase(token.stem)))
    return false;
  if (nameClasses.includes("state") || nameClasses.includes("kin")) return false;
  // Quliyeva Nurlanə Böyük Ağa qızı
  if (nameClasses.includes("side")) return isWordOf(sentence, index + 1, "honorific");
  // Birincisi, Sonuncu: who is counted
  if (/nc[ıiuü](?:s[ıiuü])?$/.test(token.lower)) return false;
  if (spelling.place === undefined) return true;
  const followsGiven =
    sentence.spellings[index - 1]?.isGivenName === true ||
    (isCapitalWord(sentence.tokens[index - 1]) && introducesPerson(sentence, index - 2, lexicon));
  // Məmməd Səid Ordubadi: descent from a town
  const isOfTown = token.lower.endsWith("i") && lexicon.names.places.has(token.lower.slice(0, -1));
  return followsGiven && (isOfTown || mayHaveFamilyEnding(token.lower));
}

/** How many words from an index on may be parts of one name, four at most. */
export function runFrom(sentence: Sentence, index: number, lexicon: Lexicon): number {
  let run = 0;
  while (
    run < 4 &&
    mayBeNameWord(sentence, index + run, lexicon) &&
    (run === 0 || sentence.tokens[index + run - 1]?.suffix === "")
  )
    run++;
  return run;
}

/** Xanım Nurlu: an honorific with a capital before a family name, with no given name before it, is a given name. */
function isGivenHonorific({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const family = tokens[index + 1];
  // Xanım | Nurlu: what opens a sentence has its capital anyway
  if (isOfClass(lexicon, "sir", tokens[index]?.lower ?? "") || index === 0) return false;
  return isCapitalWord(family) && isFamilyName(family.lower) && !isCapitalWord(tokens[index - 1]);
}

/** Case by the ending of a word that no list holds; given names have none. */
export function caseByEnding(lower: string, lexicon: Lexicon): Case {
  return isGivenName(lower, lexicon) ? "nom" : guessCase(lower);
}

/** The quotation that closes at a token, as its opening index. */
export function openingOf(sentence: Sentence, close: number): number | undefined {
  for (const [open, end] of sentence.quotes) if (end === close) return open;
  return undefined;
}

/** Whether a token stands inside a quotation that has no verb, and so is a title or a name. */
export function isInsideTitle(sentence: Sentence, index: number): boolean {
  if (sentence.quotes.size === 0) return false; // nearly always
  for (const [open, close] of sentence.quotes)
    if (open < index && index < close && !hasFiniteVerb(sentence, open, close)) return true;
  return false;
}

function hasFiniteVerb({ verbs }: Sentence, open: number, close: number): boolean {
  return verbs.some(({ index }) => index > open && index < close);
}
