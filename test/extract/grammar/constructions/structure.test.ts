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
