/** A name of a body without a possessive of its own, which may stand before what the body has as well as before a verb. */

import type { NameMention } from "../names/entities.ts";
import { startsWithWordOf } from "../names/words.ts";
import type { Nominal } from "./nominal.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** `BMT | ölkələrində`, `Boeing | təyyarəsi ilə`: what has the ending, right behind such a name, is the body's, and the body does nothing there. */
export function isOfBareName({ words }: PhraseStack, last: Nominal, owned: Nominal): boolean {
  if (!isBareName(last) || owned.ownFirst !== owned.head) return false;
  if (owned.kind !== "noun" && owned.kind !== "place") return false;
  if (owned.case === "loc" || owned.case === "abl") return true;
  // AFB Bank müştərilərinə endirim edib: the many to whom something is done may be named by who does it
  if (owned.isPlural || owned.case === "acc") return false;
  return owned.case !== "nom" || isBeforePostposition(words, owned.last);
}

/** Whether a nominal is such a name: an acronym, a brand, `Kapital Bank`, but not `Elm Fondu`. */
export function isBareName({ kind, isPossessed, case: nounCase }: Nominal): boolean {
  return kind === "agency" && nounCase === "nom" && !isPossessed;
}

/** `təyyarəsi | ilə`: before it nothing stands in the accusative, so that the ending is the possessive. */
export function isBeforePostposition({ tokens, lexicon }: SentenceWords, at: number): boolean {
  return lexicon.classes.get(tokens[at]?.lower ?? "") === "with";
}

/** `Azersun | Arenada`, `Microsoft | Teams vasitəsilə`: a house or a ware that is named after the body. */
export function isBeforeWare(
  { tokens, lexicon }: SentenceWords,
  { entity, last, case: nounCase }: NameMention,
): boolean {
  const next = tokens[last];
  return (
    entity.type === "agency" &&
    nounCase === "nom" &&
    next?.isCapital === true &&
    startsWithWordOf(lexicon, "ware", next.lower)
  );
}
