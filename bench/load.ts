/**
 * How fast a graph is loaded: elaqe into Neo4j and into a graph file, a plain batched driver, and LangChain.js's writer, one after
 * the other on the same server. `npm run bench:load -- 1000 10000` prints a Markdown table for docs/benchmarks.md.
 */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/store/open-store.ts";
import { graphRows } from "../src/store/rows.ts";
import { connectDriver, wipe } from "../test/neo4j/database.ts";
import { startMavenServer } from "../test/neo4j/maven-server.ts";
import { makeGraph } from "./load-graph.ts";
import { hasLangChain, loadByLangChain } from "./load-langchain.ts";
import { loadByPlainDriver } from "./load-plain-driver.ts";

const sizes = process.argv.slice(2).map(Number);
/** A writer that sends two statements for each document is timed on this many, not on all. */
const mostByLangChain = 1_000;
const rounds = 3;

interface Measurement {
  readonly writer: string;
  readonly documents: number;
  readonly rows: number;
  readonly seconds: number;
}

const server = await startMavenServer({ withApoc: hasLangChain });
if (typeof server === "string") throw new Error(`the benchmark needs Neo4j: ${server}`);
const login = { uri: server.uri, username: server.username, password: server.password };
const driver = connectDriver(login);
const path = join(tmpdir(), `elaqe-bench-${process.pid}.elaqe`);
try {
  await measure(200, 1); // warms the server up
  console.log(
    "| documents | writer | nodes and relationships | seconds | documents/s | rows/s |\n|---:|---|---:|---:|---:|---:|",
  );
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
    for (const measurement of await measure(size, rounds)) console.log(tableRow(measurement));
  }
} finally {
  await driver.close();
  await server.stop();
  rmSync(path, { force: true });
}

/** Each writer in turn, so many rounds; the median of each. */
async function measure(documents: number, rounds: number): Promise<Measurement[]> {
  const graph = makeGraph(documents);
  const rows = graphRows(graph);
  const count = [...rows.values()].reduce((sum, list) => sum + list.length, 0);
  const small = documents > mostByLangChain ? makeGraph(mostByLangChain) : graph;
  const smallCount = small.mentions.length * 2 + small.documents.length + small.edges.length;
  const seconds = new Map<string, { documents: number; rows: number; times: number[] }>();
  const note = (writer: string, documents: number, rows: number, time: number) => {
    const known = seconds.get(writer) ?? { documents, rows, times: [] };
    seconds.set(writer, known);
    known.times.push(time);
  };
  for (let round = 0; round < rounds; round += 1) {
    await wipe(driver);
    note("plain batched driver", documents, count, await timed(() => loadByPlainDriver(driver, rows)));
    if (hasLangChain) {
      await wipe(driver);
      note(
        "LangChain.js (no claims, no quotes)",
        small.documents.length,
        smallCount,
        await loadByLangChain(login, small),
      );
    }
    await wipe(driver);
    const store = await openStore(login.uri, login);
    note("elaqe into Neo4j", documents, count, await timed(() => store.load(graph)));
    note("elaqe into Neo4j, again (writes nothing)", documents, count, await timed(() => store.load(graph)));
    await store.close();
    rmSync(path, { force: true });
    const file = await openStore(path, { create: true });
    note("elaqe into a graph file", documents, count, await timed(() => file.load(graph)));
    await file.close();
  }
  return [...seconds].map(([writer, { documents, rows, times }]) => ({
    writer,
    documents,
    rows,
    seconds: median(times),
  }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function tableRow({ writer, documents, rows, seconds }: Measurement): string {
  const cells = [
    documents,
    writer,
    rows,
    seconds.toFixed(1),
    Math.round(documents / seconds),
    Math.round(rows / seconds),
  ];
  return `| ${cells.join(" | ")} |`;
}
