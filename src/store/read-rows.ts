/** Rows of the answers to the engines' reading statements. */
import type { QueryResult } from "./graph-store.ts";
import type { Properties, Row, TableRows, Value } from "./rows.ts";
import { type Columns, type Table, tableNames, tables } from "./schema.ts";
import { statement } from "./statements.ts";

/** Runs the engine's reading statement for each table. */
export async function readRows(
  engine: "neo4j",
  run: (statement: string) => Promise<QueryResult>,
): Promise<TableRows> {
  const rows = new Map<string, readonly Row[]>();
  for (const table of tables) {
    const text = statement(`read/${engine}/${table.kind}s`, tableNames(table));
    rows.set(table.name, rowsOf(await run(text), table));
  }
  return rows;
}

/** The rows of one table that its reading statement gave. */
export function rowsOf({ rows }: QueryResult, table: Table): Row[] {
  return rows.map((answer) => rowOf(table, answer));
}

/** The row of one answer: `node`, or `relationship` with `source` and `target`. */
export function rowOf(table: Table, answer: Readonly<Record<string, unknown>>): Row {
  if (table.kind === "node") return { properties: complete(answer.node, table.columns) };
  return {
    properties: complete(answer.relationship, table.columns),
    source: String(answer.source),
    target: String(answer.target),
  };
}

/** The table's columns, absent ones as null, absent lists as empty. */
function complete(value: unknown, columns: Columns): Properties {
  const found = value as Readonly<Record<string, Value>>; // holds: the statements return nodes and relationships
  const row: Record<string, Value> = {}; // set one by one: an answer has hundreds of thousands
  for (const name in columns) row[name] = found[name] ?? (columns[name] === "strings" ? [] : null);
  return row;
}
