/** Words without forms that say how a sentence is put together: coordinators, postpositions, negators, hedges. */
import { alternatives, readWords } from "./table.ts";

/** Postpositions: what stands before them is an argument or a circumstance of its own kind. */
export const postpositionClasses = [
  "agent",
  "between",
  "with",
  "jointly",
  "besides",
  "about",
  "concerning",
  "for",
  "according",
  "basis",
  "source",
  "as",
  "behalf",
  "instead",
  "except",
  "without",
  "within",
  "occasion",
  "attached",
  "after",
  "before",
  "against",
  "over",
  "under",
  "headed",
] as const;

const wordClasses = [
  ...postpositionClasses,
  "and",
  "or",
  "too",
  "pronoun",
  "contrast",
  "that",
  "saying",
  "but",
  "because",
  "neither",
  "several",
  "posthumously",
  "not",
  "hedge",
  "condition",
  "question",
  "opener",
  "field",
  "including",
  "demonstrative",
  "titled",
  "all",
  "other",
  "former",
  "acting",
  "temporarily",
  "honorific",
  "late",
  "habitually",
  "every",
  "ordinal",
  "last",
  "next",
  "current",
  "here",
  "parties",
  "one-of",
  "adjective",
  "press",
  "owned",
  "belonging",
  "course",
  "prize",
  "arranging",
  "time",
  "was",
] as const;
export type WordClass = (typeof wordClasses)[number];

/**
 * What single words of a class do beside what the class says: `joint` joins the members of a list and the words of a name (`və`),
 * `inner` stands in a name without a capital and without a letter in its acronym (`və`, `üzrə`), `sides` behind two sides (`arasında`),
 * `topic` behind the dative of what something is about (`dair`), `day` ends like a genitive (`gün`), `contrary` sets one thing against another
 * (`X yox, Y`), `beneath` stands between a body and its part (`yanında`), `bound` behind what an event is about (`ilə bağlı`), `year` behind its
 * number, `weekday` behind the name of a day.
 */
export const wordUses = [
  "joint",
  "inner",
  "sides",
  "topic",
  "day",
  "contrary",
  "beneath",
  "bound",
  "year",
  "weekday",
] as const;
export type WordUse = (typeof wordUses)[number];

/** Lower-case word → its class. */
export type WordClasses = ReadonlyMap<string, WordClass>;

/** Reads the list of words without forms of a language. */
export function compileWordClasses(language: string): WordClasses {
  return new Map(
    readWords(language, "sentence").map(([word, classes]) => [word, classes.split(" ")[0] as WordClass]),
  );
}

let azerbaijani: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function compileSets(): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>([...wordClasses, ...wordUses].map((name) => [name, new Set()]));
  for (const [word, classes] of readWords("az", "sentence"))
    for (const name of classes.split(" ")) sets.get(name)?.add(word);
  return sets;
}

/** Whether a lower-case word has a class or a use in `words.tsv`: `isWord("joint", "və")`. */
export function isWord(wordClass: WordClass | WordUse, lower: string | undefined): boolean {
  azerbaijani ??= compileSets();
  return lower !== undefined && azerbaijani.get(wordClass)?.has(lower) === true;
}

/** The words of a class or a use as alternatives of a regular expression, the longest first. */
export function anyWord(wordClass: WordClass | WordUse): string {
  azerbaijani ??= compileSets();
  return alternatives(azerbaijani.get(wordClass) ?? []);
}
