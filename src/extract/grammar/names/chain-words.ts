/** Which words stand inside the name of an agency. */

import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { capitalBelongs, startsBeforePlace } from "./chain-capitals.ts";
import type { ChainContext } from "./chain-context.ts";
import { closesAnother, opensClause } from "./chain-ends.ts";
import { joinsInside } from "./chain-joints.ts";
import { caseByEnding, isCapitalWord, isOfClass, placeOf, startsWithWordOf } from "./words.ts";

/** Whether the word at an index is a word of the name whose head begins at `headStart`. */
export function belongs(context: ChainContext, index: number, headStart: number, form: HeadForm): boolean {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (lexicon.classes.get(token.lower) === "attached") return false;
  if (isWord("joint", token.lower)) return joinsInside(context, index, headStart, form);
  if (isWord("field", token.lower) && isTopicOutside(context, index, headStart, form)) return false;
  if (!token.isCapital && isOfClass(lexicon, "link", token.lower) && !isWord("with", token.lower))
    return !isWord("about", token.lower) || (next.isCapital && isCapitalWord(tokens[index - 1]));
  if (isWord("with", token.lower)) return isOfClass(lexicon, "licensed-instrumental", next.lower);
  // Xəbər.az | Dövlət Vergi Xidmətinə istinadən: the address of a site names its own portal only
  if (/[.]\p{L}{2,}$/u.test(token.text) && index < headStart - 1) return false;
  // Azərbaycan dili və onun tədrisi metodikası kafedrası
  const isFieldsOwn =
    isOfClass(lexicon, "chair", form.head.stem) &&
    isOfClass(lexicon, "his", token.lower) &&
    isWord("joint", tokens[index - 1]?.lower);
  if (isFieldsOwn) return true;
  // Ağır cinayətlərə dair işlər üzrə istintaq idarəsi
  if (isWord("topic", token.lower)) return isTopicOf(context, index, form);
  if (isFunctionWord(sentence, index, lexicon)) return false;
  if (startsBeforePlace(context, index) || isDoubled(sentence, index)) return false;
  const verb = sentence.verbAt.get(index);
  // itkin düşmüş şəxslər üzrə …: a participle before its noun may be part of what a body is for.
  const isAttribute = /m[ıiuü]ş$/.test(token.lower) && next.kind === "word" && !next.isCapital;
  if (verb !== undefined && !token.isCapital && verb.reading.form.mood !== "verbalNoun" && !isAttribute)
    return false;
  if (token.suffix !== "")
    return (
      /^l[aə]r(?:[ıi](?:n[ıi]n)?)?$/.test(token.suffix) ||
      (/^l[aə]r[aə]$/.test(token.suffix) && isOfClass(lexicon, "licensed-dative", next.lower)) ||
      // QİÇS-lə Mübarizə Mərkəzi
      (/^y?l[aə]$/.test(token.suffix) && isOfClass(lexicon, "licensed-instrumental", next.lower))
    );
  if (closesAnother(context, index, headStart, form)) return false;
  if (token.isCapital) return capitalBelongs(context, index, headStart, form);
  // … bərpası işləri | Heydər … Fondu: a small word before a capital is of another phrase, but for rayon, şəhər, saylı and the like.
  const isBeforeCapital =
    isOfClass(lexicon, "place-noun", token.lower) || isOfClass(lexicon, "number-noun", token.lower);
  if (next.isCapital && index + 1 < headStart && !isBeforeCapital && !isOwnersInside(sentence, index))
    return false;
  return smallBelongs(sentence, index, lexicon);
}

/** `İşləyə-işləyə`, `Gülə gülə`: how something is done, told twice. */
function isDoubled({ tokens }: Sentence, index: number): boolean {
  const { lower } = tokens[index] as Token;
  const [one = "", other] = lower.split("-");
  const isTwice =
    one === other || [tokens[index - 1], tokens[index + 1]].some((each) => each?.lower === lower);
  return isTwice && /[aə]$/.test(lower);
}

