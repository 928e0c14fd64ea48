import { Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import type { KnowledgeGraph, MentionEdge } from "../../src/model/knowledge-graph.ts";
import { heldIn, planLoad } from "../../src/store/load-plan.ts";
import { applyPlan } from "../../src/store/neo4j/apply-plan.ts";
import { type Connection, connect } from "../../src/store/neo4j/connection.ts";
import { openStore } from "../../src/store/open-store.ts";
import { graphRows } from "../../src/store/rows.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";

/** The graph with one person in every document, so that nearly every transaction would touch that node. */
function withHub(graph: KnowledgeGraph): KnowledgeGraph {
  const [hub] = graph.persons;
  if (hub === undefined) throw new Error("the graph has no person");
  const isOfHub = new Set(
    graph.mentions.filter(({ entity }) => entity === hub.id).map(({ document }) => document),
  );
  const mentions = graph.documents
    .filter(({ id }) => !isOfHub.has(id))
    .map(({ id }): MentionEdge => ({ document: id, entity: hub.id, count: 1 }));
  return { ...graph, mentions: [...graph.mentions, ...mentions] };
}

const login = inject("neo4j");
const driver = connectDriver(login);
let connection: Connection;

beforeAll(async () => {
  await wipe(driver);
  const store = await openStore(login.uri, login);
  await store.prepare();
  await store.close();
  connection = await connect(login.uri, login);
});
afterAll(async () => {
  await wipe(driver);
  await connection.close();
  await driver.close();
});

test("transactions that run at once never wait for each other in a circle, writing and taking back", {
  timeout: 240_000,
}, async () => {
  const seen = { inFlight: 0, most: 0 };
  // A busy server may ask for another attempt for reasons of its own; a deadlock is ours.
  const failures: string[] = [];
  const counting: Connection = {
    ...connection,
    write: async (work) => {
      seen.inFlight += 1;
      seen.most = Math.max(seen.most, seen.inFlight);
      const result = await connection.write((transaction) =>
        work(transaction).catch((error: unknown) => {
          failures.push(error instanceof Neo4jError ? error.code : String(error));
          throw error;
        }),
      );
      seen.inFlight -= 1;
      return result;
    },
  };
  const graph = withHub(makeGraph(500));
  const rows = graphRows(graph);
  const nodes = graph.persons.length + graph.agencies.length + graph.events.length;
  const everyNode = { nodesCreated: nodes + graph.documents.length + graph.claims.length };
  const written = await applyPlan(counting, await planLoad(() => new Map(), rows), () => {});
  expect(written).toMatchObject(everyNode);
  const takenBack = await applyPlan(counting, await planLoad(heldIn(rows), new Map()), () => {});
  expect(takenBack).toMatchObject({ nodesDeleted: everyNode.nodesCreated });
  expect(seen.most).toBeGreaterThan(1);
  if (failures.length > 0) console.log(`attempts that were repeated: ${failures.join(", ")}`);
  expect(failures.filter((code) => code.includes("Deadlock"))).toEqual([]);
});
