/** The events that stand among the arguments of a clause. */

import type { Case } from "../../../language/az/nouns.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import { clauseWith } from "../clauses/changed.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import type { EventReference } from "./proposal.ts";
import type { Scene } from "./scene.ts";

export interface EventWish {
  readonly cases: readonly Case[];
  readonly kinds?: readonly EventKind[];
  /** `çərçivəsində`, `zamanı` count as well. */
  readonly isFrame?: boolean;
}

/** Event nominals of a clause, the nearest to the predicate first. */
export function eventsIn(clause: Clause, { cases, kinds, isFrame = false }: EventWish): readonly Nominal[] {
  return [...clause.groups]
    .reverse()
    .filter(
      (group) =>
        (group.postposition === null && cases.includes(group.case)) ||
        (isFrame && group.postposition === "within"),
    )
    .flatMap(({ members }) => members)
    .filter(
      (member) =>
        isEvent(member) && (kinds === undefined || kinds.includes(member.eventHead?.kind ?? "other")),
    );
}

export function isEvent(nominal: Nominal): boolean {
  const { eventHead, kind, owner, title } = nominal;
  if (eventHead === null || (kind !== "event" && kind !== "cue")) return false;
  if (eventHead.trait === "titled") return title !== null;
  if (eventHead.trait === "held") return nominal.relatives.length > 0 || title !== null;
  if (eventHead.trait !== "people") return true;
  return owner === null ? !nominal.isPossessed : owner.members.some(isSomebody);
}

/** `vətəndaşların qəbulu`, but neither `qida qəbulu` nor `tələbə qəbulu`. */
function isSomebody({ kind, isPlural }: Nominal): boolean {
  return kind === "person" || ((kind === "staff" || kind === "title") && isPlural);
}

/** The event that a relative clause modifies. */
export function modifiedEvents(scene: Scene, clause: Clause): readonly Nominal[] {
  const host = scene.hosts.get(clause.index);
  // X-in iştirakı ilə keçirilmiş | Şuranın iclası: not the council is held, but its session
  if (host?.holder != null && isEvent(host.holder) && !isEvent(host.nominal) && isHeld(clause, host.nominal))
    return [host.holder];
  if (host === undefined || !isEvent(host.nominal)) return [];
  const at = host.group.members.indexOf(host.nominal);
  return host.holder === null
    ? host.group.members
        .slice(at)
        .filter((each, index) => isEvent(each) && (index === 0 || each.relatives.length === 0))
    : [host.nominal];
}

/** What nobody holds: a body is no object of `keçirilmiş`. */
function isHeld({ verb }: Clause, { kind }: Nominal): boolean {
  return kind === "agency" && isHolding(verb) && verb?.voice !== "active";
}

export function eventReferences(nominals: readonly Nominal[]): readonly EventReference[] {
  return nominals.map((nominal) => ({ kind: "event", nominal }));
}

/** What is held, signed, paid for in a clause: its object, or the subject of a passive one. */
export function objectEvents(scene: Scene, clause: Clause): readonly Nominal[] {
  const voice = clause.verb?.voice ?? "active";
  if (clause.kind === "objectRelative") return modifiedEvents(scene, clause);
  if (clause.kind === "relative" && voice !== "active") return modifiedEvents(scene, clause);
  if (clause.genitive !== null && voice !== "active") return clause.genitive.members.filter(isEvent);
  if (voice !== "active")
    return eventsIn(clause, { cases: ["nom", "dat"] }).filter((event) => !isOfTopic(scene, event));
  if (clause.verb?.class === "launch") return eventsIn(nearestEvents(clause, "dat"), { cases: ["dat"] });
  const definite = clause.groups.findIndex(
    ({ case: groupCase, postposition, members }) =>
      groupCase === "acc" && postposition === null && !members.some(isEvent),
  );
  const bare = clause.groups.findLastIndex(
    ({ case: groupCase, postposition, members }) =>
      groupCase === "nom" && postposition === null && members.some(isEvent),
  );
  // konfrans öz işini davam etdirib: what stands before the definite object is who does it; nüfuzlu proqram təminatçısı olan X seminar
  // keçirib: a bare noun before the last that no mark ends is a part of what comes next
  const { tokens } = scene.parsed.sentence;
  const groups = clause.groups.filter(
    (group, at) =>
      group.case !== "nom" ||
      group.postposition !== null ||
      (at >= definite && (at >= bare || tokens[group.after]?.kind === "mark")),
  );
  return eventsIn(clauseWith(clause, { groups }), { cases: ["acc", "nom", "gen"] });
}

/** `İmtahan | nəticələri ilə əlaqədar`: a bare noun right before one that only tells what it is about. */
function isOfTopic({ nominals, places }: Scene, { case: nounCase, last, title }: Nominal): boolean {
  if (nounCase !== "nom" || title !== null) return false;
  const next = nominals.find(({ kind, first }) => kind === "noun" && first === last);
  return next !== undefined && places.get(next)?.group.postposition === "concerning";
}

/** `qəbula hazırlıq çərçivəsində kampaniyaya start verib`: only the last of those in a case is meant. */
function nearestEvents(clause: Clause, nounCase: Case): Clause {
  const last = clause.groups.findLast(
    ({ case: groupCase, postposition, members }) =>
      groupCase === nounCase && postposition === null && members.some(isEvent),
  );
  return clauseWith(clause, { groups: last === undefined ? [] : [last] });
}

/** Nobody speaks at a document. */
export function isHappening({ eventHead }: Nominal): boolean {
  return eventHead?.class !== "document";
}

/** `X Şurada, cümə günü etdiyi çıxışında bildirib`: a speech in a body that is named, and at no event told before. */
export function isInBody(scene: Scene, clause: Clause): boolean {
  const inside = scene.parsed.clauses.filter(
    ({ kind, index }) => kind === "objectRelative" && scene.hosts.get(index)?.clause === clause,
  );
  return [clause, ...inside].some(({ groups }) =>
    groups.some(
      ({ case: groupCase, postposition, members }) =>
        groupCase === "loc" &&
        postposition === null &&
        members.some(({ kind, mention }) => kind === "agency" && mention?.isAnaphor === false),
    ),
  );
}
