/** Names of persons by their shape and by what stands around them: each shape proposes the spans it fits. */

import { nameAnalyses } from "../../../language/az/nouns.ts";
import { isFamilyName } from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { initialsFirst, initialsLast, withInnerInitial } from "./initial-names.ts";
import { withLifeYears } from "./life-years.ts";
import { listedNames, withoutNamesakes } from "./listed-persons.ts";
import { withParticle } from "./particle-names.ts";
import { withPatronymic, withSlavicPatronymic } from "./patronymics.ts";
import { type PersonProposal, type Proposal, person, strengths } from "./proposals.ts";
import { givenAndRank } from "./rank-names.ts";
import { smallSurname } from "./small-surnames.ts";
import { surnameBehindTitle } from "./surnames-behind-titles.ts";
import {
  agencyHeadsAt,
  introducesPerson,
  isCapitalWord,
  isEnglishNoun,
  isFamilyLike,
  isGivenName,
  isInsideTitle,
  isListJoint,
  isOfClass,
  isSingularGenitive,
  isTitleWord,
  isWordOf,
  mayBeNameWord,
  runFrom,
} from "./words.ts";

/** All readings of a sentence's words as names of persons, and as names of things called after persons. */
export function proposePersons(sentence: Sentence, lexicon: Lexicon): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (!isCapitalWord(sentence.tokens[index]) || isInsideTitle(sentence, index)) continue;
    for (const shape of shapesOfOne) {
      const person = shape(sentence, index, lexicon);
      if (person !== undefined) proposals.push(person);
    }
    if (!mayGoOn(sentence, index)) continue;
    for (const shape of shapes) {
      const person = shape(sentence, index, lexicon);
      if (person === undefined) continue;
      const isThing =
        isWordOf(sentence, person.last, "thing") ||
        isEnglishNoun(sentence, person.last, lexicon) ||
        isAddress(sentence, person);
      if (isRole(sentence, person) || isHonorific(sentence, person) || isAskedAbout(sentence, person))
        continue;
      proposals.push(isThing ? { ...person, type: "rival", last: person.last + 1 } : person);
    }
  }
  if (proposals.length > 0) proposals.push(...listedNames(sentence, proposals, lexicon));
  return withoutNamesakes(sentence, proposals);
}

/** Whether the word behind the first of a name can stand in one: a capital word, the stop of an initial, an honorific or a particle. */
function mayGoOn({ tokens, spellings }: Sentence, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (next.kind !== "word") return next.text === "." && tokens[index]?.text.length === 1;
  return next.isCapital || spellings[index + 1]?.joinsName === true;
}

/** Kefli Nadir (“Qış suları”, Elxan Bağırlı): a part in a play, told with the play and who wrote it. */
function isRole({ tokens, quotes }: Sentence, { last }: PersonProposal): boolean {
  if (tokens[last]?.text !== "(" || tokens[last + 1]?.kind !== "open") return false;
  let close = quotes.get(last + 1);
  while (close !== undefined) {
    const [joint, next] = [tokens[close + 1], tokens[close + 2]];
    if (joint?.text === "," && isCapitalWord(next)) return true;
    if (!isListJoint(joint)) return false;
    close = next?.kind === "open" ? quotes.get(close + 2) : undefined;
  }
  return false;
}

/** `sədr Rauf Nurluzadəmi olacaq?`: the particle of a question on a family name, which tells of nobody. */
function isAskedAbout({ tokens }: Sentence, { last }: PersonProposal): boolean {
  const name = tokens[last - 1];
  return (
    tokens.at(-1)?.text === "?" &&
    name?.suffix === "" &&
    /(?:[oe]va?|zad[əe]|l[ıiuü])m[ıiuü]$/.test(name.lower)
  );
}

/** Milli Qəhrəman: every word is of one title that the lists hold. */
function isHonorific({ heads }: Sentence, { first, last }: PersonProposal): boolean {
  return (heads[last - 1] ?? []).some(
    ({ head }) => head.class === "title" && head.before.length === last - first - 1,
  );
}

/** Tofiq Abbasov 38: a name with the number of a house. */
function isAddress({ tokens }: Sentence, { last }: PersonProposal): boolean {
  const next = tokens[last];
  return (
    next?.kind === "number" &&
    next.suffix === "" &&
    next.text.length < 4 &&
    /[(),.]/.test(tokens[last + 1]?.text ?? "")
  );
}

