/** A family name alone means the only person of that name met before. */

import type { Case } from "../../../language/az/nouns.ts";
import type { Sentence } from "../sentence.ts";
import type { PersonRecord, PersonRegister } from "./person-register.ts";
import type { Proposal } from "./proposals.ts";

export interface SurnameAlone {
  readonly first: number;
  readonly case: Case;
  readonly person: PersonRecord;
}

/** The family names outside of all that is taken. */
export function findSurnames(
  { tokens, spellings }: Sentence,
  taken: readonly Pick<Proposal, "first" | "last">[],
  persons: PersonRegister,
): readonly SurnameAlone[] {
  if (persons.records.length === 0) return [];
  const found: SurnameAlone[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "word" || !token.isCapital || token.isAcronym) return;
    if (taken.some(({ first, last }) => index >= first && index < last)) return;
    for (const { stem, case: nounCase } of spellings[index]?.analyses ?? []) {
      const person = persons.byFamily(stem);
      if (person === null) continue;
      found.push({ first: index, case: nounCase, person });
      return;
    }
  });
  return found;
}
