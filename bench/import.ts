/**
 * How long a first load by bulk import takes: rows of so many documents are made piece by piece, written as `elaqe export`
 * writes them, and imported by the real neo4j-admin. `npm run bench:import -- 1000000` prints a Markdown table for
 * docs/benchmarks.md; a million documents need 25 GB of disk for a while.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeNeo4jImport } from "../src/export/neo4j-import.ts";
import { graphRows, type TableRows } from "../src/store/rows.ts";
import { shellWord } from "../src/terminal/shell-word.ts";
import { connectDriver } from "../test/neo4j/database.ts";
import { lasting, startMavenServer } from "../test/neo4j/maven-server.ts";
import { makeGraph } from "./load-graph.ts";

const sizes = process.argv.slice(2).map(Number);
/** Documents of one piece; entities are shared within it. */
const pieceDocuments = 1_000;
const importTimeoutMs = 7_200_000;

const found = await startMavenServer({ runtime: lasting });
if (typeof found === "string") throw new Error(`the benchmark needs Neo4j: ${found}`);
const { server, stop } = found;
try {
  console.log(
    "| documents | nodes and relationships | CSV GiB | making rows s | writing s | peak MiB | import s | rows/s of writing and import |\n|---:|---:|---:|---:|---:|---:|---:|---:|",
  );
  for (const documents of sizes.length > 0 ? sizes : [10_000, 100_000]) console.log(await measure(documents));
} finally {
  await stop();
}

async function measure(documents: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-import-"));
  try {
    const making = { seconds: 0 };
    const started = performance.now();
    const { files, command } = await writeNeo4jImport(() => pieces(documents, making), folder);
    const writing = secondsSince(started) - making.seconds;
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    await server.stop();
    const importStarted = performance.now();
    await server.runAdminLine(command.map(shellWord).join(" "), { timeoutMs: importTimeoutMs });
    const importing = secondsSince(importStarted);
    await server.start();
    const imported = await countRows();
    if (imported !== rows) throw new Error(`${rows} rows were written, ${imported} are in the database`);
    const cells = [
      documents,
      rows,
      (bytes / 2 ** 30).toFixed(2),
      making.seconds.toFixed(0),
      writing.toFixed(0),
      Math.round(process.resourceUsage().maxRSS / 1024),
      importing.toFixed(0),
      Math.round(rows / (writing + importing)),
    ];
    return `| ${cells.join(" | ")} |`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of so many documents; notes how long making them takes. */
async function* pieces(documents: number, making: { seconds: number }): AsyncGenerator<TableRows> {
  for (let first = 0; first < documents; first += pieceDocuments) {
    const started = performance.now();
    const rows = graphRows(makeGraph(Math.min(pieceDocuments, documents - first), first));
    making.seconds += secondsSince(started);
    yield rows;
  }
}

async function countRows(): Promise<number> {
  const driver = connectDriver(server.login);
  try {
    const { records } = await driver.executeQuery(
      "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS relationships RETURN nodes + relationships AS rows",
    );
    return Number(records[0]?.get("rows"));
  } finally {
    await driver.close();
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