type Shape = (sentence: Sentence, index: number, lexicon: Lexicon) => PersonProposal | undefined;

/** Shapes that may have one word with a capital. */
const shapesOfOne: readonly Shape[] = [surnameBehindTitle, smallSurname, withLifeYears];

/** The shapes of names: each gives the name that begins at a capital word, if it has that shape. */
const shapes: readonly Shape[] = [
  initialsFirst,
  initialsLast,
  withInnerInitial,
  withPatronymic,
  withSlavicPatronymic,
  withParticle,
  withInnerHonorific,
  givenAndRank,
  familyFirst,
  givenAndFamily,
];

/** Gülnar xanım Ordubadi, Fətəli xan Xoyski. */
function withInnerHonorific(sentence: Sentence, index: number, lexicon: Lexicon): PersonProposal | undefined {
  const { tokens } = sentence;
  const family = tokens[index + 2];
  const isInner =
    isCapitalWord(family) &&
    mayBeNameWord(sentence, index, lexicon) &&
    (isOfClass(lexicon, "rank-in-name", tokens[index + 1]?.lower ?? "") ||
      (isWordOf(sentence, index + 1, "honorific") &&
        (tokens[index + 1]?.isCapital === false || isGivenName(tokens[index]?.lower ?? "", lexicon))));
  if (!isInner) return undefined;
  if (!isDescent(family.lower, lexicon) && !mayBeNameWord(sentence, index + 2, lexicon)) return undefined;
  const isSure = isGivenName(tokens[index]?.lower ?? "", lexicon) || isFamilyName(family.lower);
  return isSure && (isFamilyLike(family.lower, lexicon) || introducesPerson(sentence, index - 1, lexicon))
    ? person(index, index + 3, strengths.certain)
    : undefined;
}

