import type { Claim } from "../../../model/claim.ts";
import type { Modality, Predicate } from "../../../model/vocabulary.ts";
import type { Discourse } from "../discourse.ts";
import type { EntityDraft } from "../drafts.ts";
import type { Phrase } from "../phrases.ts";
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

/**
 * One proposal for each phrase, about the same object. The evidence covers the phrase and the tokens `[first, last)`; nothing is
 * said of a thing and itself.
 */
export function propose(
  phrases: readonly Phrase[],
  object: EntityDraft,
  modality: Modality,
  first: number,
  last: number,
  qualifiers: ClaimQualifiers = {},
): readonly Proposal[] {
  return phrases
    .filter((phrase) => phrase.entity !== object)
    .map((phrase) => ({
      subject: phrase.entity,
      object,
      modality,
      qualifiers,
      first: Math.min(first, phrase.first),
      last: Math.max(last, phrase.last),
    }));
}
