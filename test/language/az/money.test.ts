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
    ["2 milyon 500 min manat", "2500000 AZN"],
    ["iki milyon beş yüz min manat məbləğində", "2500000 AZN"],
    ["yarım milyon dollar", "500000 USD"],
    ["1.000.000 (bir milyon) manat", "1000000 AZN"],
    ["500 (beş yüz) ABŞ dolları", "500 USD"],
    ["min beş yüz manatlıq", "1500 AZN"],
    ["$500", "500 USD"],
    ["€ 2,5 milyon", "2500000 EUR"],
    ["₺300", "300 TRY"],
    ["300 AZN-lik", "300 AZN"],
    ["5 min funt sterlinq", "5000 GBP"],
    ["10 milyon Türkiyə lirəsi", "10000000 TRY"],
    ["3 milyard Rusiya rublu", "3000000000 RUB"],
    ["2000 yuan", "2000 CNY"],
    ["20 Kanada dolları", "20 CAD"],
    ["12,500.50 dollar", "12500.5 USD"],
  ])("%s is %s", (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it.each([
    "30 nəfər",
    "2021-ci ildə manat",
    "manat",
    "15-də 3 kitab",
    "bir neçə min manat",
    "3 yeni məktəb",
    "30 Frankfurt sakini",
  ])("%s is none", (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it("finds each of several", () => {
    expect(amounts("100 manat və 20 avro")).toEqual(["100 AZN", "20 EUR"]);
  });
});

describe("an amount that is not said outright", () => {
  it.each([
    "100–150 min manat",
    "100 - 150 min manat",
    "100 manatdan 150 manatadək",
    "100-dən 150 manatadək",
    "100 mindən 150 min manata qədər",
  ])("of the range %s is none", (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it.each([
    "100 manatdan çox",
    "300 000-dən artıq manat",
    "5 mindən çox manat",
    "500 manatadək",
    "azı 20 manat",
  ])("is a bound in %s", (text) => {
    expect(findMoney(tokenize(text)).map(({ isBound }) => isBound)).toEqual([true]);
  });

  it("has the currency that the end of the list names", () => {
    expect(findMoney(tokenize("Biri 20 min, o biri isə 50 min manat verib"))).toEqual([
      { first: 1, last: 3, amount: 20_000, currency: "AZN", isInherited: true },
      { first: 7, last: 10, amount: 50_000, currency: "AZN" },
    ]);
    expect(amounts("2021, 50 manat")).toEqual(["50 AZN"]);
    expect(amounts("Yarışda 30 şagird, 50 manat")).toEqual(["50 AZN"]);
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
