/** Cases that endings mark where no list knows the word. */
import { type Case, guessCase } from "../../../language/az/nouns.ts";
import type { Group, Nominal } from "./nominal.ts";

/** Case that an ending behind a quote or a hyphen marks. */
export function suffixCaseOf(suffix: string): Case {
  if (/^n?[ıiuü]n$/.test(suffix)) return "gen";
  if (/n?d[aə]$/.test(suffix)) return "loc";
  if (/n?d[aə]n$/.test(suffix)) return "abl";
  if (/^y?l[aə]$/.test(suffix)) return "ins";
  if (/^[yn]?[aə]$/.test(suffix)) return "dat";
  return /^n?[ıiuü]$/.test(suffix) ? "acc" : "nom";
}

export function actCase(lower: string): Case {
  if (/m[aə](?:q|k)$/.test(lower)) return "nom";
  if (/n[ıi]n$/.test(lower)) return "gen";
  if (/nd[aə]$/.test(lower)) return "loc";
  if (/nd[aə]n$/.test(lower)) return "abl";
  if (/(?:n|y|ğ)[aə]$/.test(lower)) return "dat";
  if (/s[ıi]$|l[aə]r[ıi]$/.test(lower)) return "nom";
  if (/(?:n|y|ğ)[ıiuü]$/.test(lower)) return "acc";
  return "nom";
}

/** A word that no list holds as a noun with its case, or `undefined` where it is bare and modifies what follows. */
export function nounReading(
  lower: string,
  top: Group | undefined,
  endsPhrase: boolean,
): Pick<Nominal, "case" | "isPossessed" | "isPlural"> | undefined {
  const isPlural = /l[aə]r/.test(lower);
  const isOwned = top !== undefined && top.postposition === null && top.case === "gen";
  if (isOwned && /(?:s[ıiuü]|l[aə]r[ıi])n[ıiuü]$/.test(lower))
    return { case: "acc", isPossessed: true, isPlural };
  if (isOwned && endsPhrase && /[ıiuü]$/.test(lower)) return { case: "nom", isPossessed: true, isPlural };
  if (isOwned && /[ıiuü]n(?:[ıiuü]n?|[aə]|d[aə]n?)$/.test(lower))
    return { case: possessedCase(lower), isPossessed: true, isPlural };
  const nounCase = /[ıi]y[aə]$/.test(lower) ? "nom" : guessCase(lower);
  if (nounCase !== "nom") {
    if (lower.length < 4 || (nounCase === "acc" && !/n[ıiuü]$|l[aə]r[ıi]$/.test(lower))) return undefined;
    if (nounCase === "dat" && !/[ny][aə]$|l[aə]r[aə]$/.test(lower)) return undefined;
    return { case: nounCase, isPossessed: /[ıiuü]n(?:[ıiuü]n?|[aə]|d[aə]n?)$/.test(lower), isPlural };
  }
  return isPlural && /l[aə]r$/.test(lower) ? { case: "nom", isPossessed: false, isPlural: true } : undefined;
}

function possessedCase(lower: string): Case {
  if (/n[ıiuü]n$/.test(lower)) return "gen";
  if (/nd[aə]n$/.test(lower)) return "abl";
  if (/nd[aə]$/.test(lower)) return "loc";
  return /n[aə]$/.test(lower) ? "dat" : "acc";
}
