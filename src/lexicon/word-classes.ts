/** Words without forms that say how a sentence is put together: coordinators, postpositions, negators, hedges. */
import { readTable } from "./table.ts";

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

/** Lower-case word → its class. */
export type WordClasses = ReadonlyMap<string, WordClass>;

/** Reads the list of words without forms of a language. */
export function compileWordClasses(language: string): WordClasses {
  return new Map(
    readTable(language, "words.tsv").map(([word = "", wordClass = ""]) => [word, wordClass as WordClass]),
  );
}
