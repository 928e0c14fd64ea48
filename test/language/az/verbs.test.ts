import { describe, expect, it } from "vitest";
import { looksFinite, verbForms } from "../../../src/language/az/verbs.ts";

describe("the forms of a verb", () => {
  it.each([
    ["et", "edib", "past"],
    ["et", "etmişdir", "past"],
    ["et", "ediblər", "past"],
    ["et", "edir", "present"],
    ["et", "edəcək", "future"],
    ["et", "edən", "participle"],
    ["et", "etdiyi", "objectParticiple"],
    ["et", "etdiyini", "clause"],
    ["et", "edəcəyini", "futureClause"],
    ["et", "edərək", "converb"],
    ["et", "etməsi", "verbalNoun"],
    ["et", "etmək", "infinitive"],
    ["et", "etməlidir", "modal"],
    ["imzalan", "imzalanıb", "past"],
    ["imzalan", "imzalanmış", "pastParticiple"],
    ["keçiril", "keçiriləcək", "future"],
    ["keçiril", "keçirilən", "participle"],
    ["keçiril", "keçirilməsi", "verbalNoun"],
    ["söylə", "söyləyib", "past"],
    ["et", "edirdi", "past"],
    ["et", "edirdilər", "past"],
    ["et", "edərkən", "converb"],
    ["et", "etmələrini", "verbalNoun"],
    ["ol", "olurdu", "past"],
    ["ol", "olacaq", "future"],
    ["ol", "olduğu", "objectParticiple"],
  ])("%s: %s is %s", (stem, form, mood) => {
    expect(verbForms(stem).get(form)).toEqual({ stem, mood, negative: false });
  });

  it.each([
    ["et", "etməyib", "past"],
    ["et", "etmədi", "past"],
    ["et", "etmir", "present"],
    ["et", "etmirdi", "past"],
    ["ol", "olmur", "present"],
    ["gör", "görmür", "present"],
    ["et", "etməyəcək", "future"],
    ["et", "etməyən", "participle"],
    ["imzalan", "imzalanmayıb", "past"],
    ["imzalan", "imzalanmayacaq", "future"],
    ["ol", "olmayıb", "past"],
  ])("%s: %s is %s and denied", (stem, form, mood) => {
    expect(verbForms(stem).get(form)).toEqual({ stem, mood, negative: true });
  });

  it("are none of another stem's", () => {
    expect(verbForms("et").has("gedib")).toBe(false);
  });
});

describe("a verb that no list holds", () => {
  it.each(["vurğulanıb", "genişləndirmişdir", "aparılacaq", "davam etməkdədir"])(
    "%s ends a clause",
    (word) => {
      expect(looksFinite(word)).toBe(true);
    },
  );

  it.each(["kitab", "mərkəz", "ib"])("%s does not", (word) => {
    expect(looksFinite(word)).toBe(false);
  });
});
