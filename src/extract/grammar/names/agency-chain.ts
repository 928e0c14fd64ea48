/**
 * Where an agency's name begins: the chain before the head noun is read to the left until a word that no name holds, a
 * complete name, or an owner in the genitive. Each reason to stop is a language fact of its own.
 */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { VerbMood } from "../../../language/az/verbs.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import type { ChainContext } from "./chain-context.ts";
import { isCommaInside } from "./chain-joints.ts";
import { isOwner, isWorkplace } from "./chain-owners.ts";
import { belongs, isDivision, isFunctionWord } from "./chain-words.ts";
import { isWholeBrand } from "./headed-quotes.ts";
import { startOfListed } from "./state-bodies.ts";
import { agencyHeadsAt, isCapitalWord, isInitialAt, isOfClass, openingOf } from "./words.ts";

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
      ? trimFront(
          sentence,
          startOfListed(context, first, headStart, form) ?? first,
          headStart,
          context.lexicon,
        )
      : at;
  return { first: start, isNamed: isNamed && start < headStart, isOwned };
}

interface Step {
  readonly to: number;
  /** The token can be the first of a name. */
  readonly isName: boolean;
}

/** `Heydər Əliyev Fondu`, `Heydər Əliyev adına …`: the name of the person that ends before a token is part of the body's. */
function isNamesake(
  { sentence: { tokens }, lexicon }: ChainContext,
  at: number,
  headStart: number,
  form: HeadForm,
): boolean {
  return (
    isOfClass(lexicon, "namesake", tokens[at]?.lower ?? "") ||
    // Heydər Əliyev Beynəlxalq Hava Limanı
    (isOfClass(lexicon, "named-after-house", form.head.stem) &&
      isOfClass(lexicon, "house-attribute", tokens[at]?.lower ?? "")) ||
    // Qara Qarayev filialı
    (at === headStart &&
      (tokens[at]?.isCapital === true || isOfClass(lexicon, "branch", form.head.stem)) &&
      form.isPossessed &&
      form.head.before.length === 0)
  );
}

/** `AMEA | İctimai Elmlər Bölməsi`, `YAP | Sumqayıt şəhər təşkilatı`: a body known by its acronym owns the division behind it. */
function isDivided({ sentence: { tokens }, lexicon }: ChainContext, at: number, form: HeadForm): boolean {
  return (
    isDivision(form) ||
    isOfClass(lexicon, "branch-head", form.head.stem) ||
    // AMEA | Fizika İnstitutu, ADDA | Elmi Şurası
    (isOfClass(lexicon, "acronym-part", form.head.stem) && isCapitalWord(tokens[at])) ||
    // DİN | Daxili Qoşunları
    (isOfClass(lexicon, "troops", form.head.stem) && isCapitalWord(tokens[at]))
  );
}

/** The step over the word, the quotation or the mark before `at`, or `undefined` where the chain ends. */
function stepBack(context: ChainContext, at: number, headStart: number, form: HeadForm): Step | undefined {
  const { sentence, lexicon } = context;
  const { tokens } = sentence;
  const token = tokens[at - 1] as Token;
  if (context.personEnds.has(at - 1)) {
    if (!isNamesake(context, at, headStart, form)) return undefined;
    return { to: context.personEnds.get(at - 1) ?? at - 1, isName: true };
  }
  // “X” ASC | İdarə Heyəti: an organ is named by itself, behind its body
  if (at === headStart && isOfClass(lexicon, "organ", form.head.stem) && endsBody(context, at - 1))
    return undefined;
  // “X” şirkəti begins with its quotation; a number may stand before it: 291 nömrəli “X” liseyi.
  if (
    tokens[at]?.kind === "open" &&
    !isOfClass(lexicon, "number-noun", token.lower) &&
    !isOfClass(lexicon, "namesake", token.lower)
  )
    return undefined;
  // 16 nömrəli lisey, Bakı şəhəri 169 nömrəli məktəb: only the town and a namesake stand before the number.
  if (tokens[at]?.kind === "number" && isOfClass(lexicon, "number-noun", tokens[at + 1]?.lower ?? "")) {
    const isTown = isOfClass(lexicon, "place-noun", token.lower) || lexicon.names.places.has(token.lower);
    if (!isTown && !isOfClass(lexicon, "namesake", token.lower)) return undefined;
  }
  if (token.kind === "close") {
    // “Günəş Bank” | Kür Liseyinə 5 min manat ayırıb
    if (at < headStart && tokens[at]?.isCapital === true && isWholeBrand(sentence, at - 1, lexicon))
      return undefined;
    const open = openingOf(sentence, at - 1);
    return open !== undefined && isAtomic(sentence, open, at - 1) ? { to: open, isName: true } : undefined;
  }
  if (token.text === ",")
    return isCommaInside(context, at - 1, headStart, form) ? { to: at - 1, isName: false } : undefined;
  // Neftçilər – Qara Qarayev filialı
  if (/^[–—-]$/.test(token.text) && isOfClass(lexicon, "branch", form.head.stem) && isCapitalWord(tokens[at]))
    return isCapitalWord(tokens[at - 2]) ? { to: at - 1, isName: false } : undefined;
  if (isSlippedHyphen(context, at - 1)) return { to: at - 1, isName: false };
  if (token.text === "." && isInitialAt(sentence, at - 2)) return { to: at - 2, isName: true };
  if (token.kind === "number") return numberStep(sentence, at, form, lexicon);
  if (token.kind !== "word") return undefined;
  // “X” QSC | Hövsan Limanı: a legal form ends a company's name
  if (token.isAcronym && isOfClass(lexicon, "legal", lowerCase(token.stem)) && at < headStart)
    return undefined;
  const isBody =
    token.isAcronym &&
    (lexicon.acronyms.has(token.text) ||
      context.acronyms.has(token.text) ||
      isOfClass(lexicon, "party-organ", lowerCase(token.stem)));
  const isTold = at < headStart || form.head.before.length > 0;
  if (isBody && isTold && isDivided(context, at, form)) return undefined;
  if (!belongs(context, at - 1, headStart, form)) return undefined;
  if (isBodyBefore(context, at - 1)) return undefined;
  const isCounted = romanNumeral.test(token.text) && !isCapitalWord(tokens[at]);
  const isName = token.isCapital && !isCounted;
  return { to: at - 1, isName };
}

