/** The matcher of event nouns with their owners and sides: `Milli Şuranın iclası`, `A ilə B arasında görüş`. */

import type { Case } from "../../../language/az/nouns.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import { groupWith } from "../clauses/changed.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import { actorsOfGroups } from "./actors.ts";
import { actorsIn, sidesOf, subjectOf } from "./arguments.ts";
import { isOf } from "./can-say.ts";
import { isEvent } from "./clause-events.ts";
import type { EventConstruction } from "./construction.ts";
import type { ActorReference, Proposal } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

export function matchEvent(construction: EventConstruction, scene: Scene): readonly Proposal[] {
  const { name, predicate, nouns, role, unless } = construction;
  return eventsNamed(scene, nouns).flatMap((nominal) => {
    if (unless?.(scene, nominal) === true) return [];
    const force = nounForce(scene, nominal);
    if (force === "unreal") return [];
    return whoStands(construction, scene, nominal).map((subject) => ({
      construction: name,
      predicate,
      subject,
      object: { kind: "event", nominal },
      force,
      qualifiers: role === undefined ? {} : { role },
      first: nominal.first,
      last: nominal.last,
    }));
  });
}

function eventsNamed({ nominals }: Scene, nouns: EventConstruction["nouns"]): readonly Nominal[] {
  return nominals.filter(
    (nominal) => nominal.eventHead !== null && isEvent(nominal) && isOf(nominal.eventHead, nouns),
  );
}

function whoStands(
  { who, owners: ownersWanted, alone }: EventConstruction,
  scene: Scene,
  nominal: Nominal,
): readonly ActorReference[] {
  const owner = nominal.owner === null ? [] : [nominal.owner];
  const owners = actorsOfGroups(
    scene,
    ownersWanted === "agency"
      ? owner.map((group) => groupWith(group, { members: group.members.filter(isBody) }))
      : owner,
  ).filter((each) => ownersWanted !== "person" || isNamedPerson(each));
  const sides = sidesOfNoun(nominal);
  const named = [
    ...actorsOfGroups(
      scene,
      sides.filter((side) => who.includes(isBetween(side) ? "between" : "with")),
    ),
    ...(who.includes("between") ? betweenOf(scene, nominal) : []),
    ...(who.includes("received") ? receivedAt(scene, nominal) : []),
  ];
  const isAlone = named.length === 0 && sides.length === 0;
  if (alone === "only" && !isAlone) return [];
  if (isAlone && (alone === "never" || (alone === "person" && !owners.every(isNamedPerson)))) return [];
  return [
    ...(who.includes("owner") ? owners : []),
    ...named,
    ...(who.includes("subject") &&
    (named.length > 0 || isOwnTalk(scene, nominal)) &&
    // A ilə B arasındakı görüşdən sonra X deyib: both sides are told
    !sides.some(isBetween)
      ? talkerOf(scene, nominal)
      : []),
    ...(who.includes("venue") ? hostsOf(scene, nominal) : []),
  ];
}

/** `Y-i qəbulu zamanı`: who stands in the accusative right before a reception. */
function receivedAt(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  const { clause, group, holder } = scene.places.get(nominal) ?? {};
  if (clause == null || group === undefined || holder !== null) return [];
  if (group.postposition !== "within" && !nominal.isPossessed) return [];
  const guests = clause.groups.filter(
    ({ case: groupCase, postposition, after }) =>
      groupCase === "acc" && postposition === null && after === nominal.ownFirst,
  );
  return actorsOfGroups(scene, guests).filter(isNamedPerson);
}

/** `X Y ilə görüşdə bildirib`, `X jurnalistlərlə görüşündə deyib`: who does something at a talk with another, or at his own, is in it. */
function talkerOf(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  const place = scene.places.get(nominal);
  const isSetting =
    nominal.owner === null &&
    (nominal.case === "loc" || nominal.case === "abl" || place?.group.postposition === "within");
  const { clause } = place ?? {};
  if (!isSetting || clause == null || place?.holder !== null) return [];
  const telling =
    clause.kind === "main"
      ? clause
      : scene.parsed.clauses.find(({ index, kind }) => index > clause.index && kind === "main");
  return telling === undefined ? [] : subjectOf(scene, telling).filter(isNamedPerson);
}

