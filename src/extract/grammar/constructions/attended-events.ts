/** The events that those among whom somebody is said to be took part in, and those to which somebody is invited. */
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { eventReferences, eventsIn, isHappening } from "./clause-events.ts";
import type { EventReference } from "./proposal.ts";

/** `forumda iştirak edənlər arasında X də olub`: where the others were. */
export function attendedBy(clause: Clause): readonly EventReference[] {
  const found = clause.groups
    .filter(({ postposition }) => postposition === "between")
    .flatMap(({ members }) => members.flatMap(({ relatives }) => relatives))
    .filter(
      ({ verb, force }) => force === "stated" && (verb?.class === "participate" || verb?.class === "speak"),
    )
    .flatMap((relative) =>
      eventsIn(relative, { cases: ["loc", "dat"] })
        .filter(isHappening)
        .slice(0, 1),
    );
  return found.length === 0 && isAmongParticipants(clause)
    ? [{ kind: "stage", wanted: "any" }]
    : eventReferences(found);
}

/** `İştirakçılar arasında X də olub`: in what the text told of before. */
function isAmongParticipants({ groups }: Clause): boolean {
  return groups.some(
    ({ postposition, members }) =>
      postposition === "between" &&
      members.some(({ part, owner }) => part === "participant" && owner === null),
  );
}

/** `tenderə dəvət edir`, `tenderdə iştirak etməyə dəvət edir`. */
export function invitedTo(clause: Clause, kinds: readonly EventKind[]): readonly Nominal[] {
  const acts = clause.groups
    .filter(({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null)
    .flatMap(({ members }) => members)
    .flatMap(({ act }) => (act?.verb?.class === "participate" ? [act] : []));
  return [
    ...eventsIn(clause, { cases: ["dat"], kinds }),
    ...acts.flatMap((act) => eventsIn(act, { cases: ["loc"], kinds })),
  ];
}
