/** One kill of a writer, and what must hold after it: used by the tests and by the long run. */
import { isDeepStrictEqual } from "node:util";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { killAfter, startLoader } from "./killed-loader.ts";

/** What is killed and when. */
export interface Kill {
  /** What the loader is told: where it writes, and what. */
  readonly loader: readonly string[];
  /** Milliseconds after its load began. */
  readonly moment: number;
  /** The graph that it writes. */
  readonly graph: KnowledgeGraph;
}

/** What stood in the place after a kill: the graph before, the new one, or (in Neo4j alone) a part of it; and what is wrong. */
export interface AfterKill {
  readonly held: "old" | "new" | "part";
  readonly wasAtWork: boolean;
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

/**
 * Kills a loader that writes over what the store holds and runs the load again: after it the store must hold the graph, nothing
 * lost and nothing twice. A file must hold one of the two whole graphs before that too.
 */
export async function killWriter(
  store: GraphStore,
  before: KnowledgeGraph,
  { loader, moment, graph }: Kill,
): Promise<AfterKill> {
  const wasAtWork = await killAfter(await startLoader(loader), moment);
  if (store.engine === "embedded") await store.close(); // else it would go on reading the file that was replaced
  const held = await whatIsHeld(store, before, graph);
  await store.load(graph);
  const isRepeated = async (): Promise<boolean> =>
    store.engine === "embedded" || Object.values(await store.load(graph)).every((count) => count === 0);
  const faults = [
    store.engine === "embedded" && held === "part" ? "the file holds neither graph" : "",
    isDeepStrictEqual(await store.read(), graph) ? "" : "running it again did not finish it",
    (await isRepeated()) ? "" : "a second run wrote again",
  ].filter((fault) => fault !== "");
  return { held, wasAtWork, fault: faults.length === 0 ? null : faults.join("; ") };
}
