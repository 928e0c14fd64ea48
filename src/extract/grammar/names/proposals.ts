/** Readings of a span of tokens that the finders propose, and the choice among those that overlap. */

import type { Case } from "../../../language/az/nouns.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";

interface ProposalBase {
  readonly first: number;
  readonly last: number;
  /** How sure the reading is by itself; see `strengths`. */
  readonly strength: number;
}

export interface PersonProposal extends ProposalBase {
  readonly type: "person";
}

export interface AgencyProposal extends ProposalBase {
  readonly type: "agency";
  readonly case: Case;
  /** Nominative name as the text spells it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly isUnit: boolean;
  /** The name is told with its owner (`X Nazirliyinin Akademiyası`): `always`, or where one stands before it. */
  readonly ownerInName: "never" | "if-told" | "always";
  /** Of the body named right before it, though it may stand by itself: `Baş Prokurorluğu İstintaq İdarəsi`. */
  readonly isPart: boolean;
  /** A free head noun alone: the lower-case stem of what it may mean. */
  readonly anaphor: string | null;
  /** `həmin qurumun`: a word before it points to the body named last. */
  readonly isPointed: boolean;
  /** Words that many bodies share (`Rayon İcra Hakimiyyəti`): means one named before or owned, and names none by itself. */
  readonly isShared: boolean;
  readonly acronym: string | null;
  readonly isMinister: boolean;
}

/** Tokens `[first, last)` read as the name of a person. */
export function person(first: number, last: number, strength: number): PersonProposal {
  return { type: "person", first, last, strength };
}

/** A street, a prize, a slogan or a title of an event: the words in it name nobody. */
export interface RivalProposal extends ProposalBase {
  readonly type: "rival";
}

export type Proposal = PersonProposal | AgencyProposal | RivalProposal;

export const strengths = { weak: 2, usual: 4, strong: 6, certain: 8 } as const;

/**
 * The best cover of a sentence by proposals that do not overlap: the sum of strengths is greatest, and of equals the one
 * that covers more tokens. Weighted interval scheduling, so one pass over the sorted proposals.
 */
export function selectProposals(proposals: readonly Proposal[], tokenCount: number): readonly Proposal[] {
  if (proposals.length < 2) return proposals;
  const endingAt = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const others = endingAt.get(proposal.last);
    if (others === undefined) endingAt.set(proposal.last, [proposal]);
    else others.push(proposal);
  }
  const best: number[] = [0];
  const chosen: (Proposal | null)[] = [null];
  for (let at = 1; at <= tokenCount; at++) {
    best[at] = best[at - 1] ?? 0;
    chosen[at] = null;
    const ending = endingAt.get(at);
    if (ending === undefined) continue;
    for (const proposal of ending) {
      const value = (best[proposal.first] ?? 0) + weightOf(proposal);
      if (value > (best[at] ?? 0)) {
        best[at] = value;
        chosen[at] = proposal;
      }
    }
  }
  const selected: Proposal[] = [];
  for (let at = tokenCount; at > 0; ) {
    const proposal = chosen[at] ?? null;
    if (proposal === null) at--;
    else {
      selected.push(proposal);
      at = proposal.first;
    }
  }
  return selected.reverse();
}

/** Each token weighs as much as its reading is sure, so that a name cut in two gains nothing. */
function weightOf({ strength, first, last }: Proposal): number {
  return strength * (last - first);
}
