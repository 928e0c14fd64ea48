/** Which names of persons in a document mean one person. */

import { isNameWord } from "../../../lexicon/names.ts";

/** Given name, father's name and family name of the words of a name. */
interface NameParts {
  readonly given: string;
  readonly father: string;
  readonly family: string;
}

const isMarker = (word: string): boolean => isNameWord("father-marker", word);

/** hacı mirzə oğlu babayev → hacı, mirzə, babayev; cəfərli azad məhyəddin oğlu → azad, məhyəddin, cəfərli. */
export function partsOf(words: readonly string[]): NameParts {
  const marker = markerIn(words);
  const father = marker > 0 ? (words[marker - 1] ?? "") : "";
  if (marker === 2 && words.length > 3) return { given: words[0] ?? "", father, family: words[3] ?? "" };
  if (marker === 3) return { given: words[1] ?? "", father, family: words[0] ?? "" };
  return { given: words[0] ?? "", father, family: marker === 2 ? "" : (words.at(-1) ?? "") };
}

/** Index of `oğlu` or `qızı`, or -1. */
function markerIn(words: readonly string[]): number {
  for (let at = 0; at < words.length; at++) if (isMarker(words[at] as string)) return at;
  return -1;
}

export function isInitialName(words: readonly string[]): boolean {
  return partsOf(words).given.length === 1;
}

/** Whether two names can mean one person: same family name, given names or initials that agree, no two fathers. */
export function mayBeSame(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [partsOf(left), partsOf(right)];
  // Mustafa Zəkəriyyə oğlu: the father's name tells who is meant where the family name is left out
  if (a.family === "" || b.family === "")
    return a.given === b.given && a.father !== "" && a.father === b.father;
  if (a.family !== b.family && !(a.family === b.given && a.given === b.family)) return false;
  if (a.family !== b.family) return true;
  if (a.father !== "" && b.father !== "" && a.father !== b.father) return false;
  if (a.given === b.given) return true;
  return (
    (a.given.length === 1 && b.given.startsWith(a.given)) ||
    (b.given.length === 1 && a.given.startsWith(b.given))
  );
}

/** Whether the name that opens a life can be the one of its headline: `Fətəlixan İsgəndər oğlu Nurlu` of `Fətəli xan Nurski`. */
export function opensLifeOf(headline: readonly string[], opening: readonly string[]): boolean {
  const [given, other] = [partsOf(headline).given, partsOf(opening)];
  if (given.length < 3 || other.father === "") return false;
  return (
    given === other.given ||
    (given.length > 4 && other.given.startsWith(given)) ||
    other.given.endsWith(`-${given}`)
  );
}

/** A name with the father's name that another name of the same person tells. */
export function withFatherOf(other: readonly string[], words: readonly string[]): readonly string[] {
  const marker = markerIn(other);
  const { given, family } = partsOf(words);
  return [given, other[marker - 1] ?? "", other[marker] ?? "", family];
}
