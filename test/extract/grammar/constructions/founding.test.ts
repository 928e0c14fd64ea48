import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  [
    "a verb with a person",
    "Yaşıl Bağça Birliyini 2019-cu ildə Nərgiz Abdullayeva təsis edib.",
    ["founded-verb: Nərgiz Abdullayeva → Yaşıl Bağça Birliyi"],
  ],
  [
    "a passive with tərəfindən",
    "Elm Fondu 2019-cu ildə Elm Nazirliyi tərəfindən yaradılıb.",
    ["founded-verb: Elm Nazirliyi → Elm Fondu"],
  ],
  [
    "a participle before the body",
    "Elm Nazirliyi tərəfindən yaradılan Elm Fondu seminar keçirib.",
    ["founded-verb: Elm Nazirliyi → Elm Fondu"],
  ],
  [
    "a founder by title",
    "“Yaşıl Həll” MMC-nin təsisçisi Orxan Səfərli çıxış edib.",
    ["founder-of: Orxan Səfərli → “Yaşıl Həll” MMC"],
  ],
  [
    "a founder by copula",
    "Orxan Səfərli “Yaşıl Həll” MMC-nin təsisçisidir.",
    ["founder-of: Orxan Səfərli → “Yaşıl Həll” MMC"],
  ],
  [
    "several founders",
    "Yaşıl Bağça Birliyini Nərgiz Abdullayeva və Orxan Səfərli təsis edib.",
    [
      "founded-verb: Nərgiz Abdullayeva → Yaşıl Bağça Birliyi",
      "founded-verb: Orxan Səfərli → Yaşıl Bağça Birliyi",
    ],
  ],
  [
    "a plan",
    "Elm Nazirliyi gələn il Elm Fondunu təsis edəcək.",
    ["founded-verb: Elm Nazirliyi → Elm Fondu (planned)"],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["opportunities are made", "Nərgiz Abdullayeva yeni imkanlar yaradıb."],
  ["a director is no founder", "“Yaşıl Həll” MMC-nin direktoru Orxan Səfərli çıxış edib."],
  ["founding is proposed", "Nərgiz Abdullayeva Yaşıl Bağça Birliyinin yaradılmasını təklif edib."],
];

describe("founded claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "founded")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "founded")).toEqual([]);
  });
});
