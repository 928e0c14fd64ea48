/**
 * With whom an entity has something in common, and how much that says. A thing that few have to do with says much and one that
 * everybody has to do with nothing: of `n` who share it each pair gets `1 / (n − 1)` (Newman 2001, "Scientific collaboration
 * networks II"), times the independent sources of the side that has fewer and the confidence of the side that is less sure.
 */
import { daysOf } from "../model/calendar.ts";
import { untold } from "../model/claim.ts";
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";

/** Rows of a graph as they are asked for. */
export interface Surroundings {
  readonly entities: ReadonlyMap<string, EntityNode>;
  /** Edges of one entity, at either end. */
  edgesOf(entity: string): readonly Edge[];
  /** How many independent sources say what the edges say, all together. */
  countSources(edges: readonly Edge[]): number;
}

/** Something two have an edge to: an event or a body. */
export interface Tie {
  readonly thing: string;
  /** What the entity has to do with it, the best founded first, and what the other has. */
  readonly own: readonly [Edge, ...Edge[]];
  readonly theirs: readonly [Edge, ...Edge[]];
  /** Confidence of the less sure side. */
  readonly confidence: number;
  readonly weight: number;
}

/** Another one with all that ties the two, the weightiest first. */
export interface Acquaintance {
  readonly id: string;
  readonly ties: readonly [Tie, ...Tie[]];
  readonly weight: number;
}

/** What more have to do with joins nobody: the staff of a ministry, everybody at a congress. */
export const mostSharing = 20;

export function otherEnd({ source, target }: Edge, entity: string): string {
  return source === entity ? target : source;
}

function assertedEdges(entity: string, { edgesOf }: Surroundings): readonly Edge[] {
  return edgesOf(entity).filter(({ modality }) => modality === "asserted");
}

const lasting: ReadonlySet<Edge["predicate"]> = new Set(["position", "part_of"]);

/**
 * Those of whom it is known anyway that they go together: whom an edge joins with the entity, and the parts and wholes of the
 * bodies in which it has an office or to which it belongs. That a chairman sat with his own board says nothing.
 */
function kinOf(entity: string, around: Surroundings): ReadonlySet<string> {
  const own = assertedEdges(entity, around);
  const kin = new Set([entity, ...own.map((edge) => otherEnd(edge, entity))]);
  for (const body of own.filter(({ predicate }) => lasting.has(predicate))) {
    const id = otherEnd(body, entity);
    for (const edge of assertedEdges(id, around))
      if (edge.predicate === "part_of") kin.add(otherEnd(edge, id));
  }
  return kin;
}

/** The last day that what ended can have lasted: it was over when it was first reported so. Null where it goes on or is undated. */
function latestEndOf({ to, first }: Edge): string | null {
  const end = to === untold ? first : to;
  return end === null ? null : daysOf(end).end;
}

/** The first day that something is told of; null of what is over without a beginning being told. */
function firstDayOf({ from, to, first }: Edge): string | null {
  const start = from ?? (to === null ? first : null);
  return start === null ? null : daysOf(start).start;
}

/** Whether one ended before anything is told of the other, as far as days are told: a minister and a later one are no colleagues. */
function areApart(one: Edge, other: Edge): boolean {
  const isBefore = (earlier: Edge, later: Edge): boolean => {
    const [end, start] = [latestEndOf(earlier), firstDayOf(later)];
    return end !== null && start !== null && end < start;
  };
  return isBefore(one, other) || isBefore(other, one);
}

/**
 * Whether the two sides of a tie say something together. What a body is part of joins it with nobody, but who has an office in
 * its parts is somebody of its own.
 */
function isTelling(thing: string, own: Edge, theirs: Edge): boolean {
  if (theirs.predicate === "part_of") return false;
  if (own.predicate === "part_of") return own.source === thing && theirs.predicate === "position";
  return !areApart(own, theirs);
}

/** More independent sources first, then the surer, then by id. */
function bestFirst(edges: readonly Edge[], { countSources }: Surroundings): readonly Edge[] {
  return edges.toSorted(
    (one, other) =>
      countSources([other]) - countSources([one]) ||
      other.confidence - one.confidence ||
      compareCodeUnits(one.id, other.id),
  );
}

/** How many have to do with a thing. */
export function countSharing(thing: string, around: Surroundings): number {
  return new Set(assertedEdges(thing, around).map((edge) => otherEnd(edge, thing))).size;
}