/** `İqtisadi | islahatların | Təhlili … Mərkəzi`: whose the act is that a body is called by. */
function isOwnersInside({ tokens }: Sentence, index: number): boolean {
  const [before, token, act] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isOwner = /l[aə]r[ıi]n$/.test(token?.lower ?? "");
  return isOwner && isCapitalWord(before) && before.suffix === "" && /.{4}[ıiuü]$/.test(act?.lower ?? "");
}

/**
 * `Fakt üzrə | Şəki rayon prokurorluğu`, `ADDA üzrə | Nazirlər Kabineti`: what is told of stands before a name that is whole without it;
 * in `Xidmət Sahələri üzrə Şəki Peşə Təhsil Mərkəzi` the topic is written as a name.
 */
function isTopicOutside(
  { sentence, lexicon }: ChainContext,
  index: number,
  headStart: number,
  form: HeadForm,
): boolean {
  const { tokens } = sentence;
  const [before, next] = [tokens[index - 1], tokens[index + 1] as Token];
  if (index + 1 === headStart && next.isCapital && isOfClass(lexicon, "whole-head", form.head.stem))
    return true;
  const isTopicName = isCapitalWord(before) && index > 1;
  return !isTopicName && next.isCapital && placeOf(next.lower, lexicon) !== undefined;
}

/** What a body is about: a plural or an act in the dative before `dair`. */
function isTopicOf({ sentence, lexicon }: ChainContext, index: number, form: HeadForm): boolean {
  const [topic, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1] as Token];
  return (
    topic !== undefined &&
    /(?:l[aə]r[aə]|[ıiuü]n[aə]|y[aə])$/.test(topic.lower) &&
    (isDivision(form) || isOfClass(lexicon, "link", next.lower) || next.isCapital)
  );
}

/** `təbii`, `məlumat` say how or begin a sentence; with a capital inside one they are words of a name. */
export function isFunctionWord({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const isLoose = isOfClass(lexicon, "opener", token.lower) || lexicon.functionWords.has(token.lower);
  return isLoose && (!token.isCapital || opensClause({ tokens }, index));
}

function smallBelongs(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  const [token, next] = [tokens[index] as Token, tokens[index + 1] as Token];
  const heads = sentence.heads[index] ?? [];
  if (next.isCapital && /l[aə]r$/.test(token.lower) && heads.length > 0) return false;
  // İnvestisiya layihələri departamenti: only what cannot be the nominative is an argument
  const events = heads.filter(({ head }) => head.class === "event");
  if (events.length > 0 && events.every(({ case: nounCase }) => nounCase !== "nom" && nounCase !== "gen"))
    return false;
  const nounCase = caseByEnding(token.lower, lexicon);
  if (nounCase === "abl" || nounCase === "loc") return isOfClass(lexicon, "licensed-dative", next.lower);
  if (nounCase === "ins" && token.lower.length > 5 && !isOfClass(lexicon, "no-instrumental", token.lower))
    return (
      isOfClass(lexicon, "licensed-instrumental", next.lower) ||
      startsWithWordOf(lexicon, "ending-like", token.lower)
    );
  if (/(?:lara|lərə|[ıiuü]n[aə])$/.test(token.lower))
    return (
      isOfClass(lexicon, "licensed-dative", next.lower) ||
      isWord("joint", next.lower) ||
      isWord("topic", next.lower)
    );
  // … məsələsini | diqqət mərkəzində saxlayıb: an object belongs to the verb
  if (/[ıiuü]n[ıiuü]$/.test(token.lower) && token.lower.length > 6) return /m[aə]$/.test(next.lower);
  return !/(?:[ıiuü]b|[ıiuü]r|d[ıiuü]r|raq|rək|məli|malı)$/.test(token.lower) || token.lower.length < 6;
}

/** A unit, or a body that is usually a part of another: `Prokurorluğun istintaq idarəsi`. */
export function isDivision({ head }: HeadForm): boolean {
  return head.class === "unit" || (head.class === "agency" && head.isPart);
}
