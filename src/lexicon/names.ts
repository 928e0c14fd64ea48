import { capitalize, lowerCase } from "../language/az/fold.ts";
import { cases, inflectPossessed } from "../language/az/nouns.ts";
import { alternatives, readTable, readWords } from "./table.ts";

export interface NameLists {
  /** Lower-case given name → gender. */
  readonly given: ReadonlyMap<string, "male" | "female" | "both">;
  /** Lower-case given names of other countries → gender. */
  readonly foreign: ReadonlyMap<string, "male" | "female">;
  /** Lower-case family names without a regular ending. */
  readonly family: ReadonlySet<string>;
  /** Lower-case name of a place → its class. */
  readonly places: ReadonlyMap<string, "city" | "country">;
  /** Class of words that make up names or stand beside them → its lower-case words. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lower-case word → its classes among those. */
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
}

/** Reads the lists of given names, family names and places of a language. */
export function compileNames(language: string): NameLists {
  const words = nameWords(language);
  return {
    given: new Map(
      readTable(language, "given-names.tsv").map(([name = "", gender = "both"]) => [
        lowerCase(name),
        gender as "both",
      ]),
    ),
    foreign: new Map(
      readTable(language, "foreign-given-names.tsv").map(([name = "", gender = "male"]) => [
        lowerCase(name),
        gender as "male",
      ]),
    ),
    family: new Set(readTable(language, "surnames.tsv").map(([name = ""]) => lowerCase(name))),
    places: new Map(
      readTable(language, "places.tsv").map(([name = "", kind = "city"]) => [
        lowerCase(name),
        kind as "city",
      ]),
    ),
    words,
    classesOf: classesByWord(words),
  };
}

let azerbaijaniWords: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function nameWords(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  if (language !== "az") return compileWordClasses(language);
  azerbaijaniWords ??= compileWordClasses(language);
  return azerbaijaniWords;
}

/** The lower-case words of a class of words in names (`words.tsv`). */
export function nameWordsOf(wordClass: string): ReadonlySet<string> {
  return nameWords("az").get(wordClass) ?? new Set();
}

/** Whether a lower-case word or phrase belongs to a class of words in names (`words.tsv`). */
export function isNameWord(wordClass: string, lower: string | undefined): boolean {
  return lower !== undefined && nameWords("az").get(wordClass)?.has(lower) === true;
}

/** Whether a lower-case word begins with a word of a class: a form of it. */
export function beginsWithAny(wordClass: string, lower: string | undefined): boolean {
  if (lower !== undefined) for (const word of nameWordsOf(wordClass)) if (lower.startsWith(word)) return true;
  return false;
}

/** The words of a class as alternatives of a regular expression, the longest first. */
export function anyOf(wordClass: string): string {
  return alternatives(nameWordsOf(wordClass));
}

/** The same with a capital on each word. */
export function anyTitled(wordClass: string): string {
  return alternatives([...nameWordsOf(wordClass)].map((words) => words.split(" ").map(capitalize).join(" ")));
}

/** The one word of a class. */
export function nameWord(wordClass: string): string {
  return [...nameWordsOf(wordClass)][0] ?? "";
}

const inflectedClasses: ReadonlySet<string> = new Set(["thing", "kin", "state", "state-form"]);
function classesByWord(
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [wordClass, words] of classes)
    for (const word of words) {
      const others = found.get(word);
      if (others === undefined) found.set(word, [wordClass]);
      else others.push(wordClass);
    }
  return found;
}

/** Things named after somebody are listed with their possessive (küçəsi) and found in every case. */
function compileWordClasses(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>();
  for (const [word, wordClass] of readWords(language, "name")) {
    const words = classes.get(wordClass) ?? new Set<string>();
    classes.set(wordClass, words);
    const lower = lowerCase(word);
    if (inflectedClasses.has(wordClass))
      for (const nounCase of cases) words.add(inflectPossessed(lower, nounCase));
    else words.add(lower);
  }
  return classes;
}
