/** How two entities are connected: the ways from one to the other over edges, the shortest first, then the best evidenced. */
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import type { EntityGraph } from "./entity-graph.ts";
import { compareCodeUnits, pushTo } from "./order.ts";

/** How many independent sources say what edges say, all together. */
export type CountSources = (edges: readonly Edge[]) => number;

/** Entities in order, and between each two the edge with the best evidence, whichever way it points. */
export interface Path {
  readonly entities: readonly EntityNode[];
  readonly edges: readonly Edge[];
  /** Independent sources of the step that has fewest. */
  readonly leastSources: number;
  /** Independent sources of all steps together. */
  readonly sources: number;
}

export interface PathOptions {
  /** Most edges the shortest path may have (4). */
  readonly maximumSteps?: number;
  /** Most edges a path may have that goes beside a shorter one (3). */
  readonly maximumAside?: number;
  /** Most paths to give (5). */
  readonly limit?: number;
}

/** Asserted before planned, then more independent sources, more documents, higher confidence, smaller id. */
export function byEvidence(countSources: CountSources): (one: Edge, other: Edge) => number {
  return (one, other) =>
    Number(one.modality === "planned") - Number(other.modality === "planned") ||
    countSources([other]) - countSources([one]) ||
    other.documentCount - one.documentCount ||
    other.confidence - one.confidence ||
    compareCodeUnits(one.id, other.id);
}

function bestEdge(graph: EntityGraph, ends: readonly [string, string], countSources: CountSources) {
  const [one, other] = ends;
  const between = graph.edges(one, other).concat(graph.edges(other, one));
  return between.map((edge) => graph.getEdgeAttributes(edge)).sort(byEvidence(countSources))[0];
}

/** Whether a step may be taken from one node to another. */
type IsOpen = (node: string, neighbour: string) => boolean;

function distancesFrom(
  graph: EntityGraph,
  start: string,
  { maximum, isOpen }: { readonly maximum: number; readonly isOpen: IsOpen },
): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let layer = [start];
  for (let distance = 1; distance <= maximum && layer.length > 0; distance += 1) {
    const next: string[] = [];
    for (const node of layer) {
      for (const neighbour of graph.neighbors(node)) {
        if (distances.has(neighbour) || !isOpen(node, neighbour)) continue;
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
  readonly leastSources: number;
  readonly sources: number;
}

/**
 * A way is as strong as its weakest step: nothing planned first, then what more independent sources say at every step,
 * then what rests on more of them together, so that steps of different texts go before steps of one list.
 */
function compareWalks(one: Walk, other: Walk): number {
  const planned = ({ edges }: Walk): number => edges.filter(({ modality }) => modality === "planned").length;
  const surest = ({ edges }: Walk): number => Math.min(...edges.map(({ confidence }) => confidence));
  const ids = ({ edges }: Walk): string => edges.map(({ id }) => id).join(" ");
  return (
    planned(one) - planned(other) ||
    other.leastSources - one.leastSources ||
    other.sources - one.sources ||
    surest(other) - surest(one) ||
    compareCodeUnits(ids(one), ids(other))
  );
}

/** Walks that meet in a node and go on; more than are asked for, since a later step may join sources. */
const walksKept = 4;

interface Search {
  readonly limit: number;
  readonly countSources: CountSources;
  readonly isOpen: IsOpen;
}

/** One step nearer the goal for every walk; of the walks that meet in a node only the best go on. */
function advance(
  graph: EntityGraph,
  walks: readonly Walk[],
  distances: ReadonlyMap<string, number>,
  { limit, countSources, isOpen }: Search,
): Walk[] {
  const byEnd = new Map<string, Walk[]>();
  for (const walk of walks) {
    const end = walk.nodes.at(-1) ?? "";
    for (const neighbour of graph.neighbors(end).sort()) {
      if (distances.get(neighbour) !== (distances.get(end) ?? 0) - 1 || !isOpen(end, neighbour)) continue;
      const edge = bestEdge(graph, [end, neighbour], countSources);
      if (edge === undefined) continue;
      const edges = [...walk.edges, edge];
      pushTo(byEnd, neighbour, {
        nodes: [...walk.nodes, neighbour],
        edges,
        leastSources: Math.min(walk.leastSources, countSources([edge])),
        sources: countSources(edges),
      });
    }
  }
  return [...byEnd.values()].flatMap((meeting) => meeting.sort(compareWalks).slice(0, limit * walksKept));
}

/** The best of the shortest walks over open steps; `[]` where there is none of at most so many. */
function shortestWalks(
  graph: EntityGraph,
  [from, to]: readonly [string, string],
  search: Search & { readonly maximum: number },
): readonly Walk[] {
  const distances = distancesFrom(graph, to, search);
  const length = distances.get(from);
  if (length === undefined) return [];
  let walks: Walk[] = [{ nodes: [from], edges: [], leastSources: Number.POSITIVE_INFINITY, sources: 0 }];
  for (let step = 0; step < length; step += 1) walks = advance(graph, walks, distances, search);
  return walks;
}

/**
 * The ways from one entity to another, the shortest first, of one length the best evidenced first; none is `[]`. A longer
 * one is given only where it goes over none of the entities of a shorter one, so that none is another's detour.
 */
export function findPaths(
  graph: EntityGraph,
  ends: readonly [string, string],
  countSources: CountSources,
  { maximumSteps = 4, maximumAside = 3, limit = 5 }: PathOptions = {},
): readonly Path[] {
  const [from, to] = ends;
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return [];
  const found: Walk[] = [];
  const passed = new Set<string>();
  const isEnd = (node: string): boolean => node === from || node === to;
  // Without what the shorter ones go over, the shortest of the rest are the next longer.
  const isOpen: IsOpen = (node, neighbour) =>
    !passed.has(neighbour) && !(found.length > 0 && isEnd(node) && isEnd(neighbour));
  while (found.length < limit) {
    const maximum = found.length === 0 ? maximumSteps : maximumAside;
    const walks = shortestWalks(graph, ends, { limit, countSources, isOpen, maximum });
    if (walks.length === 0) break;
    found.push(...walks);
    for (const node of walks.flatMap(({ nodes }) => nodes)) if (!isEnd(node)) passed.add(node);
  }
  return found.slice(0, limit).map(({ nodes, ...path }) => ({
    ...path,
    entities: nodes.map((node) => graph.getNodeAttributes(node)),
  }));
}
