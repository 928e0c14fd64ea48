/** How two entities are connected: the ways from one to the other over edges, the shortest first, then the best evidenced. */
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import type { EntityGraph } from "./entity-graph.ts";

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

/** Most edges that the shortest path has unless asked otherwise. */
export const usualMaximumSteps = 4;

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
  readonly planned: number;
  readonly leastSources: number;
  readonly surest: number;
}

/** A walk of which it is known how many sources it rests on together, which is costly to count. */
interface WeighedWalk extends Walk {
  readonly sources: number;
}

/**
 * A way is as strong as its weakest step: nothing planned first, then what more independent sources say at every step.
 * Steps that are all the same go by their confidence, then by their ids.
 */
function compareSteps(one: Walk, other: Walk): number {
  return one.planned - other.planned || other.leastSources - one.leastSources;
}

function compareRest(one: Walk, other: Walk): number {
  const difference = other.surest - one.surest;
  if (difference !== 0) return difference;
  const ids = ({ edges }: Walk): string => edges.map(({ id }) => id).join(" ");
  return compareCodeUnits(ids(one), ids(other));
}

/** Of ways with equal steps the one that rests on more sources together: different texts go before one list. */
function compareWalks(one: WeighedWalk, other: WeighedWalk): number {
  return compareSteps(one, other) || other.sources - one.sources || compareRest(one, other);
}

/** Walks that meet in a node and go on; more than are asked for, since a later step may join sources. */
const walksKept = 4;
/** Walks of one length whose sources are counted, so that two hubs with thousands of ways take no longer. */
const walksWeighed = 40;

interface Search {
  readonly limit: number;
  readonly countSources: CountSources;
  readonly isOpen: IsOpen;
}

/** Every walk with every open step that leads nearer the goal. */
function extend(
  graph: EntityGraph,
  walks: readonly Walk[],
  distances: ReadonlyMap<string, number>,
  { countSources, isOpen }: Search,
): Walk[] {
  const byEnd = new Map<string, Walk[]>();
  for (const walk of walks) pushTo(byEnd, walk.nodes.at(-1) ?? "", walk);
  return [...byEnd].flatMap(([end, meeting]) => {
    const distance = distances.get(end) ?? 0;
    const nearer = graph
      .neighbors(end)
      .filter((neighbour) => distances.get(neighbour) === distance - 1 && isOpen(end, neighbour));
    return nearer.flatMap((neighbour) => {
      const edge = bestEdge(graph, [end, neighbour], countSources);
      if (edge === undefined) return [];
      const sources = countSources([edge]);
      return meeting.map((walk) => ({
        nodes: [...walk.nodes, neighbour],
        edges: [...walk.edges, edge],
        planned: walk.planned + Number(edge.modality === "planned"),
        leastSources: Math.min(walk.leastSources, sources),
        surest: Math.min(walk.surest, edge.confidence),
      }));
    });
  });
}

/** One step nearer the goal for every walk; of the walks that meet in a node only the best go on. */
function advance(
  graph: EntityGraph,
  walks: readonly Walk[],
  distances: ReadonlyMap<string, number>,
  search: Search,
): readonly WeighedWalk[] {
  const { limit, countSources } = search;
  const byEnd = new Map<string, WeighedWalk[]>();
  const best = extend(graph, walks, distances, search)
    .sort((one, other) => compareSteps(one, other) || compareRest(one, other))
    .slice(0, limit * walksWeighed);
  for (const walk of best)
    pushTo(byEnd, walk.nodes.at(-1) ?? "", { ...walk, sources: countSources(walk.edges) });
  return [...byEnd.values()].flatMap((meeting) => meeting.sort(compareWalks).slice(0, limit * walksKept));
}

/** The best of the shortest walks over open steps; `[]` where there is none of at most so many. */
function shortestWalks(
  graph: EntityGraph,
  [from, to]: readonly [string, string],
  search: Search & { readonly maximum: number },
): readonly WeighedWalk[] {
  const distances = distancesFrom(graph, to, search);
  const length = distances.get(from);
  if (length === undefined) return [];
  const nothing = Number.POSITIVE_INFINITY;
  const start = { nodes: [from], edges: [], planned: 0, leastSources: nothing, surest: nothing, sources: 0 };
  let walks: readonly WeighedWalk[] = [start];
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
  { maximumSteps = usualMaximumSteps, maximumAside = 3, limit = 5 }: PathOptions = {},
): readonly Path[] {
  const [from, to] = ends;
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return [];
  const found: WeighedWalk[] = [];
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
  return found.slice(0, limit).map(({ nodes, edges, leastSources, sources }) => ({
    ...{ edges, leastSources, sources },
    entities: nodes.map((node) => graph.getNodeAttributes(node)),
  }));
}
