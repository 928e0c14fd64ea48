/** What an overview counts over all statements and events, of which it tells few. */
import type { Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { type Predicate, predicates, type StatementSection, vocabulary } from "../model/vocabulary.ts";
import type { Dated } from "./chart.ts";
import type { Evidence } from "./evidence.ts";
import { daysOfEdges } from "./front.ts";
import { countGifts } from "./money.ts";
import { countMarks, type MarkCounts } from "./timeline.ts";

/** How many statements have these in common. */
export type StatementCount = Pick<Edge, "predicate" | "modality" | "documentCount"> & {
  readonly count: number;
};

export interface Tally {
  readonly statements: readonly StatementCount[];
  /** How many different things the asserted statements of a predicate lead to; a predicate without any may be left out. */
  readonly things: ReadonlyMap<Predicate, number>;
  /** When what the statements say took place. */
  readonly days: readonly Dated[];
  /** When the events were; an event that is only planned is counted as planned. */
  readonly events: readonly Dated[];
  readonly marks: MarkCounts;
  readonly gifts: number;
}

/** The tally of a whole graph. */
export function tallyOf({ edges, events }: KnowledgeGraph, evidence: Evidence): Tally {
  const asserted = edges.filter(({ modality }) => modality === "asserted");
  const thingsOf = (predicate: Predicate): number =>
    new Set(asserted.flatMap((edge) => (edge.predicate === predicate ? [edge.target] : []))).size;
  return {
    statements: edges.map((edge) => ({ ...edge, count: 1 })),
    things: new Map(predicates.map((predicate) => [predicate, thingsOf(predicate)])),
    days: daysOfEdges(edges, evidence),
    events: events.map(({ id, start }) => ({ date: start, isPlanned: isOnlyPlanned(evidence.edgesOf(id)) })),
    marks: countMarks(edges, evidence),
    gifts: countGifts(edges),
  };
}

function isOnlyPlanned(edges: readonly Edge[]): boolean {
  return edges.length > 0 && edges.every(({ modality }) => modality === "planned");
}

const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** How many statements only one document makes. */
export function singleIn({ statements }: Tally): number {
  return sumOf(statements.filter(({ documentCount }) => documentCount === 1));
}

/** How many statements are only planned. */
export function plannedIn({ statements }: Tally): number {
  return sumOf(statements.filter(({ modality }) => modality === "planned"));
}

/** How many lines the section of an overview would have: one a thing where its statements are told jointly, else one a statement. */
export function linesIn(section: StatementSection, isJoint: boolean, { statements, things }: Tally): number {
  const isIn = (predicate: Predicate): boolean => vocabulary[predicate].section.all === section;
  if (!isJoint)
    return sumOf(statements.filter(({ predicate, modality }) => modality === "asserted" && isIn(predicate)));
  return predicates.reduce((sum, predicate) => sum + (isIn(predicate) ? (things.get(predicate) ?? 0) : 0), 0);
}
