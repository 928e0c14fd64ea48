/** Which of the names before a title, a staff or a part own it: `A-nın və B-nin səfiri`, `A, B və C-nin əməkdaşları`. */

import { bodies, isPart, personal, sharedParts } from "./group.ts";
import type { Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Which of the members before a possessed noun own it: the last one of a title, all alike of a staff or a part. */
export function trailingOwners(
  { words }: PhraseStack,
  members: readonly Nominal[],
  owned: Nominal,
): readonly Nominal[] {
  const last = members.at(-1) as Nominal;
  if (owned.kind === "title" && !owned.isPlural) {
    // “A” MMC-nin, “B” MMC-nin təsisçisi: each is said to own it.
    let at = members.length - 1;
    // BP və Elm Fondunun sədri: who leads one body need not lead the other
    const leads = owned.titleHead?.title === "head" || owned.titleHead?.title === "deputy";
    while (at > 0 && isOwnerBeside(words, members[at - 1] as Nominal, isShort(words, last) && !leads)) at--;
    return last.kind === "agency" ? members.slice(at) : [last];
  }
  if (owned.kind === "agency" || owned.kind === "noun") return [last];
  let from = members.length - 1;
  while (from > 0 && isAlikeOwner(members[from - 1] as Nominal, last, owned)) from--;
  return members.slice(from);
}

/** `A-nın və`, and before another acronym `UNESCO və`, which shares its genitive. */
function isOwnerBeside(words: SentenceWords, before: Nominal, mayBeBare: boolean): boolean {
  if (before.kind !== "agency") return false;
  const isJoined = words.lexicon.classes.get(words.tokens[before.last]?.lower ?? "") === "and";
  return before.case === "gen" || (mayBeBare && isJoined && isShort(words, before));
}

/** Named by an acronym. */
function isShort({ tokens }: SentenceWords, { first, last }: Nominal): boolean {
  return last - first === 1 && tokens[first]?.isAcronym === true;
}

function isAlikeOwner(before: Nominal, last: Nominal, owned: Nominal): boolean {
  if (owned.kind === "staff")
    return bodies.has(before.kind) || ((before.kind === "noun" || isPart(before)) && before.case === "gen");
  if (owned.kind === "title") return bodies.has(before.kind);
  // A Fondu və şəhər meriyasının təşkilatçılığı
  if (owned.part !== null && sharedParts.has(owned.part) && before.kind === "agency" && last.kind === "noun")
    return true;
  return personal.has(before.kind) === personal.has(last.kind);
}
