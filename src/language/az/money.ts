/**
 * Amounts of money: `30.000 manat`, `1,3 milyon avro`, `2 milyon 500 min manat`, `$500`, `250 min ABŞ dolları`. A range
 * (`100–150 min manat`) says no amount and gives none.
 */
import { readTable } from "../../lexicon/table.ts";
import { isWord } from "../../lexicon/word-classes.ts";
import { isAmountWord } from "./amount-words.ts";
import { fourWay } from "./harmony.ts";
import { cases, inflectFree, inflectPossessed, possessedOf } from "./nouns.ts";
import { numberAt, type WrittenNumber } from "./numbers.ts";
import type { Token } from "./tokens.ts";

export { parseNumber } from "./numbers.ts";

export interface MoneyMention {
  /** Index of the first and after the last token. */
  readonly first: number;
  readonly last: number;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Said to be more, less or about: `100 manatdan çox`, `500 manatadək`. */
  readonly isBound?: true;
  /** Its currency is that of the next amount: `biri 20 min, o biri 50 min manat`. */
  readonly isInherited?: true;
}

interface Currency {
  readonly before: string | null;
  readonly code: string;
}

/** manat, manatı, manatda, manatlıq, manatadək … */
function formsOf(stem: string): readonly string[] {
  const each = (inflect: typeof inflectFree, form: string): string[] =>
    cases.map((nounCase) => inflect(form, nounCase));
  const measure = `${stem}l${fourWay(stem)}`;
  return [
    ...each(inflectFree, stem),
    ...each(inflectPossessed, possessedOf(stem)),
    ...each(inflectFree, `${measure}q`),
    ...each(inflectFree, `${measure}k`),
    `${inflectFree(stem, "dat")}dək`,
    `${inflectPossessed(possessedOf(stem), "dat")}dək`,
  ];
}

const currencies: ReadonlyMap<string, readonly Currency[]> = compileCurrencies();

function compileCurrencies(): ReadonlyMap<string, readonly Currency[]> {
  const found = new Map<string, Currency[]>();
  for (const [before = "-", word = "", code = "", forms = ""] of readTable("az", "currencies.tsv"))
    for (const form of new Set(forms === "bare" ? [word] : formsOf(word)))
      found.set(form, [...(found.get(form) ?? []), { before: before === "-" ? null : before, code }]);
  return found;
}

interface FoundCurrency {
  readonly code: string;
  readonly after: number;
}

/** The currency at a token, with the country or kind before it: `ABŞ dolları`. */
function currencyAt(tokens: readonly Token[], index: number): FoundCurrency | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const next = tokens[index + 1];
  const pair = currencies.get(next?.lower ?? "")?.find(({ before }) => before === token.lower);
  if (pair !== undefined) return { code: pair.code, after: index + 2 };
  const found =
    currencies.get(token.lower) ?? (token.isAcronym ? currencies.get(lowerStem(token)) : undefined);
  const alone = found?.find(({ before }) => before === null);
  return alone === undefined ? undefined : { code: alone.code, after: index + 1 };
}

/** Whether a currency stands among tokens: without one no amount is found in them. */
export function namesCurrency(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => currencies.has(token.lower) || (token.isAcronym && currencies.has(lowerStem(token))),
  );
}

/** AZN-lik → azn */
function lowerStem({ lower, stem }: Token): string {
  return lower.slice(0, stem.length);
}

const isDash = (token: Token | undefined): boolean => /^[-–—]$/.test(token?.text ?? "");
const isAblative = (lower: string): boolean => /d[aə]n$/.test(lower);

/** `100–150 manat`, `100 – 150 manat`, `100-dən 150 manatadək`, `100 manatdan 150 manatadək`: the second of two limits. */
function isSecondLimit(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const earlier = tokens[index - 2];
  if (isDash(before)) return earlier?.kind === "number" || currencyAt(tokens, index - 2)?.after === index - 1;
  if (before === undefined || !isAblative(before.lower)) return false;
  return numberAt(tokens, index - 1)?.after === index || currencyAt(tokens, index - 1)?.after === index;
}

/** `100 manatdan 150 manatadək`, `100 manat – 150 manat`: the first of two limits. */
function isFirstLimit(tokens: readonly Token[], after: number): boolean {
  const last = tokens[after - 1] as Token;
  return (
    (isDash(tokens[after]) && numberAt(tokens, after + 1) !== undefined) ||
    (isAblative(last.lower) && numberAt(tokens, after) !== undefined)
  );
}

