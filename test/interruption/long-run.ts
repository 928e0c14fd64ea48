/**
 * `npx tsx test/interruption/long-run.ts file|copy|neo4j 1000 STATE.json`: so many writers killed at random moments of their load, with
 * `copy` such as have another process copy the rows. What was done is kept in the file, so a run that is ended goes on from there; faults go to stdout and do not end it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeGraph } from "../../bench/load-graph.ts";
import { seededRandom } from "../../src/order/seeded-random.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyGraph, sampleGraph } from "../contract/sample-graph.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { startMavenServer } from "../neo4j/maven-server.ts";
import { ended, startLoader } from "./killed-loader.ts";
import { killWriter } from "./kills.ts";

const documents = 60;
/** Some kills come when the load has just ended. */
const reach = 1.02;
/** A load takes longer on a busy machine, so how long one takes is measured anew after so many kills. */
const measuredAfter = 20;

const [target = "", kills = "", file = ""] = process.argv.slice(2);
if (!["file", "copy", "neo4j"].includes(target) || file === "")
  throw new Error("long-run: say file, copy or neo4j, how many kills, and which file keeps what was done");
const state = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { done: 0, old: 0, new: 0, part: 0, late: 0, copying: 0, faults: 0 };
const script = target === "copy" ? "copy" : "load";
const graph = makeGraph(documents);

/** Where the loaders write, how it is made as it was, and how all is cleared away in the end. */
async function placeOf() {
  if (target !== "neo4j") {
    const folder = mkdtempSync(join(tmpdir(), "elaqe-kills-"));
    const path = join(folder, "killed.elaqe");
    const store = await openStore(path, { create: true });
    const clear = async (): Promise<void> => rmSync(folder, { recursive: true });
    return { store, loader: [path], before: sampleGraph, reset: () => store.load(sampleGraph), clear };
  }
  const server = await startMavenServer();
  if (typeof server === "string") throw new Error(server);
  const driver = connectDriver(server);
  const store = await openStore(server.uri, server);
  const loader = [server.uri, server.username, server.password];
  return { store, loader, before: emptyGraph, reset: () => wipe(driver), clear: () => server.stop() };
}

const { store, loader, before, reset, clear } = await placeOf();
const [uri = "", ...login] = loader;
const parameters = [uri, String(documents), ...login];

/** Milliseconds from the begin to the end of a load that nobody disturbs. */
async function undisturbedMs(): Promise<number> {
  await reset();
  const undisturbed = await startLoader(parameters, script);
  const begun = Date.now();
  await ended(undisturbed);
  return Date.now() - begun;
}

await undisturbedMs();
let durationMs = 0;
while (state.done < Number(kills)) {
  if (durationMs === 0 || state.done % measuredAfter === 0) durationMs = await undisturbedMs();
  await reset();
  const moment = seededRandom(state.done + 1)() * durationMs * reach;
  const kill = { loader: parameters, script, moment, graph } as const;
  const { held, wasAtWork, wasCopying, fault } = await killWriter(store, before, kill);
  state.done += 1;
  state[held] += 1;
  if (!wasAtWork) state.late += 1;
  if (wasCopying) state.copying += 1;
  if (fault !== null) state.faults += 1;
  writeFileSync(file, JSON.stringify(state));
  if (fault !== null || state.done % 50 === 0)
    console.log(
      `${JSON.stringify(state)} of ${durationMs} ms ${fault === null ? "" : `at ${moment} ms: ${fault}`}`,
    );
}
await store.close();
await clear();
