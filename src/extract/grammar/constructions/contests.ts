/** Who contested what, who won it and over whom. */
import { ordinalOf, romanNumber } from "../../../language/az/ordinals.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Clause } from "../clauses/nominal.ts";
import type { Construction } from "./construction.ts";
import { hasVerb } from "./outlook.ts";
import { isAmongOthers } from "./participation.ts";
import type { ActorReference } from "./proposal.ts";
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
    examples: [
      "Su Kollecinin tələbələri arasında şahmat turniri keçirilib.",
      "Gəncə Universitetinin tələbələri arasında bilik yarışı keçirilib.",
      "Elm Fondunun əməkdaşları arasında futbol turniri keçirilib.",
    ],
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
    isMeant: (...told) => !isPlacedBehind(...told),
    examples: ["Olimpiadada Lalə Məcidova birinci yeri tutub.", "Müsabiqədə Lalə Məcidova qalib olub."],
    nearMisses: ["Lalə Məcidova qalibləri təbrik edib.", "Olimpiadada Lalə Məcidova ikinci yeri tutub."],
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
    needs: ({ hasPrize }) => hasPrize,
    unless: isOfNoPrize,
    isMeant: (...told) => !isPlacedBehind(...told),
    examples: [
      "Olimpiadada birinci yeri Lalə Məcidova tutub.",
      "Müsabiqədə birinci yeri Rəşad Quluzadə tutub.",
    ],
    nearMisses: ["Olimpiadada Lalə Məcidova təcrübə qazanıb.", "Olimpiadada Lalə Məcidova yerini tapmayıb."],
  },
  {
    shape: "verb",
    name: "placed-behind",
    predicate: "participated",
    verbs: ["win", "gain", "work"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen", "abl", "acc"], kinds: ["competition"], stage: "contest" },
    role: "participant",
    needs: (outlook) => outlook.hasPrize || hasVerb(outlook, ["win"]),
    unless: (scene, clause) => clause.verb?.class !== "win" && isOfNoPrize(scene, clause),
    isMeant: isPlacedBehind,
    examples: [
      "Olimpiadada birinci yeri Lalə Məcidova, ikinci yeri Rəşad Quluzadə tutub.",
      "Olimpiadada Lalə Məcidova 3-cü yerə çıxıb.",
      "Olimpiadada Lalə Məcidova II yeri tutub.",
    ],
    nearMisses: [
      "Olimpiadada Lalə Məcidova birinci yeri tutub.",
      "III olimpiadanın ikinci turunda Lalə Məcidova qalib gəlib.",
    ],
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
    examples: [
      "Olimpiadanın finalında Lalə Məcidova Rəşad Quluzadəyə qalib gəlib.",
      "Turnirin finalında Rəşad Quluzadə Lalə Məcidovaya qalib gəlib.",
      "Çempionatın finalında “Dağ” klubu “Su” klubuna qalib gəlib.",
    ],
    nearMisses: [
      "Olimpiadanın finalında Lalə Məcidova qalib gəlib.",
      "Lalə Məcidova çətinliklərə qalib gəlib.",
    ],
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
    examples: [
      "Turnirdə Lalə Məcidova Rəşad Quluzadə üzərində qələbə qazanıb.",
      "Turnirdə “Dağ” klubu “Su” klubu üzərində qələbə qazanıb.",
      "Çempionatda Rəşad Quluzadə Lalə Məcidova üzərində qələbə qazanıb.",
    ],
    nearMisses: [
      "Turnirdə Lalə Məcidova kitab üzərində qələbə qazanıb.",
      "Lalə Məcidova xəstəlik üzərində qələbə qazanıb.",
    ],
  },
  {
    shape: "verb",
    name: "competed",
    predicate: "participated",
    verbs: ["compete"],
    voices: ["active"],
    who: ["subject"],
    others: ["joint", "leader"],
    what: { kind: "at", cases: ["loc", "dat", "gen"], stage: "contest" },
    role: "participant",
    unless: isAmongOthers,
    examples: [
      "Turnirdə “Dağ” klubu mübarizə aparıb.",
      "Yarışda Lalə Məcidova finala yüksəlib.",
      "Turnir keçirilib. Lalə Məcidova finala yüksəlib.",
    ],
    nearMisses: [
      "Konfrans keçirilib. Rəşad Quluzadə siyasətdə mübarizə aparıb.",
      "Seminar keçirilib. Rəşad Quluzadə pulunu uduzub.",
      "İclas keçirilib. Lalə Məcidova hesabatda yer alıb.",
    ],
  },
  {
    shape: "verb",
    name: "faced",
    predicate: "participated",
    verbs: ["compete"],
    voices: ["active"],
    who: ["companion"],
    what: { kind: "at", cases: ["loc"], kinds: ["competition"], stage: "contest" },
    role: "participant",
    examples: [
      "Turnirin finalında “Dağ” klubu “Su” klubu ilə qarşılaşıb.",
      "Çempionatın finalında “Su” klubu “Dağ” klubu ilə qarşılaşıb.",
      "Turnirdə Lalə Məcidova Rəşad Quluzadə ilə qarşılaşıb.",
    ],
    nearMisses: [
      "Konfransda Rəşad Quluzadə çətinliklərlə qarşılaşıb.",
      "Turnirdə Lalə Məcidova problemlə qarşılaşıb.",
    ],
  },
  {
    shape: "part",
    name: "winner-is",
    predicate: "participated",
    parts: ["winner"],
    role: "winner",
    examples: [
      "Müsabiqənin qalibi Lalə Məcidova olub.",
      "Turnirin qalibi Rəşad Quluzadədir.",
      "Olimpiadanın qalibi “Dağ” komandası olub.",
    ],
    nearMisses: ["Müsabiqənin qalibi hələ bəlli deyil.", "Müsabiqənin qalibinə mükafat verilib."],
  },
];

