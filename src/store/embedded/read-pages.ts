/** Reads a graph file piece by piece, so that a file of any size passes through bounded memory. */
import { rowsOf } from "../read-rows.ts";
import type { TableRows } from "../rows.ts";
import { type NodeLabel, nodeColumns, tableNames, tables } from "../schema.ts";
import { statement } from "../statements.ts";
import type { EmbeddedDatabase } from "./database.ts";
import { openGraphFile } from "./graph-file.ts";

/** Nodes of a page; of a relationship's page the nodes it starts at. Few, since documents bring their text along. */
const pageNodes = 8_192;
/** Room for an answer with a page of long documents. */
const bufferBytes = 2 ** 30;

/**
 * The rows of a graph file in the order in which they lie in it, nodes before relationships.
 * @throws StoreError when the file cannot be opened.
 */
export async function* graphFilePages(path: string): AsyncGenerator<TableRows> {
  const database = await openGraphFile(path, { bufferBytes });
  try {
    yield* readPages(database);
  } finally {
    await database.close();
  }
}

/** The rows of an open graph file, each page of one table. */
export async function* readPages(database: EmbeddedDatabase): AsyncGenerator<TableRows> {
  const ends = await labelEnds(database);
  for (const table of tables) {
    const text = statement(`read/embedded/${table.kind}s`, tableNames(table));
    const end = ends.get(table.kind === "node" ? table.label : table.source) ?? 0;
    for (let first = 0; first < end; first += pageNodes) {
      const answer = await database.run(text, { first, past: first + pageNodes });
      if (answer.rows.length > 0) yield new Map([[table.name, rowsOf(answer, table)]]);
    }
  }
}

/** One more than the greatest offset of each label. */
async function labelEnds(database: EmbeddedDatabase): Promise<ReadonlyMap<NodeLabel, number>> {
  const ends = new Map<NodeLabel, number>();
  for (const label of Object.keys(nodeColumns) as NodeLabel[]) {
    const { rows } = await database.run(statement("read/embedded/last-offset", { label }));
    const last = rows[0]?.last ?? null;
    ends.set(label, last === null ? 0 : Number(last) + 1);
  }
  return ends;
}
