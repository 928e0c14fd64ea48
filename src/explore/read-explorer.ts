/** An explorer of what a store holds. */
import { buildIdOf } from "../graph/build-id.ts";
import { searchOf } from "../search/search.ts";
import { searchGraph } from "../search/search-graph.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { mentionFinder } from "./mentions.ts";

/**
 * Reads the graph of a store once. Neo4j is searched by its own full-text indexes, so that store must stay open; a file is
 * searched as it was read.
 */
export async function readExplorer(store: GraphStore): Promise<Explorer> {
  const graph = await store.read();
  const search = store.engine === "neo4j" ? searchOf(store) : searchGraph(graph);
  return openExplorer({ graph, build: buildIdOf(graph), search, findMentions: mentionFinder(graph) });
}
