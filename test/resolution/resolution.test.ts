import { describe, expect, test } from "vitest";
import { readCorpus, score } from "./score.ts";

const corpus = readCorpus();

describe("resolution of the corpus", () => {
  test("reaches B-cubed F1 0.97 and joins at least 99 of 100 pairs rightly", () => {
    const { f1, pairPrecision, wronglyJoined } = score(corpus);
    expect(f1).toBeGreaterThanOrEqual(0.97);
    expect(pairPrecision, wronglyJoined.join("\n")).toBeGreaterThanOrEqual(0.99);
  });

  test.each(["person", "agency", "event"] as const)("reaches B-cubed F1 0.95 on each type: %s", (type) => {
    const { f1, wronglyApart } = score(corpus, { type });
    expect(f1, wronglyApart.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
});
