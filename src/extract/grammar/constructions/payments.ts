/** What a verb of paying or supporting is said of. */
import type { Clause } from "../clauses/nominal.ts";
import { actorsIn, subjectOf } from "./arguments.ts";
import { eventReferences, eventsIn, isEvent, objectEvents } from "./clause-events.ts";
import type { EventReference, Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** The events that are paid for or supported; who is paid, but not who is supported without a word of money. */
export function paidIn(scene: Scene, clause: Clause): readonly Proposal["object"][] {
  const events = eventReferences([
    ...objectEvents(scene, clause),
    ...eventsIn(clause, { cases: ["dat", "gen"] }),
  ]);
  if (clause.verb?.class !== "fund") return events;
  const owned = events.length === 0 ? ownedEvents(clause) : [];
  const isActive = clause.verb.voice === "active";
  const bodies = isActive ? actorsIn(scene, clause, "acc", "dat") : subjectOf(scene, clause);
  return [...events, ...owned, ...bodies];
}

/** `konfransın xərclərini qarşılayıb`: the event owns what is paid. */
function ownedEvents(clause: Clause): readonly EventReference[] {
  return eventReferences(
    clause.groups
      .flatMap(({ members }) => members)
      .flatMap(({ owner }) => (owner?.members ?? []).filter(isEvent)),
  );
}