/** `görüşündə deyib`, `səfəri zamanı deyib`, `görüşündən sonra deyib`: the possessor of the talk or visit is who says it. */
function isOwnTalk(scene: Scene, nominal: Nominal): boolean {
  const postposition = scene.places.get(nominal)?.group.postposition;
  return (
    nominal.isPossessed && (nominal.case === "loc" || postposition === "after" || postposition === "within")
  );
}

/** `Nazirlikdə Kollegiya iclası keçirilib`: the session of an organ that is no body of its own, held at its body. */
function hostsOf(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  const isOfOrgan =
    nominal.owner === null
      ? (nominal.eventHead?.before.length ?? 0) > 0
      : nominal.owner.members.every(({ kind }) => kind === "noun");
  const place = scene.places.get(nominal);
  if (!isOfOrgan || place === undefined || place.holder !== null) return [];
  const around = [...nominal.relatives, ...(place.clause === null ? [] : [place.clause])];
  // nazir Y-də kollegiya iclası keçirib: who holds it is told
  return around
    .filter(({ verb }) => isHolding(verb) && verb?.voice !== "active")
    .flatMap((clause) => actorsIn(scene, clause, "loc"))
    .filter((actor) => actor.kind === "named" && actor.entity.type === "agency");
}

function isBody({ kind }: Nominal): boolean {
  return kind === "agency";
}

function isNamedPerson(actor: ActorReference): boolean {
  return actor.kind === "named" && actor.entity.type === "person";
}

function isBetween({ postposition }: Group): boolean {
  return postposition === "between";
}

/** `Y ilə`, `A ilə B arasında` before the noun; what it is about is no side. */
function sidesOfNoun({ complements }: Nominal): readonly Group[] {
  return complements.filter(
    ({ postposition, case: groupCase }) =>
      postposition !== "about" &&
      postposition !== "concerning" &&
      (postposition !== null || groupCase === "ins"),
  );
}

/** `A ilə B arasında … görüş keçirilib`: the sides stand in the clause. */
function betweenOf(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  const place = scene.places.get(nominal);
  const modifying = nominal.relatives.flatMap((relative) => sidesOf(scene, relative));
  if (place?.clause === null || place === undefined || place.holder !== null) return modifying;
  // Görüş çərçivəsində A ilə B arasında saziş imzalanıb: the sides are those of what is signed
  if (place.group.case !== "nom" || place.group.postposition !== null) return modifying;
  return [...modifying, ...sidesOf(scene, place.clause)];
}

const circumstances: ReadonlySet<Case> = new Set<Case>(["loc", "abl", "ins"]);

/** `görüşdən sonra … dayandırmaq qərarına gəlib`: what comes before took place as much as what the sentence tells. */
function forceOfSentence(scene: Scene, clause: Clause): ReturnType<typeof forceOf> {
  const main = scene.parsed.clauses.find((each) => each.index >= clause.index && each.kind === "main");
  const force = main === undefined ? "stated" : forceOf(scene, main);
  return force === "denied" ? "stated" : force;
}

/**
 * `səfəri təsdiqlənib`, `qurultayını may ayının 4-nə təyin edib`, `gözlənilən görüş`: what is arranged is still to come, unless the clause
 * tells that it began.
 */
function isOnlyArranged(scene: Scene, nominal: Nominal): boolean {
  const { clause, group, holder } = scene.places.get(nominal) ?? {};
  if (nominal.eventHead === null || !arranged.has(nominal.eventHead.kind)) return false;
  if (nominal.relatives.some(({ verb }) => verb?.class === "plan") || isArrangedBehind(scene, nominal))
    return !isHolding(clause?.verb ?? null);
  const isObject = holder === null && group?.postposition === null && !circumstances.has(group.case);
  const verbClass = clause?.verb?.class;
  return isObject && (verbClass === "confirm" || verbClass === "appoint");
}

