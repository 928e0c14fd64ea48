/** Full-text search in the process, for the engine that has none of its own: minisearch with our folding of words. */
import MiniSearch from "minisearch";
import { foldWord, writtenWords } from "./words.ts";

/** Finds rows by the words of their text; building it costs far more than asking it. */
export class TextIndex<Row> {
  readonly #rows: readonly Row[];
  readonly #index: MiniSearch<{ readonly id: number; readonly text: string }>;

  constructor(rows: readonly Row[], textOf: (row: Row) => string) {
    this.#rows = rows;
    this.#index = new MiniSearch({
      fields: ["text"],
      tokenize: (text) => [...writtenWords(text)].map(({ 0: word }) => word),
      processTerm: (term) => foldWord(term) || null,
    });
    this.#index.addAll(rows.map((row, id) => ({ id, text: textOf(row) })));
  }

  /** The rows whose text has, for every folded word, one that begins with it; in the order of the rows. */
  rowsWithWords(wanted: readonly string[]): readonly Row[] {
    const found = this.#index.search(wanted.join(" "), { prefix: true, combineWith: "AND" });
    const ids = found.map(({ id }) => id as number).sort((one, other) => one - other); // holds: ids are numbers above
    return ids.flatMap((id) => this.#rows[id] ?? []);
  }
}
