import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.ts";

type Said = readonly [what: string, text: string, claims: readonly string[]];

const said: readonly Said[] = [
  [
    "a passive with tərəfindən",
    "Elm Fondu tərəfindən seminar keçirilib.",
    ["organised-by: Elm Fondu → seminar"],
  ],
  [
    "a participle with tərəfindən",
    "Elm Fondu tərəfindən keçirilən seminar başa çatıb.",
    ["organised-by: Elm Fondu → seminar"],
  ],
  [
    "two bodies in one group",
    "Elm Nazirliyi və Elm Fondu tərəfindən sərgi keçirilib.",
    ["organised-by: Elm Fondu → sərgi", "organised-by: Elm Nazirliyi → sərgi"],
  ],
  [
    "a passive with a companion",
    "Səma Cəmiyyəti ilə birlikdə seminar keçirilib.",
    ["organised-jointly: Səma Cəmiyyəti → seminar"],
  ],
  [
    "a verb with its subject",
    "Yazıçılar Birliyi Qəbələdə konfrans keçirib.",
    ["organised-verb: Yazıçılar Birliyi → konfrans"],
  ],
  [
    "an object participle",
    "Elm Fondunun təşkil etdiyi təlim başa çatıb.",
    ["organised-verb: Elm Fondu → təlim"],
  ],
  [
    "a verb with a companion",
    "Elm Fondu Gənclər Fondu ilə birgə sərgi keçirib.",
    ["organised-verb: Elm Fondu → sərgi", "organised-verb: Gənclər Fondu → sərgi"],
  ],
  [
    "gapping",
    "Festivalı Elm Fondu, sərgini isə Rəssamlar İttifaqı təşkil edib.",
    ["organised-verb: Elm Fondu → Festival", "organised-verb: Rəssamlar İttifaqı → sərgi"],
  ],
  [
    "hosting",
    "Foruma Gəncə Dövlət Universiteti ev sahibliyi edib.",
    ["hosted: Gəncə Dövlət Universiteti → Forum"],
  ],
  [
    "with somebody's organising",
    "Elm Fondunun təşkilatçılığı ilə seminar keçirilib.",
    ["with-organising: Elm Fondu → seminar"],
  ],
  [
    "on somebody's initiative",
    "Xəzər Atletika Klubunun təşəbbüsü ilə marafon keçirilib.",
    ["with-organising: Xəzər Atletika Klubu → marafon"],
  ],
  [
    "the organiser by copula",
    "Konfransın təşkilatçısı Elm Nazirliyidir.",
    ["organiser-is: Elm Nazirliyi → Konfrans"],
  ],
  [
    "a session of one's own",
    "Milli Şuranın iclası keçirilib.",
    ["own-session: Milli Şura → Milli Şuranın iclası"],
  ],
  ["a label", "Seminar keçirilib. Təşkilatçı: Elm Fondu.", ["labelled: Elm Fondu → Seminar"]],
  [
    "an event to come",
    "Elm Fondu sabah seminar keçirəcək.",
    ["organised-verb: Elm Fondu → seminar (planned)"],
  ],
  [
    "an event that is planned",
    "Elm Fondunun seminar keçirməsi nəzərdə tutulub.",
    ["organised-verb: Elm Fondu → seminar (planned)"],
  ],
  [
    "an event that was not held",
    "Elm Fondu seminar keçirməyib.",
    ["organised-verb: Elm Fondu → seminar (negated)"],
  ],
];

/** What says no such thing. */
const unsaid: readonly (readonly [what: string, text: string])[] = [
  ["a body is the place", "Elm Fondunda seminar keçirilib."],
  ["it is about a body", "Səma Cəmiyyəti ilə bağlı seminar keçirilib."],
  ["it is wished for", "Yazıçılar Birliyi konfrans keçirmək istəyir."],
  ["two people meet", "Rəşad Quluzadə Lalə Məcidova ilə görüş keçirib."],
  ["young people begin it", "Gənclərin təşəbbüsü ilə marafon keçirilib."],
  ["the organiser is unknown", "Layihənin təşkilatçısı bəlli deyil."],
  ["it should be held", "Elm Fondu seminar keçirməlidir."],
  ["it is asked", "Elm Fondu seminar keçirib?"],
  ["it is a condition", "Elm Fondu seminar keçirərsə, Lalə Məcidova çıxış edəcək."],
];

describe("organised claims", () => {
  it.each(said)("%s: %s", (_what, text, claims) => {
    expect(saidIn(text, "organised")).toEqual(claims);
  });

  it.each(unsaid)("none where %s: %s", (_what, text) => {
    expect(saidIn(text, "organised")).toEqual([]);
  });
});
