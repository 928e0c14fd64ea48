/** An explorer of a graph, on a port of its own until the tests of the file are over. */
import { afterAll, beforeAll } from "vitest";
import { type Explorer, openExplorer } from "../../src/explore/explorer.ts";
import { mentionFinder } from "../../src/explore/mentions.ts";
import { communityFinder } from "../../src/explore/read-explorer.ts";
import { type Served, serveExplorer } from "../../src/explore/serve.ts";
import { buildIdOf } from "../../src/graph/build-id.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { searchGraph } from "../../src/search/search-graph.ts";

export function explorerOf(graph: KnowledgeGraph, isReview = false): Explorer {
  const build = buildIdOf(graph);
  return openExplorer({
    graph,
    build,
    isReview,
    search: searchGraph(graph),
    findMentions: mentionFinder(graph),
    findCommunities: communityFinder(graph),
  });
}

/** Serves for the tests of a file; the address is known when they run. */
export function serveGraph(graph: KnowledgeGraph): {
  readonly address: () => string;
  readonly port: () => number;
} {
  let served: Served | undefined;
  beforeAll(async () => {
    const explorer = explorerOf(graph);
    served = await serveExplorer(0, () => explorer);
  });
  afterAll(() => served?.close());
  return { address: () => served?.address ?? "", port: () => served?.port ?? 0 };
}
