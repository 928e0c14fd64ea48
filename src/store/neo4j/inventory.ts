import type { HeldRows } from "../load-plan.ts";
import { keyOf } from "../rows.ts";
import { type NodeLabel, type Table, tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { relationshipStatements } from "./relationship-statements.ts";

/** What a database holds, as far as it was asked. */
export interface Inventory {
  /** Reads the hash of every row of the table that elaqe wrote. */
  heldOf(table: Table): Promise<HeldRows>;
  /** Ids of the nodes under each label that somebody else wrote. */
  readonly others: ReadonlyMap<NodeLabel, ReadonlySet<string>>;
}

/** The inventory of a database. Asked for nodes first, it does not look for relationships at nodes that are not there. */
export function inventoryOf(connection: Connection): Inventory {
  const empty = new Set<NodeLabel>();
  const others = new Map<NodeLabel, ReadonlySet<string>>();
  return {
    others,
    async heldOf(table) {
      if (table.kind === "relationship") {
        if (empty.has(table.source) || empty.has(table.target)) return new Map();
        return readRelationships(connection, table);
      }
      const { held, foreign } = await readNodes(connection, table);
      others.set(table.label, foreign);
      if (held.size === 0) empty.add(table.label);
      return held;
    },
  };
}

interface Nodes {
  readonly held: HeldRows;
  readonly foreign: ReadonlySet<string>;
}

function readNodes(connection: Connection, table: Table): Promise<Nodes> {
  return connection.stream(statement("load/neo4j/list-nodes", tableNames(table)), async (records) => {
    const [held, foreign] = [new Map<string, string>(), new Set<string>()];
    for await (const record of records) {
      const [id, hash]: unknown[] = [record.get("id"), record.get("hash")];
      if (hash !== null) held.set(keyOf({ id: String(id) }), String(hash));
      else if (typeof id === "string") foreign.add(id); // no other id is equal to one of ours
    }
    return { held, foreign };
  });
}

function readRelationships(
  connection: Connection,
  table: Extract<Table, { kind: "relationship" }>,
): Promise<HeldRows> {
  const text = statement(`load/neo4j/list-${relationshipStatements(table)}`, tableNames(table));
  return connection.stream(text, async (records) => {
    const held = new Map<string, string>();
    for await (const record of records) {
      const [id, source, target] = [record.get("id"), record.get("source"), record.get("target")];
      held.set(keyOf({ id: String(id), source, target }), String(record.get("hash")));
    }
    return held;
  });
}
