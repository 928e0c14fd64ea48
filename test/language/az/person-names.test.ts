import { describe, expect, it } from "vitest";
import {
  isFamilyName,
  mayHaveFamilyEnding,
  type NameContext,
  restoreNominative,
} from "../../../src/language/az/person-names.ts";

const context: NameContext = {
  gender: undefined,
  others: new Set(),
  isKnown: () => false,
  isOwner: false,
  isSubject: false,
  isObject: false,
};

describe("a family name", () => {
  it.each(["əliyev", "əliyevin", "məmmədovanın", "axundzadə", "axundzadəyə", "quliyevlə"])(
    "%s is known by its ending in any case",
    (word) => {
      expect(isFamilyName(word)).toBe(true);
    },
  );

  it.each(["kitab", "nazir", "ov", "evə"])("%s is none", (word) => {
    expect(isFamilyName(word)).toBe(false);
  });

  it("may have an ending that other words have too", () => {
    expect(["səfərli", "petrenko", "kitab"].map(mayHaveFamilyEnding)).toEqual([true, true, false]);
  });
});

describe("the nominative of a name", () => {
  it.each([
    ["İmanovun", "imanov", "gen"],
    ["Vəliyevanın", "vəliyeva", "gen"],
    ["Axundzadəyə", "axundzadə", "dat"],
    ["Quliyevlə", "quliyev", "ins"],
    ["Məmmədov", "məmmədov", "nom"],
    ["Nəsrəddin", "nəsrəddin", "nom"],
  ])("%s is of %s, in the %s", (surface, lower, nounCase) => {
    expect(restoreNominative(surface, context)).toEqual({ lower, case: nounCase });
  });

  it("of a woman is not cut to that of a man", () => {
    expect(restoreNominative("İmanova", { ...context, gender: "female" }).lower).toBe("imanova");
    expect(restoreNominative("İmanova", { ...context, gender: "male" }).lower).toBe("imanov");
  });

  it("is what stands elsewhere in the document", () => {
    const others = new Set(["beridze"]);
    expect(restoreNominative("Beridzenin", { ...context, others }).lower).toBe("beridze");
  });
});
