/** What the shape of the graph says of its entities: connected parts, neighbours, communities. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { seededRandom } from "../order/seeded-random.ts";
import { type EntityGraph, entitiesOf } from "./entity-graph.ts";

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

/** The entities and edges that communities are found in, in the order of the rows. */
export interface JoinedEntities {
  readonly ids: readonly string[];
  readonly edges: readonly Pick<Edge, "source" | "target" | "documentCount">[];
}

/**
 * One undirected edge a pair, weighted by the documents behind all edges between the two. Weights are summed up before there is a graph:
 * changing the edge of a graph takes ten times as long.
 */
function weightedPairs({ ids, edges }: JoinedEntities): UndirectedGraph {
  const places = new Map(ids.map((id, place) => [id, place]));
  const weights = new Map<number, number>();
  for (const { source, target, documentCount } of edges) {
    const [one, other] = [places.get(source) ?? 0, places.get(target) ?? 0];
    if (one === other) continue;
    const pair = Math.min(one, other) * ids.length + Math.max(one, other);
    weights.set(pair, (weights.get(pair) ?? 0) + documentCount);
  }
  const pairs = new UndirectedGraph();
  for (const id of ids) pairs.addNode(id);
  for (const [pair, weight] of weights)
    pairs.addEdge(ids[Math.floor(pair / ids.length)], ids[pair % ids.length], { weight });
  return pairs;
}

/** What communities of a graph are found in. */
export function joinedEntities(graph: KnowledgeGraph): JoinedEntities {
  return { ids: entitiesOf(graph).map(({ id }) => id), edges: graph.edges };
}

/**
 * Ids of the entities of each community (Louvain), largest first, ties by the first id; an entity without edges is a
 * community of its own. The same graph and seed give the same communities.
 */
export function findCommunities(joined: JoinedEntities, seed = 1): readonly (readonly string[])[] {
  const { ids, edges } = joined;
  if (edges.length === 0) return ids.map((id) => [id]);
  const assigned = louvain(weightedPairs(joined), { getEdgeWeight: "weight", rng: seededRandom(seed) });
  const communities = new Map<number, string[]>();
  for (const node of ids) {
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
