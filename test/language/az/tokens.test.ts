import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/language/az/tokens.ts";
import { anyText } from "../../extract/grammar/any-text.ts";

const texts = (text: string): readonly string[] => tokenize(text).map((token) => token.text);

describe("tokens", () => {
  it.each([
    ["Nəzarət-Təftiş şöbəsi", ["Nəzarət-Təftiş", "şöbəsi"]],
    ["“Azərişıq”la", ["“", "Azərişıq", "”", "la"]],
    ["V.Tahirov", ["V", ".", "Tahirov"]],
    ["30.000 manat, 1,3 milyon", ["30.000", "manat", ",", "1,3", "milyon"]],
    ["community.az saytı", ["community.az", "saytı"]],
    ["san'at", ["san'at"]],
    ["şöbə(idarə)", ["şöbə", "(", "idarə", ")"]],
  ])("of %s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ["BŞTİ-nin", "BŞTİ", "nin"],
    ["15-də", "15", "də"],
    ["2021-ci", "2021", "ci"],
    ["NATO-ya", "NATO", "ya"],
    ["Nəzarət-Təftiş", "Nəzarət-Təftiş", ""],
  ])("%s is %s with the ending %s", (text, stem, suffix) => {
    expect(tokenize(text)).toMatchObject([{ stem, suffix }]);
  });

  it.each([
    ["ASAP", true],
    ["BMqT", true],
    ["Bakı", false],
    ["A", false],
    ["bşti", false],
  ])("%s is an acronym: %s", (text, isAcronym) => {
    expect(tokenize(text)[0]?.isAcronym).toBe(isAcronym);
  });

  it("tells the sides of straight quotes", () => {
    const kinds = tokenize('"Delta" və "Qamma" şirkətləri').map((token) => token.kind);
    expect(kinds).toEqual(["open", "word", "close", "word", "open", "word", "close", "word"]);
  });
});

describe("tokens of any text", () => {
  it("are cut out of it in order, leaving only white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
    );
  });

  it("have a lower-case form as long as they are", () => {
    fc.assert(
      fc.property(anyText, (text) =>
        tokenize(text).every(({ lower, text: own }) => lower.length === own.length),
      ),
    );
  });
});
