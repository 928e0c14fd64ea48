import { describe, expect, it } from "vitest";
import { confidenceOf, judgedClaims } from "../../../src/extract/grammar/confidence.ts";
import { constructions } from "../../../src/extract/grammar/constructions/constructions.ts";

describe("the confidence of a construction", () => {
  it("is told for each of them, and for no other", () => {
    expect(Object.keys(judgedClaims).sort()).toEqual(constructions.map(({ name }) => name).sort());
  });

  it("is one half where nobody judged its claims", () => {
    expect(confidenceOf("a construction nobody judged")).toBe(0.5);
  });

  it("is never certainty, and never nothing", () => {
    for (const name of Object.keys(judgedClaims)) {
      expect(confidenceOf(name)).toBeGreaterThan(0);
      expect(confidenceOf(name)).toBeLessThan(1);
    }
  });

  it("grows with the claims judged right", () => {
    expect(confidenceOf("office-of-name")).toBeGreaterThan(confidenceOf("is-office-holder"));
  });
});
