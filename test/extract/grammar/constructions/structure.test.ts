import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  [
    "a department of its body",
    "Dövlət Film Arxivinin Xəritə şöbəsi seminar keçirib.",
    ["part-of-owner: Xəritə şöbəsi → Dövlət Film Arxivi"],
  ],
  [
    "a body under a ministry",
    "Elm Nazirliyinin tabeliyində olan Elm Fondu sərgi keçirib.",
    ["part-of-owner: Elm Fondu → Elm Nazirliyi"],
  ],
  [
    "a body at a ministry",
    "Elm Nazirliyi yanında Elm Fondu sərgi keçirib.",
    ["part-of-owner: Elm Fondu → Elm Nazirliyi"],
  ],
  [
    "belonging to a structure",
    "Yerfiziki Mərkəzi Elm Nazirliyinin strukturuna daxildir.",
    ["works-within: Yerfiziki Mərkəzi → Elm Nazirliyi"],
  ],
  [
    "acting under a ministry",
    "Elm Fondu Elm Nazirliyinin tabeliyində fəaliyyət göstərir.",
    ["works-within: Elm Fondu → Elm Nazirliyi"],
  ],
  [
    "a daughter company",
    "Elm Nazirliyinin törəmə qurumu olan Elm Fondu sərgi keçirib.",
    ["part-is: Elm Fondu → Elm Nazirliyi"],
  ],
  [
    "one of the parts of a body",
    "Kür Kurslarının gənc şöbələrindən olan Nar şöbəsi sərgi keçirib.",
    ["one-of-parts: Nar şöbəsi → Kür Kursları"],
  ],
  [
    "where a body stood once",
    "Elm İnstitutu 1920-ci ildən Kür Universitetinin tərkibində fəaliyyət göstərmişdir.",
    [],
  ],
  [
    "a unit where somebody worked",
    "Orxan Səfərli Elm Nazirliyində xəritə şöbəsinin müdiri işləyib.",
    ["part-of-owner: xəritə şöbəsi → Elm Nazirliyi"],
  ],
  [
    "the unit of the second of two",
    "Elm Fondunun direktoru Orxan Səfərli və Xəritə şöbəsinin müdiri Lalə Məcidova çıxış ediblər.",
    ["unit-at-work: Xəritə şöbəsi → Elm Fondu"],
  ],
  [
    "organs under a heading",
    "Yaşıl Gələcək İctimai Birliyi 2019-cu ildə yaranıb.\n\nBirliyin idarəetmə orqanları aşağıdakılardır:\n• Ümumi Yığıncaq\n• Nəzarət Komissiyası",
    [
      "organ-listed: Nəzarət Komissiyası → Yaşıl Gələcək İctimai Birliyi",
      "organ-listed: Ümumi Yığıncaq → Yaşıl Gələcək İctimai Birliyi",
    ],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["a body only works with another", "Dövlət Film Arxivi Elm Fondu ilə görüş keçirib."],
  ["a centre joins a project", "Yerfiziki Mərkəzi layihəyə daxil edilib."],
  ["two bodies are listed", "Elm Nazirliyi və Elm Fondu sərgi keçirib."],
  ["a person belongs to a body", "Orxan Səfərli Gənclər Fondunun üzvüdür."],
];

describe("part_of claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "part_of")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "part_of")).toEqual([]);
  });
});
