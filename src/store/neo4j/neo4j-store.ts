/** The engine for those who work in Neo4j Browser and Cypher: a Neo4j server, 5.26 or newer. */
import { buildIdOf } from "../../graph/build-id.ts";
import type { KnowledgeGraph } from "../../model/knowledge-graph.ts";
import { graphOfRows } from "../graph-of-rows.ts";
import {
  type GraphStore,
  type LoadChanges,
  type LoadOptions,
  type QueryResult,
  rowLimitError,
  type WriteCounts,
} from "../graph-store.ts";
import { isEmpty, planLoad, summarize } from "../load-plan.ts";
import { readRows } from "../read-rows.ts";
import { graphRows } from "../rows.ts";
import { applyPlan } from "./apply-plan.ts";
import { checkStatement } from "./check-statement.ts";
import { type Connection, connect, type Neo4jOptions } from "./connection.ts";
import { inventoryOf } from "./inventory.ts";
import { withLoadTurn } from "./load-turn.ts";
import { checkMigrated, migrate } from "./migrate.ts";
import { forgetBuild, noteBuild, noteOf, readBuild } from "./noted-build.ts";
import { checkOwnership } from "./ownership.ts";
import { prepare } from "./prepare.ts";

export type { Neo4jOptions } from "./connection.ts";

/** How long a load waits for another one to end. */
const loadWaitMs = 600_000;

/**
 * Opens a Neo4j database.
 * @throws ConfigError for a wrong address; StoreError when the server is down, refuses the user or lacks the database.
 */
export async function openNeo4j(target: string, options: Neo4jOptions = {}): Promise<GraphStore> {
  const connection = await connect(target, options);
  return {
    engine: "neo4j",
    version: () => readVersion(connection),
    prepare: () => prepare(connection),
    plan: async (graph) => planOn(connection, graph),
    load: async (graph, loadOptions) => load(connection, graph, loadOptions),
    query: async (text, parameters) => query(connection, text, { parameters, mostRows: options.mostRows }),
    buildId: () => readBuild(connection),
    read: async () => read(connection),
    close: () => connection.close(),
  };
}

async function read(connection: Connection): Promise<KnowledgeGraph> {
  const graph = graphOfRows(await readRows("neo4j", (text) => connection.read(text)));
  if (graph.documents.length === 0) await checkMigrated(connection);
  return graph;
}

async function query(
  connection: Connection,
  text: string,
  {
    parameters = {},
    mostRows = Number.POSITIVE_INFINITY,
  }: {
    readonly parameters?: Readonly<Record<string, unknown>> | undefined;
    readonly mostRows?: number | undefined;
  },
): Promise<QueryResult> {
  checkStatement(text);
  const answer = await connection.read(text, parameters);
  if (answer.rows.length > mostRows) throw rowLimitError(mostRows);
  return answer;
}

async function readVersion(connection: Connection): Promise<string> {
  const { rows } = await connection.read(
    "CALL dbms.components() YIELD name, versions, edition RETURN versions[0] AS version, edition LIMIT 1",
  );
  return `Neo4j ${rows[0]?.version} ${rows[0]?.edition}`;
}

async function planOn(connection: Connection, graph: KnowledgeGraph): Promise<LoadChanges> {
  const rows = graphRows(graph);
  await checkMigrated(connection);
  const inventory = inventoryOf(connection);
  const plan = await planLoad(inventory.heldOf, rows);
  await checkOwnership(connection, plan, inventory);
  return summarize(plan, rows);
}

async function load(
  connection: Connection,
  graph: KnowledgeGraph,
  { onProgress = () => {} }: LoadOptions = {},
): Promise<WriteCounts> {
  const rows = graphRows(graph);
  await prepare(connection);
  return withLoadTurn(connection, loadWaitMs, async () => {
    await migrate(connection);
    const inventory = inventoryOf(connection);
    const plan = await planLoad(inventory.heldOf, rows);
    await checkOwnership(connection, plan, inventory);
    if (!isEmpty(plan)) await forgetBuild(connection);
    const counts = await applyPlan(connection, plan, onProgress);
    await noteBuild(connection, noteOf(rows, buildIdOf(graph)));
    return counts;
  });
}
