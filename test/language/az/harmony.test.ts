import { describe, expect, it } from "vitest";
import { endsInVowel, fourWay, lastVowel, syllables, twoWay } from "../../../src/language/az/harmony.ts";

describe("vowel harmony", () => {
  it.each([
    ["bank", "a", "ı"],
    ["fond", "a", "u"],
    ["mərkəz", "ə", "i"],
    ["büro", "a", "u"],
    ["görüş", "ə", "ü"],
    ["şura", "a", "ı"],
    ["qırğız", "a", "ı"],
  ])("%s takes %s and %s", (word, two, four) => {
    expect([twoWay(word), fourWay(word)]).toEqual([two, four]);
  });

  it("counts a syllable for each vowel", () => {
    expect(["nazirlik", "ölkə", "mkr", ""].map(syllables)).toEqual([3, 2, 0, 0]);
  });

  it("knows the last vowel and the last letter", () => {
    expect([lastVowel("nazirlik"), lastVowel("mkr")]).toEqual(["i", ""]);
    expect([endsInVowel("idarə"), endsInVowel("bank"), endsInVowel("")]).toEqual([true, false, false]);
  });
});
