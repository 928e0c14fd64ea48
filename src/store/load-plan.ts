/** What a load would change: the difference between what a store holds and what the graph says. */
import { entityMerges } from "./entity-merges.ts";
import type { LoadChanges, WriteCounts } from "./graph-store.ts";
import { type Row, rowHash, rowKey, type TableRows } from "./rows.ts";
import { type Table, tables } from "./schema.ts";

/** What a store holds of one table: the hash of each row by the row's key. */
export type HeldRows = ReadonlyMap<string, string>;

export interface TablePlan {
  readonly table: Table;
  readonly create: readonly Row[];
  readonly update: readonly Row[];
  /** Keys of rows that the store holds and the graph does not. */
  readonly remove: readonly string[];
}

/**
 * Compares table by table, so that what the store holds of one is forgotten before the next is asked for. The plans stand in
 * writing order, removals are to be done in the reverse.
 */
export async function planLoad(
  heldOf: (table: Table) => HeldRows | Promise<HeldRows>,
  wanted: TableRows,
): Promise<readonly TablePlan[]> {
  const plan: TablePlan[] = [];
  for (const table of tables) plan.push(planTable(table, await heldOf(table), wanted.get(table.name) ?? []));
  return plan;
}

function planTable(table: Table, held: HeldRows, wanted: readonly Row[]): TablePlan {
  if (held.size === 0) return { table, create: wanted, update: [], remove: [] };
  const create: Row[] = [];
  const update: Row[] = [];
  const kept = new Set<string>();
  for (const row of wanted) {
    const key = rowKey(row);
    const heldHash = held.get(key);
    if (heldHash === undefined) create.push(row);
    else kept.add(key);
    if (heldHash !== undefined && heldHash !== rowHash(row, table.columns)) update.push(row);
  }
  return { table, create, update, remove: [...held.keys()].filter((key) => !kept.has(key)).sort() };
}

/** What a store holds, of rows at hand. */
export function heldIn(rows: TableRows): (table: Table) => HeldRows {
  return ({ name, columns }) =>
    new Map((rows.get(name) ?? []).map((row) => [rowKey(row), rowHash(row, columns)]));
}

/** What carrying out the plan would change, for people. */
export function summarize(plan: readonly TablePlan[], wanted: TableRows): LoadChanges {
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
    merges: entityMerges(plan, wanted),
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
    propertiesSet: plan.reduce((total, entry) => total + countValues(entry), 0),
  };
}

function countValues({ table, create, update }: TablePlan): number {
  const names = Object.keys(table.columns);
  const count = ({ properties }: Row) => names.filter((name) => (properties[name] ?? null) !== null).length;
  return [create, update].reduce((sum, rows) => rows.reduce((total, row) => total + count(row), sum), 0);
}

/** Whether the plan changes anything. */
export function isEmpty(plan: readonly TablePlan[]): boolean {
  return plan.every(({ create, update, remove }) => create.length + update.length + remove.length === 0);
}
