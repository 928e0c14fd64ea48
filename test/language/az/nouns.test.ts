import { describe, expect, it } from "vitest";
import {
  cases,
  guessCase,
  inflectFree,
  inflectPossessed,
  nameAnalyses,
  pluralOf,
  possessedOf,
  soften,
} from "../../../src/language/az/nouns.ts";

const inOrder = (decline: (nounCase: (typeof cases)[number]) => string): string =>
  cases.map(decline).join(" ");

describe("a noun in its seven cases (nom, gen, dat, acc, loc, abl, ins)", () => {
  it.each([
    ["şirkət", "şirkət şirkətin şirkətə şirkəti şirkətdə şirkətdən şirkətlə"],
    ["idarə", "idarə idarənin idarəyə idarəni idarədə idarədən idarəylə"],
    ["nazirlik", "nazirlik nazirliyin nazirliyə nazirliyi nazirlikdə nazirlikdən nazirliklə"],
    ["konsulluq", "konsulluq konsulluğun konsulluğa konsulluğu konsulluqda konsulluqdan konsulluqla"],
    ["bank", "bank bankın banka bankı bankda bankdan bankla"],
    ["büro", "büro büronun büroya büronu büroda bürodan büroyla"],
  ])("%s", (stem, forms) => {
    expect(inOrder((nounCase) => inflectFree(stem, nounCase))).toBe(forms);
  });

  it.each([
    ["nazirliyi", "nazirliyi nazirliyinin nazirliyinə nazirliyini nazirliyində nazirliyindən nazirliyiylə"],
    ["şurası", "şurası şurasının şurasına şurasını şurasında şurasından şurasıyla"],
    ["fondu", "fondu fondunun fonduna fondunu fondunda fondundan fonduyla"],
  ])("%s, possessed", (form, forms) => {
    expect(inOrder((nounCase) => inflectPossessed(form, nounCase))).toBe(forms);
  });

  it("softens k and q of longer words only", () => {
    expect(["nazirlik", "konsulluq", "bank", "tok"].map(soften)).toEqual([
      "nazirliy",
      "konsulluğ",
      "bank",
      "tok",
    ]);
  });

  it("has a plural and a possessive", () => {
    expect(["idarə", "bank", "fond"].map(pluralOf)).toEqual(["idarələr", "banklar", "fondlar"]);
    expect(["fond", "şura", "mərkəz", "nazirlik"].map(possessedOf)).toEqual([
      "fondu",
      "şurası",
      "mərkəzi",
      "nazirliyi",
    ]);
  });
});

describe("the reading of a form", () => {
  it.each([
    ["tədbirdə", "loc"],
    ["tədbirdən", "abl"],
    ["nazirliyinin", "gen"],
    ["müəllimlə", "ins"],
    ["tədbir", "nom"],
  ])("%s looks like %s", (form, nounCase) => {
    expect(guessCase(form)).toBe(nounCase);
  });

  it.each(["səfərli", "quliyev", "məmmədova", "malik", "faiq", "beridze"])(
    "every case of the name %s is read back to it",
    (name) => {
      for (const nounCase of cases) {
        const form = inflectFree(name, nounCase, name); // names keep their k and q
        expect(nameAnalyses(form)).toContainEqual({ stem: name, case: nounCase });
      }
    },
  );
});
