import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../../src/language/az/sentences.ts";
import { tokenize } from "../../../src/language/az/tokens.ts";
import { anyText } from "../../extract/grammar/any-text.ts";

function sentencesOf(text: string): readonly string[] {
  const tokens = tokenize(text);
  return findSentences(tokens).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  );
}

describe("sentences", () => {
  it.each([
    ["Tədbir keçirilib. Rektor çıxış edib.", 2],
    ["V.Tahirov və A. B. Quliyev görüşüblər. Sonra söhbət olub.", 2],
    ["Tədbirdə prof. Lalə Məcidova, dos. Orxan Səfərli olub.", 1],
    ["Yardım 30.000 manatdır. Bu, 2.5 dəfə çoxdur.", 2],
    ["Saat 15.00-da görüş olub.", 1],
    ["Sual: kim gələcək?! Heç kim.", 2],
    ["O dedi: “Gəlirik.” Sonra getdi.", 2],
    ["Xəbəri www.example.az saytı yayıb.", 1],
    ["Bir... iki… üç", 1],
  ])("%s holds %i", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("keep the closing quote of what they end with", () => {
    expect(sentencesOf("O dedi: “Gəlirik.” Sonra getdi.")[0]).toBe("O dedi: “Gəlirik.”");
  });

  it("of any text hold every token once, in order, and are never long without end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const { first, last } of findSentences(tokens)) {
          expect(first).toBe(at);
          expect(last).toBeGreaterThan(first);
          at = last;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });

  it("are cut where a text has no stop at all", () => {
    const tokens = tokenize("alma ".repeat(1000));
    expect(Math.max(...findSentences(tokens).map(({ first, last }) => last - first))).toBeLessThanOrEqual(
      300,
    );
  });
});
