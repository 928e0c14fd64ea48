/**
 * The picture of a report: whom the strongest links join, as ranked lists. Names stand in full, nothing crosses them, and a list
 * is as readable on a telephone and on paper as on a wide screen; lines between columns were not, from twenty names on.
 */
import { byEvidence, type Path } from "../graph/paths.ts";
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import type { Desk } from "./desk.ts";
import { edgeText, nameParts, plainText } from "./statement.ts";

export interface FigureNode {
  readonly id: string;
  /** The name; of an event also when and where it was. */
  readonly name: string;
  readonly type: EntityNode["type"];
}

/** An arrow from one name to the next. */
export interface FigureStep {
  /** Whether the name before acts on the one behind. */
  readonly isForward: boolean;
  readonly modality: Edge["modality"];
  /** The statement in words. */
  readonly text: string;
}

/** Names joined by arrows, one more than there are arrows. */
export interface FigureChain {
  readonly nodes: readonly FigureNode[];
  readonly steps: readonly FigureStep[];
}

/** Chains that all begin with the hub, which is told once above them; null where each tells all its names. */
export interface FigureGroup {
  readonly hub: FigureNode | null;
  readonly chains: readonly FigureChain[];
}

export interface Figure {
  readonly groups: readonly FigureGroup[];
  /** Neighbours there are beyond those drawn. */
  readonly left: number;
}

/** Most entities on either side of the one the picture is of. */
const perSide = 12;

function nodeOf(id: string, { evidence, wording }: Desk): FigureNode {
  const entity = evidence.entities.get(id);
  return { id, name: plainText(nameParts(entity, wording)), type: entity?.type ?? "event" };
}

function otherEnd({ source, target }: Edge, id: string): string {
  return source === id ? target : source;
}

function chainOf(start: string, edges: readonly Edge[], desk: Desk): FigureChain {
  const nodes = [start];
  const steps = edges.map((edge): FigureStep => {
    const from = nodes.at(-1) ?? start;
    nodes.push(otherEnd(edge, from));
    return { isForward: edge.source === from, modality: edge.modality, text: edgeText(edge, desk) };
  });
  return { nodes: nodes.map((id) => nodeOf(id, desk)), steps };
}

/** The best edge to each other entity, those of the best evidence first. */
function bestByNeighbour(id: string, desk: Desk): readonly Edge[] {
  const best = new Map<string, Edge>();
  const { evidence } = desk;
  for (const edge of evidence.edgesOf(id).toSorted(byEvidence(evidence.countSources))) {
    const other = otherEnd(edge, id);
    if (other !== id && !best.has(other)) best.set(other, edge);
  }
  return [...best.values()];
}

/** Those who act on the entity, then what it acts on. */
export function neighbourhoodFigure(entity: EntityNode, desk: Desk): Figure | null {
  const edges = bestByNeighbour(entity.id, desk);
  if (edges.length === 0) return null;
  const sides = [false, true].map((isForward) =>
    edges.filter(({ source }) => (source === entity.id) === isForward).slice(0, perSide),
  );
  const chains = sides.flat().map((edge) => chainOf(entity.id, [edge], desk));
  return { groups: [{ hub: nodeOf(entity.id, desk), chains }], left: edges.length - chains.length };
}

/** The ways from one entity to the other, the shortest first. */
export function pathsFigure(paths: readonly Path[], desk: Desk): Figure | null {
  const chains = paths.flatMap(({ entities: [start], edges }) =>
    start === undefined ? [] : [chainOf(start.id, edges, desk)],
  );
  return chains.length === 0 ? null : { groups: [{ hub: null, chains }], left: 0 };
}

/** Most hubs of each type in the picture of a whole graph, and most links of each. */
export const hubsOfType = 4;
const linksOfHub = 4;
/** Of the neighbours of a hub so many are looked at: its links, after those that others told already. */
export const neighboursSeen = 2 * hubsOfType * linksOfHub;

/** The entities that have edges and are no events, those of most documents first. */
function hubsOf(entities: readonly EntityNode[], { evidence }: Desk): readonly EntityNode[] {
  return entities
    .filter(({ type }) => type !== "event")
    .map((entity) => ({ entity, edges: evidence.countEdges(entity.id) }))
    .filter(({ edges }) => edges > 0)
    .sort(
      (one, other) =>
        other.entity.documents - one.entity.documents ||
        other.edges - one.edges ||
        (one.entity.id < other.entity.id ? -1 : 1),
    )
    .map(({ entity }) => entity);
}

/** The people and organisations most written about, each with its strongest links; a pair is told once. */
export function overviewFigure(entities: readonly EntityNode[], desk: Desk): Figure | null {
  const ranked = hubsOf(entities, desk);
  const told = new Set<string>();
  const groups = (["person", "agency"] as const)
    .flatMap((type) => ranked.filter((entity) => entity.type === type).slice(0, hubsOfType))
    .flatMap(({ id }): readonly FigureGroup[] => {
      const edges = bestByNeighbour(id, desk)
        .filter((edge) => !told.has(edge.id))
        .slice(0, linksOfHub);
      for (const edge of edges) told.add(edge.id);
      const chains = edges.map((edge) => chainOf(id, [edge], desk));
      return chains.length === 0 ? [] : [{ hub: nodeOf(id, desk), chains }];
    });
  return groups.length === 0 ? null : { groups, left: 0 };
}
