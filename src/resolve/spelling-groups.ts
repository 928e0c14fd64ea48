/**
 * Splits the spellings that share a key into names: `Qasımov` and `Haşımov` share one, and are two. A spelling that
 * could be either, as Russian `Гашимов` cannot but plain `Hasimov` might, joins neither.
 */

import { type Spelling, soundAlike } from "../language/transliteration.ts";
import { compareCodeUnits } from "../order/order.ts";

/** How many letters the spelling leaves open: fewer is more certain. */
export function openness(sounds: string): number {
  let bits = 0;
  for (const sound of sounds) {
    for (let rest = sound === " " ? 0 : sound.charCodeAt(0) & 63; rest > 0; rest &= rest - 1) bits += 1;
  }
  return bits;
}

/** Classes whose letters harmony alone tells apart (ı and i, u and ü, o and ö), so that one in a long word is a slip: `Çəltıkçilik`. */
const harmonic: ReadonlySet<string> = new Set(["I", "U", "O"]);
/** Shorter words may be others: `Kür`, `Kur`. */
const leastLetters = 6;

/** Whether two names of several words differ in one such letter only. */
export function differsInHarmony(one: Spelling, other: Spelling): boolean {
  if (one.key !== other.key || !one.key.includes(" ")) return false;
  const places = [...one.key].flatMap((letter, at) =>
    letter !== " " && (one.sounds.charCodeAt(at) & other.sounds.charCodeAt(at) & 63) === 0 ? [at] : [],
  );
  const [place = 0] = places;
  const start = one.key.lastIndexOf(" ", place) + 1;
  const end = `${one.key} `.indexOf(" ", place);
  return places.length === 1 && harmonic.has(one.key[place] ?? "") && end - start >= leastLetters;
}

/** For each distinct `sounds` the label of its name: the empty string where all are one name. */
export function groupSpellings(spellings: readonly Spelling[]): ReadonlyMap<string, string> {
  const distinct = [...new Map(spellings.map((spelling) => [spelling.sounds, spelling])).values()];
  if (distinct.length === 1) return new Map(distinct.map(({ sounds }) => [sounds, ""]));
  const certainFirst = distinct
    .map((spelling) => ({ spelling, open: openness(spelling.sounds) }))
    .sort(
      (one, other) => one.open - other.open || compareCodeUnits(one.spelling.sounds, other.spelling.sounds),
    );
  const groups: Spelling[][] = [];
  for (const { spelling } of certainFirst) {
    const fitting = groups.filter((group) =>
      group.every((member) => soundAlike(member, spelling) || differsInHarmony(member, spelling)),
    );
    const only = fitting.length === 1 ? fitting[0] : undefined;
    if (only === undefined) groups.push([spelling]);
    else only.push(spelling);
  }
  const labels = groups.flatMap((group) =>
    group.map(({ sounds }) => [sounds, groups.length === 1 ? "" : (group[0]?.sounds ?? "")] as const),
  );
  return new Map(labels);
}
