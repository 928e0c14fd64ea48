/** Persons and agencies of a document, and the places that name them. */
import type { Case } from "../../../language/az/nouns.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";

export interface PersonEntity {
  readonly type: "person";
  readonly name: string;
  readonly aliases: readonly string[];
  /** Lower-case words of the nominative name. */
  readonly words: readonly string[];
}

export interface AgencyEntity {
  readonly type: "agency";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly acronym: string | null;
  readonly isUnit: boolean;
  readonly parent: AgencyEntity | null;
}

export interface NameMention {
  /** Half-open range of tokens of the name alone: quotes, head noun and legal form included, titles before a person not. */
  readonly first: number;
  readonly last: number;
  readonly case: Case;
  readonly entity: PersonEntity | AgencyEntity;
  /** A bare head noun or a family name that means one named before. */
  readonly isAnaphor: boolean;
  /** `energetika nazirinin`: the title word itself names the ministry. */
  readonly isMinister: boolean;
  /** The owner right before in the same sentence. */
  readonly owner: NameMention | null;
  /** The owner is taken over from the part listed before. */
  readonly isListedPart: boolean;
  /** The full name that this one in brackets follows. */
  readonly bracketOf: NameMention | null;
}

export interface DocumentNames {
  readonly persons: readonly PersonEntity[];
  readonly agencies: readonly AgencyEntity[];
  /** Mentions of each sentence, in order, without overlap. */
  readonly bySentence: readonly (readonly NameMention[])[];
}
