/**
 * Bent questions to a graph file and to Neo4j: the file gives Neo4j's rows or says that it cannot. `ELAQE_FUZZ_QUERIES=10000 npx vitest
 * run --project neo4j test/fuzz` is the long run; docs/robustness.md.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ElaqeError } from "../../src/errors.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { elaqe, seeds } from "../cli/run-elaqe.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { rowsAsText } from "../store/agreement/same-rows.ts";
import { makeFolder } from "../store/folder.ts";
import { bentQuestion } from "./bent-questions.ts";
import { type Ended, Questioner } from "./questioner.ts";

const runs = Number(process.env.ELAQE_FUZZ_QUERIES ?? 150);
const seed = Number(process.env.ELAQE_FUZZ_SEED ?? 1);
/** Which rows it keeps, or in which order it takes values, is left to the engine. */
const isOpen = /\b(?:LIMIT|SKIP|collect|head|last|reduce)\b|\[[^\]:]*\.\.[^\]]*\]/i;

const login = inject("neo4j");
const driver = connectDriver(login);
let folder: string;
let questioner: Questioner;
let neo4j: GraphStore;
beforeAll(async () => {
  folder = await makeFolder();
  const file = join(folder, "graph.elaqe");
  await elaqe(["build", seeds, "--output", file, "--quiet"], { cwd: folder });
  questioner = new Questioner(file);
  const embedded = await openStore(file);
  await wipe(driver);
  neo4j = await openStore(login.uri, { ...login, queryTimeoutMs: 10_000, mostRows: 100_000 });
  await neo4j.load(await embedded.read());
  await embedded.close();
}, 120_000);
afterAll(async () => {
  questioner.stop();
  await neo4j.close();
  await wipe(driver);
  await driver.close();
  await rm(folder, { recursive: true });
});

async function askNeo4j(statement: string): Promise<Ended> {
  try {
    return { ended: "answered", rows: rowsAsText(await neo4j.query(statement), false) };
  } catch (error) {
    if (!(error instanceof ElaqeError)) throw error;
    return { ended: "refused", message: error.message };
  }
}

test(`of ${runs} bent questions none is answered by a graph file otherwise than by Neo4j`, {
  timeout: 120_000 + runs * 1_000,
}, async () => {
  const counts = { refused: 0, same: 0, open: 0, late: 0 };
  const faults: unknown[] = [];
  for (let run = 0; run < runs; run += 1) {
    const statement = bentQuestion(seed + run);
    const embedded = await questioner.ask(statement);
    if (embedded.ended !== "answered") {
      counts[embedded.ended === "killed" ? "late" : "refused"] += 1;
      continue;
    }
    const wanted = await askNeo4j(statement);
    const [rows = [], wantedRows = []] = [embedded.rows, wanted.rows];
    const isSame = wanted.ended === "answered" && JSON.stringify(rows) === JSON.stringify(wantedRows);
    if (isSame) counts.same += 1;
    else if (wanted.ended === "answered" && isOpen.test(statement)) counts.open += 1;
    else
      faults.push({
        seed: seed + run,
        statement,
        ...wanted,
        rows: rows.slice(0, 3),
        wanted: wantedRows.slice(0, 3),
      });
  }
  console.log(JSON.stringify(counts));
  expect(faults).toEqual([]);
});
