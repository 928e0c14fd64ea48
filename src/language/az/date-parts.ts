/** What the words of one date are, and its numbers with their endings: `25-də`, `25də`, `2021 -ci`. */
import { caseOfEnding, type DateCase, particleAt } from "./calendar-words.ts";
import type { Token } from "./tokens.ts";

export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What the end of the words says: from then on, up to then, or `to` for a dative that may end a range. */
export type DateEnding = "none" | "from" | "to" | "until";

export interface DatePhrase {
  readonly start: DateParts;
  /** The end of a span that is said in one phrase: `16-19 dekabr`. */
  readonly end?: DateParts;
  /** Index after the last token. */
  readonly after: number;
  readonly ending: DateEnding;
  /** Names a feast or a school year, and tells when nothing is. */
  readonly isNoTime?: true;
}

/** A number of a date without its ending, and what the ending says. */
export interface Digits {
  readonly stem: string;
  readonly case: DateCase | "ordinal";
  readonly after: number;
}

/** A number with its ending, after any dash or none: `25-də`, `25də`, `2021 -ci`. */
export function digitsAt(tokens: readonly Token[], index: number): Digits | undefined {
  const token = tokens[index];
  if (token?.kind !== "number") return undefined;
  const split = token.suffix === "" ? splitEnding(token.lower) : { stem: token.stem, ending: token.suffix };
  const dash = tokens[index + 1];
  const apart = tokens[index + 2];
  if (split.ending === "" && dash !== undefined && /^[-–]$/.test(dash.text) && apart?.kind === "word") {
    const nounCase = dash.isGlued || apart.isGlued ? caseOfEnding(apart.lower) : undefined;
    if (nounCase !== undefined) return { stem: split.stem, case: nounCase, after: index + 3 };
  }
  const nounCase = caseOfEnding(split.ending);
  return nounCase === undefined ? undefined : { stem: split.stem, case: nounCase, after: index + 1 };
}

/** `25də` → 25 and də. */
function splitEnding(lower: string): { readonly stem: string; readonly ending: string } {
  let cut = lower.length;
  while (cut > 0 && !/[0-9\u2010-\u2013-]/.test(lower[cut - 1] as string)) cut--;
  const ending = lower.slice(cut);
  while (cut > 0 && ending !== "" && !/[0-9]/.test(lower[cut - 1] as string)) cut--;
  return { stem: lower.slice(0, cut), ending };
}

/** The postposition after a date in a case, and what both say. */
export function endingAfter(
  tokens: readonly Token[],
  after: number,
  nounCase: DateCase | "ordinal",
): { readonly ending: DateEnding; readonly after: number } {
  const particle = particleAt(tokens[after]);
  if (nounCase === "until") return { ending: "until", after };
  if (nounCase === "dat" || nounCase === "ins")
    // ilə is `with` and the dative of year
    return particle === "until" ? { ending: "until", after: after + 1 } : { ending: "to", after };
  if (nounCase !== "abl") return { ending: "none", after };
  if (particle === "before") return { ending: "until", after: after + 1 };
  return { ending: "from", after: particle === "after" ? after + 1 : after };
}
