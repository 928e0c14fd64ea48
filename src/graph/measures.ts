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

/** The entities, in the order of the rows, and the edges between them, in any: what communities are found in. */
export interface JoinedEntities {
  readonly ids: readonly string[];
  /** Of each edge the places of its ends among the ids, and the documents that say it. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly documents: Uint32Array;
}

/** Pairs of entities by the lower place, then the higher, each with the documents behind all edges between the two. */
interface WeightedPairs {
  readonly lows: Uint32Array;
  readonly highs: Uint32Array;
  readonly weights: Float64Array;
  readonly size: number;
}

/** Edges in the order of the lower of the places they join; loops are left out. */
function byLowerPlace({ ids, sources, targets }: JoinedEntities): {
  readonly edges: Uint32Array;
  /** Where the edges of each place begin, and at the end where the last end. */
  readonly starts: Uint32Array;
} {
  const starts = new Uint32Array(ids.length + 2);
  const lowOf = (edge: number): number => Math.min(sources[edge] ?? 0, targets[edge] ?? 0);
  const isLoop = (edge: number): boolean => sources[edge] === targets[edge];
  for (let edge = 0; edge < sources.length; edge += 1)
    if (!isLoop(edge)) starts[lowOf(edge) + 2] = (starts[lowOf(edge) + 2] ?? 0) + 1;
  for (let place = 2; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const edges = new Uint32Array(starts.at(-1) ?? 0);
  for (let edge = 0; edge < sources.length; edge += 1) {
    if (isLoop(edge)) continue;
    const next = starts[lowOf(edge) + 1] ?? 0;
    edges[next] = edge;
    starts[lowOf(edge) + 1] = next + 1;
  }
  return { edges, starts };
}

/** One pair for all edges between two. Of communities that are as good as each other the order of the pairs decides, so it is fixed. */
function weighPairs(joined: JoinedEntities): WeightedPairs {
  const { ids, sources, targets, documents } = joined;
  const { edges, starts } = byLowerPlace(joined);
  const [lows, highs] = [new Uint32Array(edges.length), new Uint32Array(edges.length)];
  const weights = new Float64Array(edges.length);
  const highOf = (edge: number): number => Math.max(sources[edge] ?? 0, targets[edge] ?? 0);
  let size = 0;
  for (let low = 0; low < ids.length; low += 1) {
    const first = size;
    for (const edge of edges.subarray(starts[low], starts[low + 1]).sort((a, b) => highOf(a) - highOf(b))) {
      const isSame = size > first && highs[size - 1] === highOf(edge);
      if (!isSame) size += 1;
      lows[size - 1] = low;
      highs[size - 1] = highOf(edge);
      weights[size - 1] = (weights[size - 1] ?? 0) + (documents[edge] ?? 0);
    }
  }
  return { lows, highs, weights, size };
}

/**
 * The pairs as a graph that has only what Louvain asks for: a whole graph of 400,000 pairs takes twice as long to make as its
 * communities to find. Nodes are the places of the ids.
 */
function graphOfPairs(order: number, { lows, highs, weights, size }: WeightedPairs): UndirectedGraph {
  const degrees = new Int32Array(order);
  for (const places of [lows.subarray(0, size), highs.subarray(0, size)])
    for (const place of places) degrees[place] = (degrees[place] ?? 0) + 1;
  const graph = {
    ...{ type: "undirected", multi: false, selfLoopCount: 0, order, size },
    ...{ addUndirectedEdgeWithKey: notToChange, dropNode: notToChange },
    undirectedDegreeWithoutSelfLoops: (place: number) => degrees[place],
    forEachNode(take: (place: number) => void): void {
      for (let place = 0; place < order; place += 1) take(place);
    },
    forEachEdge(take: (key: number, edge: { weight: number }, one: number, other: number) => void): void {
      for (let pair = 0; pair < size; pair += 1)
        take(pair, { weight: weights[pair] ?? 0 }, lows[pair] ?? 0, highs[pair] ?? 0);
    },
  };
  return graph as unknown as UndirectedGraph; // holds: what Louvain asks for is all that it has, which a test compares with a whole graph
}

/** Stands for the functions by which Louvain tells a graph from other values. */
function notToChange(): never {
  throw new TypeError("the pairs of entities are only read");
}

/** What communities are found in, of entities and of edges. */
export function joinEntities(
  ids: readonly string[],
  edges: readonly Pick<Edge, "source" | "target" | "documentCount">[],
): JoinedEntities {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placesOf = (end: "source" | "target"): Uint32Array =>
    Uint32Array.from(edges, (edge) => places.get(edge[end]) ?? 0);
  return {
    ...{ ids, sources: placesOf("source"), targets: placesOf("target") },
    documents: Uint32Array.from(edges, ({ documentCount }) => documentCount),
  };
}

/** What communities of a graph are found in. */
export function joinedEntities(graph: KnowledgeGraph): JoinedEntities {
  return joinEntities(
    entitiesOf(graph).map(({ id }) => id),
    graph.edges,
  );
}

/**
 * Ids of the entities of each community (Louvain), largest first, ties by the first id; an entity without edges is a
 * community of its own. The same graph and seed give the same communities.
 */
export function findCommunities(joined: JoinedEntities, seed = 1): readonly (readonly string[])[] {
  const { ids } = joined;
  const pairs = weighPairs(joined);
  if (pairs.size === 0) return ids.map((id) => [id]);
  const assigned = louvain(graphOfPairs(ids.length, pairs), {
    getEdgeWeight: "weight",
    rng: seededRandom(seed),
  });
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
