/**
 * How fast a graph is loaded: elaqe into Neo4j and into a graph file, a plain batched driver, and LangChain.js's writer, in turns
 * on the same server. `npm run bench:load -- 1000 10000 100000` prints the Markdown tables of docs/benchmarks.md.
 */
import { rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { KnowledgeGraph } from "../src/model/knowledge-graph.ts";
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
/** From this many documents on, one round is long enough to tell. */
const manyDocuments = 50_000;

const writers = {
  plain: "plain batched driver",
  langChain: "LangChain.js (no claims, no quotes)",
  elaqe: "elaqe into Neo4j",
  again: "elaqe into Neo4j, again (writes nothing)",
  file: "elaqe into a graph file",
} as const;
type Writer = keyof typeof writers;

/** What one writer was given and how long it took in each round. */
interface Timing {
  readonly documents: number;
  readonly rows: number;
  readonly seconds: number[];
}
type Timings = Map<Writer, Timing>;

const say = (line: string) => process.stdout.write(`${line}\n`);
console.log = console.error; // LangChain.js's writer talks there, and the output shall hold the tables alone

const server = await startMavenServer({
  withApoc: hasLangChain,
  memory: { heapMiB: 2_048, pageCacheMiB: 1_024 },
});
if (typeof server === "string") throw new Error(`the benchmark needs Neo4j: ${server}`);
const login = { uri: server.uri, username: server.username, password: server.password };
const driver = connectDriver(login);
const path = join(tmpdir(), `elaqe-bench-${process.pid}.elaqe`);
try {
  await measure(1_000, 1); // warms the server up
  const measured = new Map<number, { timings: Timings; load: number }>();
  say(
    "| documents | writer | nodes and relationships | seconds | documents/s | rows/s |\n|---:|---|---:|---:|---:|---:|",
  );
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
    const timings = await measure(size, size < manyDocuments ? 3 : 1);
    measured.set(size, { timings, load: loadavg()[0] ?? 0 });
    for (const [writer, timing] of timings) say(timingRow(size, writer, timing));
  }
  say(
    "\n| documents | rows/s, elaqe to plain driver | documents/s, elaqe to LangChain.js | load average |\n|---:|---:|---:|---:|",
  );
  for (const [size, { timings, load }] of measured) say(ratioRow(size, timings, load));
} finally {
  await driver.close();
  await server.stop();
  rmSync(path, { force: true });
}

/** Each writer in turn, so many rounds. */
async function measure(documents: number, rounds: number): Promise<Timings> {
  const graph = makeGraph(documents);
  const small = documents > mostByLangChain ? makeGraph(mostByLangChain) : graph;
  const timings: Timings = new Map();
  const note = (writer: Writer, given: KnowledgeGraph, seconds: number) => {
    const known = timings.get(writer);
    const rows = writer === "langChain" ? langChainRows(given) : countRows(given);
    if (known === undefined)
      timings.set(writer, { documents: given.documents.length, rows, seconds: [seconds] });
    else known.seconds.push(seconds);
  };
  for (let round = 0; round < rounds; round += 1) {
    await wipe(driver);
    const rows = graphRows(graph);
    note("plain", graph, await timed(() => loadByPlainDriver(driver, rows)));
    await wipe(driver);
    const store = await openStore(login.uri, login);
    note("elaqe", graph, await timed(() => store.load(graph)));
    note("again", graph, await timed(() => store.load(graph)));
    await store.close();
    await wipe(driver);
    if (hasLangChain) note("langChain", small, await loadByLangChain(login, small));
    rmSync(path, { force: true });
    const file = await openStore(path, { create: true });
    note("file", graph, await timed(() => file.load(graph)));
    await file.close();
  }
  return timings;
}

function countRows(graph: KnowledgeGraph): number {
  return [...graphRows(graph).values()].reduce((sum, list) => sum + list.length, 0);
}

/** It writes entities and documents, mentions, and one relationship for each pair and predicate. */
function langChainRows({ persons, agencies, events, documents, mentions, edges }: KnowledgeGraph): number {
  return persons.length + agencies.length + events.length + documents.length + mentions.length + edges.length;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timingRow(size: number, writer: Writer, { documents, rows, seconds }: Timing): string {
  const typical = median(seconds);
  const name = documents === size ? writers[writer] : `${writers[writer]}, ${documents} of them`;
  const speeds = [documents / typical, rows / typical].map(Math.round);
  return `| ${[size, name, rows, typical.toFixed(1), ...speeds].join(" | ")} |`;
}

/** The median of the rounds' own ratios: what disturbs the machine disturbs all writers of a round. */
function ratioRow(size: number, timings: Timings, load: number): string {
  const ratio = (other: Writer, countOf: (timing: Timing) => number): string => {
    const [ours, theirs] = [timings.get("elaqe"), timings.get(other)];
    if (ours === undefined || theirs === undefined) return "";
    const ratios = ours.seconds.map(
      (seconds, round) => countOf(ours) / seconds / (countOf(theirs) / (theirs.seconds[round] ?? 0)),
    );
    return median(ratios).toFixed(2);
  };
  const cells = [size, ratio("plain", ({ rows }) => rows), ratio("langChain", ({ documents }) => documents)];
  return `| ${[...cells, load.toFixed(1)].join(" | ")} |`;
}
