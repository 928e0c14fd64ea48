import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  [
    "between two",
    "Elm Nazirliyi ilə Elm Fondu arasında saziş imzalanıb.",
    ["signed-verb: Elm Fondu → saziş", "signed-verb: Elm Nazirliyi → saziş"],
  ],
  ["by a person", "Müqaviləni Rəna Şıxlinskaya imzalayıb.", ["signed-verb: Rəna Şıxlinskaya → Müqavilə"]],
  [
    "by a person for a body",
    "Müqaviləni Gənclər Fondunun sədri Orxan Səfərli imzalayıb.",
    ["signed-verb: Gənclər Fondu → Müqavilə", "signed-verb: Orxan Səfərli → Müqavilə"],
  ],
  [
    "in the name of bodies",
    "Müqaviləni Elm Fondu adından Orxan Səfərli, Gənclər Fondu adından isə Lalə Məcidova imzalayıb.",
    [
      "signed-verb: Elm Fondu → Müqavilə",
      "signed-verb: Gənclər Fondu → Müqavilə",
      "signed-verb: Lalə Məcidova → Müqavilə",
      "signed-verb: Orxan Səfərli → Müqavilə",
    ],
  ],
  [
    "a participle with its sides",
    "Elm Nazirliyi ilə Elm Fondu arasında bağlanmış sazişə əsasən kran alınıb.",
    ["signed-verb: Elm Fondu → saziş", "signed-verb: Elm Nazirliyi → saziş"],
  ],
  [
    "not signed",
    "Elm Nazirliyi ilə Elm Fondu arasında saziş imzalanmayıb.",
    ["signed-verb: Elm Fondu → saziş (negated)", "signed-verb: Elm Nazirliyi → saziş (negated)"],
  ],
  [
    "to be signed",
    "Elm Nazirliyi ilə Elm Fondu arasında saziş imzalanacaq.",
    ["signed-verb: Elm Fondu → saziş (planned)", "signed-verb: Elm Nazirliyi → saziş (planned)"],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["signing is proposed", "Müqavilənin imzalanması təklif olunub."],
  ["nobody signed", "Müqavilə imzalanmayıb."],
  ["two only talk", "Elm Nazirliyi ilə Elm Fondu arasında danışıqlar aparılıb."],
  ["decisions are praised", "Kamal Aslanovun rəhbərliyi ilə qərarlar qəbul olunub."],
];

/** What is not read so yet; the list must be exact. */
const misread: readonly Said[] = [
  [
    "a decree with its day",
    "Elm Fondu Prezident Kamal Aslanovun 2020-ci il 3 mart tarixli Sərəncamı ilə yaradılıb.",
    ["decree-of: Kamal Aslanov → Sərəncam"],
  ],
];

describe("signed claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "signed")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "signed")).toEqual([]);
  });

  it.each(misread)("of %s are not right yet: %s", (_what, text, claims) => {
    expect(saidIn(text, "signed"), "read right now: move it to what is said").not.toEqual(claims);
  });
});
