/** What a load would change: the difference between what a store holds and what the graph says. */
import type { LoadChanges, WriteCounts } from "./graph-store.ts";
import { type Row, rowHash, rowKey, type TableRows } from "./rows.ts";
import { type Table, tables } from "./schema.ts";

/** What a store holds of one table: the hash of each row by the row's key. */
export type Inventory = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A row to write, with the hash the store will remember it by. */
export interface HashedRow extends Row {
  readonly hash: string;
}

export interface TablePlan {
  readonly table: Table;
  readonly create: readonly HashedRow[];
  readonly update: readonly HashedRow[];
  /** Keys of rows that the store holds and the graph does not. */
  readonly remove: readonly string[];
}

/** Compares table by table; the plans stand in writing order, removals are to be done in the reverse. */
export function planLoad(held: Inventory, wanted: TableRows): readonly TablePlan[] {
  return tables.map((table) =>
    planTable(table, held.get(table.name) ?? new Map(), wanted.get(table.name) ?? []),
  );
}

function planTable(table: Table, held: ReadonlyMap<string, string>, wanted: readonly Row[]): TablePlan {
  const create: HashedRow[] = [];
  const update: HashedRow[] = [];
  const keys = new Set<string>();
  for (const row of wanted) {
    const key = rowKey(row);
    keys.add(key);
    const hash = rowHash(row, table.columns);
    const heldHash = held.get(key);
    if (heldHash === undefined) create.push({ ...row, hash });
    else if (heldHash !== hash) update.push({ ...row, hash });
  }
  return { table, create, update, remove: [...held.keys()].filter((key) => !keys.has(key)).sort() };
}

/** The inventory of rows at hand. */
export function inventoryOf(rows: TableRows): Inventory {
  return new Map(
    tables.map((table) => [
      table.name,
      new Map((rows.get(table.name) ?? []).map((row) => [rowKey(row), rowHash(row, table.columns)])),
    ]),
  );
}

/** The plan in numbers, for people. */
export function summarize(plan: readonly TablePlan[]): LoadChanges {
  const rows = plan
    .map(({ table: { name, kind }, create, update, remove }) => {
      return { name, kind, create: create.length, update: update.length, remove: remove.length };
    })
    .filter(({ create, update, remove }) => create + update + remove > 0);
  const documents = plan.find(({ table }) => table.name === "Document");
  const ids = (list: readonly Row[] = []) => list.map(rowKey).sort();
  return {
    rows,
    documents: {
      create: ids(documents?.create),
      update: ids(documents?.update),
      remove: documents?.remove ?? [],
    },
  };
}

/** What carrying out the plan changes, for an engine that does not count itself. */
export function countWrites(plan: readonly TablePlan[]): WriteCounts {
  const sum = (kind: "node" | "relationship", change: "create" | "remove") =>
    plan.reduce((total, entry) => (entry.table.kind === kind ? total + entry[change].length : total), 0);
  return {
    nodesCreated: sum("node", "create"),
    nodesDeleted: sum("node", "remove"),
    relationshipsCreated: sum("relationship", "create"),
    relationshipsDeleted: sum("relationship", "remove"),
    propertiesSet: plan
      .flatMap(({ create, update }) => [...create, ...update])
      .reduce((total, { properties }) => total + Object.values(properties).filter(isSaid).length, 0),
  };
}

const isSaid = (value: unknown): boolean => value !== null;

/** Whether the plan changes anything. */
export function isEmpty(plan: readonly TablePlan[]): boolean {
  return plan.every(({ create, update, remove }) => create.length + update.length + remove.length === 0);
}
