/** The endings of foreign family names, which no list holds: what stands behind them tells what they are. */

import { syllables } from "../../../language/az/harmony.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { RestoredName } from "../../../language/az/person-names.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { isGivenName, isOfClass } from "./words.ts";

interface AfterName {
  readonly sentence: Sentence;
  /** First token behind the name. */
  readonly last: number;
  readonly isVerbNext: boolean;
  /** The given name is a foreign one, and no Slavic one. */
  readonly isWestern: boolean;
  readonly lexicon: Lexicon;
}

/**
 * The ending of a foreign family name: -la after a consonant (Donald Trampla görüş), -ın before a noun with the possessive
 * (Ceyson Smitin sözləri), -ə after a consonant and -ya after a back vowel (Marsel Veberə, Barak Obamaya), where the stem left is no
 * mere syllable (Putin).
 */
export function foreignEnding(lower: string, context: AfterName): RestoredName | undefined {
  const { sentence, isVerbNext, lexicon } = context;
  const last = behindBracket(sentence, context.last);
  const after = sentence.tokens[last];
  if (isGivenName(lower, lexicon)) return undefined;
  const ablative = /^(.*)d[aə]n$/.exec(lower)?.[1];
  if (ablative !== undefined && ablative.length > 3 && syllables(ablative) > 1)
    return { lower: ablative, case: "abl" };
  // Slavomir Nurekin “Qış” pyesi
  if (after?.kind === "open" && isWork(sentence, last, lexicon)) return consonantGenitive(lower);
  if (after?.kind !== "word" && after?.kind !== "number") return undefined;
  // Vadim Nurskinin, Vadim Nurskiyə
  const slavic = /^(.*sk[iı])(?:(n[iı]n)|(y[əa])|(n[iı])|(yl[əa]))$/.exec(lower);
  if (slavic !== null) return { lower: slavic[1] as string, case: caseOfSlavic(slavic) };
  // İlsa Nurtomlunun: -lı is the end of a family name
  if (/l[ıiuü]n[ıiuü]n$/.test(lower)) return undefined;
  // Donald Nurtrampı: no foreign name ends in -ı behind a consonant, or in -nı
  const object = /^(.*[^aeəıioöuün])ı$/.exec(lower)?.[1] ?? objectAfterVowel(lower);
  if (object !== undefined && object.length > 3 && !isVerbNext) return { lower: object, case: "acc" };
  // Kamala Nursonun seçilməsi: who does what the noun of a verb says
  if (/m[aə]s[ıi](?:n|$)/.test(after.lower)) return consonantGenitive(lower);
  const instrumental = /^(.*[^aeəıioöuü])l[aə]$/.exec(lower)?.[1];
  if (instrumental !== undefined && instrumental.length > 2 && syllables(instrumental) > 0)
    return { lower: instrumental, case: "ins" };
  const pair = `${after.lower} ${sentence.tokens[last + 1]?.lower ?? ""}`;
  const isGoal = [after.lower, pair].some((each) => isOfClass(lexicon, "dative-governor", each));
  const goal = /[kq]aya$/.test(lower) ? undefined : dativeStem(lower, isGoal);
  // bin Zayed əl Xəlifə
  const isArabic = isOfClass(lexicon, "particle", sentence.tokens[context.last - 2]?.lower ?? "");
  if (!isArabic && goal !== undefined && goal.length > 3 && syllables(goal) > 0)
    return { lower: goal, case: "dat" };
  const genitive = /^(.*[^aeəıioöuü])[ıiuü]n$/.exec(lower)?.[1];
  if (genitive === undefined || genitive.length < (/y$/.test(genitive) ? 3 : 4)) return undefined;
  // Sturuanın: -a after a vowel takes -nın
  if (/[aeiou]an$/.test(genitive)) return undefined;
  const isSure =
    genitive.length > 4 && (/en$/.test(genitive) || (!isVerbNext && /(?:yn|[^bkmş]in)$/.test(genitive)));
  // Ceyson Nursmitin mayın 9-da görüşü: names of the west seldom end in -in, those of the Slavs often
  const isWestern =
    context.isWestern &&
    !isVerbNext &&
    !/[aeəıioöuü]n$/.test(genitive) &&
    !isEndOfGroup(sentence, last, lexicon);
  return isWestern || isSure || after.kind === "number" || (!isVerbNext && ownsAfter(sentence, last))
    ? { lower: genitive, case: "gen" }
    : undefined;
}

function caseOfSlavic([, , genitive, dative, object]: RegExpExecArray): Case {
  if (genitive !== undefined) return "gen";
  if (dative !== undefined) return "dat";
  return object !== undefined ? "acc" : "ins";
}

/** Sercio Qarsianı, unlike Nikol Nuryanı, whose name ends in -yan. */
function objectAfterVowel(lower: string): string | undefined {
  return /[my]anı$/.test(lower) ? undefined : /^(.*[aou])nı$/.exec(lower)?.[1];
}

/** A joint, a postposition or a particle: the name before it stands as it is. */
function isEndOfGroup({ tokens }: Sentence, at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.classes.has(lower) || isOfClass(lexicon, "subject-particle", lower);
}

function consonantGenitive(lower: string): RestoredName | undefined {
  const stem = /^(.{2,}[^aeəıioöuü])[ıiuü]n$/.exec(lower)?.[1];
  return stem === undefined ? undefined : { lower: stem, case: "gen" };
}

/** A quoted title and the noun of a work: the name before it is its author's. */
function isWork({ quotes, tokens }: Sentence, open: number, lexicon: Lexicon): boolean {
  const close = quotes.get(open);
  const noun = close === undefined ? undefined : tokens[close + 1];
  return noun !== undefined && isOfClass(lexicon, "work-noun", noun.lower);
}

/** `Con Smitin (Arizona) təzyiqi`: what comes behind the bracket tells the case. */
function behindBracket({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ")");
  return close < 0 ? at : close + 1;
}

/** What stands before the ending of the dative; before a word that asks for it -a may be the ending, too. */
function dativeStem(lower: string, isGoal: boolean): string | undefined {
  const joined = /^(.*[aou])ya$/.exec(lower)?.[1];
  return joined ?? (isGoal ? /^(.*[^aeəıioöuü])[aə]$/ : /^(.*[^aeəıioöuüv])ə$/).exec(lower)?.[1];
}

/** A noun with the possessive that small words lead to, with no verb or joint before it: `Smitin yeni kitabı`. */
function ownsAfter({ tokens, verbAt }: Sentence, last: number): boolean {
  for (let at = last; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital || verbAt.has(at) || isWord("joint", token.lower))
      return false;
    // yeni, kitabını: the first is no noun, the second may be the object of the person
    if (/n[ıiuü]$/.test(token.lower)) continue;
    if (/[ıiuü](?:n[ıiuü]n|n[aə]|nd[aə]n?|yl[aə])?$/.test(token.lower)) return true;
  }
  return false;
}
