/** Words without forms that say how a sentence is put together: coordinators, postpositions, negators, hedges. */
import { readTable } from "./table.ts";

const wordClasses = [
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
  "not",
  "hedge",
  "condition",
  "question",
  "opener",
  "agent",
  "between",
  "with",
  "jointly",
  "besides",
  "about",
  "concerning",
  "for",
  "according",
  "source",
  "as",
  "behalf",
  "instead",
  "except",
  "without",
  "within",
  "occasion",
  "attached",
  "field",
  "headed",
  "including",
  "after",
  "before",
  "against",
  "demonstrative",
  "titled",
  "under",
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
  "here",
  "parties",
  "adjective",
  "press",
  "time",
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
