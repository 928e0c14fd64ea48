import { expect, it } from "vitest";
import { judgedClaims } from "../../src/extract/grammar/confidence.ts";
import { readingsText } from "../../src/report/readings.ts";
import { wordings } from "../../src/report/wordings.ts";

it.each(Object.entries(judgedClaims))("%s is told by what was counted", (rule, [right, wrong]) => {
  const text = readingsText(rule, wordings.en);
  expect(text.match(/\d+/g)?.map(Number) ?? []).toEqual(right + wrong === 0 ? [] : [right, right + wrong]);
  expect(text.includes("fewer than ten")).toBe(right + wrong > 0 && right + wrong < 10);
  expect(text).not.toMatch(/%|of 100|hundred/);
});

it("a rule that the grammar does not have was read by nobody", () => {
  expect(readingsText("another-extractor", wordings.en)).toBe("readings of this kind: none checked yet");
  expect(readingsText("another-extractor", wordings.az)).toBe("bu növ oxunuşları hələ heç kim yoxlamayıb");
});
