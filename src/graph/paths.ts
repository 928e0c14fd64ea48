/** How two entities are connected: the shortest ways from one to the other over edges, best evidence first. */
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import type { EntityGraph } from "./entity-graph.ts";

/** Entities in order, and between each two the edge with the best evidence, whichever way it points. */
export interface Path {
  readonly entities: readonly EntityNode[];
  readonly edges: readonly Edge[];
}

export interface PathOptions {
  /** Most edges a path may have. */
  readonly maximumSteps?: number;
  /** Most paths to give. */
  readonly limit?: number;
}

/** Asserted before planned, then more documents, higher confidence, smaller id. */
export function compareEvidence(one: Edge, other: Edge): number {
  return (
    Number(one.modality === "planned") - Number(other.modality === "planned") ||
    other.documentCount - one.documentCount ||
    other.confidence - one.confidence ||
    (one.id < other.id ? -1 : 1)
  );
}

function bestEdge(graph: EntityGraph, one: string, other: string): Edge | undefined {
  const between = graph.edges(one, other).concat(graph.edges(other, one));
  return between.map((edge) => graph.getEdgeAttributes(edge)).sort(compareEvidence)[0];
}

/** A path is as strong as its weakest edge. */
function comparePaths(one: readonly Edge[], other: readonly Edge[]): number {
  const weakest = (edges: readonly Edge[]): Edge | undefined => edges.toSorted(compareEvidence).at(-1);
  const [left, right] = [weakest(one), weakest(other)];
  if (left === undefined || right === undefined || left === right) return 0;
  return compareEvidence(left, right);
}

function distancesFrom(graph: EntityGraph, start: string, maximum: number): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let layer = [start];
  for (let distance = 1; distance <= maximum && layer.length > 0; distance += 1) {
    const next: string[] = [];
    for (const node of layer) {
      for (const neighbour of graph.neighbors(node)) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    layer = next;
  }
  return distances;
}

interface Walk {
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
}

/** One step nearer the goal for every walk; of the walks that meet in a node only the best go on. */
function advance(
  graph: EntityGraph,
  walks: readonly Walk[],
  distances: ReadonlyMap<string, number>,
  limit: number,
): Walk[] {
  const byEnd = new Map<string, Walk[]>();
  for (const { nodes, edges } of walks) {
    const end = nodes.at(-1) ?? "";
    for (const neighbour of graph.neighbors(end).sort()) {
      if (distances.get(neighbour) !== (distances.get(end) ?? 0) - 1) continue;
      const edge = bestEdge(graph, end, neighbour);
      if (edge === undefined) continue;
      const meeting = byEnd.get(neighbour) ?? [];
      meeting.push({ nodes: [...nodes, neighbour], edges: [...edges, edge] });
      byEnd.set(neighbour, meeting);
    }
  }
  return [...byEnd.values()].flatMap((meeting) =>
    meeting.sort((one, other) => comparePaths(one.edges, other.edges)).slice(0, limit),
  );
}

/** The shortest paths from one entity to another, at most `limit` (5) of at most `maximumSteps` (4) edges; none is `[]`. */
export function findPaths(
  graph: EntityGraph,
  from: string,
  to: string,
  { maximumSteps = 4, limit = 5 }: PathOptions = {},
): readonly Path[] {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return [];
  const distances = distancesFrom(graph, to, maximumSteps);
  const length = distances.get(from);
  if (length === undefined) return [];
  let walks: Walk[] = [{ nodes: [from], edges: [] }];
  for (let step = 0; step < length; step += 1) walks = advance(graph, walks, distances, limit);
  return walks.slice(0, limit).map(({ nodes, edges }) => ({
    entities: nodes.map((node) => graph.getNodeAttributes(node)),
    edges,
  }));
}