/** Məmmədov Anar: the family name first, where no given name stands before it. */
function familyFirst(sentence: Sentence, index: number, lexicon: Lexicon): PersonProposal | undefined {
  const { tokens } = sentence;
  const [family, given, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (family === undefined || !isCapitalWord(given) || isGivenName(family.lower, lexicon)) return undefined;
  const isFamily =
    family.suffix === "" &&
    /(?:ov|ev|ova|eva|zadə|l[ıiuü])$/.test(family.lower) &&
    isFamilyLike(family.lower, lexicon);
  if (!isFamily || !lexicon.names.given.has(given.lower) || !mayBeNameWord(sentence, index + 1, lexicon))
    return undefined;
  if (mayBeNameWord(sentence, index - 1, lexicon) || tokens[index - 1]?.text === ".") return undefined;
  // Dumanlı Təbriz
  if (lexicon.names.places.has(given.lower)) return undefined;
  if (isCapitalWord(next) && isFamilyLike(next.lower, lexicon)) return undefined;
  return person(index, index + 2, strengths.usual);
}

/** Anar Məmmədov, Leyla Xəlilova Rzadə, Məmməd Əmin Rəsulzadə; foreign names by the given name or by a title. */
function givenAndFamily(sentence: Sentence, index: number, lexicon: Lexicon): PersonProposal | undefined {
  const { tokens } = sentence;
  const run = runFrom(sentence, index, lexicon);
  if (run < 2) return undefined;
  const words = tokens.slice(index, index + run);
  const [first, second, third] = words as [Token, Token, Token?];
  const isGiven = isGivenName(first.lower, lexicon);
  const isTitled = introducesPerson(sentence, index - 1, lexicon);
  if (first.suffix !== "" || (!isGiven && !isTitled && looksInflected(first.lower))) return undefined;
  // Harris İllinoysdan: only the last word of a name takes an ending
  if (words.length > 2 && !isFamilyName(second.lower) && isAblative(second.lower, lexicon)) return undefined;
  if (!isGiven && isOfClass(lexicon, "particle", first.lower)) return undefined;
  // Bayram | İlham Nurluyevin sərəncamı ilə təsis edilib
  const isWord = !isTitled && isOfClass(lexicon, "word-given", first.lower);
  if (isWord && index === 0 && run > 2 && isGivenName(second.lower, lexicon)) return undefined;
  // Baş | Nazir Nurlu
  if (isOfClass(lexicon, "chief", tokens[index - 1]?.lower ?? "") && isTitleWord(sentence, index))
    return undefined;
  // Nazir Orxan Səfərli: a title that is a given name too.
  if (run > 2 && introducesPerson(sentence, index, lexicon)) return undefined;
  const isClosed = !isCapitalWord(tokens[index + run]) || tokens[index + run]?.isAcronym === true;
  const width = nameWidth(words, { isGiven, isTitled, isClosed }, lexicon);
  const last = words[width - 1] as Token;
  const isStrongFamily = isFamilyName(last.lower) || lexicon.names.family.has(last.lower);
  if (!isStrongFamily && isBrand(sentence, index + width, lexicon) && !(isGiven && isOwner(last)))
    return undefined;
  if (!isGiven && !isTitled && index === 0 && isCommon(first.lower, lexicon)) return undefined;
  // Prezident Roma Konfransına gedib: a town begins no name of a person
  if (!isGiven && !isStrongFamily && lexicon.names.places.has(first.lower)) return undefined;
  if (isStrongFamily) {
    if (isGiven || isTitled) return person(index, index + width, strengths.certain);
    const isAlone = width === 2 && third === undefined;
    return person(index, index + width, isAlone ? strengths.strong : strengths.usual);
  }
  // Zəfər Gününü, Dəniz Qüvvələri: the noun that is a given name, too
  if (isWord && !isFamilyLike(last.lower, lexicon) && !isGivenName(last.lower, lexicon)) return undefined;
  // Yekun Dövlət Attestasiyası, Dinamik Mövqe Saxlama behind a title
  if (!isGiven && words.some((word, place) => isNoNameWord(sentence, index + place, word.lower, lexicon)))
    return undefined;
  const isNoun = isPlainNoun(second.lower);
  if (isGiven && (isNoun || isThingWord(second.lower, lexicon))) return undefined;
  // əməkdaşı Daxili İşlər nazirinin: the words say whose minister
  const isOffice = !isGiven && isTitleWord(sentence, index + width, true);
  if (isTitled && !isNoun && !isOffice && !lexicon.functionWords.has(second.lower))
    return person(index, index + width, strengths.strong);
  if (!isGiven || introducesPerson(sentence, index, lexicon) || endsAgency(sentence, index + width))
    return undefined;
  if (isFamilyLike(last.lower, lexicon)) return person(index, index + width, strengths.strong);
  const isForeign = lexicon.names.foreign.has(first.lower) && !lexicon.names.given.has(first.lower);
  if (isForeign || isGivenInSomeCase(last.lower, lexicon) || (width > 2 && isDescent(last.lower, lexicon)))
    return person(index, index + width, strengths.usual);
  if (standsAlone(sentence, index, index + width) && isSpokenOf(sentence, index + width, lexicon))
    return person(index, index + width, strengths.usual);
  return undefined;
}

/** How many words of a run are the name: the first family name ends it, a second one right after it belongs to it. */
function nameWidth(
  words: readonly Token[],
  { isGiven, isTitled, isClosed }: { isGiven: boolean; isTitled: boolean; isClosed: boolean },
  lexicon: Lexicon,
): number {
  const family = words.findIndex(
    ({ lower }, at) => at > 0 && (isFamilyName(lower) || lexicon.names.family.has(lower)),
  );
  if (family === 1) {
    const after = words[2];
    const isDouble =
      after !== undefined && isFamilyName(after.lower) && !looksInflected((words[1] as Token).lower);
    return isDouble ? 3 : 2;
  }
  if (family === 2 && (isTitled || (isGiven && !looksInflected(words[1]?.lower ?? "")))) return 3;
  // María Pilar Orellana after a title; Şon Con Komb, Mirzə Ələkbər Sabir by their given names.
  const third = words[2];
  const isTriple =
    third !== undefined &&
    words.length === 3 &&
    ((isTitled && !isGiven) ||
      (isGiven &&
        isGivenName(words[1]?.lower ?? "", lexicon) &&
        (isFamilyLike(third.lower, lexicon) ||
          isDescent(third.lower, lexicon) ||
          (isClosed && !isCommon(third.lower, lexicon)))));
  return isTriple ? 3 : 2;
}

/** İlham Şaban, İlham Şabanın. */
function isGivenInSomeCase(lower: string, lexicon: Lexicon): boolean {
  return (
    isGivenName(lower, lexicon) ||
    nameAnalyses(lower).some(
      ({ stem, case: nounCase }) =>
        (nounCase === "gen" || nounCase === "ins") && stem.length > 3 && lexicon.names.given.has(stem),
    )
  );
}

/** Seyid Əzim Şirvani: from a town. */
function isDescent(lower: string, lexicon: Lexicon): boolean {
  return lower.endsWith("i") && lexicon.names.places.has(lower.slice(0, -1));
}

function isCommon(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.functionWords.has(lower) || lexicon.commonWords.has(lower) || isOfClass(lexicon, "opener", lower)
  );
}

