/** Claims that say the same become one edge, which carries their number, their best quote and their dates. */
import { lowerCase } from "../language/az/fold.ts";
import { untold } from "../model/claim.ts";
import type { DocumentHeader } from "../model/document.ts";
import type { ClaimNode, Edge } from "../model/knowledge-graph.ts";
import { type Modality, type ParticipantRole, vocabulary } from "../model/vocabulary.ts";
import { identifier } from "../order/identifier.ts";
import { compareCodeUnits, mostFrequent, pushTo, sortedUnique } from "../order/order.ts";

/** From the least to the most specific. */
const roleOrder: readonly ParticipantRole[] = ["participant", "guest", "winner", "speaker", "chair"];

/** Claims of one edge agree in these; modality stands apart, to drop what is planned where it also happened. */
function sameness(claim: ClaimNode): (string | number | null)[] {
  const title = claim.predicate === "position" && claim.title !== null ? lowerCase(claim.title) : null;
  const money = claim.predicate === "funded" ? [claim.support, claim.amount, claim.currency] : [];
  return [claim.predicate, claim.subject, claim.object, title, ...money];
}

function specificRole(claims: readonly ClaimNode[]): ParticipantRole | null {
  return roleOrder.findLast((role) => claims.some((claim) => claim.role === role)) ?? null;
}

function earliest(dates: readonly (string | null)[]): string | null {
  let first: string | null = null;
  for (const date of dates) if (date !== null && (first === null || date < first)) first = date;
  return first;
}

function latest(dates: readonly (string | null)[]): string | null {
  let last: string | null = null;
  for (const date of dates) if (date !== null && (last === null || date > last)) last = date;
  return last;
}

/** The surest, then the one reported first, then by its place. */
function bestOf(
  claims: readonly ClaimNode[],
  documents: ReadonlyMap<string, DocumentHeader>,
): ClaimNode | undefined {
  if (claims.length === 1) return claims[0]; // most edges
  const published = (claim: ClaimNode): string => documents.get(claim.document)?.published ?? "9";
  return claims.toSorted(
    (one, other) =>
      other.confidence - one.confidence ||
      compareCodeUnits(published(one), published(other)) ||
      compareCodeUnits(one.document, other.document) ||
      one.start - other.start ||
      compareCodeUnits(one.id, other.id),
  )[0];
}

/** The last day that is told; that it is over, where nobody tells the day. */
function endOf(claims: readonly ClaimNode[]): string | null {
  const ends = claims.map(({ to }) => to);
  return latest(ends.filter((to) => to !== untold)) ?? (ends.includes(untold) ? untold : null);
}

function edgeOf(
  id: string,
  modality: Edge["modality"],
  claims: readonly ClaimNode[],
  documents: ReadonlyMap<string, DocumentHeader>,
): Edge | undefined {
  const best = bestOf(claims, documents);
  if (best === undefined) return undefined;
  const sources = sortedUnique(claims.map(({ document }) => document));
  const dates = sources.map((id) => documents.get(id)?.published ?? null);
  return {
    id,
    type: vocabulary[best.predicate].edge,
    predicate: best.predicate,
    source: best.subject,
    target: best.object,
    modality,
    role: specificRole(claims),
    title: mostFrequent(claims.map(({ title }) => title).filter((title) => title !== null)) ?? null,
    amount: best.amount,
    currency: best.currency,
    support: best.support,
    from: earliest(claims.map(({ from }) => from)),
    to: endOf(claims),
    claims: sortedUnique(claims.map(({ id }) => id)),
    claimCount: claims.length,
    documentCount: sources.length,
    quote: best.quote,
    document: best.document,
    uri: documents.get(best.document)?.uri ?? "",
    confidence: best.confidence,
    first: earliest(dates),
    last: latest(dates),
  };
}

function isDrawn(modality: Modality): modality is Edge["modality"] {
  return modality !== "negated";
}

/**
 * Edges of the claims, sorted by id. Negated claims make none; what is asserted and also planned is drawn as
 * asserted; a claim whose two ends are one node makes none.
 */
export function edgesOf(claims: readonly ClaimNode[], documents: readonly DocumentHeader[]): Edge[] {
  const headers = new Map(documents.map((document) => [document.id, document]));
  const groups = new Map<string, ClaimNode[]>();
  const idOf = (claim: ClaimNode, modality: Modality): string =>
    identifier("edge", [...sameness(claim), modality]);
  for (const claim of claims) {
    if (claim.subject !== claim.object && isDrawn(claim.modality))
      pushTo(groups, idOf(claim, claim.modality), claim);
  }
  const edges: Edge[] = [];
  for (const [id, group] of groups) {
    const [first] = group;
    if (first === undefined || !isDrawn(first.modality)) continue;
    if (first.modality === "planned" && groups.has(idOf(first, "asserted"))) continue;
    const edge = edgeOf(id, first.modality, group, headers);
    if (edge !== undefined) edges.push(edge);
  }
  return edges.sort((one, other) => compareCodeUnits(one.id, other.id));
}