/** `səfərinə hazırlıq gedir`, `səfərinin təşkili`, `görüşü barədə razılıq`: right behind it stands what is done before it. */
function isArrangedBehind({ parsed: { sentence }, lexicon }: Scene, { last }: Nominal): boolean {
  const classAt = (at: number): string | undefined => lexicon.classes.get(sentence.tokens[at]?.lower ?? "");
  return classAt(classAt(last) === "about" ? last + 1 : last) === "arranging";
}

const arranged: ReadonlySet<EventKind> = new Set<EventKind>([
  "meeting",
  "conference",
  "ceremony",
  "training",
  "visit",
  "competition",
  "other",
]);

/** `X-in 5 may 2020-ci il tarixli Sərəncamı ilə elan edilməsi`: a decision with its day was made, whatever is said of what it brought about. */
function isIssued({ places }: Scene, nominal: Nominal): boolean {
  const isDated = nominal.complements.some(({ members }) =>
    members.some(({ kind, date }) => kind === "date" && date?.length === 10),
  );
  const postposition = places.get(nominal)?.group.postposition;
  return nominal.eventHead?.kind === "decision" && isDated && postposition === "with";
}

/** `X-in 5 mayda Y ilə görüşü addım kimi qiymətləndirilə bilər`: what may be said of a talk with its day does not make the talk less real. */
function isJudged({ places }: Scene, nominal: Nominal): boolean {
  const { group, clause, holder } = places.get(nominal) ?? {};
  const isDated = nominal.complements.some(({ members }) =>
    members.some(({ kind, date }) => kind === "date" && date?.length === 10),
  );
  const isSubject = holder === null && group?.case === "nom" && group.postposition === null;
  return (
    isSubject &&
    isDated &&
    nominal.isPossessed &&
    clause?.force === "unreal" &&
    clause.kind === "main" &&
    clause.verb?.reading.form.mood !== "future" &&
    !isHolding(clause.verb)
  );
}

/** How an event named by a noun is meant: what is cancelled, planned or wished for did not take place. */
export function nounForce(scene: Scene, nominal: Nominal): ReturnType<typeof forceOf> {
  // keçiriləcək görüşün mövzusu: what is to be held is planned wherever it stands
  if (nominal.relatives.some(({ verb, force }) => isHolding(verb) && force === "planned")) return "planned";
  if (isOnlyArranged(scene, nominal)) return "planned";
  if (isIssued(scene, nominal)) return "stated";
  let place = scene.places.get(nominal);
  for (let depth = 0; place?.holder != null && depth < 5; depth++) {
    const holder: Nominal = place.holder;
    if (holder.kind === "act") return "unreal";
    place = scene.places.get(holder);
  }
  const clause = place?.clause;
  if (clause === null || clause === undefined) return "stated";
  const isSubject =
    place?.nominal === nominal && (place.group.case === "nom" || clause.genitive === place.group);
  if (clause.kind === "act" && clause.genitive === place?.group) return forceOf(scene, clause);
  if (place?.group.postposition === "after") return forceOfSentence(scene, clause);
  const isCore = place?.group.postposition === null && !circumstances.has(place.group.case);
  // görüşü təxirə salına bilər: what may be put off is neither held nor cancelled
  if (isCore && clause.verb?.class === "cancel") return clause.force === "unreal" ? "unreal" : "denied";
  const isWished =
    clause.verb?.class === "plan" || clause.verb?.class === "propose" || clause.verb?.class === "want";
  // danışıq zamanı | keçirilməsi planlaşdırılan görüş: what is planned within it is none of it
  // bu gün keçirilən iclasda … təklif olunub: nor what is proposed at it
  const isWhere = place?.group.postposition === null && circumstances.has(place.group.case);
  if (isWished && place?.group.postposition !== "within" && !isWhere) return "planned";
  if (isJudged(scene, nominal)) return "stated";
  const force = forceOf(scene, clause);
  if (force === "unreal") return "unreal";
  // X-in əmri ilə keçiriləcək: the order is there, what it orders is to come
  if (nominal.eventHead?.class === "document" && place?.group.postposition != null) return "stated";
  return isSubject || isHolding(clause.verb) ? force : "stated";
}
