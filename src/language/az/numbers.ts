/**
 * Numbers in digits and words: `30.000`, `1,3 milyon`, `2 milyon 500 min`, `iki min beş yüz`, `yarım milyon`. A dot before
 * three digits groups thousands, a comma is the decimal mark, and either way round where one number has both.
 */
import { readTable } from "../../lexicon/table.ts";
import { isAmountWord } from "./amount-words.ts";
import { inflectFree } from "./nouns.ts";
import type { Token } from "./tokens.ts";

type NumberKind = "unit" | "ten" | "hundred" | "half" | "multiplier";

interface NumberWord {
  readonly value: number;
  readonly kind: NumberKind;
}

const numberRows = readTable("az", "numbers.tsv").map(
  ([word = "", value = "", kind = ""]): readonly [string, NumberWord] => [
    word,
    { value: Number(value), kind: kind as NumberKind }, // the kinds that the head of the list names
  ],
);
const numberWords: ReadonlyMap<string, NumberWord> = new Map(numberRows);
/** `mindən` (artıq): the ablative ends a number. */
const ablativeNumberWords: ReadonlyMap<string, NumberWord> = new Map(
  numberRows.map(([word, number]) => [inflectFree(word, "abl"), number]),
);

/** A number among tokens. */
export interface WrittenNumber {
  readonly value: number;
  /** Index after the last token. */
  readonly after: number;
  /** `300 000-dən`, `beş mindən`: what comes next is compared with it. */
  readonly isAblative: boolean;
  /** Named by a word of size, as `20 min`. */
  readonly hasMultiplier: boolean;
}

/**
 * The value of digits: `"30.000"` → 30000, `"1,3"` → 1.3, `"1.234.567,89"` → 1234567.89, `"12,500.50"` → 12500.5; anything
 * else `undefined`.
 */
export function parseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(,\d{3}){2,}$/.test(text) || /^\d{1,3}(,\d{3})+\.\d+$/.test(text))
    return Number(text.replaceAll(",", ""));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(",", "."));
  return undefined;
}

const isAblativeEnding = (suffix: string): boolean => suffix === "dan" || suffix === "dən";

interface Digits {
  readonly text: string;
  readonly after: number;
  readonly isAblative: boolean;
}

/** Digits with groups of three apart: `30 000`, `1’200’000`. */
function digitsAt(tokens: readonly Token[], index: number): Digits | undefined {
  const first = tokens[index];
  if (first?.kind !== "number") return undefined;
  let text = first.stem;
  let last = first;
  let after = index + 1;
  while (text.length < 13 && /^[1-9]\d{0,2}(?:\d{3})*$/.test(text) && last.suffix === "") {
    const isApostrophe = /^['’]$/.test(tokens[after]?.text ?? "") && tokens[after + 1]?.isGlued === true;
    const next = tokens[isApostrophe ? after + 1 : after];
    if (next?.kind !== "number" || !/^\d{3}(?:,\d{1,2})?$/.test(next.stem)) break;
    if (first.stem.length > 3 || (next.suffix !== "" && !isAblativeEnding(next.suffix))) break;
    text += next.stem;
    last = next;
    after += isApostrophe ? 2 : 1;
  }
  if (last.suffix !== "" && !isAblativeEnding(last.suffix)) return undefined;
  return { text: text.replace(",", after > index + 1 ? "." : ","), after, isAblative: last.suffix !== "" };
}

/** `12,500 manat` is twelve thousand five hundred, `12,500 milyon` twelve and a half. */
function valueOfDigits(text: string, isCounted: boolean): number | undefined {
  return !isCounted && /^[1-9]\d{0,2},\d{3}$/.test(text) ? Number(text.replace(",", "")) : parseNumber(text);
}

/** What may follow within a number that is being put together. */
interface Sum {
  total: number;
  /** What the next word of size multiplies; null where nothing was said yet. */
  current: number | null;
  /** The last word of size; the next one is smaller. */
  size: number;
  /** The smallest step said since the last word of size: units follow tens, tens hundreds. */
  step: number;
}

function addWord(sum: Sum, { value, kind }: NumberWord): boolean {
  const { current, size, step } = sum;
  if (kind === "multiplier") {
    if (value >= size || (current === null && value > 1000)) return false;
    Object.assign(sum, { total: sum.total + (current ?? 1) * value, current: null, size: value, step: 1e3 });
  } else if (kind === "half") {
    if (current !== null) return false;
    if (size === Infinity) Object.assign(sum, { current: value, step: 0 });
    else Object.assign(sum, { total: sum.total + value * size, size: 0 });
  } else if (kind === "hundred") {
    const isCounted = current !== null && step === 1 && current < 10; // beş yüz
    if (size < 1e3 || (current !== null && !isCounted)) return false;
    Object.assign(sum, { current: (current ?? 1) * value, step: 100 });
  } else {
    const place = kind === "ten" ? 10 : 1;
    if (step <= place || size < 1e3) return false;
    Object.assign(sum, { current: (current ?? 0) + value, step: place });
  }
  return true;
}

function opensNumber(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.kind === "number";
  return numberWords.has(token.lower) || ablativeNumberWords.has(token.lower);
}

/** `100–150 min`, `bir neçə min`: how many thousands is not said, so `min` is no number of its own. */
function isUncounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    numberWords.has(tokens[index]?.lower ?? "") &&
    (before?.kind === "number" || isAmountWord("uncounted", before?.lower))
  );
}

/** The number that begins at a token, as long as it goes. */
export function numberAt(tokens: readonly Token[], index: number): WrittenNumber | undefined {
  if (!opensNumber(tokens[index]) || isUncounted(tokens, index)) return undefined;
  const sum: Sum = { total: 0, current: null, size: Infinity, step: 1e3 };
  let after = index;
  let isAblative = false;
  while (after < tokens.length && !isAblative) {
    const token = tokens[after] as Token;
    const digits = sum.current === null && sum.size >= 1e3 ? digitsAt(tokens, after) : undefined;
    if (digits !== undefined) {
      const value = valueOfDigits(digits.text, numberWords.has(tokens[digits.after]?.lower ?? ""));
      if (value === undefined || value >= sum.size) break;
      Object.assign(sum, { current: value, step: 0 });
      ({ after, isAblative } = digits);
      continue;
    }
    const word = numberWords.get(token.lower) ?? ablativeNumberWords.get(token.lower);
    if (word === undefined || !addWord(sum, word)) break;
    isAblative = !numberWords.has(token.lower);
    after++;
    // mln. manat
    if (
      token.lower.startsWith("m") &&
      token.lower.length < 5 &&
      tokens[after]?.text === "." &&
      word.value > 1e3
    )
      after++;
  }
  if (after === index) return undefined;
  const value = Math.round((sum.total + (sum.current ?? 0)) * 100) / 100;
  return { value, after, isAblative, hasMultiplier: sum.size !== Infinity };
}
