import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround } from "../../src/search/excerpt.ts";
import { spansIn } from "../../src/search/words.ts";

test("an excerpt keeps what was found, marks it, and shows at most sixty characters on either side", () => {
  const text = `${"söz ".repeat(40)}Murad Həsənov ${"söz ".repeat(40)}`;
  const { text: cut, spans } = excerptAround(text, [{ start: 160, end: 165 }]);
  expect(spans.map(({ start, end }) => cut.slice(start, end))).toEqual(["Murad"]);
  expect(cut).toMatch(/^… (söz ){10,15}Murad Həsənov( söz){8,15} …$/);
});

test("the marked places of any excerpt hold the wanted word", () => {
  const words = fc.array(fc.constantFrom("Şəki", "şəkidə", "ev", "😀ev", "İsmayıl", "a".repeat(70)), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      const found = spansIn(text, ["seki"]);
      if (found.length === 0) return;
      const { text: cut, spans } = excerptAround(text, found);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end } of spans) expect(cut.slice(start, end)).toMatch(/^şəki/i);
      expect(cut).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }),
  );
});
