/**
 * Names of persons. Neighbouring capital words with initials, particles and patronymics between them are a candidate; its shape (a known
 * given name, the ending of a family name, `oğlu`) or what stands around it (a title before, a verb of people after, a list of names,
 * the family name again elsewhere) makes it a person. What is named after somebody, and somebody's kin, is none.
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

const patronymic = /^(?:oğlu|qızı)(?:n[ıiuü]n|n[aə]|n[ıiuü]|nd[aə]n?)?$/;

/** Candidates with the reasons to take them, over all sentences, so that a name said in full once is known everywhere. */
export function findPersons(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly (readonly NameSpan[])[] {
  const strong = sentences.map((sentence) => personsIn(sentence, lexicon, new Set()));
  const known = new Set(
    strong.flatMap((spans, index) =>
      spans.flatMap(({ first, last }) =>
        (sentences[index] as Sentence).tokens.slice(first, last).map(({ lower }) => lower),
      ),
    ),
  );
  return sentences.map((sentence, index) =>
    (strong[index] ?? []).length === 0 && known.size === 0 ? [] : personsIn(sentence, lexicon, known),
  );
}

function personsIn(sentence: Sentence, lexicon: Lexicon, known: ReadonlySet<string>): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const reader = { sentence, tokens: sentence.tokens, lexicon, known, found };
  for (let index = 0; index < sentence.tokens.length; index++) {
    const span = personAt(reader, index);
    if (span === undefined) continue;
    if (!namesAThing(reader, span)) found.push(span);
    index = span.last - 1;
  }
  return found;
}

interface Reader {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Lower-case words of persons found in the document with certainty. */
  readonly known: ReadonlySet<string>;
  readonly found: readonly NameSpan[];
}

function personAt(reader: Reader, index: number): NameSpan | undefined {
  const token = reader.tokens[index] as Token;
  if (token.kind !== "word" || !token.isCapital || isInsideQuote(reader, index)) return undefined;
  return initialsFirst(reader, index) ?? fullName(reader, index);
}

/** `V.Tahirov`, `A.B. Məmmədov`. */
function initialsFirst(reader: Reader, index: number): NameSpan | undefined {
  const { tokens } = reader;
  let at = index;
  let count = 0;
  while (count < 2 && isInitial(tokens[at]) && tokens[at + 1]?.text === ".") {
    at += 2;
    count++;
  }
  const family = tokens[at];
  if (count === 0 || family === undefined || family.text.length < 3 || !isNameWord(reader, at))
    return undefined;
  const isFamily =
    isFamilyName(family.lower) ||
    mayHaveFamilyEnding(stemOf(family.lower)) ||
    reader.lexicon.names.family.has(family.lower);
  return isFamily || isKnown(reader, family.lower) || followsTitle(reader, index)
    ? { first: index, last: at + 1 }
    : undefined;
}

function stemOf(lower: string): string {
  return lower.replace(/(?:n[ıiuü]n|[ıiuü]n|n[ıiuü]|d[aə]n?|l[aə])$/, "");
}

function isKnown({ known }: Reader, lower: string): boolean {
  if (known.has(lower)) return true;
  return nameAnalyses(lower).some(({ stem }) => known.has(stem));
}

function fullName(reader: Reader, index: number): NameSpan | undefined {
  if (!isNameWord(reader, index)) return undefined;
  const run = runFrom(reader, index);
  const withFather = patronymicName(reader, index, run);
  if (withFather !== undefined) return withFather;
  const behind = familyThenInitials(reader, index);
  if (behind !== undefined) return behind;
  const words = run.words;
  if (words.length < 2) return undefined;
  return shaped(reader, index, run) ?? surrounded(reader, index, run);
}

interface Run {
  /** Tokens of the capital words, particles left out. */
  readonly words: readonly number[];
  readonly hasParticle: boolean;
  readonly last: number;
}

/** Neighbouring words that one name may hold: capitals, initials in the middle, particles and honorifics between capitals. */
function runFrom(reader: Reader, index: number): Run {
  const { tokens, lexicon } = reader;
  const words: number[] = [];
  let hasParticle = false;
  let at = index;
  while (words.length < 5) {
    if (isNameWord(reader, at)) {
      words.push(at);
      // a case ending closes a name
      if (tokens[at]?.suffix !== "") {
        at++;
        break;
      }
      at++;
      continue;
    }
    const inner = lexicon.nameWords.get(tokens[at]?.lower ?? "");
    const isParticle =
      inner === "particle" || (inner === "honorific" && words.length > 0 && tokens[at]?.isCapital === false);
    if (isParticle && words.length > 0 && particleLeads(reader, at)) {
      hasParticle ||= inner === "particle";
      at++;
      continue;
    }
    if (
      isInitial(tokens[at]) &&
      tokens[at + 1]?.text === "." &&
      words.length > 0 &&
      isNameWord(reader, at + 2)
    ) {
      at += 2;
      continue;
    }
    break;
  }
  const last = (words.at(-1) ?? index - 1) + 1;
  return { words, hasParticle, last };
}

