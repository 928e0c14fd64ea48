/** What a construction says of a sentence. Who and what are references, which the document resolves when all its sentences are read. */

import type { EventNounUse } from "../../../lexicon/event-nouns.ts";
import type {
  AgencyKind,
  EventKind,
  ParticipantRole,
  Predicate,
  SupportKind,
} from "../../../model/vocabulary.ts";
import type { Clause, Force, Nominal } from "../clauses/nominal.ts";
import type { AgencyEntity, PersonEntity } from "../names/entities.ts";

/** A person or body: named here, or taken up by a title, a pronoun, nothing at all, or as one of the sides. */
export type ActorReference =
  | { readonly kind: "named"; readonly entity: PersonEntity | AgencyEntity; readonly nominal: Nominal }
  | {
      readonly kind: "titled";
      readonly stem: string;
      readonly owner: AgencyEntity | null;
      /** Somebody of the staff, who stands for the body where nobody is named. */
      readonly isStaff: boolean;
      readonly nominal: Nominal;
    }
  | { readonly kind: "pronoun"; readonly isPlural: boolean }
  /** Whose life the text tells. */
  | { readonly kind: "lived" }
  | { readonly kind: "parties" }
  /** The body that the text is about, whose organ is named alone: `İdarə Heyətinin sədri`. */
  | { readonly kind: "topic" }
  /** The only body of a kind that the text names, whose office somebody holds: the ministry of a bare `nazir müavini X`. */
  | {
      readonly kind: "only";
      readonly of: AgencyKind;
      readonly stem: string;
      /** A body has one of it: a rector, but several prorectors. */
      readonly isSole: boolean;
      readonly holder: PersonEntity;
      /** Where the office begins in its sentence. */
      readonly first: number;
    }
  /** The body that the sentence before tells of: `burada`, `onun nəzdində`. */
  | { readonly kind: "here" }
  /** The body that a line above names alone: `Xəritə şöbəsi ⏎ Müdir: X`. */
  | { readonly kind: "above"; readonly isUnit: boolean }
  /** The one university that the text names; `isAlone`: and no other body. */
  | { readonly kind: "school"; readonly isAlone: boolean }
  /** The body of the office that the text told of last: `bu vəzifəyə`. */
  | { readonly kind: "office"; readonly isPointedAt: boolean };

/** An event: named here, implied by a verb (`görüşüb`), or the one that the text is about at this point. */
export type EventReference =
  | { readonly kind: "event"; readonly nominal: Nominal }
  | {
      readonly kind: "implied";
      readonly clause: Clause;
      readonly eventKind: EventKind;
      readonly noun: EventNounUse;
    }
  /**
   * `date`: the day that is told with it; an event of another day is not meant. `isAhead`: the text may name the event only further on
   * (`Qonaqları salamlayan nazir …`).
   */
  | {
      readonly kind: "stage";
      readonly wanted: StageKind;
      readonly date?: string;
      readonly isAhead?: boolean;
    };

/** What kind of event may be meant where none is named: one where people gather, a contest, a document that is signed. */
export type StageKind =
  | "gathering"
  | "told"
  | "ceremony"
  | "contest"
  /** Where prizes are handed out. */
  | "prizes"
  | "document"
  | "paid"
  | "any";

export interface Qualifiers {
  readonly role?: ParticipantRole;
  readonly title?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly support?: SupportKind;
  readonly from?: string;
  readonly to?: string;
}

export interface Proposal {
  readonly construction: string;
  readonly predicate: Predicate;
  readonly subject: ActorReference;
  readonly object: ActorReference | EventReference;
  readonly force: Exclude<Force, "unreal">;
  readonly qualifiers: Qualifiers;
  /** Half-open range of the tokens that say it. */
  readonly first: number;
  readonly last: number;
}

/** The claims of a clause: each subject with each object, quoted by the words of the clause. */
export function proposalsOfClause(
  construction: string,
  predicate: Predicate,
  clause: Clause,
  force: Proposal["force"],
  subjects: readonly ActorReference[],
  objects: readonly Proposal["object"][],
  qualifiers: Qualifiers = {},
): readonly Proposal[] {
  const { first, last } = clause;
  return objects.flatMap((object) =>
    subjects.map((subject) => ({ construction, predicate, subject, object, force, qualifiers, first, last })),
  );
}
