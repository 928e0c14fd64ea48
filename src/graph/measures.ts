/** What the shape of the graph says of its entities: connected parts, neighbours, communities. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { seededRandom } from "../order/seeded-random.ts";
import type { EntityGraph } from "./entity-graph.ts";

/** Ids of the entities of each connected part, largest part first, ties by the first id. */
export function findComponents(graph: EntityGraph): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const node of component) {
      for (const neighbour of graph.neighbors(node)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        component.push(neighbour);
      }
    }
    components.push(component.sort());
  }
  return components.sort(bySizeThenFirst);
}

/** Number of distinct entities an entity has an edge with, by id. */
export function countNeighbours(graph: EntityGraph): ReadonlyMap<string, number> {
  return new Map(graph.mapNodes((node) => [node, graph.neighbors(node).length] as const));
}

/** One undirected edge a pair, weighted by the documents behind all edges between the two. */
function weightedPairs(graph: EntityGraph): UndirectedGraph {
  const pairs = new UndirectedGraph();
  for (const node of graph.nodes()) pairs.addNode(node);
  graph.forEachEdge((_, edge, source, target) => {
    if (source === target) return;
    pairs.updateEdge(source, target, (attributes) => ({
      weight: Number(attributes.weight ?? 0) + edge.documentCount,
    }));
  });
  return pairs;
}

/**
 * Ids of the entities of each community (Louvain), largest first, ties by the first id; an entity without edges is a
 * community of its own. The same graph and seed give the same communities.
 */
export function findCommunities(graph: EntityGraph, seed = 1): readonly (readonly string[])[] {
  if (graph.size === 0) return graph.nodes().map((node) => [node]);
  const assigned = louvain(weightedPairs(graph), { getEdgeWeight: "weight", rng: seededRandom(seed) });
  const communities = new Map<number, string[]>();
  for (const node of graph.nodes()) {
    const community = assigned[node] ?? -1;
    const members = communities.get(community) ?? [];
    members.push(node);
    communities.set(community, members);
  }
  return [...communities.values()].map((members) => members.sort()).sort(bySizeThenFirst);
}

function bySizeThenFirst(one: readonly string[], other: readonly string[]): number {
  return other.length - one.length || ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1);
}