/** `ikinci yeri X tutub`, `3-cü yerə çıxıb`: of all the places told before a name, or else in its clause, none is the first. */
function isPlacedBehind(scene: Scene, { first, last, verb }: Clause, actor: ActorReference): boolean {
  const {
    parsed: {
      sentence: { tokens },
    },
    lexicon,
  } = scene;
  // III turnirdə: the ordinal of a place stands before its noun, or before the next place
  const isOfPlace = (at: number): boolean => {
    const { lower = "", kind } = tokens[at + 1] ?? {};
    const wordClass = lexicon.classes.get(lower);
    if (wordClass === "prize" || (verb !== null && at + 1 >= verb.first && at < last)) return true;
    return (wordClass === "and" || kind === "mark") && placeOf(tokens[at + 2]) !== null && isOfPlace(at + 2);
  };
  const placesIn = (from: number, to: number): readonly number[] =>
    tokens.slice(from, to).flatMap((token, index) => (isOfPlace(from + index) ? (placeOf(token) ?? []) : []));
  const own = actor.kind === "named" ? placesIn(actor.nominal.first, actor.nominal.head) : [];
  const places = own.length > 0 ? own : placesIn(Math.max(0, first - 1), last);
  return places.length > 0 && !places.includes(1);
}

/** Which place an ordinal tells: `ikinci`, `2-ci`, `II`. */
function placeOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  const { kind, lower, suffix, text } = token;
  if (kind === "number" && /^c[ıiuü]$/.test(suffix)) return Number.parseInt(text, 10);
  return ordinalOf(lower) ?? (/^[IVX]+$/.test(text) ? romanNumber(text) : null);
}

/** `birinci yeri X tutub`: what is gained far before the verb is a prize, and no experience. */
function isOfNoPrize(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.parsed.sentence;
  return !tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => scene.lexicon.classes.get(lower) === "prize");
}
