/** Looks, before the first write, whether a load would touch what somebody else keeps in the same database. */
import { StoreError } from "../../errors.ts";
import type { TablePlan } from "../load-plan.ts";
import { rowKey } from "../rows.ts";
import { tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import type { Inventory } from "./inventory.ts";

/** As many as a message names. */
const mostNamed = 3;
const idsAtOnce = 10_000;

/**
 * Makes sure that a plan writes over no node of somebody else and takes away no relationship of theirs.
 * @throws StoreError that names what is in the way.
 */
export async function checkOwnership(
  connection: Connection,
  plan: readonly TablePlan[],
  { others }: Pick<Inventory, "others">,
): Promise<void> {
  const nodes = plan.filter(({ table }) => table.kind === "node");
  for (const entry of nodes) checkIds(connection, entry, others);
  for (const entry of nodes) await checkAttached(connection, entry);
}

function checkIds(
  { place: { target } }: Connection,
  { table, create }: TablePlan,
  others: Inventory["others"],
): void {
  const foreign = table.kind === "node" ? others.get(table.label) : undefined;
  if (foreign === undefined || foreign.size === 0) return;
  const taken = create.map(rowKey).filter((id) => foreign.has(id));
  if (taken.length === 0) return;
  throw new StoreError(
    `${target}: it holds ${counted(taken.length, `${table.name} node`)} that elaqe did not write with the id of one in the graph (${named(taken)}); load into a database of its own, or give the files of the texts other names; nothing was written`,
    { data: { target, problem: "foreign", label: table.name, ids: taken } },
  );
}

async function checkAttached(connection: Connection, { table, remove }: TablePlan): Promise<void> {
  const { target } = connection.place;
  const text = statement("load/neo4j/find-attached", tableNames(table));
  for (let from = 0; from < remove.length; from += idsAtOnce) {
    const { rows } = await connection.read(text, { ids: remove.slice(from, from + idsAtOnce) });
    if (rows.length === 0) continue;
    const found = rows.map(({ id, type }) => `${type} at ${id}`);
    throw new StoreError(
      `${target}: relationships that elaqe did not write hang on ${table.name} nodes that are no longer in the graph (${named(found)}); move or delete them, and load again; nothing was written`,
      { data: { target, problem: "attached", label: table.name, ids: rows.map(({ id }) => id) } },
    );
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function named(list: readonly string[]): string {
  return list.length > mostNamed ? `${list.slice(0, mostNamed).join(", ")}, …` : list.join(", ");
}
