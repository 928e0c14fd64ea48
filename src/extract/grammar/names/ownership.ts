/** Which agency of a sentence owns the one after it, and which name in brackets belongs to the name before. */

import type { Sentence } from "../sentence.ts";
import type { AgencyProposal } from "./proposals.ts";

/** Full Name (ACR), Full Name (Mərkəz). */
export function isInBracketAfter(
  { tokens }: Sentence,
  before: AgencyProposal,
  found: AgencyProposal,
): boolean {
  return (
    tokens[before.last]?.text === "(" &&
    found.first === before.last + 1 &&
    /^[,);–-]$/.test(tokens[found.last]?.text ?? "")
  );
}

/** Genitive (or bare unit) right before: X Nazirliyinin | Y şöbəsi; X yanında Y, X nəzdində Y. */
export function owns({ tokens }: Sentence, before: AgencyProposal, found: AgencyProposal): boolean {
  let at = before.last;
  if (tokens[at]?.text === "(") {
    while (at < found.first && tokens[at]?.text !== ")") at++;
    at++;
  }
  const isGenitive = before.case === "gen";
  if (at === found.first)
    return isGenitive || (before.case === "nom" && (found.isUnit || before.acronym === before.name));
  const between = tokens
    .slice(at, found.first)
    .map(({ lower }) => lower)
    .join(" ");
  if (found.isUnit && /^başçısı(?:nın)? aparatı(?:nın)?$/.test(between)) return true;
  if (isGenitive)
    return (
      located.test(between) ||
      /^(?:tabeliyində(?: fəaliyyət göstərən| olan)?|nəzdində(?: fəaliyyət göstərən)?|yanında|strukturuna daxil olan)$/.test(
        between,
      )
    );
  return before.case === "nom" && /^(?:yanında|nəzdində|tabeliyində)$/.test(between);
}

/** `X-in Bakı şəhərində yerləşən Y`: where a part of X lies. */
const located = /^(?:\S+ (?:şəhərində|rayonunda|kəndində|qəsəbəsində) )?yerləşən$/;

/** A part that `və` or a comma joins to one owned before it: units, or any body that is `nəzdində` of the owner. */
export function isListedPart(
  { tokens }: Sentence,
  owner: AgencyProposal,
  before: AgencyProposal,
  found: AgencyProposal,
): boolean {
  const joint = tokens[before.last];
  const isSubordinate = /^(?:yanında|nəzdində|tabeliyində)$/.test(tokens[owner.last]?.lower ?? "");
  return (
    (isSubordinate || (before.isUnit && found.isUnit)) &&
    found.first === before.last + 1 &&
    (joint?.text === "," || joint?.lower === "və") &&
    (before.case === "nom" || before.case === found.case)
  );
}
