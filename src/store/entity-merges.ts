/**
 * Which entities take in former ones, seen from the claims: a claim's id does not depend on how its entities were resolved, so
 * a claim whose subject or object moves from a node that goes to another one tells that the two are now one.
 */
import type { EntityMerge } from "./graph-store.ts";
import type { TablePlan } from "./load-plan.ts";
import { identityOf, rowKey, type TableRows } from "./rows.ts";
import { type Table, tables } from "./schema.ts";

/** The merges of a plan, sorted by the entity's id. */
export function entityMerges(plan: readonly TablePlan[], wanted: TableRows): readonly EntityMerge[] {
  const gone = nodesOf(plan, ({ remove }) => remove);
  const created = nodesOf(plan, ({ create }) => create.map(rowKey));
  const merges = [...formerNodes(plan, gone)].filter(
    ([entity, former]) => former.size > (created.has(entity) ? 1 : 0),
  );
  const names = namesOf(new Set(merges.map(([entity]) => entity)), wanted);
  return merges
    .map(([entity, former]) => ({ entity, name: names.get(entity) ?? "", former: [...former].sort() }))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

function nodesOf(plan: readonly TablePlan[], keys: (entry: TablePlan) => readonly string[]): Set<string> {
  return new Set(plan.flatMap((entry) => (isEntityTable(entry.table) ? keys(entry) : [])));
}

function isEntityTable({ kind, columns }: Table): boolean {
  return kind === "node" && "type" in columns;
}

/** By the entity that claims move to, the nodes that go and that they move from. */
function formerNodes(
  plan: readonly TablePlan[],
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Set<string>> {
  const former = new Map<string, Set<string>>();
  for (const type of ["SUBJECT", "OBJECT"]) {
    const links = plan.filter(({ table }) => table.kind === "relationship" && table.type === type);
    const left = new Map<string, string>();
    for (const { source = "", target = "" } of links.flatMap(({ remove }) => remove.map(linkOf))) {
      if (gone.has(target)) left.set(source, target);
    }
    for (const { source = "", target = "" } of links.flatMap(({ create }) => create)) {
      const node = left.get(source);
      if (node !== undefined) former.set(target, (former.get(target) ?? new Set<string>()).add(node));
    }
  }
  return former;
}

const linkOf = (key: string) => identityOf(key, "relationship");

function namesOf(entities: ReadonlySet<string>, wanted: TableRows): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (entities.size === 0) return names;
  for (const { name: table } of tables.filter(isEntityTable)) {
    for (const { properties } of wanted.get(table) ?? []) {
      const id = String(properties.id);
      if (entities.has(id)) names.set(id, String(properties.name));
    }
  }
  return names;
}
