/** Nouns that end like a form of a verb (`words.tsv`). */
import { alternatives, readWords } from "../../lexicon/table.ts";

type Use = "noun-front" | "noun" | "and-letter" | "in-ma" | "end" | "some" | "to-course" | "in-b" | "in-an";

const rows = readWords("az", "like-verb");

/** The words of a use as alternatives of a regular expression. */
export function likeVerbs(use: Use): string {
  return alternatives(rows.flatMap(([word, each]) => (each === use ? [word] : [])));
}
