/** Who hosts an event: the body where it is held, if its own people open it, lead it or speak at it. A venue alone is no host. */
import type { EventKind } from "../../../model/vocabulary.ts";
import type { AgencyEntity } from "../names/entities.ts";
import type { DocumentClaim, EventEntity } from "./closed-document.ts";

/** Constructions by which somebody opens an event or receives others. */
const leading: ReadonlySet<string> = new Set(["opened", "held-meeting", "received"]);

/** By which somebody speaks at an event: at one of his own body he does so for it. */
const speaking: ReadonlySet<string> = new Set(["spoke-at", "told-at-event", "gave-speech", "in-own-speech"]);

const gatherings: ReadonlySet<EventKind> = new Set<EventKind>([
  "meeting",
  "conference",
  "ceremony",
  "training",
]);

/** Whether somebody of the house of an event does what its host does. */
function isHosting({ kind }: EventEntity, construction: string): boolean {
  if (leading.has(construction)) return true;
  return (
    (gatherings.has(kind) && speaking.has(construction)) ||
    (kind === "meeting" && construction === "took-part")
  );
}

/** `Fondda iclas keçirilib. İclası Fondun direktoru açıb`: claims that the Fund organised it, quoted by who opened it. */
export function hostClaims(claims: readonly DocumentClaim[]): readonly DocumentClaim[] {
  const organised = new Set(
    claims.flatMap(({ predicate, object }) => (predicate === "organised" ? [object] : [])),
  );
  return claims.flatMap((claim) => {
    const { object, construction, modality } = claim;
    if (object.type !== "event" || modality !== "asserted" || !isHosting(object, construction)) return [];
    const host = organised.has(object) ? null : hostOf(object, claim, claims);
    if (host === null) return [];
    organised.add(object);
    return [
      { ...claim, construction: "hosted", predicate: "organised" as const, subject: host, qualifiers: {} },
    ];
  });
}

/** The body of somebody's office, or the one above it, where the event was held. */
function hostOf(
  { venue }: EventEntity,
  { subject }: DocumentClaim,
  claims: readonly DocumentClaim[],
): AgencyEntity | null {
  if (venue === null || subject.type !== "person") return null;
  for (const { predicate, subject: holder, object } of claims) {
    if (predicate !== "position" || holder !== subject || object.type !== "agency") continue;
    for (let body: AgencyEntity | null = object; body !== null; body = body.parent)
      if (isCalled(body, venue)) return body;
  }
  return null;
}

function isCalled({ name, aliases, acronym }: AgencyEntity, venue: string): boolean {
  return name === venue || acronym === venue || aliases.includes(venue);
}
