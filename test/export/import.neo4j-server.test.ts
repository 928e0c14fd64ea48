import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { elaqe } from "../cli/run-elaqe.ts";
import { hostileGraph } from "../contract/hostile-graph.ts";
import { connectDriver } from "../neo4j/database.ts";
import { type LocalServer, startMavenServer } from "../neo4j/maven-server.ts";
import { makeFolder } from "../store/folder.ts";

/** The import needs a server that can be stopped, so it runs on one of its own; without a JDK there is none. */
const local = await startMavenServer();
if (typeof local === "string" && process.env.CI)
  throw new Error(`the import test is never left out in CI: ${local}`);

describe.skipIf(typeof local === "string")("neo4j-admin import of an exported graph", () => {
  const { server, stop } = local as LocalServer; // holds: else the suite is skipped
  let folder: string;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  beforeEach(() => server.start());
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  async function contents(): Promise<{ nodes: unknown[]; relationships: unknown[] }> {
    const driver = connectDriver(server.login);
    try {
      const nodes = await driver.executeQuery(
        "MATCH (n) WHERE NOT n:ElaqeTest UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, properties(n) AS properties",
      );
      const relationships = await driver.executeQuery(
        "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties",
      );
      const sorted = (records: typeof nodes.records) =>
        records.map((record) => JSON.stringify(sortKeys(record.toObject()))).sort();
      return { nodes: sorted(nodes.records), relationships: sorted(relationships.records) };
    } finally {
      await driver.close();
    }
  }

  /** Loads the graph by the driver and gives what the database then holds; stops the server. */
  async function loadLive(graph: KnowledgeGraph): Promise<Awaited<ReturnType<typeof contents>>> {
    const live = await openStore(server.login.uri, server.login);
    await live.load(graph);
    const loaded = await contents();
    await live.close();
    await server.stop();
    return loaded;
  }

  /** The line that `elaqe export` prints for a graph file. */
  async function exportedLine(graph: KnowledgeGraph, name: string): Promise<string> {
    const file = join(folder, `${name}.elaqe`);
    const store = await openStore(file, { create: true });
    await store.load(graph).finally(() => store.close());
    const { code, out, error } = await elaqe(["export", file, "--output", name], { cwd: folder });
    expect({ code, error }).toEqual({ code: 0, error: expect.stringContaining("stop Neo4j") });
    return out;
  }

  test.each<[string, KnowledgeGraph]>([
    ['hostile texts (it\'s $HOME; "ə" & `x`)', hostileGraph],
    ["a hundred documents", makeGraph(100)],
  ])("equals the live load, node by node and edge by edge: %s", { timeout: 240_000 }, async (name, graph) => {
    const loaded = await loadLive(graph);
    await server.runAdminLine(await exportedLine(graph, name));
    await server.start();
    expect(await contents()).toEqual(loaded);
    const imported = await openStore(server.login.uri, server.login);
    expect(await imported.read()).toEqual(graph);
    expect(Object.values(await imported.load(graph))).toEqual([0, 0, 0, 0, 0]);
    await imported.close();
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
