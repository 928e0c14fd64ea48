/** One kill of a writer, and what must hold after it: used by the tests and by the long run. */
import { existsSync, readFileSync } from "node:fs";
import { kill } from "node:process";
import { isDeepStrictEqual } from "node:util";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { killAfter, type LoaderScript, startLoader } from "./killed-loader.ts";

/** What is killed and when. */
export interface Kill {
  /** What the loader is told: where it writes, and what. */
  readonly loader: readonly string[];
  readonly script?: LoaderScript;
  /** Milliseconds after its load began. */
  readonly moment: number;
  /** The graph that it writes. */
  readonly graph: KnowledgeGraph;
}

/** What stood in the place after a kill: the graph before, the new one, or (in Neo4j alone) a part of it; and what is wrong. */
export interface AfterKill {
  readonly held: "old" | "new" | "part";
  readonly wasAtWork: boolean;
  /** Whether a process of the loader's own was copying rows. */
  readonly wasCopying: boolean;
  readonly fault: string | null;
}

async function whatIsHeld(
  store: GraphStore,
  before: KnowledgeGraph,
  graph: KnowledgeGraph,
): Promise<AfterKill["held"]> {
  // a load into Neo4j that was cut off leaves claims without their ends, which cannot be read as a graph
  const held = await store.read().catch((error: unknown) => {
    if (store.engine === "neo4j") return undefined;
    throw error;
  });
  if (isDeepStrictEqual(held, graph)) return "new";
  return isDeepStrictEqual(held, before) ? "old" : "part";
}

/** The process that was copying rows for a loader that was killed; null where none was. */
function copyingProcess(path: string): number | null {
  const lock = `${path}.building.lock`;
  return existsSync(lock) ? Number.parseInt(readFileSync(lock, "utf8"), 10) : null;
}

function hasEnded(process: number): boolean {
  try {
    kill(process, 0);
    return false;
  } catch {
    return true;
  }
}

/**
 * Kills a loader that writes over what the store holds and runs the load again: after it the store must hold the graph, nothing
 * lost and nothing twice. A file must hold one of the two whole graphs before that too.
 */
export async function killWriter(
  store: GraphStore,
  before: KnowledgeGraph,
  { loader, script, moment, graph }: Kill,
): Promise<AfterKill> {
  const wasAtWork = await killAfter(await startLoader(loader, script), moment);
  const copying = store.engine === "embedded" ? copyingProcess(loader[0] ?? "") : null;
  if (store.engine === "embedded") await store.close(); // else it would go on reading the file that was replaced
  const held = await whatIsHeld(store, before, graph);
  await store.load(graph);
  const isRepeated = async (): Promise<boolean> =>
    store.engine === "embedded" || Object.values(await store.load(graph)).every((count) => count === 0);
  const faults = [
    store.engine === "embedded" && held === "part" ? "the file holds neither graph" : "",
    isDeepStrictEqual(await store.read(), graph) ? "" : "running it again did not finish it",
    (await isRepeated()) ? "" : "a second run wrote again",
    copying === null || hasEnded(copying) ? "" : "the process that copied is still at work",
  ].filter((fault) => fault !== "");
  return {
    held,
    wasAtWork,
    wasCopying: copying !== null,
    fault: faults.length === 0 ? null : faults.join("; "),
  };
}
