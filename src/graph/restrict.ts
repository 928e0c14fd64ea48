/** The part of a graph that some of its documents say: a period, a topic. */
import { searchKey } from "../language/az/fold.ts";
import type { DocumentNode, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { edgesOf } from "./edges.ts";

export interface Restriction {
  /** First publication date, as precise as wanted: `2021`, `2021-05`. */
  readonly from?: string;
  /** Last publication date; `2021` means its last day. */
  readonly to?: string;
  /** Words that the title or the text holds, whatever their case and letters. */
  readonly topic?: string;
}

/** Whether a document fits. */
export function isWithin(
  { published, title, text }: DocumentNode,
  { from, to, topic }: Restriction,
): boolean {
  if ((from !== undefined || to !== undefined) && published === null) return false;
  if (from !== undefined && (published ?? "") < from) return false;
  if (to !== undefined && (published ?? "") > to && !published?.startsWith(to)) return false;
  return topic === undefined || searchKey(`${title ?? ""} ${text}`).includes(searchKey(topic));
}

/** Rows of the documents that fit, with counts and edges made of these documents alone; ids stay what they are. */
export function restrictGraph(graph: KnowledgeGraph, restriction: Restriction): KnowledgeGraph {
  const documents = graph.documents.filter((document) => isWithin(document, restriction));
  const kept = new Set(documents.map(({ id }) => id));
  const claims = graph.claims.filter(({ document }) => kept.has(document));
  const mentions = graph.mentions.filter(({ document }) => kept.has(document));
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const recount = <Node extends EntityNode>(nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => {
      const count = counts.get(node.id);
      return count === undefined ? [] : [{ ...node, documents: count }];
    });
  return {
    persons: recount(graph.persons),
    agencies: recount(graph.agencies),
    events: recount(graph.events),
    documents,
    claims,
    edges: edgesOf(claims, documents),
    mentions,
  };
}
