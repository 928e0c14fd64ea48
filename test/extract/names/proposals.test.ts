import { describe, expect, it } from "vitest";
import { mayBeSame, partsOf } from "../../../src/extract/grammar/names/person-identity.ts";
import { selectProposals } from "../../../src/extract/grammar/names/proposals.ts";
import { namesOf } from "./names-of.ts";

const person = (first: number, last: number, strength: number) =>
  ({ type: "person", first, last, strength }) as const;
const rival = (first: number, last: number, strength: number) =>
  ({ type: "rival", first, last, strength }) as const;

describe("the choice among overlapping readings", () => {
  it("prefers the longer of two as sure", () => {
    expect(selectProposals([person(0, 2, 4), rival(0, 3, 4)], 3)).toEqual([rival(0, 3, 4)]);
  });

  it("prefers a sure short one to a doubtful long one", () => {
    expect(selectProposals([person(1, 3, 8), rival(0, 3, 2)], 3)).toEqual([person(1, 3, 8)]);
  });

  it("keeps neighbours that do not overlap", () => {
    expect(selectProposals([person(2, 4, 4), person(0, 2, 4)], 5)).toEqual([
      person(0, 2, 4),
      person(2, 4, 4),
    ]);
  });

  it("never lets mentions overlap", () => {
    const { bySentence } = namesOf(
      "Gəncə Dövlət Universitetinin rektoru Samir Nağıyev Bulaq Fondunun sədri ilə görüşüb.",
    );
    for (const mentions of bySentence)
      for (const [at, { first }] of mentions.entries())
        expect(first).toBeGreaterThanOrEqual(mentions[at - 1]?.last ?? 0);
  });
});

describe("who may be the same person", () => {
  it("takes a name apart by its patronymic", () => {
    expect(partsOf(["cəfərli", "azad", "tahir", "oğlu"])).toEqual({
      given: "azad",
      father: "tahir",
      family: "cəfərli",
    });
  });

  it.each([
    ["an initial and the name", ["n", "vəlizadə"], ["nigar", "vəlizadə"], true],
    ["another initial", ["m", "vəlizadə"], ["nigar", "vəlizadə"], false],
    ["both orders", ["muradov", "elçin"], ["elçin", "muradov"], true],
    ["two fathers", ["rauf", "tahir", "oğlu", "əsədov"], ["rauf", "kərim", "oğlu", "əsədov"], false],
    ["two families", ["rauf", "əsədov"], ["rauf", "əliyev"], false],
  ] as const)("decides %s", (_, left, right, expected) => {
    expect(mayBeSame(left, right)).toBe(expected);
  });
});
