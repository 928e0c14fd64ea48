/**
 * Shapes of Azerbaijani person names and the nominative of an inflected one. Only the last word of a name takes a case
 * ending: Elmin İmanovun → Elmin İmanov, Mehriban Vəliyevanın → Mehriban Vəliyeva.
 */

import { anyOf } from "../../lexicon/names.ts";
import { anyWord } from "../../lexicon/word-classes.ts";
import { remembered } from "../remembered.ts";
import { lowerCase } from "./fold.ts";
import { syllables } from "./harmony.ts";
import { type Case, nameAnalyses } from "./nouns.ts";

const fatherMarker = anyOf("father-marker");
const strongEnding = new RegExp(
  `(?:[oe]v|[oe]va|zadə|${fatherMarker}|skiy|skaya|bəyli|bəy|xanlı|şvili|adze|idze|enko|[oe]viç|[oe]vna)$`,
);
const weakEnding = /(?:l[ıiuü]|ski|in|ina|[iy]an|dze|şvili|enko|çuk|pur|son|man|ç)$/;

const withJoint = new RegExp(`^(.*[oe]v)(?:${anyWord("joint")})$`);
/** `oğlunun`, `qızına`, and `oğlu` glued to the name before it. */
const fathers = new RegExp(
  `^(.*(?:${fatherMarker}))(?:(n[uı]n)|(n[aə])|(n[uı])|(nd[aə])|(nd[aə]n)|(yl[aə]))?$`,
);

/** Whether a lower-case nominative ends like a family name beyond doubt: -ov, -yeva, -zadə, … */
function hasFamilyEnding(lower: string): boolean {
  return lower.length > 3 && strongEnding.test(lower);
}

/** Whether it ends like some family names and some other words: -lı, -ski, -in, … */
export function mayHaveFamilyEnding(lower: string): boolean {
  return lower.length > 4 && weakEnding.test(lower);
}

/** Whether any reading of an inflected lower-case word is a family name beyond doubt. */
export const isFamilyName: (lower: string) => boolean = remembered(hasFamilyReading);

function hasFamilyReading(lower: string): boolean {
  if (lower.length < 4) return false;
  if (hasFamilyEnding(lower)) return true;
  for (const { stem } of nameAnalyses(lower)) if (hasFamilyEnding(stem)) return true;
  return false;
}

export type Gender = "male" | "female" | "both" | undefined;

export interface NameContext {
  /** Gender of the given name before it. */
  readonly gender: Gender;
  /** Lower-case forms of the same word found elsewhere in the document. */
  readonly others: ReadonlySet<string>;
  /** Whether a word is a known given or family name in the nominative. */
  readonly isKnown: (lower: string) => boolean;
  /** Whether the sentence leaves room for a genitive: a possessed noun follows. */
  readonly isOwner: boolean;
  /** A verb follows that takes an object: `X-i qəbul edib`. */
  readonly isObject: boolean;
  /** A comma, a conjunction or a verb follows, as after a subject. */
  readonly isSubject: boolean;
  /** The given name is one of this language: its family names end in -i (Həmədani) and not in -in (Putin). */
  readonly isNative?: boolean;
}

export interface RestoredName {
  readonly lower: string;
  readonly case: Case;
}

/** The nominative and the case of the last word of a name. */
export function restoreNominative(surface: string, context: NameContext): RestoredName {
  const whole = lowerCase(surface);
  // Səfərlidir: the copula is no part of a name.
  const bare = whole.replace(/d[ıiuü]r$/, "");
  const isCopula =
    hasFamilyEnding(bare) ||
    mayHaveFamilyEnding(bare) ||
    (context.isSubject && !context.isKnown(whole) && (context.isKnown(bare) || /[^aou]i$/.test(bare)));
  const lower = bare !== whole && isCopula ? bare : whole;
  // Nurluyevvə digərləri: the joint written together with the name
  const joined = withJoint.exec(lower)?.[1];
  if (joined !== undefined) return { lower: joined, case: "nom" };
  const slavic =
    /^(.*[oe]v(?:iç|na))(?:([ıi]n|n[ıi]n)|([əa]|y[əa])|(i|n[ıi])|(d[əa])|(d[əa]n)|(l[əa]|yl[əa]))?$/.exec(
      lower,
    );
  if (slavic !== null) return { lower: slavic[1] as string, case: caseOf(slavic) };
  // oğlu and qızı carry the possessive: oğlunun, qızına.
  const patronymic = fathers.exec(lower);
  if (patronymic !== null) return { lower: patronymic[1] as string, case: caseOf(patronymic) };
  let best: RestoredName = { lower, case: "nom" };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { stem, case: nounCase } of nameAnalyses(lower)) {
    const score = scoreOf(lower, stem, nounCase, context);
    if (score > bestScore) {
      bestScore = score;
      best = { lower: stem, case: nounCase };
    }
  }
  return best;
}

/** The case whose ending a match holds: its groups from the second on stand in the order of the cases. */
function caseOf(match: RegExpExecArray): Case {
  return (
    (["gen", "dat", "acc", "loc", "abl", "ins"] as const).find((_, at) => match[at + 2] !== undefined) ??
    "nom"
  );
}

function scoreOf(lower: string, stem: string, nounCase: Case, context: NameContext): number {
  if (nounCase !== "nom" && /əddin$|uddin$/.test(lower)) return -10;
  if (stem.endsWith("zad") || syllables(stem) === 0 || stem.length < 3) return -10;
  let score = 0;
  if (nounCase === "nom") score += 1.2;
  else if (context.others.has(stem)) score += 8;
  if (hasFamilyEnding(stem)) score += 5;
  else if (mayHaveFamilyEnding(stem)) score += 2;
  if (context.isKnown(stem)) score += 3;
  if (nounCase === "gen") {
    score += syllables(stem) >= 2 ? 1.5 : -0.5;
    if (/[nk]$/.test(stem) && !context.isKnown(stem)) score -= 1;
    if (context.isNative === true && /[^aeəıioöuü]in$/.test(stem) && !context.isKnown(stem)) score -= 3;
    if (context.isOwner) score += 2;
  } else if (
    (nounCase === "abl" || (nounCase === "ins" && /[^aeəıioöuü]$/.test(stem) && !context.isKnown(lower))) &&
    stem.length > 3 &&
    syllables(stem) > 1
  )
    score += 1.5;
  else if (nounCase !== "nom") score -= 1.5;
  if (nounCase === "ins" && mayHaveFamilyEnding(stem)) score += 1.5;
  if (nounCase === "acc" && context.isObject) score += 3;
  // Xəyyamlıya, Səfərlidən: the ending joins a vowel by a consonant of its own.
  if (nounCase !== "nom" && nounCase !== "loc" && nounCase !== "abl" && /l[ıiuü]$/.test(stem)) score += 1.5;
  if (context.isSubject && nounCase === "gen") score -= 1;
  const isFeminine = /[oe]va$/.test(stem);
  const isMasculine = /[oe]v$/.test(stem);
  // İmanova: the nominative of a woman's name or the dative of a man's.
  if (context.gender === "male" && isFeminine) score -= 3;
  if (context.gender === "female" && isMasculine) score -= 3;
  return score;
}
