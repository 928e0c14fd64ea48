import { isRetryableError, Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import type { KnowledgeGraph, MentionEdge } from "../../src/model/knowledge-graph.ts";
import { heldIn, planLoad } from "../../src/store/load-plan.ts";
import { applyPlan } from "../../src/store/neo4j/apply-plan.ts";
import { type Connection, connect } from "../../src/store/neo4j/connection.ts";
import { openStore } from "../../src/store/open-store.ts";
import { graphRows } from "../../src/store/rows.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";

/** What the server says when two transactions wait for each other. */
const deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

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

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : String(error));

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
  const failed: unknown[] = [];
  const counting: Connection = {
    ...connection,
    write: async (work) => {
      seen.inFlight += 1;
      seen.most = Math.max(seen.most, seen.inFlight);
      const result = await connection.write((transaction) =>
        work(transaction).catch((error: unknown) => {
          failed.push(error);
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
  // A busy server may ask for another attempt for reasons of its own, which the driver makes; a deadlock would be ours.
  expect(failed.filter((error) => !isRetryableError(error as Error))).toEqual([]);
  expect(failed.map(codeOf)).not.toContain(deadlock);
  if (failed.length > 0)
    console.log(`attempts that the server asked to repeat: ${failed.map(codeOf).join(", ")}`);
});

test("two transactions that do wait for each other are told by the code that is looked for above", {
  timeout: 60_000,
}, async () => {
  await driver.executeQuery("UNWIND ['one', 'other'] AS name CREATE (:Met {name: name})");
  const codes: string[] = [];
  let holding = 0;
  const touch = (name: string) => `MATCH (n:Met {name: '${name}'}) SET n.at = timestamp()`;
  let bothHold = (): void => {};
  const met = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  const takeBoth = (first: string, second: string): Promise<void> =>
    connection.write(async (transaction) => {
      await transaction.run(touch(first));
      holding += 1;
      if (holding === 2) bothHold();
      await met;
      await transaction.run(touch(second)).catch((error: unknown) => {
        codes.push(codeOf(error));
        throw error;
      });
    });
  await Promise.all([takeBoth("one", "other"), takeBoth("other", "one")]);
  expect(codes).toContain(deadlock);
});
