/**
 * Carries out a load plan in stages: nodes, then relationships, then what is taken back. Within a stage several transactions run
 * at once, each one statement for one kind of row, and no two of them touch the same node.
 */
import type { BatchLimit } from "../batches.ts";
import { type Batch, DisjointBatches, type RowGroup, writeBatches } from "../disjoint-batches.ts";
import type { LoadProgress, WriteCounts } from "../graph-store.ts";
import type { TablePlan } from "../load-plan.ts";
import { identityOf, type Row } from "../rows.ts";
import { type Table, tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import type { Connection } from "./connection.ts";
import { relationshipStatements } from "./relationship-statements.ts";
import { layoutOf, type WrittenRow, wholeClaimLayout } from "./row-layout.ts";
import { type ClaimGroup, takeWholeClaims } from "./whole-claims.ts";

/** Small enough for the server to hold a few at once, large enough that their number costs nothing. */
const transactionLimit: BatchLimit = { rows: 1_000, characters: 4_000_000 };
/** One computes while the other is sent or waits for the disk; four were no faster on two cores, see docs/benchmarks.md. */
const mostInFlight = 2;

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
  const write = async ({ key: work, rows }: Batch<WrittenRow, Work>): Promise<void> => {
    const added = await connection.write(async (transaction) => {
      const { summary } = await transaction.run(work.text, { rows: rows.map(work.pack) });
      return countsOf(summary.counters);
    });
    counts = add(counts, added);
    written += rows.length * work.planRows;
    onProgress({ written, total });
  };
  for (const { groups, width } of stages(plan)) {
    await writeBatches(new DisjointBatches(groups, transactionLimit), width, write);
  }
  return counts;
}

/** What is done with the rows of a group. */
interface Work {
  readonly text: string;
  readonly pack: (row: WrittenRow) => unknown;
  /** How many rows of the plan one row stands for. */
  readonly planRows: number;
}

type Group = RowGroup<WrittenRow, Work>;

interface Stage {
  readonly groups: readonly Group[];
  /** How many transactions may run at once. */
  readonly width: number;
}

function* stages(plan: readonly TablePlan[]): Generator<Stage> {
  const { groups, rest } = takeWholeClaims(plan);
  const isNode = ({ table }: TablePlan) => table.kind === "node";
  const isRelationship = ({ table }: TablePlan) => table.kind === "relationship";
  yield { groups: rest.filter(isNode).map(mergeGroup), width: mostInFlight };
  const relationships = rest.filter(isRelationship).map(mergeGroup);
  yield { groups: [...groups.map(claimGroup), ...relationships], width: mostInFlight };
  const backwards = [...plan].reverse();
  yield { groups: backwards.filter(isRelationship).map(deleteGroup), width: mostInFlight };
  // What others have attached to a node goes with it, so that nobody knows which nodes this touches.
  yield { groups: backwards.filter(isNode).map(deleteGroup), width: 1 };
}

function claimGroup({ subjectLabel, objectLabel, claims }: ClaimGroup): Group {
  const { properties, pack } = wholeClaimLayout();
  const names = { subject: subjectLabel, object: objectLabel, properties };
  return {
    key: { text: statement("load/neo4j/merge-claims", names), pack, planRows: 4 },
    rows: claims,
    nodesOf: ({ source = "", target = "", document = "" }) => [source, target, document],
  };
}

function mergeGroup({ table, create, update }: TablePlan): Group {
  const { properties, pack } = layoutOf(table);
  const names = { ...tableNames(table), properties };
  const text = statement(`load/neo4j/merge-${familyOf(table)}`, names);
  return { key: { text, pack, planRows: 1 }, rows: chain(create, update), nodesOf: nodesOf(table) };
}

function deleteGroup({ table, remove }: TablePlan): Group {
  const family = table.kind === "node" ? "nodes" : relationshipStatements(table);
  const text = statement(`load/neo4j/delete-${family === "mentions" ? "links" : family}`, tableNames(table));
  const rows = function* (): Generator<Row> {
    for (const key of remove) {
      const { id, ...ends } = identityOf(key, table.kind);
      yield { properties: { id }, ...ends };
    }
  };
  const pack = ({ properties: { id }, source, target }: Row) => ({ id, source, target });
  return { key: { text, pack, planRows: 1 }, rows: rows(), nodesOf: nodesOf(table) };
}

function* chain(...lists: readonly (readonly Row[])[]): Generator<Row> {
  for (const list of lists) yield* list;
}

function nodesOf(table: Table): (row: Row) => readonly string[] {
  if (table.kind === "node") return ({ properties }) => [String(properties.id)];
  return ({ source = "", target = "" }) => [source, target];
}

function familyOf(table: Table): string {
  if (table.kind === "relationship") return relationshipStatements(table);
  if (table.label === "Event") return "events";
  return "type" in table.columns ? "entities" : "nodes";
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
