import { describe, expect, it } from "vitest";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import { rules } from "../../../src/extract/grammar/rules/rules.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { predicates } from "../../../src/model/vocabulary.ts";
import { documentOf } from "../../../src/read/plain-text.ts";

function claimsOf(text: string): readonly Claim[] {
  return grammar.extract(documentOf({ id: "rule", uri: "rule.txt", fileName: "", text })).claims;
}

describe("each rule", () => {
  it.each(rules)("$name makes a $predicate claim of its example", ({ name, predicate, example }) => {
    const made = claimsOf(example).filter((claim) => claim.rule === name);
    expect(made.map((claim) => claim.predicate)).toContain(predicate);
  });

  it.each(rules)("$name makes none of its near miss", ({ name, nearMiss }) => {
    expect(claimsOf(nearMiss).filter((claim) => claim.rule === name)).toEqual([]);
  });

  it.each(rules)("$name quotes its example letter for letter", ({ example }) => {
    for (const { evidence } of claimsOf(example))
      expect(example.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});

describe("the rules", () => {
  it("have a name of their own each", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("serve every predicate", () => {
    expect(new Set(rules.map(({ predicate }) => predicate))).toEqual(new Set(predicates));
  });

  it("are never certain", () => {
    expect(rules.filter(({ confidence }) => confidence < 0.5 || confidence >= 1)).toEqual([]);
  });
});
