import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph, sampleGraph } from "../contract/sample-graph.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";

const login = inject("neo4j");
const driver = connectDriver(login);
beforeAll(() => wipe(driver));
afterAll(async () => {
  await wipe(driver);
  await driver.close();
});

test("nodes and relationships of others stay, whatever they call their own hash", async () => {
  await driver.executeQuery(
    "CREATE (:Document {id: 'doc-1', contentHash: 'abc'})-[:HAS_CHUNK]->(:Chunk {id: 'c1'}), (:Agency:Company {id: 'ag', contentHash: 'q'}), (:Agency {id: 'seven', contentHash: 7})",
  );
  const store = await openStore(login.uri, login);
  await store.load(sampleGraph);
  await store.load(emptyGraph);
  await store.close();
  const { records } = await driver.executeQuery(
    "MATCH (n) WHERE NOT n:ElaqeTest OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS links",
  );
  expect(records[0]?.toObject()).toEqual({ nodes: 4, links: 1 });
});
