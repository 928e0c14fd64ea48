/** Meetings that are matches: `A klubu B ilə görüşüb` tells of play where both sides are clubs. */

import type { Clause, Nominal } from "../clauses/nominal.ts";
import type { AgencyEntity } from "../names/entities.ts";
import type { ReadSentence } from "./closed-document.ts";
import type { EventMention } from "./event-mention.ts";

/** The clubs that the proposals of a document say were in an event, by what names it. */
export type ClubsAt = ReadonlyMap<Nominal | Clause, ReadonlySet<AgencyEntity>>;

export function clubsAt(sentences: readonly ReadSentence[]): ClubsAt {
  const found = new Map<Nominal | Clause, Set<AgencyEntity>>();
  for (const { proposals } of sentences)
    for (const { subject, object, predicate } of proposals) {
      const source =
        object.kind === "event" ? object.nominal : object.kind === "implied" ? object.clause : null;
      if (source === null || predicate !== "participated" || subject.kind !== "named") continue;
      const { entity } = subject;
      if (entity.type === "agency" && entity.kind === "sport")
        found.set(source, (found.get(source) ?? new Set()).add(entity));
    }
  return found;
}

/** Whether two clubs or more are said to have met in one mention of an event, and nobody sat. */
export function isMatch(mentions: readonly EventMention[], clubs: ClubsAt): boolean {
  return (
    mentions.every(({ kind, isTalk }) => kind === "meeting" && isTalk) &&
    mentions.some(({ source }) => (clubs.get(source)?.size ?? 0) > 1)
  );
}
