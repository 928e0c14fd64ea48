/** Everything behind one statement: each claim with its words, its place, the rule that read it and whose word it is. */

import { addressAt, type Place, placesAt, readAnchors } from "../model/anchor.ts";
import type { ClaimNode, Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { Modality } from "../model/vocabulary.ts";
import { readIdentifier } from "../order/identifier.ts";
import { compareCodeUnits } from "../order/order.ts";
import { type Desk, openDesk } from "./desk.ts";
import { claimText, edgeParts, plainText, reportOf } from "./statement.ts";

export interface StatedClaim
  extends Pick<
    ClaimNode,
    "id" | "modality" | "quote" | "document" | "start" | "end" | "rule" | "extractor" | "confidence"
  > {
  readonly title: string | null;
  readonly published: string | null;
  /** Opens the place of the quote where an address can. */
  readonly uri: string;
  /** Where in the document the quote begins, the outermost place first. */
  readonly places: readonly Place[];
  /** Number of the independent source it belongs to, from 1. */
  readonly source: number;
}

export interface StatementExplanation {
  /** Of the edge, or of the claim where it makes none. */
  readonly id: string;
  readonly text: string;
  readonly modality: Modality;
  readonly documents: number;
  /** Independent sources among the documents. */
  readonly sources: number;
  readonly claims: readonly StatedClaim[];
  /** What is said of the same two otherwise: denied, planned, or with another office or sum. */
  readonly otherwise: readonly StatedClaim[];
}

/** The id of an edge or a claim in what is typed or copied from the address of a line; null in a name. */
export function readStatementId(text: string): string | null {
  return readIdentifier(text, ["edge", "claim"]);
}

function statedClaims(claims: readonly ClaimNode[], { evidence }: Desk) {
  const groups = evidence.sources.groupSources(claims);
  const numbers = new Map(groups.flatMap((group, place) => group.map((id) => [id, place + 1] as const)));
  const stated = claims.map((claim): StatedClaim => {
    const { id, modality, quote, document, start, end, rule, extractor, confidence } = claim;
    const { title = null, published = null, uri = "", anchors = [] } = evidence.documents.get(document) ?? {};
    const places = placesAt(readAnchors(anchors), start);
    const source = numbers.get(document) ?? 0;
    return {
      ...{ id, modality, quote, document, start, end, rule, extractor, confidence },
      ...{ title, published, uri: addressAt(uri, places), places, source },
    };
  });
  const inOrder = stated.toSorted(
    (one, other) =>
      one.source - other.source ||
      compareCodeUnits(one.document, other.document) ||
      one.start - other.start ||
      compareCodeUnits(one.id, other.id),
  );
  return { claims: inOrder, documents: groups.flat().length, sources: groups.length };
}

function textOf(edge: Edge, desk: Desk): string {
  return plainText(edgeParts(edge, desk, reportOf(edge, desk)));
}

/** What is behind an edge, or behind the edge that a claim belongs to; null where the graph has no such id. */
export function explainStatement(graph: KnowledgeGraph, id: string): StatementExplanation | null {
  const edge = graph.edges.find((each) => each.id === id || each.claims.includes(id));
  const claim = graph.claims.find((each) => each.id === (edge?.claims[0] ?? id));
  if (claim === undefined) return null;
  const desk = openDesk(graph, [], {});
  const ids = new Set(edge?.claims ?? [claim.id]);
  const { subject, predicate, object } = claim;
  const ofSameTwo = graph.claims.filter(
    (each) => each.subject === subject && each.predicate === predicate && each.object === object,
  );
  return {
    id: edge?.id ?? claim.id,
    text: edge === undefined ? claimText(claim, desk) : textOf(edge, desk),
    modality: edge?.modality ?? claim.modality,
    ...statedClaims(
      ofSameTwo.filter((each) => ids.has(each.id)),
      desk,
    ),
    otherwise: statedClaims(
      ofSameTwo.filter((each) => !ids.has(each.id)),
      desk,
    ).claims,
  };
}
