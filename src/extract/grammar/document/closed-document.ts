/** What reading gives a document, and what closing makes of it. */
import type { Span } from "../../../model/span.ts";
import type { EventKind, Modality, Predicate } from "../../../model/vocabulary.ts";
import type { Proposal, Qualifiers } from "../constructions/proposal.ts";
import type { Scene } from "../constructions/scene.ts";
import type { AgencyEntity, NameMention, PersonEntity } from "../names/entities.ts";
import type { Sentence } from "../sentence.ts";

export interface EventEntity {
  readonly type: "event";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EventKind;
  readonly date: string | null;
  readonly place: string | null;
  readonly venue: string | null;
  readonly description: string | null;
  readonly mentions: readonly Span[];
}

export type DocumentEntity = PersonEntity | AgencyEntity | EventEntity;

export interface DocumentClaim {
  readonly construction: string;
  readonly predicate: Predicate;
  readonly subject: PersonEntity | AgencyEntity;
  readonly object: DocumentEntity;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

export interface ClosedDocument {
  readonly events: readonly EventEntity[];
  readonly claims: readonly DocumentClaim[];
}

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly NameMention[];
  /** Its parse, made when it is first asked for: most sentences say nothing, and nothing ever asks for theirs. */
  readonly scene: () => Scene;
  readonly proposals: readonly Proposal[];
}
