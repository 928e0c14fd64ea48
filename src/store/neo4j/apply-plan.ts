/** Carries out a load plan: one statement for each kind of row, in batches, each batch a transaction of its own. */
import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { batches } from "../batches.ts";
import type { LoadProgress, WriteCounts } from "../graph-store.ts";
import type { HashedRow, TablePlan } from "../load-plan.ts";
import { type Identity, identityOf, type Value } from "../rows.ts";
import { type Columns, type Table, tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { hashProperty } from "./values.ts";

const deletionBatch = 10_000;

/**
 * Writes what is new or changed, nodes before relationships, then takes back what the graph no longer holds. Every
 * statement is a merge or a delete by id, so a plan that was cut off, or made out of date by another loader, does no harm.
 */
export async function applyPlan(
  connection: Connection,
  plan: readonly TablePlan[],
  onProgress: (progress: LoadProgress) => void,
): Promise<WriteCounts> {
  const total = plan.reduce(
    (sum, { create, update, remove }) => sum + create.length + update.length + remove.length,
    0,
  );
  let counts = nothingWritten;
  let written = 0;
  for (const { text, rows } of statements(plan)) {
    const added = await connection.write((transaction) => run(transaction, text, rows));
    counts = add(counts, added);
    written += rows.length;
    onProgress({ written, total });
  }
  return counts;
}

interface BatchStatement {
  readonly text: string;
  readonly rows: readonly unknown[];
}

function* statements(plan: readonly TablePlan[]): Generator<BatchStatement> {
  for (const { table, create, update } of plan) {
    const text = statement(`load/neo4j/${mergeStatement(table)}`, tableNames(table));
    for (const batch of batches([...create, ...update])) {
      yield { text, rows: batch.map((row) => mergeParameter(row, table.columns)) };
    }
  }
  for (const { table, remove } of [...plan].reverse()) {
    const text = statement(`load/neo4j/${deleteStatement(table)}`, tableNames(table));
    for (let start = 0; start < remove.length; start += deletionBatch) {
      const keys = remove.slice(start, start + deletionBatch);
      yield { text, rows: keys.map((key): Identity => identityOf(key, table.kind)) };
    }
  }
}

function mergeStatement(table: Table): string {
  if (table.kind === "node") return "type" in table.columns ? "merge-entities" : "merge-nodes";
  if ("id" in table.columns) return "merge-edges";
  return Object.keys(table.columns).length === 0 ? "merge-links" : "merge-mentions";
}

function deleteStatement(table: Table): string {
  if (table.kind === "node") return "delete-nodes";
  return "id" in table.columns ? "delete-edges" : "delete-links";
}

function mergeParameter({ properties, source, target, hash }: HashedRow, columns: Columns) {
  const entries = Object.entries(columns)
    .map(([name, type]): [string, unknown] => [name, typed(properties[name] ?? null, type === "integer")])
    .filter(([, value]) => value !== null);
  return { source, target, properties: { ...Object.fromEntries(entries), [hashProperty]: hash } };
}

const typed = (value: Value, isInteger: boolean): unknown =>
  isInteger && typeof value === "number" ? neo4j.int(value) : value;

async function run(
  transaction: ManagedTransaction,
  text: string,
  rows: readonly unknown[],
): Promise<WriteCounts> {
  const { summary } = await transaction.run(text, { rows });
  return countsOf(summary.counters);
}

const nothingWritten: WriteCounts = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

/** What the server counted; only what the graph is made of, not indexes and the like. */
function countsOf(counters: { updates(): WriteCounts }): WriteCounts {
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } =
    counters.updates();
  return { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet };
}

function add(a: WriteCounts, b: WriteCounts): WriteCounts {
  return {
    nodesCreated: a.nodesCreated + b.nodesCreated,
    nodesDeleted: a.nodesDeleted + b.nodesDeleted,
    relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
    relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
    propertiesSet: a.propertiesSet + b.propertiesSet,
  };
}
