/**
 * Verbs that no list holds, by their endings. Lists know the verbs that say something of people, bodies and events; all others only
 * need to be seen, since they close clauses and take arguments.
 */

import { likeVerbs } from "./like-verbs.ts";
import { looksFinite, looksParticiple, type VerbForm, type VerbMood } from "./verbs.ts";

const endings: readonly (readonly [VerbMood, RegExp])[] = [
  ["clause", /d[ıiuü](?:ğ[ıu]|y[iü]|ql[aə]r[ıi]|kl[aə]r[ıi])n(?:[ıiuü]n?|[aə]|d[aə]n?)$/],
  ["futureClause", /[aə]c[aə](?:ğ[ıi]|y[ıi]|ql[aə]r[ıi]|kl[aə]r[ıi])n(?:[ıiuü]n?|[aə]|d[aə]n?)$/],
  ["objectParticiple", /d[ıiuü](?:ğ[ıu]|y[iü]|ql[aə]r[ıi]|kl[aə]r[ıi])$/],
  ["futureParticiple", /[aə]c[aə](?:ğ[ıi]|y[i]|ql[aə]r[ıi]|kl[aə]r[ıi])$/],
  ["verbalNoun", /m[aə]s[ıi](?:n(?:[ıi]n?|[aə]|d[aə]n?)|yl[aə])?$/],
  ["verbalNoun", /m[aə]l[aə]r[ıi](?:n(?:[ıi]n?|[aə]|d[aə]n?))?$/],
  ["converb", /(?:[aə]r[aə][qk]|[ıiuü]nc[aə]|d[ıiuü][qk]d[aə]n?|m[aə][qk]l[aə]|[aə]rk[əe]n)$/],
  ["infinitive", /m(?:aq|ək|ağa|əyə|ağı|əyi|ağın|əyin)$/],
  ["pastParticiple", /m(?:ış|iş|uş|üş)$/],
  [
    "present",
    /(?:[ıiuü][ln][ıiuü]r|l[aə]n[ıi]r|l[aə]ş[ıi]r|d[ıiuü]r[ıiuü]r|[aə]ld[ıi]r|[aə]rt[ıi]r|[ıiuü]şd[ıiuü]r)(?:l[aə]r)?$/,
  ],
  ["past", /(?:[ıiuü][lnrş]|l[aə]n|l[aə]ş|[aə]l|[aə]r)d[ıiuü](?:l[aə]r)?$/],
];

/** Nouns with these endings: `torpaq`, `qadağa`, `kömək`; nouns in -ma with a suffix: `platforması`; `dirmanı`. */
const nouns: readonly RegExp[] = [
  new RegExp(`^(?:${likeVerbs("noun-front")})`),
  new RegExp(`^(?:${likeVerbs("noun")}|(?:${likeVerbs("and-letter")})[a-z]?|.{0,2}d[ıiuü])$`),
  new RegExp(`(?:${likeVerbs("in-ma")})(?:s[ıi]|l[aə]r)`),
  new RegExp(`(?:${likeVerbs("end")})$`),
];

const isNoun = (lower: string): boolean => nouns.some((noun) => noun.test(lower));

/** The form of a lower-case word that looks like a verb, or `undefined`. */
export function guessVerb(lower: string): VerbForm | undefined {
  if (lower.length < 6) return undefined;
  if (/[^ı]m(?:ış|iş|uş|üş)$/.test(lower))
    return isNoun(lower) ? undefined : { stem: lower, mood: "pastParticiple", negative: false };
  if (looksFinite(lower))
    return { stem: lower, mood: /[aə]c[aə][qk]/.test(lower) ? "future" : "past", negative: false };
  if (isNoun(lower)) return undefined;
  for (const [mood, ending] of endings) if (ending.test(lower)) return { stem: lower, mood, negative: false };
  // işğalından, rolundan: the ablative ends like a participle
  if (/d[aə]n$/.test(lower)) return undefined;
  return looksParticiple(lower) ? { stem: lower, mood: "participle", negative: false } : undefined;
}

const conditionalEnding = /(?:[aə]r|[ıiuü]r|[ıiuü]b|[aə]c[aə][qk]|m[aə]z)(?:l[aə]r)?s[aə](?:l[aə]r)?$/;

/** `kimlərsə`: somebody; `kursa`, `diskursa`: to a course, a discourse. */
const noConditional = new RegExp(`^(?:${likeVerbs("some")})|(?:${likeVerbs("to-course")})$`);

/** `olunarsa`, `edirsə`, `vacibdirsə`: a verb or a copula that makes its clause a condition. */
export function isConditional(lower: string): boolean {
  return lower.length > 5 && conditionalEnding.test(lower) && !noConditional.test(lower);
}
