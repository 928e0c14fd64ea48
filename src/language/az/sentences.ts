/** Sentence boundaries over tokens. Initials, short titles and numbers keep their stop. */
import type { Token } from "./tokens.ts";

const abbreviations: ReadonlySet<string> = new Set(
  "prof dos akad dr c x red s səh şəh r ray rn küç pr pros ing az rus alm fr mln mlrd min və i b e ə t ped polk gen leyt kap no q m əlaq tel san sm km kq ş mc ünv op sov".split(
    " ",
  ),
);

/** Marks in a row that are looked through for what follows a stop. */
const maxRunOfMarks = 8;

/**
 * A text without stops (a table, a list of hundreds of names) is cut here all the same, so that the work on one sentence is
 * bounded. The longest sentence of a thousand press texts has 273 tokens.
 */
export const maxTokens = 300;

export interface Sentence {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
}

/** Longest quotation, in tokens, that is taken for a name. */
const maxNameTokens = 12;

/** Cuts tokens of one block into sentences; together they hold every token. */
export function findSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let quoteEnd = 0;
  for (let index = 0; index < tokens.length; index++) {
    if ((tokens[index] as Token).kind === "open" && index >= quoteEnd)
      quoteEnd = shortQuoteEnd(tokens, index);
    if (index + 1 - first < maxTokens && (index < quoteEnd || !endsSentence(tokens, index))) continue;
    let last = index + 1;
    while (last < tokens.length && isGluedMark(tokens[last] as Token)) last++;
    sentences.push({ first, last });
    first = last;
    index = last - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

/** End of a short quotation, which is a name and holds no sentence end; the opening itself where it is long. */
function shortQuoteEnd(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index < Math.min(open + maxNameTokens, tokens.length); index++)
    if ((tokens[index] as Token).kind === "close")
      return ".!?…".includes((tokens[index - 1] as Token).text) ? index - 1 : index; // a sentence quoted whole
  return open;
}

/** A closing quote or another stop right after a stop: `?!`, `…”`. */
function isGluedMark(token: Token): boolean {
  return token.isGlued && (token.kind === "close" || (token.kind === "mark" && ".!?…".includes(token.text)));
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== "mark" || !".!?…".includes(token.text)) return false;
  let after = index + 1;
  while (
    after < tokens.length &&
    after - index < maxRunOfMarks &&
    ((tokens[after] as Token).kind === "close" || ".!?…".includes((tokens[after] as Token).text))
  )
    after++;
  const next = tokens[after];
  if (next === undefined) return true;
  if (token.text === ".") {
    const before = tokens[index - 1];
    if (before !== undefined && keepsStop(before, next)) return false;
  }
  if (next.kind === "word") return next.isCapital;
  if (next.kind === "number")
    return !next.isGlued && token.text !== "."
      ? true
      : !next.isGlued && (tokens[index - 1]?.kind ?? "word") === "word";
  return next.kind === "open" || next.text === "•" || next.text === "-" || next.text === "–";
}

function keepsStop(before: Token, next: Token): boolean {
  if (before.kind === "number") return !next.isCapital;
  if (before.kind !== "word") return false;
  if (before.text.length === 1 && before.isCapital) return true;
  // t.e.d., f.r.e.d.: degrees
  if (/^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(before.text)) return true;
  return abbreviations.has(before.lower) && before.lower.length < 5 && before.suffix === "";
}