/** Behind a particle or two the name goes on: `fon der Lyayen`, `bin Tariq`, `xanım Ordubadi`. */
function particleLeads(reader: Reader, at: number): boolean {
  const next =
    reader.lexicon.nameWords.get(reader.tokens[at + 1]?.lower ?? "") === "particle" ? at + 2 : at + 1;
  return isNameWord(reader, next);
}

/** What the words themselves show: a given name and a family name, in either order. */
function shaped(reader: Reader, index: number, { words, hasParticle, last }: Run): NameSpan | undefined {
  const { tokens, lexicon } = reader;
  const lower = (at: number): string => tokens[words[at] ?? -1]?.lower ?? "";
  const isGiven = (at: number): boolean => lexicon.names.given.has(lower(at));
  const isFamily = (at: number): boolean => isFamilyName(lower(at)) || lexicon.names.family.has(lower(at));
  const isTitled = followsTitle(reader, index);
  if (looksInflected(tokens[index] as Token, lexicon) && !isTitled) return undefined;
  if (hasParticle && (isGiven(0) || isTitled || words.length > 2)) return { first: index, last };
  const end = (count: number): NameSpan => ({ first: index, last: (words[count - 1] as number) + 1 });
  // Məmmədov Anar, but not Əli Məmmədov Anar
  if (isFamily(0) && !isGiven(0) && isGivenForm(reader, lower(1)) && !isFamily(1)) return end(2);
  if (words.length > 2 && isFamily(2) && (isGiven(0) || isTitled) && !caseCloses(reader, words[1] as number))
    return end(3);
  if (isFamily(1) && (isGiven(0) || isTitled || !isOpener(reader, index)))
    return words.length > 2 && isFamily(2) && !caseCloses(reader, words[1] as number) && !isGiven(2)
      ? end(3)
      : end(2);
  if (!isGiven(0)) return undefined;
  if (words.length > 2 && isGiven(1) && (isFamily(2) || mayHaveFamilyEnding(lower(2)))) return end(3);
  const isFamilyLike = nameAnalyses(lower(1)).some(
    ({ stem }) => mayHaveFamilyEnding(stem) || lexicon.names.family.has(stem),
  );
  return isFamilyLike || isGiven(1) ? end(2) : undefined;
}

/** A known given name, also with a case ending. */
function isGivenForm({ lexicon }: Reader, lower: string): boolean {
  return nameAnalyses(lower).some(({ stem }) => lexicon.names.given.has(stem));
}

/** The ending of a word closes the name: `Əli Məmmədovun Anar …`. */
function caseCloses({ tokens }: Reader, at: number): boolean {
  return (
    /(?:ovun|yevin|evin|ovanın|yevanın|zadənin|ova|yevə)$/.test(tokens[at]?.lower ?? "") &&
    !/ova$/.test(tokens[at]?.lower ?? "")
  );
}

/** A sentence may begin with any word. */
function isOpener({ lexicon, tokens }: Reader, index: number): boolean {
  const lower = tokens[index]?.lower ?? "";
  return (
    index === 0 &&
    (lexicon.functionWords.has(lower) ||
      lexicon.classes.has(lower) ||
      lexicon.commonWords.has(lower) ||
      /(?:[ıiuü]|d[aə]|n[ıiuü])$/.test(lower))
  );
}

/** What stands around a name of unknown words: a title, a verb of people, a list of names, or the same family name elsewhere. */
function surrounded(reader: Reader, index: number, { words, last }: Run): NameSpan | undefined {
  const { tokens, lexicon } = reader;
  const first = tokens[index] as Token;
  const second = tokens[words[1] as number] as Token;
  if (looksInflected(first, lexicon)) return undefined;
  const isTitled = followsTitle(reader, index);
  // nazir müavini Təhsil Strategiyasına əsasən: a possessed noun is no name
  if (/s[ıiuü]n(?:[aə]|d[aə]n?|[ıiuü])$/.test(second.lower)) return undefined;
  const count = words.length > 3 ? 3 : words.length;
  const span = { first: index, last: count === words.length ? last : (words[count - 1] as number) + 1 };
  if (isTitled && (lexicon.names.given.has(first.lower) || !hasOtherSense(reader, words)))
    return { ...span, last: Math.min(span.last, goesOnTo(reader, words)) };
  if (index === 0 && isOpener(reader, 0)) return undefined;
  const isGiven = lexicon.names.given.has(first.lower);
  const isPersonal =
    isFollowedByPersonalVerb(reader, span.last) ||
    isInNameList(reader, span) ||
    isFollowedByKin(reader, span.last);
  if (isGiven && (isPersonal || isSaidAgain(reader, second))) return span;
  if (isTitled) return undefined;
  const isAgain = index > 0 && isSaidAgain(reader, second) && !isKnown(reader, first.lower);
  return (isPersonal || isAgain || isInForeignList(reader, span)) &&
    words.length <= 3 &&
    !hasOtherSense(reader, words)
    ? span
    : undefined;
}

