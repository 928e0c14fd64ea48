/** Whose act a participle tells where the only genitive reads as the owner of who acts along. */
import { groupWith, nominalWith } from "./changed.ts";
import type { ClauseKind, Group } from "./nominal.ts";

/**
 * `X-in | Y Nazirliyi ilə birgə keçirdiyi layihə`: an object participle has its subject in the genitive, so a genitive before a companion is
 * that subject and owns nothing. Gives the groups and the subject.
 */
export function withOwnerAsSubject(
  kind: ClauseKind,
  groups: readonly Group[],
  genitive: Group | null,
): readonly [readonly Group[], Group | null] {
  if (genitive !== null || (kind !== "objectRelative" && kind !== "complement")) return [groups, genitive];
  const at = groups.findIndex(isOwnedCompanion);
  const companion = groups[at];
  const [first, ...others] = companion?.members ?? [];
  if (companion === undefined || first === undefined || first.owner === null) return [groups, null];
  const freed = nominalWith(first, { owner: null, first: first.ownFirst });
  const own = groupWith(companion, { members: [freed, ...others], first: freed.first });
  return [groups.map((group, index) => (index === at ? own : group)), first.owner];
}

/** `X-in Y Nazirliyi ilə birgə`: a body with an owner in the genitive, at the side of whoever acts. */
function isOwnedCompanion({ postposition, case: groupCase, members: [first] }: Group): boolean {
  const isWith =
    postposition === "with" || postposition === "jointly" || (postposition === null && groupCase === "ins");
  return isWith && first?.kind === "agency" && first.owner?.case === "gen";
}
