/**
 * A statement is what the explorer lists, filters and opens: an edge with all its claims, or a claim that a text denies,
 * which makes no edge.
 */
import { outletOf } from "../graph/sources.ts";
import type { ClaimNode, Edge, KnowledgeGraph, Qualifiers } from "../model/knowledge-graph.ts";
import type { EntityType, Modality, Predicate } from "../model/vocabulary.ts";
import { dayOf } from "../report/edge-order.ts";
import type { Evidence } from "../report/evidence.ts";
import type { Certainty } from "./answer-schemas.ts";

export interface Statement {
  /** Of the edge, or of the denied claim. */
  readonly id: string;
  readonly edge: Edge | null;
  readonly predicate: Predicate;
  readonly source: string;
  readonly target: string;
  readonly status: Modality;
  readonly qualifiers: Qualifiers;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly confidence: number;
  readonly certainty: Certainty;
  /** Types of both ends. */
  readonly types: readonly EntityType[];
  /** Sites of its documents; files have none. */
  readonly outlets: readonly string[];
  /** The day, month or year of the event, of the office, else of the first report; null where nothing is dated. */
  readonly day: string | null;
  /** Earliest publication. */
  readonly published: string | null;
}

/** At least so many readings in a hundred of the same rule were right where people checked them. */
const certaintyFloors = { high: 0.9, medium: 0.75 } as const;

export function certaintyOf(confidence: number): Certainty {
  if (confidence >= certaintyFloors.high) return "high";
  return confidence >= certaintyFloors.medium ? "medium" : "low";
}

/** The site of each document by its id. */
type Outlets = ReadonlyMap<string, string | null>;

function outletsOf(documents: readonly string[], outlets: Outlets): readonly string[] {
  return [...new Set(documents.flatMap((id) => outlets.get(id) ?? []))];
}

function typesOf(ends: readonly string[], evidence: Evidence): readonly EntityType[] {
  return [...new Set(ends.flatMap((id) => evidence.entities.get(id)?.type ?? []))];
}

function ofEdge(edge: Edge, evidence: Evidence, outlets: Outlets): Statement {
  const documents = [...new Set(edge.claims.flatMap((id) => evidence.claims.get(id)?.document ?? []))];
  return {
    ...{ id: edge.id, edge, predicate: edge.predicate, source: edge.source, target: edge.target },
    ...{ status: edge.modality, qualifiers: edge, claims: edge.claims, documents },
    ...{ confidence: edge.confidence, certainty: certaintyOf(edge.confidence) },
    types: typesOf([edge.source, edge.target], evidence),
    outlets: outletsOf(documents, outlets),
    day: dayOf(edge, evidence),
    published: edge.first,
  };
}

function ofDenial(claim: ClaimNode, evidence: Evidence, outlets: Outlets): Statement {
  const target = evidence.entities.get(claim.object);
  const published = evidence.documents.get(claim.document)?.published ?? null;
  return {
    ...{ id: claim.id, edge: null, predicate: claim.predicate, source: claim.subject, target: claim.object },
    ...{ status: claim.modality, qualifiers: claim, claims: [claim.id], documents: [claim.document] },
    ...{ confidence: claim.confidence, certainty: certaintyOf(claim.confidence) },
    types: typesOf([claim.subject, claim.object], evidence),
    outlets: outletsOf([claim.document], outlets),
    day: (target?.type === "event" ? target.start : claim.from) ?? published,
    published,
  };
}

/** All statements of a graph: its edges, then what is denied, each in the order of ids. */
export function statementsOf(
  evidence: Evidence,
  { claims, edges }: Pick<KnowledgeGraph, "claims" | "edges">,
): readonly Statement[] {
  const outlets = new Map([...evidence.documents].map(([id, { uri }]) => [id, outletOf(uri)]));
  return [
    ...edges.map((edge) => ofEdge(edge, evidence, outlets)),
    ...claims
      .filter(({ modality }) => modality === "negated")
      .map((claim) => ofDenial(claim, evidence, outlets)),
  ];
}
