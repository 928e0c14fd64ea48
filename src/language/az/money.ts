/**
 * Amounts of money: `30.000 manat`, `1,3 milyon avro`, `250 min ABŞ dolları`. A dot before three digits groups thousands,
 * a comma is the decimal mark.
 */
import type { Token } from "./tokens.ts";

export interface MoneyMention {
  /** Index of the first and after the last token. */
  readonly first: number;
  readonly last: number;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^min$/, 1e3],
  [/^(milyon|mln)$/, 1e6],
  [/^(milyard|mlrd)$/, 1e9],
  [/^(trilyon|trln)$/, 1e12],
];

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(manat|azn|₼)/, "AZN"],
  [/^(dollar|dolla|usd|\$)/, "USD"],
  [/^(avro|eur|€)/, "EUR"],
  [/^(rubl|rub)/, "RUB"],
  [/^lirə/, "TRY"],
  [/^(funt|gbp|£)/, "GBP"],
  [/^frank/, "CHF"],
  [/^yuan/, "CNY"],
  [/^(yen|iyen)/, "JPY"],
];

/** All amounts among the tokens, in order. */
export function findMoney(tokens: readonly Token[]): readonly MoneyMention[] {
  const found: MoneyMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const match = moneyAt(tokens, index);
    if (match === undefined) continue;
    found.push(match);
    index = match.last - 1;
  }
  return found;
}

function moneyAt(tokens: readonly Token[], index: number): MoneyMention | undefined {
  const token = tokens[index] as Token;
  if (token.kind !== "number" || token.suffix !== "") return undefined;
  let digits = token.text;
  let next = index + 1;
  // 30 000: groups of three digits apart
  while (
    /^\d{1,3}$/.test(digits.slice(-3)) &&
    /^\d+$/.test(digits) &&
    /^\d{3}$/.test(tokens[next]?.text ?? "") &&
    digits.length < 13
  ) {
    digits += (tokens[next] as Token).text;
    next++;
  }
  let amount = parseNumber(digits);
  if (amount === undefined) return undefined;
  for (const [pattern, factor] of multipliers) {
    if (!pattern.test(tokens[next]?.lower ?? "")) continue;
    amount *= factor;
    next++;
    if (tokens[next]?.text === "." && factor > 1e3) next++; // mln. manat
    break;
  }
  if (/^(abş|amerika)$/.test(tokens[next]?.lower ?? "")) next++;
  const unit = tokens[next]?.lower ?? "";
  for (const [pattern, currency] of currencies)
    if (pattern.test(unit))
      return { first: index, last: next + 1, amount: Math.round(amount * 100) / 100, currency };
  return undefined;
}

/** `"30.000"` → 30000, `"1,3"` → 1.3, `"1.234.567,89"` → 1234567.89; anything else `undefined`. */
export function parseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(,\d{3}){2,}$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(",", "."));
  return undefined;
}
