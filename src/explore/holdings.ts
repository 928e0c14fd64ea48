/** The rows of a graph as the explorer looks them up, made once. */
import { type Contradiction, findContradictions } from "../graph/contradictions.ts";
import { outletOf } from "../graph/sources.ts";
import type { ClaimNode, DocumentNode, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { Span } from "../model/span.ts";
import type { ReportLanguage } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import { corpusOf } from "../report/corpus.ts";
import type { Desk } from "../report/desk.ts";
import { CitationList, type Evidence, indexEvidence } from "../report/evidence.ts";
import { wordings } from "../report/wordings.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** A place in a document that names an entity of the graph. */
export interface FoundMention extends Span {
  readonly entity: string;
}

/** The mentions in a document, in its order. */
export type FindMentions = (document: DocumentNode) => readonly FoundMention[];

export interface Holdings {
  readonly graph: KnowledgeGraph;
  readonly build: string;
  readonly isReview: boolean;
  readonly evidence: Evidence;
  readonly statements: ReadonlyMap<string, Statement>;
  /** The statements about an entity, at either end. */
  statementsAbout(entity: string): readonly Statement[];
  claimsIn(document: string): readonly ClaimNode[];
  /** The statement that a claim is part of; what is planned and elsewhere said to have been has none. */
  statementOf(claim: string): Statement | undefined;
  /** Ids of the documents that mention an entity. */
  documentsOf(entity: string): readonly string[];
  mentionsIn(document: DocumentNode): readonly FoundMention[];
  contradictions(): readonly Contradiction[];
  entity(id: string): EntityNode | undefined;
  /** What words are made with: nothing is cited, since the page shows all quotes. */
  desk(language: ReportLanguage): Desk;
}

export interface HoldingsParts {
  readonly graph: KnowledgeGraph;
  readonly build: string;
  readonly findMentions: FindMentions;
  readonly isReview?: boolean;
}

/** Documents whose mentions are kept: as many as somebody has open and is about to open. */
const mentionsKept = 50;

function keepLatest(find: FindMentions): FindMentions {
  const kept = new Map<string, readonly FoundMention[]>();
  return (document) => {
    const known = kept.get(document.id);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (kept.size >= mentionsKept && oldest !== undefined) kept.delete(oldest);
    const found = find(document);
    kept.set(document.id, found);
    return found;
  };
}

/** Indexes a graph; costs some milliseconds for every thousand edges. */
export function indexHoldings({ graph, build, findMentions, isReview = false }: HoldingsParts): Holdings {
  const corpus = corpusOf(graph);
  const evidence = indexEvidence(graph, { corpus });
  const statements = statementsOf(evidence, graph);
  const about = new Map<string, Statement[]>();
  const claims = new Map<string, ClaimNode[]>();
  const documents = new Map<string, string[]>();
  for (const found of statements)
    for (const end of new Set([found.source, found.target])) pushTo(about, end, found);
  const byClaim = new Map(
    statements.flatMap((found) => found.claims.map((claim) => [claim, found] as const)),
  );
  for (const claim of graph.claims) pushTo(claims, claim.document, claim);
  for (const { entity, document } of graph.mentions) pushTo(documents, entity, document);
  const deskOf = (language: ReportLanguage): Desk => {
    const wording = wordings[language];
    const citations = new CitationList(evidence, wording);
    return { evidence, corpus, wording, citations, subjects: [] };
  };
  let contradictions: readonly Contradiction[] | undefined;
  const desks = { en: deskOf("en"), az: deskOf("az") };
  return {
    ...{ graph, build, isReview, evidence },
    statements: new Map(statements.map((found) => [found.id, found])),
    statementsAbout: (entity) => about.get(entity) ?? [],
    claimsIn: (document) => claims.get(document) ?? [],
    statementOf: (claim) => byClaim.get(claim),
    documentsOf: (entity) => documents.get(entity) ?? [],
    mentionsIn: keepLatest(findMentions),
    contradictions: () => {
      contradictions ??= findContradictions(graph);
      return contradictions;
    },
    entity: (id) => evidence.entities.get(id),
    desk: (language) => desks[language],
  };
}

/** The site of a document; files have none. */
export function outletNamed(document: DocumentNode | undefined): string | null {
  return document === undefined ? null : outletOf(document.uri);
}