/** After a title a name has two words, and a third only where all are unknown. */
function goesOnTo({ tokens, lexicon }: Reader, words: readonly number[]): number {
  const [first, second] = words;
  const isShort =
    lexicon.names.given.has(tokens[first as number]?.lower ?? "") &&
    words.length > 2 &&
    !lexicon.names.given.has(tokens[second as number]?.lower ?? "");
  return (isShort ? (second as number) : (words[Math.min(words.length, 3) - 1] as number)) + 1;
}

/** Words that are common, places or in the genitive name something else. */
function hasOtherSense({ tokens, lexicon }: Reader, words: readonly number[]): boolean {
  return words.some((at) => {
    const lower = tokens[at]?.lower ?? "";
    return (
      lexicon.commonWords.has(lower) ||
      lexicon.classes.has(lower) ||
      lexicon.names.places.has(lower) ||
      lexicon.words.has(lower)
    );
  });
}

function isSaidAgain(reader: Reader, family: Token): boolean {
  return reader.known.size > 0 && isKnown(reader, family.lower);
}

/** Əli Məmməd oğlu Abbasov; Abbasov Əli Məmməd oğlu; Hacı Mirzə oğlu Babayev. Not `Nazim Əlizadənin qızı`. */
function patronymicName(reader: Reader, index: number, { words }: Run): NameSpan | undefined {
  const { tokens, lexicon } = reader;
  for (const offset of [2, 3]) {
    const marker = tokens[index + offset];
    const father = tokens[index + offset - 1];
    if (
      marker === undefined ||
      father === undefined ||
      words.length < offset ||
      !patronymic.test(marker.lower) ||
      marker.isCapital
    )
      continue;
    if (/(?:n[ıiuü]n|ovun|evin)$/.test(father.lower) && !lexicon.names.given.has(father.lower))
      return undefined;
    const family = tokens[index + offset + 1];
    const hasFamily =
      offset === 2 &&
      family !== undefined &&
      marker.lower.length === 4 &&
      isNameWord(reader, index + offset + 1) &&
      (isFamilyName(family.lower) ||
        mayHaveFamilyEnding(stemOf(family.lower)) ||
        lexicon.names.family.has(family.lower) ||
        !lexicon.names.places.has(family.lower));
    return { first: index, last: index + offset + (hasFamily ? 2 : 1) };
  }
  return undefined;
}

/** `Əliyev A.B.` */
function familyThenInitials(reader: Reader, index: number): NameSpan | undefined {
  const { tokens } = reader;
  if (!isFamilyName(tokens[index]?.lower ?? "") || reader.lexicon.names.given.has(tokens[index]?.lower ?? ""))
    return undefined;
  let at = index + 1;
  while (isInitial(tokens[at]) && tokens[at + 1]?.text === ".") at += 2;
  return at > index + 1 && !(tokens[at]?.isCapital === true && isFamilyName(tokens[at]?.lower ?? ""))
    ? { first: index, last: at }
    : undefined;
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.isCapital && token.text.length === 1;
}

function isNameWord(reader: Reader, index: number): boolean {
  const { tokens, lexicon, sentence } = reader;
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || !token.isCapital || token.text.length < 2) return false;
  if (token.isAcronym || token.text.includes(".") || /\d/.test(token.text)) return false;
  const isGiven = lexicon.names.given.has(token.lower) && !isTitleBefore(reader, index);
  // Prezidentimiz, Respublikamız: ours is nobody's name
  if (/[ıiuü]m[ıiuü]z/.test(token.lower)) return false;
  if ((lexicon.functionWords.has(token.lower) || lexicon.classes.has(token.lower)) && !isGiven) return false;
  if (monthOf(token.lower) > 0) return false;
  const heads = sentence.heads[index] ?? [];
  if (isGiven)
    return (
      !heads.some(({ head }) => head.class === "document" || head.class === "event") ||
      tokens[index - 1]?.isCapital === false
    );
  if (isFamilyName(token.lower)) return true;
  if (heads.length > 0) return false;
  return (
    !isPlace(token.lower, lexicon) ||
    (mayHaveFamilyEnding(token.lower) && tokens[index - 1]?.isCapital === true)
  );
}

