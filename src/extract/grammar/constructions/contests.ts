/** Who contested what, who won it and over whom. */
import type { Clause } from "../clauses/nominal.ts";
import type { Construction } from "./construction.ts";
import type { Scene } from "./scene.ts";

export const contests: readonly Construction[] = [
  {
    shape: "verb",
    name: "contested",
    predicate: "participated",
    verbs: ["hold"],
    who: ["contestant"],
    what: { kind: "object", kinds: ["competition", "training"] },
    role: "participant",
    examples: ["Su Kollecinin tələbələri arasında şahmat turniri keçirilib."],
    nearMisses: [
      "Tələbələr arasında şahmat turniri keçirilib.",
      "Su Kollecinin binaları arasında yarış keçirilib.",
    ],
  },
  {
    shape: "verb",
    name: "won",
    predicate: "participated",
    verbs: ["win", "beat"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen", "abl", "acc"], kinds: ["competition"], stage: "contest" },
    role: "winner",
    examples: ["Olimpiadada Lalə Məcidova birinci yeri tutub."],
    nearMisses: ["Lalə Məcidova qalibləri təbrik edib."],
  },
  {
    shape: "verb",
    name: "won-place",
    predicate: "participated",
    verbs: ["gain", "work"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen"], kinds: ["competition"], stage: "contest" },
    role: "winner",
    unless: isOfNoPrize,
    examples: ["Olimpiadada birinci yeri Lalə Məcidova, ikinci yeri Rəşad Quluzadə tutub."],
    nearMisses: ["Olimpiadada Lalə Məcidova təcrübə qazanıb."],
  },
  {
    shape: "verb",
    name: "beaten",
    predicate: "participated",
    verbs: ["beat"],
    voices: ["active"],
    who: ["recipient", "object"],
    what: { kind: "at", cases: ["loc"], kinds: ["competition"], stage: "contest" },
    role: "participant",
    examples: ["Olimpiadanın finalında Lalə Məcidova Rəşad Quluzadəyə qalib gəlib."],
    nearMisses: ["Olimpiadanın finalında Lalə Məcidova qalib gəlib."],
  },
  {
    shape: "verb",
    name: "won-over",
    predicate: "participated",
    verbs: ["win"],
    voices: ["active"],
    who: ["over"],
    what: { kind: "at", cases: ["loc"], kinds: ["competition"], stage: "contest" },
    role: "participant",
    examples: ["Turnirdə Lalə Məcidova Rəşad Quluzadə üzərində qələbə qazanıb."],
    nearMisses: ["Turnirdə Lalə Məcidova kitab üzərində qələbə qazanıb."],
  },
  {
    shape: "part",
    name: "winner-is",
    predicate: "participated",
    parts: ["winner"],
    role: "winner",
    examples: ["Müsabiqənin qalibi Lalə Məcidova olub."],
    nearMisses: ["Müsabiqənin qalibi hələ bəlli deyil."],
  },
];

/** `birinci yeri X tutub`: what is gained far before the verb is a prize, and no experience. */
function isOfNoPrize(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.parsed.sentence;
  return !tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => scene.lexicon.classes.get(lower) === "prize");
}
