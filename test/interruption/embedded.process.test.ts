import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import type { StoreError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph, sampleGraph } from "../contract/sample-graph.ts";
import { runCommand } from "../neo4j/run-command.ts";
import { makeFolder } from "../store/folder.ts";
import { ended, killCount, killMoments, startLoader } from "./killed-loader.ts";
import { type AfterKill, killWriter } from "./kills.ts";

const documents = 150;
/** Of a load that is killed again and again. */
const fewDocuments = 60;

describe("a load into a graph file that is cut off", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  afterAll(() => rm(folder, { recursive: true }));

  test(`leaves the old graph whole when the loader is killed, at ${killCount} moments`, {
    timeout: 60_000 + killCount * 20_000,
  }, async () => {
    const path = join(folder, "killed.elaqe");
    const store = await openStore(path, { create: true });
    await store.load(sampleGraph);
    const undisturbed = await startLoader([path, String(fewDocuments)]);
    const started = Date.now();
    await ended(undisturbed);
    const durationMs = Date.now() - started;
    const [graph, loader] = [makeGraph(fewDocuments), [path, String(fewDocuments)]];
    for (const moment of killMoments(durationMs)) {
      await store.load(sampleGraph);
      const { fault } = await killWriter(store, sampleGraph, { loader, moment, graph });
      expect(fault).toBeNull();
    }
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith("killed"))).toEqual(["killed.elaqe"]);
  });

  test("leaves the old graph whole, and nobody at work, when the loader is killed while another process copies", {
    timeout: 120_000,
  }, async () => {
    const path = join(folder, "copied.elaqe");
    const [graph, loader] = [makeGraph(fewDocuments), [path, String(fewDocuments)]];
    const store = await openStore(path, { create: true });
    await store.load(sampleGraph);
    const undisturbed = await startLoader(loader, "copy");
    const started = Date.now();
    await ended(undisturbed);
    const moments = killMoments(Date.now() - started, 4);
    const kills: AfterKill[] = [];
    for (const moment of moments) {
      await store.close();
      await store.load(sampleGraph);
      kills.push(await killWriter(store, sampleGraph, { loader, script: "copy", moment, graph }));
    }
    await store.close();
    expect(kills.map(({ fault }) => fault)).toEqual(moments.map(() => null));
    expect(kills.some(({ wasCopying }) => wasCopying)).toBe(true);
    expect((await readdir(folder)).filter((name) => name.startsWith("copied"))).toEqual(["copied.elaqe"]);
  });

  test("leaves the old graph whole when the disk has no room", { timeout: 60_000 }, async () => {
    const path = join(folder, "full.elaqe");
    const store = await openStore(path, { create: true });
    await store.load(sampleGraph);
    // A limit on the size of a file stands for the full disk: writes past it fail in the same way.
    const command = `ulimit -f 600; exec "${process.execPath}" --import tsx test/interruption/load-graph.ts "$0" 3000`;
    const { code } = await runCommand("bash", ["-c", command, path], { timeoutMs: 50_000 });
    expect(code).not.toBe(0);
    await store.close();
    expect(await store.read()).toEqual(sampleGraph);
    await store.load(emptyGraph);
    expect(await store.read()).toEqual(emptyGraph);
    await store.close();
  });

  test("two loaders at once: one loads, the other is told to wait", { timeout: 60_000 }, async () => {
    const path = join(folder, "two.elaqe");
    const [first, second] = await Promise.all([
      openStore(path, { create: true }),
      openStore(path, { create: true }),
    ]);
    const graph = makeGraph(documents);
    const results = await Promise.allSettled([first.load(graph), second.load(graph)]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused.length).toBeLessThan(2);
    for (const { reason } of refused) expect((reason as StoreError).data.problem).toBe("locked");
    await first.close();
    expect(await first.read()).toEqual(graph);
    await Promise.all([first.close(), second.close()]);
  });
});
