import type { HeldRows } from "../load-plan.ts";
import { keyOf } from "../rows.ts";
import { type NodeLabel, type Table, tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { relationshipStatements } from "./relationship-statements.ts";

/**
 * Reads, for one table after the other, the hash of every row that elaqe wrote into the database. Asked for nodes first, it
 * does not look for relationships at nodes that are not there.
 */
export function inventoryOf(connection: Connection): (table: Table) => Promise<HeldRows> {
  const empty = new Set<NodeLabel>();
  return async (table) => {
    if (table.kind === "relationship" && (empty.has(table.source) || empty.has(table.target)))
      return new Map();
    const held = await readTable(connection, table);
    if (table.kind === "node" && held.size === 0) empty.add(table.label);
    return held;
  };
}

async function readTable(connection: Connection, table: Table): Promise<HeldRows> {
  const text = statement(`load/neo4j/${listStatement(table)}`, tableNames(table));
  return connection.stream(text, async (records) => {
    const held = new Map<string, string>();
    for await (const record of records) {
      const id = String(record.get("id"));
      const ends =
        table.kind === "node" ? {} : { source: record.get("source"), target: record.get("target") };
      held.set(keyOf({ id, ...ends }), String(record.get("hash")));
    }
    return held;
  });
}

function listStatement(table: Table): string {
  return `list-${table.kind === "node" ? "nodes" : relationshipStatements(table)}`;
}
