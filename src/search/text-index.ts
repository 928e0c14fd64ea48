/** Full-text search in the process, for the engine that has none of its own: minisearch with our folding of words. */
import MiniSearch from "minisearch";
import { searchKey } from "../language/az/fold.ts";

/** The rows whose text has, for every folded word, one that begins with it; in the order of the rows. */
export function rowsWithWords<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  wanted: readonly string[],
): readonly Row[] {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ["text"],
    tokenize: (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    processTerm: (term) => searchKey(term) || null,
  });
  index.addAll(rows.map((row, id) => ({ id, text: textOf(row) })));
  const found = new Set(
    index.search(wanted.join(" "), { prefix: true, combineWith: "AND" }).map(({ id }) => id as number), // holds: set above
  );
  return rows.filter((_, id) => found.has(id));
}
