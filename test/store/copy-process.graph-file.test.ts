import { writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StoreError } from "../../src/errors.ts";
import { buildGraphFile, stageRows } from "../../src/store/embedded/build-file.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "./folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true }));

test("rows that are copied in a process of its own make the same graph, and progress is told", async () => {
  const path = join(folder, "apart.elaqe");
  const told: number[] = [];
  const staged = await stageRows(path, sampleGraph);
  const onProgress = ({ written }: { readonly written: number }): void => void told.push(written);
  await buildGraphFile(path, staged, { bytesWorthProcess: 0, onProgress });
  const store = await openStore(path);
  expect(await store.read()).toEqual(sampleGraph);
  await store.close();
  expect(told).toHaveLength(staged.files.length);
  expect(await readdir(folder)).toEqual(["apart.elaqe"]);
});

test("what goes wrong in it is told in the engine's words, and nothing is left", async () => {
  const path = join(folder, "apart.elaqe");
  const staged = await stageRows(path, sampleGraph);
  writeFileSync(staged.files[0]?.path ?? "", '"a row of one cell"\n');
  const failure = await buildGraphFile(path, staged, { bytesWorthProcess: 0 }).catch((error) => error);
  expect((failure as StoreError).data.problem).toBe("unwritable");
  expect(String(failure)).toMatch(/expected \d+ values per row/);
  expect(await readdir(folder)).toEqual(["apart.elaqe"]);
});
