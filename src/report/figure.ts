/** The small picture of a report: at most 25 entities in columns, so that it reads on paper and without colour. */
import { byEvidence, type Path } from "../graph/paths.ts";
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import type { Desk } from "./desk.ts";
import type { Evidence } from "./evidence.ts";
import { edgeText } from "./statement.ts";

export interface FigureNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityNode["type"];
  readonly column: number;
  readonly row: number;
}

export interface FigureEdge {
  readonly source: string;
  readonly target: string;
  readonly modality: Edge["modality"];
  /** The statement in words. */
  readonly text: string;
}

export interface Figure {
  readonly nodes: readonly FigureNode[];
  readonly edges: readonly FigureEdge[];
  /** Neighbours there are beyond those drawn. */
  readonly left: number;
}

/** Most entities on either side of the one in the middle. */
const perSide = 12;

function placeColumn(ids: readonly string[], column: number, evidence: Evidence): FigureNode[] {
  return ids.flatMap((id, row) => {
    const entity = evidence.entities.get(id);
    return entity === undefined ? [] : [{ id, name: entity.name, type: entity.type, column, row }];
  });
}

/** One edge a pair and direction, the one with the best evidence. */
function drawnEdges(edges: readonly Edge[], drawn: ReadonlySet<string>, desk: Desk): FigureEdge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges.toSorted(byEvidence(desk.evidence.countSources))) {
    const pair = `${edge.source} ${edge.target}`;
    if (drawn.has(edge.source) && drawn.has(edge.target) && !best.has(pair)) best.set(pair, edge);
  }
  return [...best.values()].map((edge) => ({
    source: edge.source,
    target: edge.target,
    modality: edge.modality,
    text: edgeText(edge, desk),
  }));
}

/** Those who act on the entity on its left, if any, and what it acts on on its right. */
export function neighbourhoodFigure(entity: EntityNode, desk: Desk): Figure | null {
  const { evidence } = desk;
  const edges = evidence.edgesOf(entity.id).toSorted(byEvidence(evidence.countSources));
  const others = (pick: (edge: Edge) => string | undefined): string[] => [
    ...new Set(edges.flatMap((edge) => pick(edge) ?? [])),
  ];
  const sources = others(({ source, target }) => (target === entity.id ? source : undefined));
  const targets = others(({ source, target }) => (source === entity.id ? target : undefined)).filter(
    (id) => !sources.includes(id),
  );
  if (sources.length + targets.length === 0) return null;
  const [left, right] = [sources.slice(0, perSide), targets.slice(0, perSide)];
  const nodes = [
    ...placeColumn(left, 0, evidence),
    {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      column: left.length === 0 ? 0 : 1,
      row: (Math.max(left.length, right.length) - 1) / 2,
    },
    ...placeColumn(right, left.length === 0 ? 1 : 2, evidence),
  ];
  const drawn = new Set(nodes.map(({ id }) => id));
  const missing = sources.length + targets.length - left.length - right.length;
  return { nodes, edges: drawnEdges(edges, drawn, desk), left: missing };
}

/** Ways of one length below each other, each step a column. */
function placeWays(paths: readonly Path[], top: number, columns: number, evidence: Evidence): FigureNode[] {
  const steps = (paths[0]?.entities.length ?? 1) - 1;
  const inner = Array.from({ length: Math.max(steps - 1, 0) }, (_, place) => [
    ...new Set(paths.flatMap(({ entities }) => entities[place + 1]?.id ?? [])),
  ]);
  const tallest = Math.max(0, ...inner.map((column) => column.length));
  return inner.flatMap((column, place) =>
    placeColumn(column, ((place + 1) * columns) / steps, evidence).map((node) => ({
      ...node,
      row: top + node.row + (tallest - column.length) / 2,
    })),
  );
}

/** The ways from one entity to the other, from left to right; longer ones below shorter ones, so that no line crosses a name. */
export function pathsFigure(paths: readonly Path[], desk: Desk): Figure | null {
  const [first] = paths;
  const [start, end] = [first?.entities[0], first?.entities.at(-1)];
  if (first === undefined || start === undefined || end === undefined) return null;
  const lengths = paths.map(({ edges }) => edges.length);
  const columns = Math.max(...lengths);
  const isDirect = lengths[0] === 1;
  const inner: FigureNode[] = [];
  for (const length of new Set(lengths)) {
    const top = Math.max(isDirect ? 0 : -1, ...inner.map(({ row }) => Math.ceil(row))) + 1;
    const ways = paths.filter(({ edges }) => edges.length === length);
    inner.push(...placeWays(ways, top, columns, desk.evidence));
  }
  const middle = isDirect ? 0 : Math.max(...inner.map(({ row }) => row)) / 2;
  const placeEnd = ({ id }: EntityNode, column: number): FigureNode[] =>
    placeColumn([id], column, desk.evidence).map((node) => ({ ...node, row: middle }));
  const nodes = [...placeEnd(start, 0), ...inner, ...placeEnd(end, columns)];
  const edges = paths.flatMap((path) => path.edges);
  return { nodes, edges: drawnEdges(edges, new Set(nodes.map(({ id }) => id)), desk), left: 0 };
}

/** Most entities of a type in the picture of a whole graph: 25 together. */
const perType = { person: 9, event: 7, agency: 9 } as const;

/** The entities most written about that have edges with each other: people, events and organisations in a column each. */
export function overviewFigure(entities: readonly EntityNode[], desk: Desk): Figure | null {
  const { evidence } = desk;
  const ranked = entities.toSorted(
    (one, other) =>
      other.documents - one.documents || evidence.edgesOf(other.id).length - evidence.edgesOf(one.id).length,
  );
  // Edges join people and organisations through events, so the events drawn are those most of the drawn take part in.
  const top = (type: "person" | "agency"): string[] =>
    ranked
      .filter((entity) => entity.type === type && evidence.edgesOf(entity.id).length > 0)
      .slice(0, perType[type])
      .map(({ id }) => id);
  const [people, agencies] = [top("person"), top("agency")];
  const drawn = new Set([...people, ...agencies]);
  const ties = (id: string): number => evidence.edgesOf(id).filter(({ source }) => drawn.has(source)).length;
  const events = ranked
    .filter(({ id, type }) => type === "event" && ties(id) > 0)
    .toSorted((one, other) => ties(other.id) - ties(one.id))
    .slice(0, perType.event)
    .map(({ id }) => id);
  const columns = [people, events, agencies];
  const tallest = Math.max(...columns.map((column) => column.length));
  const nodes = columns.flatMap((column, place) =>
    placeColumn(column, place, evidence).map((node) => ({
      ...node,
      row: node.row + (tallest - column.length) / 2,
    })),
  );
  const edges = drawnEdges(evidence.edges, new Set(nodes.map(({ id }) => id)), desk);
  return edges.length === 0 ? null : { nodes, edges, left: 0 };
}
