/** What a document names: persons and agencies, and each place where a name stands. */

import type { Case } from "../../../language/az/nouns.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";

export interface PersonEntity {
  readonly type: "person";
  /** Nominative name without titles, the fullest that the document gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Lower-case nominative words of the name. */
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

export type NamedEntity = PersonEntity | AgencyEntity;

/** Tokens `[first, last)` of a sentence that name somebody, and whom. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly case: Case;
  readonly entity: NamedEntity;
  /** A bare head noun or surname that means one named before: nazirliyin, Mərkəzdə. */
  readonly isAnaphor: boolean;
  /** The title word itself names the ministry: `energetika nazirinin müavini`. */
  readonly isMinister: boolean;
  /** The name of a division, which is of the body that its owner names. */
  readonly isPart: boolean;
  /** The owner right before in the same sentence: X-in | Y şöbəsi. */
  readonly owner: NameMention | null;
  /** The owner is taken over from the part listed before: X-in A şöbəsi və B şöbəsi. */
  readonly isListedPart: boolean;
  /** The full name that this acronym or other name in brackets follows. */
  readonly bracketOf: NameMention | null;
}

export interface DocumentNames {
  readonly persons: readonly PersonEntity[];
  readonly agencies: readonly AgencyEntity[];
  /** For each sentence its mentions in order, without overlaps. */
  readonly bySentence: readonly (readonly NameMention[])[];
}
