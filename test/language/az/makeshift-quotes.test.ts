import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeshiftQuotes } from "../../../src/language/az/makeshift-quotes.ts";
import { readingView } from "../../../src/language/az/normalise.ts";

describe("makeshift quotation marks", () => {
  it.each([
    ["two apostrophes", "''Günəş'' MMC", "“Günəş” MMC"],
    ["backticks", "`Bal` MMC və ``Nar`` MMC", "“Bal” MMC və “Nar” MMC"],
    ["single quotes with endings", "'Bal'ın Şəki'də sərgisi", "“Bal”ın Şəki'də sərgisi"],
    ["emphasis of markup", "_Bal_ MMC, **Nar** MMC", "“Bal” MMC, “Nar” MMC"],
    ["two commas below", ",,Nur'' Fondu, ,,Ay“ Fondu", "“Nur” Fondu, “Ay” Fondu"],
  ])("are real ones in the reading view: %s", (_what, text, view) => {
    expect(readingView(text).text).toBe(view);
  });

  it.each([
    ["apostrophes before endings", "Bakı'nın və Şəki'nin meydanları"],
    ["products", "2 * 3 * 4"],
    ["names of files", "a_b_c.txt"],
    ["a mark that nothing closes", "`Bal MMC"],
  ])("are none in %s", (_what, text) => {
    expect(makeshiftQuotes(text).size).toBe(0);
  });

  it("lead back to the marks of the text", () => {
    const text = "Bu gün ''Günəş'' MMC gəlib";
    const view = readingView(text);
    const start = view.text.indexOf("“");
    const { start: from, end } = view.original(start, view.text.indexOf("”") + 1);
    expect(text.slice(from, end)).toBe("''Günəş''");
  });

  it("stand in pairs that do not cross, whatever the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z'`_*,“” \n]{0,60}$/), (text) => {
        const view = readingView(text);
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.original(at, at + 1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
