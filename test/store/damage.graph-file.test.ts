/** A graph file that is not what was written says so, whatever was done to it, before the engine reads a byte of it. */
import { appendFile, copyFile, open, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGraph } from "../../bench/load-graph.ts";
import { StoreError } from "../../src/errors.ts";
import { contentHashIn } from "../../src/store/embedded/graph-file.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeFolder } from "./folder.ts";

describe("a graph file", () => {
  let folder: string;
  let whole: string;
  let bytes: number;
  beforeAll(async () => {
    folder = await makeFolder();
    whole = await makeFile("whole.elaqe");
    bytes = (await stat(whole)).size;
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function makeFile(name: string): Promise<string> {
    const path = join(folder, name);
    const store = await openStore(path, { create: true });
    await store.load(makeGraph(30));
    await store.close();
    return path;
  }

  async function problemOf(path: string): Promise<unknown> {
    const error = await openStore(path).then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toContain(path);
    return (error as StoreError).data.problem;
  }

  async function flip(path: string, at: number, bit: number): Promise<void> {
    const file = await open(path, "r+");
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at);
    await file.write(Buffer.from([(buffer[0] ?? 0) ^ (1 << bit)]), 0, 1, at);
    await file.close();
  }

  test("of which one bit was flipped, anywhere, is told to be damaged or foreign", async () => {
    const path = join(folder, "flipped.elaqe");
    await copyFile(whole, path);
    const anywhere = fc.oneof(
      fc.nat(bytes - 1),
      fc.nat(63),
      fc.nat(127).map((back) => bytes - 1 - back),
    );
    await fc.assert(
      fc.asyncProperty(anywhere, fc.nat(7), async (at, bit) => {
        await flip(path, at, bit);
        expect(["damaged", "unsealed", "foreign", "storage-version"]).toContain(await problemOf(path));
        await flip(path, at, bit);
      }),
      { numRuns: 60 },
    );
    expect(await contentHashIn(path)).toBe(await contentHashIn(whole));
  }, 30_000);

  test("that was cut off anywhere, or has something behind its end, is told to be no whole graph", async () => {
    const path = join(folder, "cut.elaqe");
    for (const length of [8, 1_000, 4_096, Math.floor(bytes / 2), bytes - 4_096, bytes - 1]) {
      await copyFile(whole, path);
      await truncate(path, length);
      expect(await problemOf(path)).toBe("unsealed");
    }
    await copyFile(whole, path);
    await appendFile(path, "more");
    expect(await problemOf(path)).toBe("unsealed");
    const content = await readFile(whole);
    await writeFile(path, Buffer.concat([content.subarray(0, 50_000), content.subarray(54_096)]));
    expect(await problemOf(path)).toBe("damaged");
  });

  test("of the same graph has the same content hash, whatever its bytes", async () => {
    const again = await makeFile("again.elaqe");
    expect((await readFile(again)).equals(await readFile(whole))).toBe(false);
    expect(await contentHashIn(again)).toBe(await contentHashIn(whole));
  });
});