/** `“Nur” şirkəti | şəhər xəstəxanasına`, `Məktəb | Heydər Nurlu Fondunun`: a body of its own, or one without a name that opens the sentence. */
function isBodyBefore({ sentence }: ChainContext, index: number): boolean {
  const { tokens, spellings } = sentence;
  const heads = agencyHeadsAt(sentence, index);
  if (tokens[index - 1]?.kind === "close" && tokens[index + 1]?.isCapital === false)
    return heads.some(({ isPossessed, case: nounCase }) => isPossessed && nounCase === "nom");
  return index === 0 && spellings[1]?.isGivenName === true && heads.some(({ isPossessed }) => !isPossessed);
}

/** `Abşeron -Xızı`: a slip of the keyboard parts a hyphen between two places from one of them; a region of two has any mark (`Abşeron – Xızı Regional …`). */
function isSlippedHyphen({ sentence: { tokens }, lexicon }: ChainContext, index: number): boolean {
  const [before, hyphen, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || hyphen === undefined || next === undefined) return false;
  const isPlace = ({ lower }: Token): boolean => lexicon.names.places.has(lower);
  const isRegion =
    /^[–—-]$/.test(hyphen.text) && isOfClass(lexicon, "shared-front", tokens[index + 2]?.lower ?? "");
  const isSlip = hyphen.text === "-" && before.end < hyphen.start !== hyphen.end < next.start;
  return (isSlip || isRegion) && isPlace(before) && isPlace(next);
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
function numberStep(
  { tokens, spellings }: Sentence,
  at: number,
  form: HeadForm,
  lexicon: Lexicon,
): Step | undefined {
  const next = tokens[at] as Token;
  if (isOfClass(lexicon, "number-noun", next.lower)) return { to: at - 1, isName: true };
  // 28 May filialı
  const isDay = next.isCapital && (spellings[at]?.month ?? 0) > 0 && (tokens[at - 1] as Token).suffix === "";
  if (isDay && isOfClass(lexicon, "branch", form.head.stem)) return { to: at - 1, isName: true };
  const isOrdinal = ordinal.test((tokens[at - 1] as Token).suffix);
  const kind = form.head.class === "agency" ? (form.head as { kind: string }).kind : "unit";
  return isOrdinal && next.isCapital && schoolKinds.has(kind) ? { to: at - 1, isName: true } : undefined;
}

function isParticipleMood(mood: VerbMood | undefined): boolean {
  return (
    mood === "participle" ||
    mood === "pastParticiple" ||
    mood === "objectParticiple" ||
    mood === "futureParticiple"
  );
}

function trimFront(sentence: Sentence, from: number, headStart: number, lexicon: Lexicon): number {
  let first = from;
  while (first < headStart) {
    const token = sentence.tokens[first] as Token;
    const isLoose =
      isWord("joint", token.lower) ||
      token.text === "," ||
      (token.kind === "word" &&
        (isFunctionWord(sentence, first, lexicon) ||
          // … yanında yaradılmış | işçi qrupu
          (!token.isCapital && isParticipleMood(sentence.verbAt.get(first)?.reading.form.mood)) ||
          (!token.isCapital &&
            isOfClass(lexicon, "link", token.lower) &&
            !isOfClass(lexicon, "work", token.lower))));
    if (!isLoose) break;
    first++;
  }
  return first;
}
