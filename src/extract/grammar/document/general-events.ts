/** Events told of in general: `müxtəlif layihələr həyata keçirir`, `mədəni tədbirlərdə iştirak edir`. They are no events of a day. */
import type { DocumentClaim, DocumentEntity, EventEntity } from "./closed-document.ts";
import type { EventMention } from "./event-mention.ts";

/** Of which events a text only tells that there are several. */
export interface GeneralEvents {
  /** The plural of a noun, without a title. */
  readonly plural: ReadonlySet<DocumentEntity>;
  /** Those among them that are said to be some or many: `bir sıra görüşlər`. */
  readonly several: ReadonlySet<DocumentEntity>;
}

export function generalEvents(
  joined: readonly (readonly EventMention[])[],
  events: readonly EventEntity[],
): GeneralEvents {
  const plural = new Set<DocumentEntity>();
  const several = new Set<DocumentEntity>();
  joined.forEach((mentions, index) => {
    const event = events[index] as EventEntity;
    if (!mentions.every(({ isPlural, titleKey }) => isPlural && titleKey === "")) return;
    plural.add(event);
    if (mentions.some(({ isSeveral }) => isSeveral)) several.add(event);
  });
  return { plural, several };
}

/**
 * Leaves out what is said of events in general: of several, and of a plural that has neither a day nor two who are named at it.
 * A paper that was signed stays, and a sum that was given: both are told for themselves.
 */
export function withoutGeneral(
  claims: readonly DocumentClaim[],
  general: () => GeneralEvents,
): readonly DocumentClaim[] {
  if (claims.every(({ object }) => object.type !== "event")) return claims;
  const { plural, several } = general();
  if (plural.size === 0) return claims;
  const named = new Map<DocumentEntity, Set<DocumentEntity>>();
  for (const { subject, object } of claims) {
    if (plural.has(object)) named.set(object, (named.get(object) ?? new Set()).add(subject));
  }
  const isGeneral = (event: EventEntity): boolean =>
    several.has(event) || (event.date === null && (named.get(event)?.size ?? 0) < 2);
  return claims.filter(
    ({ object, predicate, qualifiers }) =>
      object.type !== "event" ||
      !plural.has(object) ||
      predicate === "signed" ||
      qualifiers.amount !== undefined ||
      !isGeneral(object),
  );
}
