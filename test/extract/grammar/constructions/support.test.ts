import { describe, expect, it } from "vitest";
import { supportGiven } from "../../../../src/extract/grammar/constructions/support.ts";
import { lastScene } from "./scenes.ts";

/** What each clause with a verb says that is given. */
const given = (text: string): readonly object[] => {
  const scene = lastScene(text);
  return scene.parsed.clauses
    .filter(({ verb }) => verb !== null)
    .map((clause) => supportGiven(scene, clause));
};

describe("what is given", () => {
  it.each([
    ["money", "Elm Fondu muzeyə 20 min manat ayırıb.", [{ support: "cash", amount: 20000, currency: "AZN" }]],
    ["goods", "Elm Fondu muzeyə kompüter bağışlayıb.", [{ support: "in-kind" }]],
    ["nothing where it is only spoken of", "Elm Fondu muzeyə texnika barədə məlumat verib.", [{}]],
    [
      "its own sum to each of two",
      "Sərgiyə Elm Fondu 8 min manat, Su İdarəsi isə 15 min manat ayırıb.",
      [
        { support: "cash", amount: 8000, currency: "AZN" },
        { support: "cash", amount: 15000, currency: "AZN" },
      ],
    ],
    [
      "the goods that are named once by both",
      "Elm Fondu məktəblərə, Su İdarəsi isə muzeylərə kompüter verib.",
      [{ support: "in-kind" }, { support: "in-kind" }],
    ],
  ])("is %s: %s", (_, text, expected) => {
    expect(given(text)).toEqual(expected);
  });
});
