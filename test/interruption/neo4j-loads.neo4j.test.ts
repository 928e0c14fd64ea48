import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import { StoreError } from "../../src/errors.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph } from "../contract/sample-graph.ts";
import { startCuttingProxy } from "../neo4j/cutting-proxy.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { ended, killCount, killMoments, startLoader } from "./killed-loader.ts";
import { killWriter } from "./kills.ts";

const documents = 150;
describe("a load into Neo4j that is cut off", () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  const graph = makeGraph(documents);
  const loader = [login.uri, String(documents), login.username, login.password];
  let store: GraphStore;
  beforeAll(async () => {
    await wipe(driver);
    store = await openStore(login.uri, login);
    await store.load(emptyGraph);
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  test(`is finished by running it again, killed at ${killCount} moments`, {
    timeout: 120_000 + killCount * 20_000,
  }, async () => {
    const undisturbed = await startLoader(loader);
    const started = Date.now();
    await ended(undisturbed);
    const durationMs = Date.now() - started;
    for (const moment of killMoments(durationMs)) {
      await wipe(driver);
      const { fault } = await killWriter(store, emptyGraph, { loader, moment, graph });
      expect(fault).toBeNull();
    }
  });

  test("is finished by running it again when the connection breaks at any byte", {
    timeout: 300_000,
  }, async () => {
    const proxy = await startCuttingProxy(Number(new URL(login.uri).port));
    for (const bytes of [2_000, 40_000, 150_000, 400_000, 900_000]) {
      await wipe(driver);
      const cut = await openStore(`bolt://127.0.0.1:${proxy.port}`, login);
      proxy.cutAfter(bytes);
      const failure = await cut.load(graph).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (failure !== undefined) expect(failure).toBeInstanceOf(StoreError);
      await cut.close();
      await store.load(graph);
      expect(await store.read()).toEqual(graph);
    }
    await proxy.close();
  });

  test("two loaders at once, on overlapping documents, leave one whole graph and nothing twice", {
    timeout: 120_000,
  }, async () => {
    await wipe(driver);
    const other = await openStore(login.uri, login);
    const overlapping = makeGraph(documents / 2);
    await Promise.all([store.load(graph), other.load(graph)]);
    expect(await store.read()).toEqual(graph);
    await Promise.all([store.load(overlapping), other.load(graph)]);
    const held = await store.read();
    expect([graph, overlapping]).toContainEqual(held);
    await other.close();
    const { records } = await driver.executeQuery(
      "MATCH (n:ElaqeLoad {id: 'load'}) RETURN count(n) AS turns",
    );
    expect(records[0]?.get("turns")).toBe(0);
  });

  test("what somebody else keeps in the same database is left alone", async () => {
    await driver.executeQuery(
      "CREATE (:Person {id: 'theirs', name: 'Somebody'})-[:KNOWS]->(:Note {text: 'keep'})",
    );
    await store.load(graph);
    await store.load(emptyGraph);
    expect(await store.read()).toEqual(emptyGraph);
    const { records } = await driver.executeQuery(
      "MATCH (p:Person)-[:KNOWS]->(n:Note) RETURN p.name AS name, n.text AS text",
    );
    expect(records[0]?.toObject()).toEqual({ name: "Somebody", text: "keep" });
  });
});
