/** An explorer of what a store holds. */
import { grammar } from "../extract/grammar/grammar.ts";
import { buildIdOf } from "../graph/build-id.ts";
import { findCommunities, joinedEntities } from "../graph/measures.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import { searchOf } from "../search/search.ts";
import { searchGraph } from "../search/search-graph.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { mentionFinder } from "./mentions.ts";
import { ReviewDesk } from "./review-desk.ts";

/** Ids of those who belong together in a graph, found when they are asked for. */
export function communityFinder(graph: KnowledgeGraph): () => readonly (readonly string[])[] {
  return () => findCommunities(joinedEntities(graph));
}

/**
 * Reads the graph of a store once. Neo4j is searched by its own full-text indexes, so that store must stay open; a file is
 * searched as it was read.
 */
export async function readExplorer(store: GraphStore): Promise<Explorer> {
  const graph = await store.read();
  const search = store.engine === "neo4j" ? searchOf(store) : searchGraph(graph);
  const findMentions = mentionFinder(graph);
  // The grammar is compiled with its first text: better now than when a reader opens a document.
  for (const document of graph.documents.slice(0, 1)) findMentions(document);
  return openExplorer({
    ...{ graph, build: buildIdOf(graph), search, findMentions },
    findCommunities: communityFinder(graph),
  });
}

/** A desk for reviewing what a store holds: its texts are read and joined again under the file of judgements. */
export async function openReviewDesk(store: GraphStore, file: string): Promise<ReviewDesk> {
  const { documents } = await store.read();
  const items = documents.map((document) => ({ document, extraction: grammar.extract(document) }));
  return new ReviewDesk({
    ...{ items, file },
    open: ({ graph }) =>
      openExplorer({
        ...{ graph, build: buildIdOf(graph), search: searchGraph(graph), findMentions: mentionFinder(graph) },
        findCommunities: communityFinder(graph),
        isReview: true,
      }),
  });
}