function isBound(tokens: readonly Token[], first: number, after: number): boolean {
  return (
    isAmountWord("after", tokens[after]?.lower) ||
    /d[aə]k$/.test(tokens[after - 1]?.lower ?? "") ||
    isAmountWord("before", tokens[first - 1]?.lower)
  );
}

/** `usd`: a word that is the code of its currency. */
function isCode(lower: string): boolean {
  return (currencies.get(lower) ?? []).some(({ code }) => code === lower.toUpperCase());
}

/** `$500`, `€ 2 milyon`. */
function signFirst(tokens: readonly Token[], index: number): MoneyMention | undefined {
  const token = tokens[index] as Token;
  if (token.kind !== "mark" && !isCode(token.lower)) return undefined;
  const sign = currencyAt(tokens, index);
  const number = sign === undefined ? undefined : numberAt(tokens, sign.after);
  if (sign === undefined || number === undefined || number.isAblative) return undefined;
  // 5 AZN 10 nəfərə: the code belongs to the number before it
  if (token.kind !== "mark" && tokens[index - 1]?.kind === "number") return undefined;
  return mentionOf(tokens, { first: index, number, after: number.after, code: sign.code });
}

interface Parts {
  readonly first: number;
  readonly number: WrittenNumber;
  readonly after: number;
  readonly code: string;
  readonly isCompared?: boolean;
}

function mentionOf(
  tokens: readonly Token[],
  { first, number, after, code, isCompared = false }: Parts,
): MoneyMention {
  const bound = isCompared || isBound(tokens, first, after) ? { isBound: true as const } : {};
  return { first, last: after, amount: number.value, currency: code, ...bound };
}

type Reading = {
  readonly after: number;
  readonly mention: MoneyMention | null;
  readonly number: WrittenNumber;
};

/** `1.000.000 (bir milyon) manat`: past the bracket in which a number is told again in words. */
function pastItsWords(tokens: readonly Token[], { after, value }: WrittenNumber): number {
  if (tokens[after]?.text !== "(") return after;
  const words = numberAt(tokens, after + 1);
  return words?.value === value && tokens[words.after]?.text === ")" ? words.after + 1 : after;
}

/** The number at a token with its currency; without a mention where no amount is said. */
function readingAt(tokens: readonly Token[], first: number): Reading | undefined {
  const number = numberAt(tokens, first);
  if (number === undefined) return undefined;
  let next = pastItsWords(tokens, number);
  // 300 000-dən çox manat
  const isCompared = number.isAblative && isAmountWord("after", tokens[next]?.lower);
  if (number.isAblative && !isCompared) return { after: next, mention: null, number };
  if (isCompared) next++;
  const currency = currencyAt(tokens, next);
  if (currency === undefined) return { after: number.after, mention: null, number };
  const { code, after } = currency;
  const isLimit = isSecondLimit(tokens, first) || isFirstLimit(tokens, after);
  return {
    after,
    mention: isLimit ? null : mentionOf(tokens, { first, number, after, code, isCompared }),
    number,
  };
}

/** A number of a list whose currency the last one names; a bare year is none. */
function awaitsCurrency(
  tokens: readonly Token[],
  first: number,
  { number, after, mention }: Reading,
): boolean {
  if (mention !== null || number.isAblative || isSecondLimit(tokens, first)) return false;
  const isYear = !number.hasMultiplier && number.value >= 1900 && number.value < 2100;
  return (
    !isYear &&
    after === number.after &&
    (tokens[after]?.text === "," || isWord("joint", tokens[after]?.lower))
  );
}

/** A list names its currency within so many words. */
const longestGap = 12;
const endsList = (token: Token): boolean => /^[.;:!?]$/.test(token.text);

/** All amounts among the tokens, in order. */
export function findMoney(tokens: readonly Token[]): readonly MoneyMention[] {
  const found: MoneyMention[] = [];
  let waiting: { first: number; last: number; amount: number }[] = [];
  let index = 0;
  while (index < tokens.length) {
    const signed = signFirst(tokens, index);
    const reading = signed === undefined ? readingAt(tokens, index) : undefined;
    const mention = signed ?? reading?.mention ?? null;
    if (mention !== null) {
      for (const each of waiting)
        if (mention.first - each.last <= longestGap)
          found.push({ ...each, currency: mention.currency, isInherited: true });
      waiting = [];
      found.push(mention);
    } else if (reading !== undefined) {
      if (awaitsCurrency(tokens, index, reading))
        waiting.push({ first: index, last: reading.after, amount: reading.number.value });
      else waiting = [];
    } else if (endsList(tokens[index] as Token)) waiting = [];
    index = mention?.last ?? reading?.after ?? index + 1;
  }
  return found;
}
