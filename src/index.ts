/** The public interface: read, extract, resolve, store, report – what the command line does, for programs. */
export { ConfigError, ElaqeError, InputError, InvariantError, StoreError } from "./errors.ts";
export type { Extractor } from "./extract/extractor.ts";
export { grammar } from "./extract/grammar/grammar.ts";
export { detectLanguage } from "./language/detect.ts";
export { type Claim, claimSchema, type Evidence, evidenceSchema } from "./model/claim.ts";
export {
  type Document,
  type DocumentHeader,
  documentHeaderSchema,
  documentSchema,
  partialDateSchema,
} from "./model/document.ts";
export { headerOf } from "./model/document-header.ts";
export {
  type Agency,
  agencySchema,
  type Entity,
  type EventEntity,
  entitySchema,
  eventSchema,
  type Mention,
  mentionSchema,
  type Person,
  personSchema,
} from "./model/entity.ts";
export { type Extraction, extractionSchema } from "./model/extraction.ts";
export { interchangeSchema } from "./model/interchange-schema.ts";
export type {
  AgencyNode,
  ClaimNode,
  DocumentNode,
  Edge,
  EntityNode,
  EventNode,
  KnowledgeGraph,
  MentionEdge,
  PersonNode,
  Qualifiers,
} from "./model/knowledge-graph.ts";
export { type Span, spanSchema } from "./model/span.ts";
export {
  type AgencyKind,
  agencyKinds,
  type EdgeType,
  type EntityType,
  type EventKind,
  edgeTypes,
  entityTypes,
  eventKinds,
  type Language,
  languages,
  type Modality,
  modalities,
  type ParticipantRole,
  type Predicate,
  participantRoles,
  predicates,
  type SupportKind,
  supportKinds,
  vocabulary,
} from "./model/vocabulary.ts";
export { documentOf, type TextSource } from "./read/plain-text.ts";
export { readDocuments } from "./read/read-documents.ts";
export type { ReadOutcome } from "./read/read-outcome.ts";
export { buildConnection } from "./report/connection.ts";
export { buildDossier } from "./report/dossier.ts";
export { renderMarkdown } from "./report/render-markdown.ts";
export type { Report, ReportOptions } from "./report/report.ts";
export { resolve } from "./resolve/resolve.ts";
export { findEntities } from "./search/find-entity.ts";
export type { GraphStore, LoadChanges, LoadOptions, QueryResult, WriteCounts } from "./store/graph-store.ts";
export { type NamedQuery, namedQueries } from "./store/named-queries.ts";
export { openStore, type StoreOptions } from "./store/open-store.ts";
