import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingView } from "../../../src/language/az/normalise.ts";
import { anyText } from "../../extract/grammar/any-text.ts";

describe("the reading view", () => {
  it.each([
    ["Əliyev", "ǝliyev with a turned e", "\u018eliyev"],
    ["təhsil", "Cyrillic ә in Latin words", "t\u04d9hsil"],
    ["Gülçöhrə", "decomposed letters", "Gülçöhrə".normalize("NFD")],
    ["nazirlik", "soft hyphens and zero-width characters", "na\u00adzir\u200blik\ufeff"],
    ["Ali məktəb", "a blank that does not break", "Ali\u00a0məktəb"],
    ["Məktəb", "a Cyrillic capital in a Latin word", "\u041cəktəb"],
    ["abc", "directions of writing", "\u202ea\u2066b\u2069c"],
  ])("is %s for %s", (view, _what, text) => {
    expect(readingView(text).text).toBe(view);
  });

  it("writes Azerbaijani Cyrillic in Latin letters", () => {
    expect(readingView("Азәрбајҹан Республикасынын Тәһсил Назирлији").text).toBe(
      "Azərbaycan Respublikasının Təhsil Nazirliyi",
    );
  });

  it("leaves common text as it is", () => {
    const text = "“Gənc” – 5 manat…\r\nİclas";
    expect(readingView(text).text).toBe(text);
  });

  it("leads back to the original letters", () => {
    const text = "Bu \u200bt\u04d9hsil na\u00adzirliyidir".normalize("NFD");
    const view = readingView(text);
    const at = view.text.indexOf("nazirliyi");
    const { start, end } = view.original(at, at + "nazirliyi".length);
    expect(text.slice(start, end)).toBe("na\u00adzirliyi");
  });

  it("leads back from each unit where letters become two or none", () => {
    const { text, original } = readingView("ab \u200bюьв");
    expect(text).toBe("ab yuv");
    expect([1, 2, 3, 4, 5].map((at) => original(at, at + 1))).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
      { start: 4, end: 5 },
      { start: 4, end: 5 },
      { start: 6, end: 7 },
    ]);
    expect(original(1, 6)).toEqual({ start: 1, end: 7 });
    expect(original(6, 6)).toEqual({ start: 7, end: 7 });
  });

  it("of any text leads back into it, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = readingView(text);
        let from = 0;
        for (let index = 0; index < view.text.length; index++) {
          const { start, end } = view.original(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = start;
        }
      }),
    );
  });
});
