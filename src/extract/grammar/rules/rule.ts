import type { Claim } from "../../../model/claim.ts";
import type { Modality, Predicate } from "../../../model/vocabulary.ts";
import type { Discourse } from "../discourse.ts";
import type { EntityDraft } from "../drafts.ts";
import type { Scene } from "../scene.ts";

export type ClaimQualifiers = Partial<
  Pick<Claim, "role" | "title" | "amount" | "currency" | "support" | "from" | "to">
>;

/** A claim as a rule proposes it: entities, and the tokens of the sentence that say it. */
export interface Proposal {
  readonly subject: EntityDraft;
  readonly object: EntityDraft;
  readonly modality: Modality;
  readonly qualifiers?: ClaimQualifiers;
  /** Tokens `[first, last)` that the evidence must cover. */
  readonly first: number;
  readonly last: number;
}

export interface RuleContext {
  readonly scene: Scene;
  readonly discourse: Discourse;
}

/** A named pattern of the language that yields claims of one predicate. */
export interface Rule {
  readonly name: string;
  readonly predicate: Predicate;
  /** A sentence in which it fires; its test. */
  readonly example: string;
  /** A sentence that looks alike and says no such thing. */
  readonly nearMiss: string;
  apply(context: RuleContext): readonly Proposal[];
}
