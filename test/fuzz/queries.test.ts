/** `ELAQE_FUZZ_QUERIES=10000 npx vitest run --project unit test/fuzz/queries.test.ts` is the long run; docs/robustness.md. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { sampleGraph } from "../contract/sample-graph.ts";
import { makeFolder } from "../store/folder.ts";
import { bentQuestion } from "./bent-questions.ts";
import { Questioner } from "./questioner.ts";

const runs = Number(process.env.ELAQE_FUZZ_QUERIES ?? 400);
const seed = Number(process.env.ELAQE_FUZZ_SEED ?? 1);

let folder: string;
let file: string;
let questioner: Questioner;
beforeAll(async () => {
  folder = await makeFolder();
  file = join(folder, "graph.elaqe");
  questioner = new Questioner(file);
  const store = await openStore(file, { create: true });
  await store.load(sampleGraph);
  await store.close();
});
afterAll(async () => {
  questioner.stop();
  await rm(folder, { recursive: true });
});

test(`of ${runs} bent questions each is answered or refused in one line, and the file stays as it was`, {
  timeout: 60_000 + runs * 500,
}, async () => {
  const hash = () => createHash("sha256").update(readFileSync(file)).digest("hex");
  const before = hash();
  const counts: Record<string, number> = {};
  const faults: unknown[] = [];
  for (let run = 0; run < runs; run += 1) {
    const statement = bentQuestion(seed + run);
    const { ended, message = "" } = await questioner.ask(statement);
    counts[ended] = (counts[ended] ?? 0) + 1;
    const isFault = !["answered", "refused", "killed"].includes(ended) || message.includes("\n");
    if (isFault) faults.push({ statement, ended, message });
  }
  console.log(JSON.stringify(counts));
  expect(faults).toEqual([]);
  expect(hash()).toBe(before);
});