/**
 * How much it says that two share a thing: the sources of the less well founded side, by its confidence, by those who share it.
 * Bodies last, so that the documents that name one count as those who do, but not where one has an office in the other's part.
 */
export function weightOf(
  thing: EntityNode,
  sides: readonly [one: readonly Edge[], other: readonly Edge[]],
  around: Surroundings,
): number {
  const sources = Math.min(...sides.map((edges) => around.countSources(edges)));
  const confidence = Math.min(...sides.map(surest));
  const others = countSharing(thing.id, around) - 1;
  const isPart = sides.flat().some(({ predicate }) => predicate === "part_of");
  const named = thing.type === "agency" && !isPart ? thing.documents : 1;
  return (sources * confidence) / Math.max(others, named);
}

function surest(edges: readonly Edge[]): number {
  return Math.max(...edges.map(({ confidence }) => confidence));
}

function tieOf(
  thing: EntityNode,
  sides: { readonly own: readonly Edge[]; readonly theirs: readonly Edge[] },
  around: Surroundings,
): Tie | undefined {
  const isMatched = (edge: Edge, others: readonly Edge[], isOwn: boolean): boolean =>
    others.some((other) => (isOwn ? isTelling(thing.id, edge, other) : isTelling(thing.id, other, edge)));
  const [own, ...moreOwn] = bestFirst(
    sides.own.filter((edge) => isMatched(edge, sides.theirs, true)),
    around,
  );
  const [theirs, ...moreTheirs] = bestFirst(
    sides.theirs.filter((edge) => isMatched(edge, sides.own, false)),
    around,
  );
  if (own === undefined || theirs === undefined) return undefined;
  const [mine, others] = [
    [own, ...moreOwn],
    [theirs, ...moreTheirs],
  ] as const;
  return {
    thing: thing.id,
    own: [own, ...moreOwn],
    theirs: [theirs, ...moreTheirs],
    confidence: Math.min(surest(mine), surest(others)),
    weight: weightOf(thing, [mine, others], around),
  };
}

function heaviestFirst<Item extends { readonly weight: number }>(idOf: (item: Item) => string) {
  return (one: Item, other: Item): number =>
    other.weight - one.weight || compareCodeUnits(idOf(one), idOf(other));
}

/** The ties through one thing, by whom they join the entity with. */
function tiesThrough(
  thing: EntityNode,
  own: readonly Edge[],
  { entity, kin, around }: { entity: string; kin: ReadonlySet<string>; around: Surroundings },
): readonly (readonly [string, Tie])[] {
  const edges = assertedEdges(thing.id, around);
  const byOther = new Map<string, Edge[]>();
  for (const edge of edges) {
    const other = otherEnd(edge, thing.id);
    const isEvent = around.entities.get(other)?.type === "event";
    if (other !== entity && !isEvent) pushTo(byOther, other, edge);
  }
  if (byOther.size > mostSharing) return [];
  return [...byOther].flatMap(([other, theirs]) => {
    const tie = kin.has(other) ? undefined : tieOf(thing, { own, theirs }, around);
    return tie === undefined ? [] : [[other, tie] as const];
  });
}

/**
 * All people and bodies that events and bodies join with a person or a body, the weightiest first; nobody for an event, whose
 * participants are its own.
 */
export function acquaintancesOf(entity: EntityNode, around: Surroundings): readonly Acquaintance[] {
  if (entity.type === "event") return [];
  const things = new Map<string, Edge[]>();
  for (const edge of assertedEdges(entity.id, around)) pushTo(things, otherEnd(edge, entity.id), edge);
  const kin = kinOf(entity.id, around);
  const ties = new Map<string, Tie[]>();
  for (const [id, own] of things) {
    const thing = around.entities.get(id);
    if (thing === undefined || thing.type === "person") continue;
    for (const [other, tie] of tiesThrough(thing, own, { entity: entity.id, kin, around }))
      pushTo(ties, other, tie);
  }
  return [...ties]
    .flatMap(([id, found]): readonly Acquaintance[] => {
      const [first, ...rest] = found.sort(heaviestFirst(({ thing }) => thing));
      const weight = found.reduce((sum, tie) => sum + tie.weight, 0);
      return first === undefined ? [] : [{ id, ties: [first, ...rest], weight }];
    })
    .sort(heaviestFirst(({ id }) => id));
}
