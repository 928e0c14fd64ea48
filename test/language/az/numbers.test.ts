import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberAt } from "../../../src/language/az/numbers.ts";
import { tokenize } from "../../../src/language/az/tokens.ts";

const value = (text: string): number | undefined => numberAt(tokenize(text), 0)?.value;

const units = "bir iki üç dörd beş altı yeddi səkkiz doqquz".split(" ");
const tens = "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan".split(" ");

/** A number below a million in words: 2345 → `iki min üç yüz qırx beş`. */
function inWords(number: number): string {
  if (number >= 1000)
    return `${number < 2000 ? "" : inWords(Math.floor(number / 1000))} min ${inWords(number % 1000)}`;
  const hundreds = Math.floor(number / 100);
  const words = [
    hundreds > 1 ? units[hundreds - 1] : "",
    hundreds > 0 ? "yüz" : "",
    tens[(Math.floor(number / 10) % 10) - 1] ?? "",
    units[(number % 10) - 1] ?? "",
  ];
  return words.filter((word) => word !== "").join(" ");
}

describe("a number in a text", () => {
  it.each([
    ["yarım milyon", 500_000],
    ["iki milyon yarım", 2_500_000],
    ["2 milyon 500 min", 2_500_000],
    ["12 min 500", 12_500],
    ["bir milyard 200 milyon", 1_200_000_000],
    ["1 234 567,50", 1_234_567.5],
    ["1’200’000", 1_200_000],
    ["12,500", 12_500],
    ["12,5 milyon", 12_500_000],
    ["2 il", 2],
    ["nəfər", undefined],
    ["100–150 min", undefined],
  ])("%s is %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it("reads back from words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        expect(value(inWords(number))).toBe(number);
      }),
    );
  });
});
