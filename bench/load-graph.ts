/** Graphs for the load benchmark: as many documents as wanted, each with its people, agencies, events, claims and words. */
import type {
  AgencyNode,
  ClaimNode,
  Edge,
  EventNode,
  KnowledgeGraph,
  MentionEdge,
  PersonNode,
} from "../src/model/knowledge-graph.ts";
import { type Predicate, vocabulary } from "../src/model/vocabulary.ts";

/** The qualifiers of a claim that has none. */
export const noQualifiers = {
  role: null,
  title: null,
  amount: null,
  currency: null,
  support: null,
  from: null,
  to: null,
} as const;

const predicatesOfDocument: readonly (readonly [number, Predicate, number])[] = [
  [0, "participated", 6],
  [1, "participated", 6],
  [2, "participated", 7],
  [3, "organised", 6],
  [4, "signed", 7],
  [3, "funded", 6],
  [0, "position", 3],
  [5, "part_of", 3],
];

/**
 * A graph of `documents` documents with 8 entities and 8 claims each. Two in ten entities come again in other documents, so
 * that nodes are shared as the press shares them. The same numbers give the same graph; graphs of other first documents
 * share nothing with it.
 */
export function makeGraph(documents: number, firstDocument = 0): KnowledgeGraph {
  const persons = new Map<string, PersonNode>();
  const agencies = new Map<string, AgencyNode>();
  const events = new Map<string, EventNode>();
  const claims: ClaimNode[] = [];
  const edges = new Map<string, Edge>();
  const mentions: MentionEdge[] = [];
  const documentNodes = Array.from({ length: documents }, (_, index) => {
    const number = firstDocument + index;
    const id = `d${String(number).padStart(7, "0")}`;
    const entities = [0, 1, 2, 3, 4, 5, 6, 7].map((slot) => entityOf(number, slot, firstDocument));
    for (const [slot, entity] of entities.entries()) {
      const base = {
        id: entity,
        name: `Ad ${entity}`,
        caption: `Ad ${entity}`,
        aliases: [`A. ${entity}`],
        search: `ad ${entity}`,
        documents: 1,
      };
      if (slot < 3) persons.set(entity, { ...base, type: "person" });
      else if (slot < 6) agencies.set(entity, { ...base, type: "agency", kind: "company", acronym: null });
      else events.set(entity, eventOf(base, number));
      mentions.push({ document: id, entity, count: 1 + (number % 3) });
    }
    predicatesOfDocument.forEach(([from, predicate, to], index) => {
      const claim = claimOf(`${id}-c${index}`, id, entities[from] ?? "", predicate, entities[to] ?? "");
      if (claim.subject === claim.object) return;
      claims.push(claim);
      const edge = edgeOf(claim, edges.get(`${claim.subject}-${predicate}-${claim.object}`));
      edges.set(edge.id, edge);
    });
    return {
      id,
      uri: `file:${id}.txt`,
      title: `Xəbər ${number}`,
      language: "az" as const,
      published: "2021-05-26",
      sha256: number.toString(16).padStart(64, "0"),
      anchors: [],
      text: `${number}-ci xəbərin mətni. `.repeat(40),
    };
  });
  return {
    persons: [...persons.values()].sort(byId),
    agencies: [...agencies.values()].sort(byId),
    events: [...events.values()].sort(byId),
    documents: documentNodes,
    claims,
    edges: [...edges.values()].sort(byId),
    mentions: mentions.filter(isFirst()).sort(byEnds),
  };
}

/** Slots 0 to 2 are persons, 3 to 5 agencies, 6 and 7 events; every fifth one is taken from an earlier document. */
function entityOf(document: number, slot: number, first: number): string {
  const kind = slot < 3 ? "p" : slot < 6 ? "a" : "e";
  const isShared = (document * 8 + slot) % 5 === 0;
  const index = document - first;
  const owner = isShared ? first + ((index * 7919 + slot * 104_729) % (index + 1)) : document;
  return `${kind}${String(owner).padStart(7, "0")}-${slot}`;
}

function eventOf(
  base: Pick<EventNode, "id" | "name" | "caption" | "aliases" | "search" | "documents">,
  number: number,
): EventNode {
  const date = `2021-${String(1 + (number % 12)).padStart(2, "0")}-10`;
  return {
    ...base,
    type: "event",
    kind: "conference",
    date,
    start: date,
    end: date,
    place: "Bakı",
    venue: null,
  };
}

function claimOf(
  id: string,
  document: string,
  subject: string,
  predicate: Predicate,
  object: string,
): ClaimNode {
  const quote = `${subject} ${object} tədbirində iştirak edib və çıxış edərək bu barədə məlumat verib`;
  return {
    ...noQualifiers,
    id,
    predicate,
    modality: "asserted",
    confidence: 0.9,
    quote,
    start: 0,
    end: quote.length,
    extractor: "bench@1",
    rule: "made",
    subject,
    object,
    document,
  };
}

function edgeOf(claim: ClaimNode, known: Edge | undefined): Edge {
  const { subject: source, object: target, predicate, document, quote, confidence } = claim;
  const claims = [...(known?.claims ?? []), claim.id];
  return {
    ...noQualifiers,
    id: `${source}-${predicate}-${target}`,
    type: vocabulary[predicate].edge,
    predicate,
    source,
    target,
    modality: "asserted",
    claims,
    claimCount: claims.length,
    documentCount: claims.length,
    quote,
    document,
    uri: `file:${document}.txt`,
    confidence,
    first: "2021-05-26",
    last: "2021-05-26",
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function byEnds(a: MentionEdge, b: MentionEdge): number {
  return byId({ id: a.document }, { id: b.document }) || byId({ id: a.entity }, { id: b.entity });
}

function isFirst(): (mention: MentionEdge) => boolean {
  const seen = new Set<string>();
  return ({ document, entity }) => {
    const key = `${document} ${entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
