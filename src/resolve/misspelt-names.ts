/**
 * Long names of bodies that differ in one letter left out or typed twice in a long word are one: `Sertifikatlaşdırma` and
 * `Sertifikatalaşdırma`. A letter for another is another word, and so is one more in what a body is named after
 * (`Məmmədov adına`, `Məmmədova adına`).
 */
import { spell } from "../language/transliteration.ts";
import { nameWord } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import type { Agency } from "../model/entity.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";

/** Fewer words, or letters of the word, are shared by chance. */
const leastWords = 3;
const leastLetters = 8;

const namedAfter = once(() => spell(nameWord("namesake")).key);

/** The name around each of its long words, and the word. */
function* aroundLongWords(key: string): Generator<readonly [around: string, word: string]> {
  const words = key.split(" ");
  if (words.length < leastWords || words.includes(namedAfter())) return;
  for (const [at, word] of words.entries())
    if (word.length >= leastLetters) yield [words.with(at, "").join(" "), word];
}

/** Whether one is the other with one letter more. */
export function isLetterMore(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same) === long.slice(same + 1);
}

/** Gives a name that is written so in fewer documents the key of the one that differs from it in a letter. */
export function mergeMisspelt(keys: Map<Appearance<Agency>, string>): void {
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const around = new Map<string, (readonly [key: string, word: string])[]>();
  for (const key of counts.keys())
    for (const [rest, word] of aroundLongWords(key)) pushTo(around, rest, [key, word] as const);
  const count = (key: string): number => counts.get(key) ?? 0;
  const right = new Map<string, string>();
  for (const block of around.values()) {
    if (block.length === 1) continue;
    const commonFirst = block.toSorted(
      ([one], [other]) => count(other) - count(one) || compareCodeUnits(one, other),
    );
    for (const [place, [key, word]] of commonFirst.entries()) {
      const known = commonFirst.slice(0, place).find(([, better]) => isLetterMore(word, better));
      if (known !== undefined && !right.has(key)) right.set(key, right.get(known[0]) ?? known[0]);
    }
  }
  for (const [appearance, key] of keys) keys.set(appearance, right.get(key) ?? key);
}
