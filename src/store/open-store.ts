import type { EmbeddedOptions } from "./embedded/embedded-store.ts";
import type { GraphStore } from "./graph-store.ts";
import type { Neo4jOptions } from "./neo4j/neo4j-store.ts";

/** Options of both engines; each takes its own. */
export type StoreOptions = EmbeddedOptions & Neo4jOptions;

/**
 * Opens the database a target names: a path is a graph file, `bolt://…` or `neo4j://…` (also `+s`, `+ssc`) a Neo4j server.
 * @throws StoreError when the file or the server cannot be used.
 */
export async function openStore(target: string, options: StoreOptions = {}): Promise<GraphStore> {
  // The driver of the one engine is not loaded for the other.
  if (isServer(target)) return (await import("./neo4j/neo4j-store.ts")).openNeo4j(target, options);
  return (await import("./embedded/embedded-store.ts")).openEmbedded(target, options);
}

/** Whether the target names a Neo4j server, not a file. */
function isServer(target: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(target);
}