/** `Nazir Heydər Əsədov`: a word that is a title and a given name is a title before a given name. */
function isTitleBefore({ tokens, lexicon, sentence }: Reader, index: number): boolean {
  const isTitle = (sentence.heads[index] ?? []).some(
    ({ head, case: nounCase }) => head.class === "title" && nounCase === "nom",
  );
  const next = tokens[index + 1];
  return (
    isTitle &&
    next !== undefined &&
    (lexicon.names.given.has(next.lower) || isInitial(next)) &&
    (tokens[index + 2]?.kind !== "mark") !== isInitial(next)
  );
}

/** Whether a word is a place in any case form. */
export function isPlace(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.names.places.has(lower) || nameAnalyses(lower).some(({ stem }) => lexicon.names.places.has(stem))
  );
}

/** A first word in the genitive or locative begins another phrase: Bakıda …, Azərbaycanın …. */
function looksInflected(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.names.given.has(token.lower)) return false;
  if (token.suffix !== "") return true;
  return /(?:ovun|yevin|evin|ovanın|yevanın|n[ıiuü]n)$/.test(token.lower) || /d[aə]n?$/.test(token.lower);
}

const nationality = /(?:stanlı|iyalı|anlı|əmərikalı)$/;

/** A title, a rank or an honorific stands right before. */
function followsTitle({ sentence, tokens, lexicon }: Reader, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (
    before.text === "." &&
    lexicon.heads.get(tokens[index - 2]?.lower ?? "")?.some(({ head }) => head.class === "title") === true
  )
    return true;
  if (
    lexicon.classes.get(before.lower) === "honorific" ||
    (nationality.test(before.lower) && !before.isCapital)
  )
    return true;
  return (sentence.heads[index - 1] ?? []).some(
    ({ head, case: nounCase, isPlural, isPossessed }) =>
      head.class === "title" && nounCase === "nom" && (!isPlural || isPossessed),
  );
}

const personalVerbs: ReadonlySet<string> = new Set([
  "tell",
  "speak",
  "greet",
  "congratulate",
  "meet",
  "work",
  "born",
  "died",
  "win",
  "study",
  "moderate",
  "promise",
  "want",
  "participate",
]);

/** A verb that people alone are the subject of, right behind. */
function isFollowedByPersonalVerb({ sentence }: Reader, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const verb = sentence.verbAt.get(at);
    if (verb !== undefined) return personalVerbs.has(verb.class) && verb.voice === "active";
  }
  return false;
}

/** `Ceyson Smitin oğlu`: whoever has kin is a person. */
function isFollowedByKin({ tokens }: Reader, index: number): boolean {
  return patronymic.test(tokens[index]?.lower ?? "");
}

/** Between commas or conjunctions next to a person. */
function isInNameList({ tokens, found, lexicon }: Reader, { first, last }: NameSpan): boolean {
  const isJoint = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.text === "," ||
      token.text === ";" ||
      ["and", "contrast"].includes(lexicon.classes.get(token.lower) ?? ""));
  const previous = found.at(-1);
  const followsName = previous !== undefined && previous.last === first - 1 && isJoint(tokens[first - 1]);
  const after = tokens[last];
  return followsName && (after === undefined || isJoint(after) || after.text === "." || !after.isCapital);
}

/** `Tiger Woods, Francesco Molinari və Jim Furyk`: three pairs of unknown words in a row are people. */
function isInForeignList(reader: Reader, { last }: NameSpan): boolean {
  const { tokens, lexicon } = reader;
  let at = last;
  for (let others = 0; others < 2; others++) {
    const joint = tokens[at];
    if (joint === undefined || !(joint.text === "," || lexicon.classes.get(joint.lower) === "and"))
      return false;
    const run = runFrom(reader, at + 1);
    if (run.words.length !== 2 || hasOtherSense(reader, run.words)) return false;
    at = run.last;
  }
  return true;
}

/** Heydər Əliyev Fondu, Nizami adına …, Zərifə Əliyeva küçəsi: the name of a thing, not of a participant. */
function namesAThing({ tokens, sentence, lexicon }: Reader, { last }: NameSpan): boolean {
  const next = tokens[last];
  const end = tokens[last - 1] as Token;
  if (next === undefined || next.kind !== "word") return false;
  if (/(?:ovun|yevin|evin|anın|ənin|[lr][ıi]n[ıi]n)$/.test(end.lower)) return false;
  const thing = [...lexicon.nameWords].some(
    ([word, wordClass]) =>
      wordClass === "thing" && next.lower.startsWith(word) && next.lower.length <= word.length + 5,
  );
  if (thing) return true;
  return (sentence.heads[last] ?? []).some(
    ({ head, isPossessed }) => head.class === "agency" && isPossessed && next.isCapital,
  );
}

function isInsideQuote({ sentence }: Reader, index: number): boolean {
  for (const [open, close] of sentence.quotes)
    if (open < index && index < close && close - open <= 8) return true;
  return false;
}
