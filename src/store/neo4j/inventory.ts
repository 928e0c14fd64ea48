import type { Inventory } from "../load-plan.ts";
import { keyOf } from "../rows.ts";
import { type Table, tableNames, tables } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { relationshipStatements } from "./relationship-statements.ts";

/** Reads the hash of every row that elaqe wrote into the database. */
export async function readInventory(connection: Connection): Promise<Inventory> {
  const inventory = new Map<string, ReadonlyMap<string, string>>();
  for (const table of tables) {
    const { rows } = await connection.read(
      statement(`load/neo4j/${listStatement(table)}`, tableNames(table)),
    );
    inventory.set(table.name, new Map(rows.map((row) => [keyOfAnswer(row, table), String(row.hash)])));
  }
  return inventory;
}

function listStatement(table: Table): string {
  return `list-${table.kind === "node" ? "nodes" : relationshipStatements(table)}`;
}

function keyOfAnswer(row: Readonly<Record<string, unknown>>, table: Table): string {
  const id = String(row.id);
  return keyOf(
    table.kind === "node" ? { id } : { id, source: String(row.source), target: String(row.target) },
  );
}
