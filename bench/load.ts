/**
 * How fast a graph is loaded: elaqe into Neo4j and into a graph file, a plain batched driver, neo4j-graphrag's and LangChain.js's
 * writers, in turns on the same server. `npm run bench:load -- 1000 10000 100000 press.elaqe` prints the Markdown tables of
 * docs/benchmarks.md, for made-up graphs of so many documents and for the graph of a file.
 */
import { rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { KnowledgeGraph } from "../src/model/knowledge-graph.ts";
import { openStore } from "../src/store/open-store.ts";
import { graphRows } from "../src/store/rows.ts";
import { connectDriver, wipe } from "../test/neo4j/database.ts";
import { lasting, startMavenServer } from "../test/neo4j/maven-server.ts";
import { makeGraph } from "./load-graph.ts";
import { hasGraphRag, loadByGraphRag } from "./load-graphrag.ts";
import { hasLangChain, loadByLangChain } from "./load-langchain.ts";
import { loadByPlainDriver } from "./load-plain-driver.ts";
import { ratiosHead, ratiosLine, Timings, timingsHead } from "./load-timings.ts";

const subjects = process.argv.length > 2 ? process.argv.slice(2) : ["1000", "10000"];
/** A writer that sends statements for each document is timed on a thousand documents when there are more than this. */
const mostOneByOne = 2_000;
/** From this many documents on, one round is long enough to tell. */
const manyDocuments = 50_000;
/**
 * A server that has just started spends more on compiling itself than on writing: it took five loads of this many documents until
 * its compiler threads fell from half of its processor time to a tenth.
 */
const warmUp = { documents: 5_000, rounds: 5 };

const say = (line: string) => process.stdout.write(`${line}\n`);
console.log = console.error; // LangChain.js's writer talks there, and the output shall hold the tables alone

const server = await startMavenServer({ withApoc: hasLangChain || hasGraphRag, runtime: lasting });
if (typeof server === "string") throw new Error(`the benchmark needs Neo4j: ${server}`);
const login = { uri: server.uri, username: server.username, password: server.password };
const driver = connectDriver(login);
const path = join(tmpdir(), `elaqe-bench-${process.pid}.elaqe`);
try {
  await warmServerUp();
  const ratios: string[] = [];
  say(timingsHead);
  for (const subject of subjects) {
    const graph = await graphOf(subject);
    const timings = await measure(graph, graph.documents.length < manyDocuments ? 3 : 1);
    const name = /^\d+$/.test(subject) ? subject : `${graph.documents.length}, read from texts`;
    ratios.push(ratiosLine(name, timings, loadavg()[0] ?? 0));
    for (const line of timings.lines(name, graph.documents.length)) say(line);
  }
  say(`\n${ratiosHead}`);
  for (const line of ratios) say(line);
} finally {
  await driver.close();
  await server.stop();
  rmSync(path, { force: true });
}

/** A made-up graph of so many documents, or what a graph file holds. */
async function graphOf(subject: string): Promise<KnowledgeGraph> {
  if (/^\d+$/.test(subject)) return makeGraph(Number(subject));
  const store = await openStore(subject);
  return store.read().finally(() => store.close());
}

/** Tells how long the very first load takes, then loads until the server runs at its own speed. */
async function warmServerUp(): Promise<void> {
  const first = makeGraph(1_000);
  say(`A server that has just started: 1000 documents in ${(await timed(() => load(first))).toFixed(1)} s\n`);
  await measure(first, 1);
  const graph = makeGraph(warmUp.documents);
  for (let round = 0; round < warmUp.rounds; round += 1) {
    await wipe(driver);
    await load(graph);
    await wipe(driver);
    await loadByPlainDriver(driver, graphRows(graph));
  }
}

async function load(graph: KnowledgeGraph): Promise<void> {
  const store = await openStore(login.uri, login);
  await store.load(graph);
  await store.close();
}

/** Each writer in turn, so many rounds. */
async function measure(graph: KnowledgeGraph, rounds: number): Promise<Timings> {
  const few = graph.documents.length > mostOneByOne ? makeGraph(1_000) : graph;
  const timings = new Timings();
  const all = { documents: graph.documents.length, rows: countRows(graph) };
  for (let round = 0; round < rounds; round += 1) {
    await wipe(driver);
    const rows = graphRows(graph);
    timings.note("plain", all, await timed(() => loadByPlainDriver(driver, rows)));
    await wipe(driver);
    if (hasGraphRag) timings.note("graphRag", graphRagWork(few), loadByGraphRag(login, few));
    await wipe(driver);
    if (hasLangChain) timings.note("langChain", langChainWork(few), await loadByLangChain(login, few));
    await wipe(driver);
    timings.note("elaqe", all, await timed(() => load(graph)));
    timings.note("again", all, await timed(() => load(graph)));
    rmSync(path, { force: true });
    const file = await openStore(path, { create: true });
    timings.note("file", all, await timed(() => file.load(graph)));
    await file.close();
  }
  return timings;
}

function countRows(graph: KnowledgeGraph): number {
  return [...graphRows(graph).values()].reduce((sum, list) => sum + list.length, 0);
}

/** It makes new nodes for the entities of every document, and its relationships. */
function graphRagWork({ documents, mentions, claims }: KnowledgeGraph) {
  return { documents: documents.length, rows: mentions.length + claims.length };
}

/** It writes entities and documents, mentions, and one relationship for each pair and predicate. */
function langChainWork({ persons, agencies, events, documents, mentions, edges }: KnowledgeGraph) {
  const nodes = persons.length + agencies.length + events.length + documents.length;
  return { documents: documents.length, rows: nodes + mentions.length + edges.length };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
