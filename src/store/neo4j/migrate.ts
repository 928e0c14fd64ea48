/**
 * Databases that an earlier elaqe loaded kept the hash of each row in `contentHash`, a name that others use too, and no mark on links.
 * What it wrote is told by the hash itself: it fits the columns of the row. Nodes are marked first and keep the former
 * name until all relationships are marked, so that a migration that was cut off is finished by the next load.
 */
import { StoreError } from "../../errors.ts";
import { rowOf } from "../read-rows.ts";
import { rowHash } from "../rows.ts";
import {
  type NodeTable,
  type RelationshipTable,
  relationshipTables,
  type Table,
  tableNames,
  tables,
} from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { relationshipStatements } from "./relationship-statements.ts";
import { plainValue } from "./values.ts";

const rowsAtOnce = 2_000;
const nodeTables = tables.filter((table) => table.kind === "node");

/** Gives what an earlier elaqe wrote the mark of this one. Others' nodes and relationships stay as they are. */
export async function migrate(connection: Connection): Promise<void> {
  let isNeeded = false;
  for (const table of nodeTables) {
    const { unmarked, isFormer } = await formerNodes(connection, table);
    isNeeded ||= isFormer;
    await writeInParts(connection, statement("migrate/neo4j/mark-nodes", tableNames(table)), "ids", unmarked);
  }
  if (!isNeeded) return;
  for (const table of relationshipTables) await migrateRelationships(connection, table);
  for (const table of nodeTables)
    await repeat(connection, statement("migrate/neo4j/finish-nodes", tableNames(table)));
}

/**
 * For those who only read: what an earlier elaqe wrote is not taken for an empty database.
 * @throws StoreError when the database waits for a migration.
 */
export async function checkMigrated(connection: Connection): Promise<void> {
  const { target } = connection.place;
  for (const table of nodeTables) {
    if (!(await formerNodes(connection, table)).isFormer) continue;
    throw new StoreError(
      `${target}: loaded by an earlier elaqe; load the graph file again (elaqe load FILE --to ${target}), which brings it up to date`,
      { data: { target, problem: "earlier" } },
    );
  }
}

interface FormerNodes {
  /** Ids of nodes whose former hash fits them and that have no mark yet. */
  readonly unmarked: readonly string[];
  /** Whether any node carries the former hash, marked or not. */
  readonly isFormer: boolean;
}

function formerNodes(connection: Connection, table: NodeTable): Promise<FormerNodes> {
  const text = statement("migrate/neo4j/list-nodes", tableNames(table));
  return connection.stream(text, async (records) => {
    const unmarked: string[] = [];
    let isFormer = false;
    for await (const record of records) {
      const [former, mark] = [record.get("former"), record.get("mark")];
      const row = rowOf(table, { node: plainValue(record.get("node")) });
      if (mark === null && former === rowHash(row, table.columns)) unmarked.push(String(row.properties.id));
      isFormer ||= mark === former;
    }
    return { unmarked, isFormer: isFormer || unmarked.length > 0 };
  });
}

async function migrateRelationships(connection: Connection, table: RelationshipTable): Promise<void> {
  if (relationshipStatements(table) !== "edges") {
    await repeat(connection, statement("migrate/neo4j/mark-links", tableNames(table)));
    return;
  }
  const edges = await formerEdges(connection, table);
  await writeInParts(connection, statement("migrate/neo4j/mark-edges", tableNames(table)), "rows", edges);
}

function formerEdges(connection: Connection, table: Table): Promise<readonly (readonly string[])[]> {
  const text = statement("migrate/neo4j/list-edges", tableNames(table));
  return connection.stream(text, async (records) => {
    const edges: string[][] = [];
    for await (const record of records) {
      const [source, target] = [String(record.get("source")), String(record.get("target"))];
      const relationship = plainValue(record.get("relationship"));
      const row = rowOf(table, { relationship, source, target });
      if (record.get("former") === rowHash(row, table.columns))
        edges.push([source, String(row.properties.id), target]);
    }
    return edges;
  });
}

async function writeInParts(
  connection: Connection,
  text: string,
  name: string,
  rows: readonly unknown[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = { [name]: rows.slice(from, from + rowsAtOnce) };
    await connection.write((transaction) => transaction.run(text, part));
  }
}

/** Runs a statement that takes a part each time until nothing is left. */
async function repeat(connection: Connection, text: string): Promise<void> {
  for (let marked = -1; marked !== 0; ) {
    const { records } = await connection.write((transaction) => transaction.run(text));
    marked = Number(records[0]?.get("marked") ?? 0);
  }
}
