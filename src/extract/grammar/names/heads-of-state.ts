/** A president is not every `İ.Əliyev`: an initial whose office no head of state has is another's. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { isOfClass } from "./words.ts";

/** What the title right before a name says: the head of a state, somebody whom no such office fits, or neither. */
export type Standing = "head-of-state" | "official" | null;

/** `Prezident X`, `Respublikasının Prezidenti X`; `UNDP-nin eksperti X`. */
export function standingBefore({ heads, tokens }: Sentence, first: number, lexicon: Lexicon): Standing {
  const form = (heads[first - 1] ?? []).find((each) => each.head.class === "title" && each.case === "nom");
  if (form === undefined || form.head.class !== "title") return null;
  const { stem } = form.head;
  const owner = first - 2 - form.head.before.length;
  const isOfBody = form.isPossessed && owner >= 0 && lexicon.lands.endingAt(tokens, owner) === undefined;
  if (isOfClass(lexicon, "head-of-state", stem)) return isOfBody ? null : "head-of-state";
  const isOther = form.head.title === "rank" || isOfClass(lexicon, "may-lead-state", stem);
  return form.isPossessed && !isOther && !isOfClass(lexicon, "elected-title", stem) ? "official" : null;
}
