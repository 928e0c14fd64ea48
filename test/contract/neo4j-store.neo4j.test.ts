import { afterAll, describe, expect, inject, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import { buildIdOf } from "../../src/graph/build-id.ts";
import { openStore } from "../../src/store/open-store.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { askedGraph } from "./asked-graph.ts";
import { describeNamedQueries } from "./named-queries-contract.ts";
import { describeReports } from "./reports-contract.ts";
import { describeRetraction } from "./retraction-contract.ts";
import { sampleGraph } from "./sample-graph.ts";
import { describeStore, type StoreSource } from "./store-contract.ts";

describe("Neo4j store", () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  afterAll(() => driver.close());
  const source: StoreSource = { clear: () => wipe(driver), open: () => openStore(login.uri, login) };
  describeStore(source);
  describeNamedQueries(source);
  describeRetraction(source, { runs: 10 });
  describeReports(source, { name: "the sample graph and more", graph: askedGraph, step: 5 });
  describeReports(source, { name: "many documents", graph: makeGraph(60), step: 150 });

  test("says which build it holds while it holds nothing else under our labels and types", async () => {
    const store = await source.open();
    await store.load(askedGraph);
    expect(await store.buildId()).toBe(buildIdOf(askedGraph));
    await driver.executeQuery("CREATE (:Person {id: 'foreign'})-[:LIKES]->(:Person {id: 'foreign too'})");
    expect(await store.buildId()).toBeNull();
    await driver.executeQuery("MATCH (n:Person) WHERE n.id STARTS WITH 'foreign' DETACH DELETE n");
    expect(await store.buildId()).toBe(buildIdOf(askedGraph));
    await driver.executeQuery("MATCH ()-[r:HOLDS_POSITION]->() WITH r LIMIT 1 DELETE r");
    expect(await store.buildId()).toBeNull();
    await store.load(sampleGraph);
    expect(await store.buildId()).toBe(buildIdOf(sampleGraph));
    await store.close();
  });
});
