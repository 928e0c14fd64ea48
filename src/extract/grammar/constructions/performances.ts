/** Who performed, gave a concert, handed out prizes or was given one at what. */
import type { Clause } from "../clauses/nominal.ts";
import type { Construction } from "./construction.ts";
import { isNotGiven, isSaidOfObject } from "./participation.ts";
import type { Scene } from "./scene.ts";

export const performances: readonly Construction[] = [
  {
    shape: "verb",
    name: "performed-for",
    predicate: "participated",
    verbs: ["perform"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "ceremony" },
    role: "participant",
    isPersonal: true,
    unless: isSaidOfObject,
    examples: [
      "Bakıda konsert keçirilib. Lalə Məcidova mahnı ifa edib.",
      "Konsert keçirilib. Rəşad Quluzadə mahnı oxuyub.",
      "Mərasim keçirilib. Lalə Məcidova mahnı ifa edib.",
    ],
    nearMisses: [
      "Bakıda seminar keçirilib. Lalə Məcidova uşaqlıqda mahnı oxuyub.",
      "Bakıda iclas keçirilib. Lalə Məcidova gəncliyində mahnı oxuyub.",
    ],
  },
  {
    shape: "verb",
    name: "handed-prizes",
    predicate: "participated",
    verbs: ["present"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "prizes" },
    role: "participant",
    isPersonal: true,
    unless: handsNoPrize,
    examples: [
      "Yarış keçirilib. Mükafatları Rəşad Quluzadə təqdim edib.",
      "Müsabiqə keçirilib. Diplomları Lalə Məcidova təqdim edib.",
    ],
    nearMisses: [
      "Yarış keçirilib. Layihəni Rəşad Quluzadə təqdim edib.",
      "Yarış keçirilib. Kitabı Rəşad Quluzadə təqdim edib.",
    ],
  },
  {
    shape: "verb",
    name: "gave-concert",
    predicate: "participated",
    verbs: ["appear"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "implied", eventKind: "ceremony", noun: "of-playing" },
    role: "participant",
    examples: [
      "Xanəndə Lalə Məcidova Tovuzda konsert verib.",
      "Lalə Məcidova Tovuzda konsert proqramı ilə çıxış edib.",
    ],
    nearMisses: ["Lalə Məcidova Tovuzda konsert vermək istəyir.", "Lalə Məcidova Tovuzda məlumat verib."],
  },
  {
    shape: "event",
    name: "own-concert",
    predicate: "participated",
    nouns: { class: "event", traits: ["given"] },
    who: ["owner"],
    owners: "person",
    role: "participant",
    unless: isNotGiven,
    examples: [
      "Tovuzda xanəndə Lalə Məcidovanın solo konserti keçirilib.",
      "Bakıda Rəşad Quluzadənin konserti olub.",
      "Gəncədə xanəndə Rəşad Quluzadənin konserti keçirilib.",
    ],
    nearMisses: [
      "Lalə Məcidovanın konsertləri haqqında kitab çıxıb.",
      "Lalə Məcidovanın konsertinə bilet satılır.",
    ],
  },
  {
    shape: "verb",
    name: "awarded-at",
    predicate: "participated",
    verbs: ["award"],
    voices: ["passive"],
    who: ["subject"],
    what: {
      kind: "at",
      cases: ["loc"],
      kinds: ["ceremony", "conference", "meeting", "competition"],
      stage: "ceremony",
    },
    role: "participant",
    isPersonal: true,
    unless: isPosthumous,
    examples: [
      "Mərasimdə Rəşad Quluzadə medalla təltif olunub.",
      "Tədbirdə Lalə Məcidova diplomla təltif edilib.",
      "Mərasimdə Lalə Məcidova fəxri fərmanla təltif edilib.",
    ],
    nearMisses: [
      "Rəşad Quluzadə medalla təltif olunub.",
      "Mərasimdə Rəşad Quluzadə ölümündən sonra medalla təltif olunub.",
    ],
  },
];

/** `layihəni təqdim edib`: what is presented is no prize. */
function handsNoPrize({ parsed: { sentence }, lexicon }: Scene, { groups }: Clause): boolean {
  return !groups.some(
    ({ case: groupCase, members }) =>
      groupCase === "acc" &&
      members.some(({ last }) => lexicon.classes.get(sentence.tokens[last - 1]?.lower ?? "") === "prize"),
  );
}

/** `ölümündən sonra təltif edilib`: who is dead was not there. */
function isPosthumous(scene: Scene, _: Clause): boolean {
  return scene.parsed.sentence.tokens.some(
    ({ lower }) => scene.lexicon.classes.get(lower) === "posthumously",
  );
}