/** A first word in the genitive or the locative begins another phrase: Bakıda, Azərbaycanın. */
function looksInflected(lower: string): boolean {
  return /(?:ovun|yevin|evin|n[ıiuü]n|d[aə]n?|l[aə]r[ıi]?)$/.test(lower);
}

function isAblative(lower: string, lexicon: Lexicon): boolean {
  return lower.length > 6 && /d[aə]n$/.test(lower) && !isGivenName(lower, lexicon);
}

/** Viktoriya Xaç, Okean Alov: a common noun behind what may be a given name makes it the name of a thing. */
function isThingWord(lower: string, lexicon: Lexicon): boolean {
  return (
    (lexicon.commonWords.has(lower) ||
      isOfClass(lexicon, "adjective", lower) ||
      /[^aə]l[ıiuü][qk]$/.test(lower)) &&
    !isGivenName(lower, lexicon) &&
    !lexicon.names.family.has(lower)
  );
}

/** Strategiyasına, Fondunun: a noun with the possessive in a case; Təhlükəsizlik: a want of something. */
function isPlainNoun(lower: string): boolean {
  return /s[ıiuü]zl[ıiuü][kq]$/.test(lower) || /s[ıiuü](?:n[ıiuü]n|n[aə]|nd[aə]n?|n[ıiuü])$/.test(lower);
}

/** A word inside a run of capitals that no name has: an adjective, a plain noun or the noun of a verb. */
function isNoNameWord(sentence: Sentence, index: number, lower: string, lexicon: Lexicon): boolean {
  if (isFamilyLike(lower, lexicon) || isGivenName(lower, lexicon)) return false;
  return isOfClass(lexicon, "adjective", lower) || isPlainNoun(lower) || sentence.verbAt.has(index);
}

/** The words are the front of an agency's name: Cavid Sənət Mərkəzi. */
function endsAgency(sentence: Sentence, last: number): boolean {
  return (
    agencyHeadsAt(sentence, last).some(({ isPossessed }) => isPossessed) &&
    sentence.tokens[last]?.isCapital === true
  );
}

/** `Philip Morris şirkətinin`: the words before a possessed noun of brands name a company. */
function isBrand(sentence: Sentence, last: number, lexicon: Lexicon): boolean {
  return agencyHeadsAt(sentence, last).some(
    ({ head, isPossessed, isPlural }) =>
      isPossessed && !isPlural && isOfClass(lexicon, "brand-noun", head.stem),
  );
}

/** Tomas Nursonun komandası: a person owns the body, and names none. */
function isOwner({ lower, suffix }: Token): boolean {
  return isSingularGenitive(lower) || /^n?[ıiuü]n$/.test(suffix);
}

function standsAlone({ tokens }: Sentence, first: number, last: number): boolean {
  const before = tokens[first - 1];
  // Toplantıda | Kərim Rəisi …: the word that opens the sentence has its capital anyway
  const opens = first === 1 && /..d[aə]n?$/.test(before?.lower ?? "");
  return !isCapitalWord(tokens[last]) && (!isCapitalWord(before) || opens);
}

/** Before a comma or the end, or in a clause whose verb is one of speech, with no mark before it. */
function isSpokenOf(sentence: Sentence, last: number, lexicon: Lexicon): boolean {
  const next = sentence.tokens[last];
  if (next === undefined || next.kind === "mark" || isOfClass(lexicon, "subject-particle", next.lower))
    return true;
  for (let at = last; sentence.tokens[at]?.kind === "word"; at++) {
    const verb = sentence.verbAt.get(at);
    if (verb !== undefined) return verb.class === "tell" || verb.class === "write" || verb.class === "speak";
  }
  return false;
}
