import { describe, expect, it } from "vitest";
import type { PartConstruction } from "../../../../src/extract/grammar/constructions/construction.ts";
import { matchPart } from "../../../../src/extract/grammar/constructions/match-parts.ts";
import { lastScene } from "./scenes.ts";

const part: PartConstruction = {
  shape: "part",
  name: "part",
  predicate: "participated",
  parts: ["winner", "moderator", "sponsor"],
  examples: [],
  nearMisses: [],
};

function holders(text: string, construction: PartConstruction = part): readonly string[] {
  return matchPart(construction, lastScene(text)).flatMap(({ subject }) =>
    subject.kind === "named" ? [subject.entity.name] : [],
  );
}

describe("who has a part in an event", () => {
  it.each([
    ["Müsabiqənin qalibi Lalə Məcidova olub.", ["Lalə Məcidova"]],
    ["Festivalın sponsoru Elm Fondudur.", ["Elm Fondu"]],
    ["Panelin moderatoru Lalə Məcidova sual verib.", ["Lalə Məcidova"]],
    ["Müsabiqənin qalibi Lalə Məcidova olmayıb.", []],
    ["Lalə Məcidova müsabiqənin qalibini təbrik edib.", []],
    ["Bəlkə də müsabiqənin qalibi Lalə Məcidova olub.", []],
  ])("%s", (text, names) => {
    expect(holders(text)).toEqual(names);
  });

  it("has the money of the clause where that is asked for", () => {
    const [proposal] = matchPart(
      { ...part, predicate: "funded", isSupport: true },
      lastScene("Festivalın sponsoru 20 min manatla Elm Fondu olub."),
    );
    expect(proposal?.qualifiers).toMatchObject({ amount: 20000, currency: "AZN" });
  });
});
