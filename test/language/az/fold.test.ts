import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalize, lowerCase, searchKey, upperCase } from "../../../src/language/az/fold.ts";
import { anyText } from "../../extract/grammar/any-text.ts";

describe("case by Azerbaijani rules", () => {
  it("keeps the two letters i and ı apart", () => {
    expect(lowerCase("İLİN ISI İLİ")).toBe("ilin ısı ili");
    expect(upperCase("ilin ısı ili")).toBe("İLİN ISI İLİ");
    expect(capitalize("ilham")).toBe("İlham");
    expect(capitalize("ıldırım")).toBe("Ildırım");
  });

  it("gives one unit of lower case for one of any text, so that offsets stay", () => {
    fc.assert(fc.property(anyText, (text) => lowerCase(text).length === text.length));
  });

  it("does not depend on the order of folding", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abcçdeəfgğhxıijkqlmnoöprsştuüvyz"),
      maxLength: 12,
    });
    fc.assert(fc.property(letters, (word) => lowerCase(upperCase(word)) === word));
  });
});

describe("the search key", () => {
  it.each([
    ["Əliyev", "ALIYEV"],
    ["Əliyev", "Eliyev"],
    ["Şəki", "Seki"],
    ["Gənc İnkişaf", "genc inkisaf"],
    ["“Azərişıq” ASC", "Azerisiq ASC"],
    ["A. B. Quliyev", "A.B.Quliyev"],
  ])("is the same for %s and %s", (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it("is the same for composed and decomposed letters", () => {
    expect(searchKey("Gülçöhrə".normalize("NFD"))).toBe(searchKey("Gülçöhrə".normalize("NFC")));
  });

  it("of a key is the key", () => {
    fc.assert(fc.property(anyText, (text) => searchKey(searchKey(text)) === searchKey(text)));
  });

  it("of a usual name is that of the same name in a text that has to be normalized", () => {
    const usual = fc.string({ unit: fc.constantFrom(..."abıiİIəƏşŞçğÖüÄǝzZ09 «»–—“”„‘’….,-_\n") });
    fc.assert(
      fc.property(usual, (name) => searchKey(`${name} \u00e9`).replace(/ ?e$/, "") === searchKey(name)),
    );
  });
});
