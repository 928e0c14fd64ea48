import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import { StoreError } from "../../src/errors.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph } from "../contract/sample-graph.ts";
import { type LocalServer, startMavenServer } from "../neo4j/maven-server.ts";
import { killCount, killMoments } from "./killed-loader.ts";

/** A start of the server takes longer than a load, so there are fewer of these kills. */
const serverKills = Math.ceil(killCount / 5);

/** These tests need a server that can be killed, so it is one of their own; without a JDK there is none. */
const local = await startMavenServer();
if (typeof local === "string" && process.env.CI)
  throw new Error(`the tests of a killed server are never left out in CI: ${local}`);

describe.skipIf(typeof local === "string")("a load into a Neo4j that fails", () => {
  const { server, stop } = local as LocalServer; // holds: else the suite is skipped
  let store: GraphStore;
  const openServer = () => openStore(server.login.uri, server.login);
  beforeEach(async () => {
    await server.start();
    store = await openServer();
    await store.load(emptyGraph);
  });
  afterEach(() => store.close());
  afterAll(() => stop());

  /** What the load ends with: undefined when it was done. */
  async function failureOf(graph: KnowledgeGraph): Promise<unknown> {
    return store.load(graph).then(
      () => undefined,
      (reason: unknown) => reason,
    );
  }

  async function expectLoadedByRepeating(graph: KnowledgeGraph): Promise<void> {
    await store.close();
    store = await openServer();
    await store.load(graph);
    expect(await store.read()).toEqual(graph);
    expect(Object.values(await store.load(graph))).toEqual([0, 0, 0, 0, 0]);
  }

  test(`is finished by running it again when the server was killed, at ${serverKills} moments`, {
    timeout: 120_000 + serverKills * 60_000,
  }, async () => {
    const graph = makeGraph(100);
    const started = Date.now();
    await store.load(graph);
    for (const moment of killMoments(Date.now() - started, serverKills)) {
      await store.load(emptyGraph);
      const failure = failureOf(graph);
      await setTimeout(moment);
      await server.stop("SIGKILL");
      const reason = await failure;
      if (reason !== undefined) expect(reason).toMatchObject({ data: { problem: "unreachable" } });
      await server.start();
      await expectLoadedByRepeating(graph);
    }
  });

  test("says so when the server's disk is full, and is finished by running it again when there is room", {
    timeout: 300_000,
  }, async () => {
    const graph = makeGraph(1_000);
    await store.close();
    await server.stop();
    await server.start({ largestFileKiB: 2_000 });
    store = await openServer();
    const failure = await failureOf(graph);
    expect(failure).toBeInstanceOf(StoreError);
    const { data, message } = failure as StoreError;
    expect(data.problem).toBe("stopped");
    expect(message).toMatch(/disk is full: make room, restart Neo4j and run the command again/);
    await server.stop("SIGKILL");
    await server.start();
    await expectLoadedByRepeating(graph);
  });
});
