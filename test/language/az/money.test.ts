import { describe, expect, it } from "vitest";
import { findMoney, parseNumber } from "../../../src/language/az/money.ts";
import { tokenize } from "../../../src/language/az/tokens.ts";

const amounts = (text: string): readonly string[] =>
  findMoney(tokenize(text)).map(({ amount, currency }) => `${amount} ${currency}`);

describe("money", () => {
  it.each([
    ["30.000 manat", "30000 AZN"],
    ["30 000 manat", "30000 AZN"],
    ["1 250 000 manatlıq", "1250000 AZN"],
    ["1,3 milyon avro", "1300000 EUR"],
    ["1.3 mln. manat", "1300000 AZN"],
    ["250 min ABŞ dolları", "250000 USD"],
    ["2 milyard rubl", "2000000000 RUB"],
    ["500 manatadək", "500 AZN"],
    ["100 USD", "100 USD"],
    ["12,50 ₼", "12.5 AZN"],
  ])("%s is %s", (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it.each(["30 nəfər", "2021-ci ildə manat", "manat", "15-də 3 kitab"])("%s is none", (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it("finds each of several", () => {
    expect(amounts("100 manat və 20 avro")).toEqual(["100 AZN", "20 EUR"]);
  });
});

describe("a number", () => {
  it.each([
    ["30.000", 30000],
    ["1.234.567,89", 1234567.89],
    ["1,234,567", 1234567],
    ["1,3", 1.3],
    ["2.5", 2.5],
    ["1.234.56", undefined],
    ["1-2", undefined],
    ["", undefined],
  ])("%s is %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});
