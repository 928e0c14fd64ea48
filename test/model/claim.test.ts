import { describe, expect, it } from "vitest";
import { claimSchema } from "../../src/model/claim.ts";
import { interchangeSchema } from "../../src/model/interchange-schema.ts";

const claim = {
  ...{ id: "c1", subject: "p1", predicate: "position", object: "a1", modality: "asserted", title: "müdir" },
  ...{ confidence: 0.9, extractor: "hand@1", rule: "hand" },
  evidence: { start: 0, end: 5, quote: "Mətn." },
};

describe("the days of an office", () => {
  it.each(["2012", "2012-05", "2012-05-25", "past"])("end with %s", (to) => {
    expect(claimSchema.parse({ ...claim, to }).to).toBe(to);
  });

  it.each([{ to: "soon" }, { to: "25.05.2012" }, { from: "past" }, { from: "2012-5" }])(
    "are no other words: %o",
    (days) => {
      expect(claimSchema.safeParse({ ...claim, ...days }).success).toBe(false);
    },
  );

  it("say in the schema of the interchange what `past` means", () => {
    expect(JSON.stringify(interchangeSchema())).toContain("`past`: over, and no text says when");
  });
});
