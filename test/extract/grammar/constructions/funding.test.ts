import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  ["a verb with its object", "Layihəni Elm Fondu maliyyələşdirib.", ["funded-verb: Elm Fondu → Layihə"]],
  [
    "a participle with tərəfindən",
    "Elm Fondu tərəfindən maliyyələşdirilən layihə başa çatıb.",
    ["funded-verb: Elm Fondu → layihə"],
  ],
  [
    "money for a body",
    "Elm Fondu Şəki Muzeyinə 20 min manat ayırıb.",
    ["gave: Elm Fondu → Şəki Muzeyi (cash, 20000, AZN)"],
  ],
  [
    "goods for a body",
    "Elm Fondu Şəki Muzeyinə üç kompüter bağışlayıb.",
    ["gave: Elm Fondu → Şəki Muzeyi (in-kind)"],
  ],
  [
    "a grant",
    "Elm Fondu Gənclər Fonduna 5000 manat qrant verib.",
    ["gave: Elm Fondu → Gənclər Fondu (grant, 5000, AZN)"],
  ],
  [
    "with somebody's support",
    "“Norm” MMC-nin dəstəyi ilə olimpiada keçirilib.",
    ["with-support: “Norm” MMC → olimpiada"],
  ],
  [
    "with financial support",
    "Elm Fondunun maliyyə dəstəyi ilə layihə icra olunub.",
    ["with-support: Elm Fondu → layihə (cash)"],
  ],
  ["a sponsor by copula", "Festivalın sponsoru “Aypara” şirkətidir.", ["sponsor-is: Aypara → Festival"]],
  [
    "not given",
    "Elm Fondu Şəki Muzeyinə 20 min manat ayırmayıb.",
    ["gave: Elm Fondu → Şəki Muzeyi (negated, cash, 20000, AZN)"],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["paying is discussed", "Layihənin maliyyələşdirilməsi müzakirə olunub."],
  ["information is given", "Elm Fondu tələbələrə məlumat verib."],
  ["a house is bought", "Elm Fondu Şəki Muzeyindən bina alıb."],
  ["parents support", "Valideynlərin dəstəyi ilə olimpiada keçirilib."],
  ["there is no sponsor", "Festivalın sponsoru olmayıb."],
];

describe("funded claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "funded")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "funded")).toEqual([]);
  });
});
