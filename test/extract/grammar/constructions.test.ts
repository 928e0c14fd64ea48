import { describe, expect, it } from "vitest";
import { constructions } from "../../../src/extract/grammar/constructions/constructions.ts";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { predicates } from "../../../src/model/vocabulary.ts";
import { documentOf } from "../../../src/read/plain-text.ts";
import { readNearMisses, silentExamples } from "./known-gaps.ts";

function claimsOf(text: string): readonly Claim[] {
  return grammar.extract(documentOf({ id: "rule", uri: "rule.txt", fileName: "", text })).claims;
}

const madeBy = (name: string, text: string): readonly Claim[] =>
  claimsOf(text).filter(({ rule }) => rule === name);

const examples = constructions.flatMap(({ name, predicate, examples: texts }) =>
  texts.map((text) => ({ name, predicate, text })),
);
const nearMisses = constructions.flatMap(({ name, nearMisses: texts }) =>
  texts.map((text) => ({ name, text })),
);

describe("each construction", () => {
  it.each(examples)("$name makes a $predicate claim: $text", ({ name, predicate, text }) => {
    const made = madeBy(name, text).map((claim) => claim.predicate);
    if (silentExamples.includes(`${name}: ${text}`)) expect(made).toEqual([]);
    else expect(new Set(made)).toEqual(new Set([predicate]));
  });

  it.each(nearMisses)("$name makes none: $text", ({ name, text }) => {
    const made = madeBy(name, text);
    if (readNearMisses.includes(`${name}: ${text}`)) expect(made).not.toEqual([]);
    else expect(made).toEqual([]);
  });

  it.each(examples)("$name quotes its example letter for letter: $text", ({ text }) => {
    for (const { evidence } of claimsOf(text))
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it.each(constructions)("$name has several of both", ({ examples: made, nearMisses: missed }) => {
    expect(new Set(made).size).toBeGreaterThan(1);
    expect(new Set(missed).size).toBeGreaterThan(1);
  });
});

describe("the known gaps", () => {
  it("name sentences that the constructions have", () => {
    const texts = [...examples, ...nearMisses].map(({ name, text }) => `${name}: ${text}`);
    expect([...silentExamples, ...readNearMisses].filter((each) => !texts.includes(each))).toEqual([]);
  });
});

describe("the constructions", () => {
  it("have a name of their own each", () => {
    expect(new Set(constructions.map(({ name }) => name)).size).toBe(constructions.length);
  });

  it("are data, but seven functions, where eight are asked for at most", () => {
    expect(constructions.flatMap(({ shape, name }) => (shape === "free" ? [name] : []))).toEqual([
      "same-office",
      "part-of-owner",
      "organ-in-session",
      "unit-of-only-school",
      "founding-decreed",
      "signed-at-ceremony",
      "gave",
    ]);
  });

  it("serve every predicate", () => {
    expect(new Set(constructions.map(({ predicate }) => predicate))).toEqual(new Set(predicates));
  });
});
