import type { DocumentHeader } from "./document.ts";
import type {
  AgencyKind,
  EdgeType,
  EventKind,
  Modality,
  ParticipantRole,
  Predicate,
  SupportKind,
} from "./vocabulary.ts";

/**
 * The resolved graph as rows, the same for every store: plain objects whose absent values are `null`,
 * each list sorted by id. A row's property names are the property names in the database.
 */
export interface KnowledgeGraph {
  readonly persons: readonly PersonNode[];
  readonly agencies: readonly AgencyNode[];
  readonly events: readonly EventNode[];
  readonly documents: readonly DocumentNode[];
  readonly claims: readonly ClaimNode[];
  readonly edges: readonly Edge[];
  readonly mentions: readonly MentionEdge[];
}

/** The entities of a graph alone. */
export type EntityLists = Pick<KnowledgeGraph, "persons" | "agencies" | "events">;

interface EntityNodeBase {
  readonly id: string;
  /** Most complete nominative name found. */
  readonly name: string;
  /**
   * What to call it where nothing stands beside it, in Azerbaijani, at most 90 characters: an event with its parties or topic
   * and its date, a part of a body with the body; else the name.
   */
  readonly caption: string;
  readonly aliases: readonly string[];
  /** Folded name and aliases, joined by `|`: what a forgiving name search looks in. */
  readonly search: string;
  /** Number of documents that mention it. */
  readonly documents: number;
}

export interface PersonNode extends EntityNodeBase {
  readonly type: "person";
}

export interface AgencyNode extends EntityNodeBase {
  readonly type: "agency";
  readonly kind: AgencyKind;
  readonly acronym: string | null;
}

export interface EventNode extends EntityNodeBase {
  readonly type: "event";
  readonly kind: EventKind;
  /** ISO date or START/END, as precise as said. */
  readonly date: string | null;
  /** First day, month or year of `date`. */
  readonly start: string | null;
  /** Last day, month or year of `date`. */
  readonly end: string | null;
  /** Town, district or country. */
  readonly place: string | null;
  /** Hall, building or host in it. */
  readonly venue: string | null;
}

export type EntityNode = PersonNode | AgencyNode | EventNode;

export interface DocumentNode extends DocumentHeader {
  readonly text: string;
  /** Places in the text that a citation can name, as `writeAnchor` writes them, in the order of the text. */
  readonly anchors: readonly string[];
}

/** The qualifiers that claims and edges share. */
export interface Qualifiers {
  readonly role: ParticipantRole | null;
  readonly title: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly support: SupportKind | null;
  /** When an office began: an ISO date as precise as said. */
  readonly from: string | null;
  /** When it ended: a date, or `past` where only that it is over is said. */
  readonly to: string | null;
}

export interface ClaimNode extends Qualifiers {
  readonly id: string;
  readonly predicate: Predicate;
  readonly modality: Modality;
  readonly confidence: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  /** Ids of the entities and the document: the SUBJECT, OBJECT and STATED_IN edges. */
  readonly subject: string;
  readonly object: string;
  readonly document: string;
}

/** What a reader draws: one edge for all the claims that say the same. Negated claims make no edge. */
export interface Edge extends Qualifiers {
  readonly id: string;
  readonly type: EdgeType;
  readonly predicate: Predicate;
  readonly source: string;
  readonly target: string;
  readonly modality: Exclude<Modality, "negated">;
  readonly claims: readonly string[];
  readonly claimCount: number;
  readonly documentCount: number;
  /** The best quote and the document it stands in. */
  readonly quote: string;
  readonly document: string;
  readonly uri: string;
  /** The highest confidence among the claims. */
  readonly confidence: number;
  /** Earliest and latest publication date of the claims' documents. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface MentionEdge {
  readonly document: string;
  readonly entity: string;
  readonly count: number;
}
