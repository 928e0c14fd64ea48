/** Carries out a load plan: one statement for each kind of row, in batches, each batch a transaction of its own. */
import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { batches } from "../batches.ts";
import type { LoadProgress, WriteCounts } from "../graph-store.ts";
import type { HashedRow, TablePlan } from "../load-plan.ts";
import { type Identity, identityOf } from "../rows.ts";
import { type Columns, nodeColumns, type Table, tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { edgeCaption } from "./edge-caption.ts";
import { kindLabel } from "./kind-label.ts";
import { relationshipStatements } from "./relationship-statements.ts";
import { hashProperty } from "./values.ts";
import { type ClaimGroup, takeWholeClaims } from "./whole-claims.ts";

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
  for (const { text, parameters, rows } of statements(plan)) {
    const added = await connection.write((transaction) => run(transaction, text, parameters));
    counts = add(counts, added);
    written += rows;
    onProgress({ written, total });
  }
  return counts;
}

interface BatchStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** How many rows of the plan it carries out. */
  readonly rows: number;
}

function* statements(plan: readonly TablePlan[]): Generator<BatchStatement> {
  const { groups, rest } = takeWholeClaims(plan);
  const isNode = ({ table }: TablePlan) => table.kind === "node";
  yield* mergeStatements(rest.filter(isNode));
  for (const group of groups) yield* claimStatements(group);
  yield* mergeStatements(rest.filter((entry) => !isNode(entry)));
  yield* deleteStatements([...plan].reverse());
}

function* claimStatements({ subjectLabel, objectLabel, claims }: ClaimGroup): Generator<BatchStatement> {
  const text = statement("load/neo4j/merge-claims", { subject: subjectLabel, object: objectLabel });
  for (const batch of batches(claims)) {
    const parameters = batch.map(({ subject, object, document, ...row }) => {
      return { subject, object, document, properties: storedProperties(row, nodeColumns.Claim) };
    });
    yield { text, parameters, rows: 4 * batch.length };
  }
}

function* mergeStatements(plan: readonly TablePlan[]): Generator<BatchStatement> {
  for (const { table, create, update } of plan) {
    const family = familyOf(table);
    const text = statement(`load/neo4j/merge-${family}`, tableNames(table));
    for (const batch of batches([...create, ...update])) {
      const parameters = batch.map((row) => {
        const { source, target } = row;
        const properties = storedProperties(row, table.columns);
        if (family === "edges") properties.caption = edgeCaption(row.properties);
        const label = family === "events" ? kindLabel(row.properties) : null;
        return { source, target, properties, labels: label === null ? [] : [label] };
      });
      yield { text, parameters, rows: batch.length };
    }
  }
}

function* deleteStatements(plan: readonly TablePlan[]): Generator<BatchStatement> {
  for (const { table, remove } of plan) {
    const family = table.kind === "node" ? "nodes" : relationshipStatements(table);
    const text = statement(
      `load/neo4j/delete-${family === "mentions" ? "links" : family}`,
      tableNames(table),
    );
    for (let start = 0; start < remove.length; start += deletionBatch) {
      const keys = remove.slice(start, start + deletionBatch);
      yield { text, parameters: keys.map((key): Identity => identityOf(key, table.kind)), rows: keys.length };
    }
  }
}

function familyOf(table: Table): string {
  if (table.kind === "relationship") return relationshipStatements(table);
  if (table.label === "Event") return "events";
  return "type" in table.columns ? "entities" : "nodes";
}

/**
 * What is said, integers as such, and the hash where it is not the property itself. An empty list is left out, as the bulk
 * importer does, which knows no empty list.
 */
function storedProperties({ properties, hash }: HashedRow, columns: Columns): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const name in columns) {
    const value = properties[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    stored[name] = columns[name] === "integer" ? neo4j.int(Number(value)) : value;
  }
  if (Object.keys(columns).length > 1) stored[hashProperty] = hash;
  return stored;
}

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
