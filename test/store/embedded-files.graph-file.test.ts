import { mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoreError } from "../../src/errors.ts";
import { openDatabase } from "../../src/store/embedded/database.ts";
import { sealFile } from "../../src/store/embedded/seal.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph, sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "./folder.ts";

describe("graph files", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await makeFolder();
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function makeGraphFile(name: string): Promise<string> {
    const path = join(folder, name);
    const store = await openStore(path, { create: true });
    await store.load(sampleGraph);
    await store.close();
    return path;
  }

  async function problemOf(
    path: string,
    work: () => Promise<unknown> = () => openStore(path),
  ): Promise<unknown> {
    const error = await work().then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toContain(path);
    return (error as StoreError).data.problem;
  }

  test("one file is left, and nothing beside it", async () => {
    await mkdir(join(folder, "alone"));
    await makeGraphFile("alone/graph.elaqe");
    expect(await readdir(join(folder, "alone"))).toEqual(["graph.elaqe"]);
  });

  test("reading and querying change no byte of the file", async () => {
    const path = await makeGraphFile("unchanged.elaqe");
    const before = await readFile(path);
    const store = await openStore(path);
    await store.query("MATCH (n) RETURN count(*) AS nodes");
    await store.load(sampleGraph);
    await store.close();
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test("a missing file is said to be missing, not made", async () => {
    const path = join(folder, "missing.elaqe");
    expect(await problemOf(path)).toBe("missing");
    expect(await readdir(folder)).not.toContain("missing.elaqe");
  });

  test.each([
    ["a text file", "text.elaqe", "Bu, verilənlər bazası deyil.\n".repeat(100)],
    ["an empty file", "empty.elaqe", ""],
    ["three bytes", "short.elaqe", "LBU"],
  ])("%s is no graph, and a load does not replace it", async (_, name, content) => {
    const path = join(folder, name);
    await writeFile(path, content);
    expect(await problemOf(path)).toBe("foreign");
    expect(await problemOf(path, () => openStore(path, { create: true }))).toBe("foreign");
    expect(await readFile(path, "utf8")).toBe(content);
  });

  test("a folder is no graph file", async () => {
    const path = join(folder, "folder.elaqe");
    await mkdir(path);
    expect(await problemOf(path)).toBe("not-a-file");
  });

  test("a database of another program is no graph", async () => {
    const path = join(folder, "other.elaqe");
    const database = await openDatabase(path, { readOnly: false });
    await database.run("CREATE NODE TABLE City(name STRING, PRIMARY KEY(name))");
    await database.run("CHECKPOINT");
    await database.close();
    expect(await problemOf(path)).toBe("unsealed");
    await sealFile(path, { contentHash: "0".repeat(64) });
    expect(await problemOf(path)).toBe("foreign");
  });

  test("a graph of another schema is named as such", async () => {
    const path = join(folder, "future.elaqe");
    const database = await openDatabase(path, { readOnly: false });
    await database.run("CREATE NODE TABLE Meta(key STRING, value STRING, PRIMARY KEY(key))");
    await database.run("CREATE (:Meta {key: 'schemaVersion', value: '999'})");
    await database.run("CHECKPOINT");
    await database.close();
    await sealFile(path, { contentHash: "0".repeat(64) });
    expect(await problemOf(path)).toBe("schema-version");
  });

  test("a file of another storage version of the engine is named as such", async () => {
    const path = await makeGraphFile("storage.elaqe");
    const file = await open(path, "r+");
    await file.write(Buffer.from([38]), 0, 1, 4);
    await file.close();
    expect(await problemOf(path)).toBe("storage-version");
  });

  test("a second writer is refused at once, and the first one's graph stays whole", async () => {
    const path = await makeGraphFile("locked.elaqe");
    await writeFile(`${path}.lock`, await ownLock());
    const store = await openStore(path);
    expect(await problemOf(path, () => store.load(emptyGraph))).toBe("locked");
    expect(await store.read()).toEqual(sampleGraph);
    await store.close();
    await rm(`${path}.lock`);
  });

  test("the lock of a writer that died is taken over", async () => {
    const path = await makeGraphFile("abandoned.elaqe");
    const [, host] = (await ownLock()).split(" ");
    await writeFile(`${path}.lock`, `999999999 ${host}`);
    const store = await openStore(path);
    await store.load(emptyGraph);
    expect(await store.read()).toEqual(emptyGraph);
    await store.close();
    expect(await readdir(folder)).not.toContain("abandoned.elaqe.lock");
  });

  test("what a killed build left behind does not disturb the next one", async () => {
    const path = await makeGraphFile("killed.elaqe");
    await writeFile(`${path}.building`, "half a database");
    await writeFile(`${path}.building.wal`, "half a log");
    const store = await openStore(path);
    await store.load(emptyGraph);
    expect(await store.read()).toEqual(emptyGraph);
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith("killed"))).toEqual(["killed.elaqe"]);
  });

  test("a folder that is missing is said to be in the way", async () => {
    const path = join(folder, "nowhere", "graph.elaqe");
    const store = await openStore(path, { create: true });
    expect(await problemOf(path, () => store.load(sampleGraph))).toBe("unwritable");
  });

  test("a reader keeps its graph while a writer replaces the file", async () => {
    const path = await makeGraphFile("shared.elaqe");
    const reader = await openStore(path);
    const writer = await openStore(path);
    await writer.load(emptyGraph);
    expect(await reader.read()).toEqual(sampleGraph);
    expect(await writer.read()).toEqual(emptyGraph);
    await Promise.all([reader.close(), writer.close()]);
  });

  async function ownLock(): Promise<string> {
    const { hostname } = await import("node:os");
    return `${process.pid} ${hostname()}\n`;
  }
});
