/** Whether `və` and commas stand inside a name or between two. */

import type { HeadForm } from "../../../lexicon/heads.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { isCapitalWord, isOfClass, placeOf } from "./words.ts";

/** `və` inside a name: what stands before it is no complete name, and no other phrase. */
export function joinsInside(context: ChainContext, and: number, headStart: number, form: HeadForm): boolean {
  const { sentence, lexicon } = context;
  const [before, after] = [sentence.tokens[and - 1], sentence.tokens[and + 1]];
  if (before === undefined || after === undefined || before.kind === "close" || before.isAcronym)
    return false;
  if (isOfClass(lexicon, "place-noun", before.lower) || isOfClass(lexicon, "thing", before.lower))
    return false;
  if (isOfClass(lexicon, "state", before.lower)) return false;
  if (context.personEnds.has(and - 1)) return false;
  const closes = (sentence.heads[and - 1] ?? []).some(
    ({ head, isPossessed, isPlural }) =>
      ((head.class === "agency" || head.class === "unit") && isPossessed && before.isCapital) ||
      // Kapital Bank və Şahmat Federasiyası
      (head.class === "agency" &&
        before.isCapital &&
        isCapitalWord(sentence.tokens[and - 2]) &&
        // Vətəndaşlara Xidmət və …
        !/l[aə]r[aə]$/.test(sentence.tokens[and - 2]?.lower ?? "")) ||
      (head.class === "title" && (isPossessed || isPlural) && !before.isCapital),
  );
  if (closes) return beginsBefore(sentence, and, headStart, form);
  if (lexicon.names.places.get(after.lower) === "country") return false;
  // Qidanın və Suyun Mühafizəsi; but … Federasiyasının və | Donorlar Assosiasiyası
  if (form.head.class !== "unit" && isGenitive(before.lower) && !hasGenitive(context, and + 1, headStart))
    return false;
  // … iştirakı və Sumqayıt …: a small noun before and a capital behind are of two phrases.
  if (!before.isCapital && after.isCapital) return isCompound(context, and - 1);
  return (
    form.head.class === "unit" ||
    before.isCapital ||
    !sentence.tokens[headStart]?.isCapital ||
    sentence.tokens[and + 1]?.isCapital === false
  );
}

/** `Türk İş Birliyi və Koordinasiya Agentliyi (TİKA)`: the acronym of the name does not begin with what stands behind `və`. */
export function beginsBefore(
  { tokens }: Sentence,
  and: number,
  headStart: number,
  { head }: HeadForm,
): boolean {
  const end = headStart + head.before.length;
  const acronym = tokens[end + 1]?.text === "(" ? tokens[end + 2] : undefined;
  let first = and - 1;
  while (first > 0 && isCapitalWord(tokens[first - 1])) first--;
  return (
    acronym?.isAcronym === true &&
    acronym.text[0] !== tokens[and + 1]?.text[0] &&
    acronym.text[0] === tokens[first]?.text[0]
  );
}

/** `İnsan haqları və Hüquq İnstitutu`: two nouns of which the first has the capital. */
function isCompound({ sentence }: ChainContext, last: number): boolean {
  const [first, second] = [sentence.tokens[last - 1], sentence.tokens[last]];
  return (
    isCapitalWord(first) &&
    first.suffix === "" &&
    !/[ıiuü]n$/.test(first.lower) &&
    sentence.tokens[last - 2]?.isCapital !== true &&
    /l[aə]r[ıi]$/.test(second?.lower ?? "")
  );
}

function isGenitive(lower: string): boolean {
  return /(?:l[aə]r|[^aəıiouöün]|n)[ıiuü]n$/.test(lower) && lower.length > 5;
}

function hasGenitive({ sentence }: ChainContext, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ lower }) => isGenitive(lower));
}

/** A comma inside a name: only in an enumeration that `və` closes before the head. */
export function isCommaInside(
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
  const words = tokens.slice(comma + 1, headStart).map(({ lower }) => lower);
  const hasJoint = words.some((word) => isWord("inner", word));
  const isUnit = form.head.class === "unit" && !isOfClass(lexicon, "branch", form.head.stem);
  if (hasJoint) return isUnit || isOfClass(lexicon, "with-field", form.head.stem);
  return isUnit && tokens[comma + 1]?.isCapital === false && /m[aə]s[ıi]$/.test(before.lower);
}
