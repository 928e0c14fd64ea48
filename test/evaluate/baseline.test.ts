import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { baselineOf, baselineSchema, dropsBelow } from "../../bench/evaluate/baseline.ts";
import { scoreGrammar } from "../../bench/evaluate/grammar-scores.ts";
import { figuresOf } from "../../bench/evaluate/score.ts";

const { documents, tally } = scoreGrammar("test/gold");
const figures = figuresOf(tally);

it("the grammar is no worse on the gold documents than the baseline", () => {
  const baseline = baselineSchema.parse(JSON.parse(readFileSync("test/gold/baseline.json", "utf8")));
  expect(baseline.documents).toBe(documents);
  expect(dropsBelow(baseline, figures)).toEqual([]);
});

it("every quote of the gold documents stands in its text", () => {
  const evidence = tally.shares.get("evidence quotes the text");
  expect(evidence?.right).toBe(evidence?.all);
  expect(evidence?.all).toBeGreaterThan(0);
});

it("a figure that falls by more than half a hundredth is a drop", () => {
  const baseline = baselineOf(documents, figures);
  const claims = baseline.f1.claims ?? 0;
  expect(dropsBelow({ ...baseline, f1: { claims: claims + 0.003 } }, figures)).toEqual([]);
  expect(dropsBelow({ ...baseline, f1: { claims: claims + 0.02 } }, figures)).toHaveLength(1);
  expect(dropsBelow({ ...baseline, f1: { "claim unheard of": 0.5 } }, figures)).toHaveLength(1);
});
