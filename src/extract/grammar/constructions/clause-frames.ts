/** What a clause says of when and where, which an event told before may contradict. */

import type { Clause } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import { nominativeGroups } from "./arguments.ts";
import { isInBody } from "./clause-events.ts";
import type { Scene } from "./scene.ts";

/** `2011-ci ildə mükafat alıb`: a year of its own is no day of the event that the text tells of. */
export function isInAnotherYear({ groups }: Clause): boolean {
  return groups.some(({ members, postposition }) =>
    members.some(({ kind, date }) => kind === "date" && postposition === null && date?.length === 4),
  );
}

/** `Qonaqları salamlayan nazir bildirib`: who has guests meets them. */
export function greetsGuests(clause: Clause): boolean {
  const relatives = nominativeGroups(clause)
    .flatMap(({ members }) => members)
    .flatMap((member) => member.relatives);
  return [clause, ...relatives].some(
    ({ verb, groups }) =>
      verb?.class === "greet" && groups.some(({ members }) => members.some(({ part }) => part === "guest")),
  );
}

/** The day of a clause. */
export function dayOf({ groups }: Clause): { readonly date?: string } {
  const day = groups
    .filter(({ postposition, case: groupCase }) => postposition === null && groupCase !== "gen")
    .flatMap(({ members }) => members)
    .find(({ kind, date }) => kind === "date" && date?.length === 10);
  return day?.date == null ? {} : { date: day.date };
}

/** `səfirliyin binasında bəyanatla çıxış edib`: a speech in the house of some body, and at no event. */
export function isAtAnotherBody({ groups }: Clause): boolean {
  const isMeans = groups.some(
    ({ postposition, case: groupCase }) => postposition === "with" || groupCase === "ins",
  );
  return (
    isMeans &&
    groups.some(
      ({ case: groupCase, postposition, members }) =>
        groupCase === "loc" && postposition === null && members.at(-1)?.kind === "agency",
    )
  );
}

/** `X Şurada, cümə günü etdiyi çıxışında bildirib`: in a speech of his own in a body that is named. */
export function isInOtherSpeech(scene: Scene, clause: Clause): boolean {
  const isInSpeech = clause.groups.some(
    ({ case: groupCase, members }) => groupCase === "loc" && members.some(({ part }) => part === "speech"),
  );
  return isInSpeech && isInBody(scene, clause);
}

/**
 * `aparılan yoxlamada X bildirib`, `istintaq zamanı X deyib`: something else that is told of as going on is where it is said; behind the
 * speaker it belongs to what he says.
 */
export function hasOtherSetting({ groups }: Clause): boolean {
  const said = groups.flatMap(({ members }) =>
    members.flatMap(({ act }) => (act?.kind === "complement" ? act.groups : [])),
  );
  const speaker = groups.findIndex(
    ({ case: groupCase, postposition, members }) =>
      groupCase === "nom" &&
      postposition === null &&
      members.some(({ kind }) => kind === "person" || kind === "title"),
  );
  const before = speaker < 0 ? [...groups, ...said] : groups.slice(0, speaker);
  return before.some(({ case: groupCase, postposition, members }) => {
    const last = members.at(-1);
    const isWhere = (groupCase === "loc" && postposition === null) || postposition === "within";
    return (
      isWhere &&
      last?.kind === "noun" &&
      (postposition === "within" ||
        last.relatives.some(({ verb }) => isHolding(verb) || verb?.class === "conduct"))
    );
  });
}

/** `döyüşlərdə iştirak edib`: a place or act of its own that is no event of the text. */
export function hasOtherPlace(clause: Clause): boolean {
  return clause.groups.some((group) => {
    const last = group.members.at(-1);
    if (group.postposition !== null || last === undefined) return false;
    const isThing =
      last.kind === "noun" ||
      last.kind === "act" ||
      (last.kind === "event" && last.eventHead?.class === "document");
    return (
      isThing && (group.case === "loc" || (group.case === "dat" && clause.verb?.class === "participate"))
    );
  });
}
