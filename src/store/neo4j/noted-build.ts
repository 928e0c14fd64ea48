/**
 * Which build the database holds, noted in it by the load that made it, so that a report need not read the whole graph to say so.
 * Others may write to the database too: the note counts only while there are as many nodes and relationships of our labels and types
 * as were loaded, whoever wrote them; else a report reads what is elaqe's and says of which build that is.
 */
import { isDeepStrictEqual } from "node:util";
import type { TableRows } from "../rows.ts";
import { nodeColumns, relationshipColumns, tables } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";

export interface NotedBuild {
  readonly build: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** The note for a database that holds these rows and nothing else of their labels and types. */
export function noteOf(rows: TableRows, build: string): NotedBuild {
  const count = (kind: "node" | "relationship"): number =>
    tables.reduce((sum, table) => sum + (table.kind === kind ? (rows.get(table.name)?.length ?? 0) : 0), 0);
  return { build, nodes: count("node"), relationships: count("relationship") };
}

async function readNote(connection: Connection): Promise<NotedBuild | null> {
  const { rows } = await connection.read(statement("read/neo4j/build"));
  const [note] = rows;
  if (typeof note?.build !== "string") return null;
  return {
    build: note.build,
    nodes: Number(note.nodes),
    relationships: Number(note.relationships),
  };
}

async function countAll(connection: Connection, texts: readonly string[]): Promise<number> {
  let sum = 0;
  for (const text of texts) sum += Number((await connection.read(text)).rows[0]?.count);
  return sum;
}

/** The build that the database holds and nothing else; null where nobody knows. */
export async function readBuild(connection: Connection): Promise<string | null> {
  const note = await readNote(connection);
  if (note === null) return null;
  const labels = Object.keys(nodeColumns).map((label) => statement("read/neo4j/count-nodes", { label }));
  if ((await countAll(connection, labels)) !== note.nodes) return null;
  const types = Object.keys(relationshipColumns).map((type) =>
    statement("read/neo4j/count-relationships", { type }),
  );
  return (await countAll(connection, types)) === note.relationships ? note.build : null;
}

/** Takes the note away while the database is changed. */
export async function forgetBuild(connection: Connection): Promise<void> {
  await connection.write((transaction) => transaction.run(statement("load/neo4j/forget-build")));
}

/** Notes the build, unless it is noted already; of an empty graph nothing is left, the note neither. */
export async function noteBuild(connection: Connection, note: NotedBuild): Promise<void> {
  const noted = await readNote(connection);
  if (isDeepStrictEqual(noted, note)) return;
  if (note.nodes > 0)
    await connection.write((transaction) => transaction.run(statement("load/neo4j/note-build"), { ...note }));
  else if (noted !== null) await forgetBuild(connection);
}
