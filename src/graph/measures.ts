/** What the shape of the graph says of its entities: connected parts, neighbours, communities. */
import type { UndirectedGraph } from "graphology";
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
 * One undirected edge a pair, weighted by the documents behind all edges between the two, as a graph that has only what Louvain asks
 * for: a whole graph of 400,000 pairs takes twice as long to make as its communities to find. Nodes are the places of the ids.
 */
function weightedPairs({ ids, edges }: JoinedEntities): UndirectedGraph {
  const places = new Map(ids.map((id, place) => [id, place]));
  const weights = new Map<number, number>();
  const degrees = new Int32Array(ids.length);
  for (const { source, target, documentCount } of edges) {
    const [one, other] = [places.get(source) ?? 0, places.get(target) ?? 0];
    if (one === other) continue;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const pair = low * ids.length + high;
    const weight = weights.get(pair);
    weights.set(pair, (weight ?? 0) + documentCount);
    if (weight !== undefined) continue;
    for (const place of [low, high]) degrees[place] = (degrees[place] ?? 0) + 1;
  }
  const pairs = {
    ...{ type: "undirected", multi: false, selfLoopCount: 0, order: ids.length, size: weights.size },
    ...{ addUndirectedEdgeWithKey: notToChange, dropNode: notToChange },
    undirectedDegreeWithoutSelfLoops: (place: number) => degrees[place],
    forEachNode(take: (place: number) => void): void {
      for (let place = 0; place < ids.length; place += 1) take(place);
    },
    forEachEdge(take: (key: number, edge: { weight: number }, one: number, other: number) => void): void {
      for (const [pair, weight] of weights)
        take(pair, { weight }, Math.floor(pair / ids.length), pair % ids.length);
    },
  };
  return pairs as unknown as UndirectedGraph; // holds: what Louvain asks for is all that it has, which a test compares with a whole graph
}

/** Stands for the functions by which Louvain tells a graph from other values. */
function notToChange(): never {
  throw new TypeError("the pairs of entities are only read");
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
  for (const [place, node] of ids.entries()) {
    const community = assigned[place] ?? -1;
    const members = communities.get(community) ?? [];
    members.push(node);
    communities.set(community, members);
  }
  return [...communities.values()].map((members) => members.sort()).sort(bySizeThenFirst);
}

function bySizeThenFirst(one: readonly string[], other: readonly string[]): number {
  return other.length - one.length || ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1);
}
