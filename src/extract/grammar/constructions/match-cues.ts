/** The matcher of nouns that say a part: `X-in təşkilatçılığı ilə`, `X-in məruzəsi dinlənilib`. */

import type { CuePart } from "../../../lexicon/heads.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { groupOf } from "../clauses/group.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { isHolding, type Verb } from "../sentence.ts";
import { actorsOfGroups } from "./actors.ts";
import { subjectOf } from "./arguments.ts";
import {
  eventReferences,
  eventsIn,
  isEvent,
  isInBody,
  modifiedEvents,
  objectEvents,
} from "./clause-events.ts";
import type { CueConstruction } from "./construction.ts";
import type { ActorReference, EventReference, Proposal } from "./proposal.ts";
import { chainBefore, forceOf, type Scene } from "./scene.ts";
import { supportIn } from "./support.ts";

export function matchCue(construction: CueConstruction, scene: Scene): readonly Proposal[] {
  const { parts } = construction;
  const found: Proposal[] = [];
  for (const clause of scene.parsed.clauses)
    for (const group of clause.groups)
      group.members.forEach((nominal, index) => {
        if (nominal.part === null || !parts.includes(nominal.part)) return;
        if (!standsSo(construction, group, nominal)) return;
        const who = whoHas(construction, scene, clause, group, index);
        found.push(...proposalsOf(construction, scene, clause, nominal, who));
      });
  return found;
}

/** Whose part the noun names: its owner, or for `çıxışında` without one the subject of the clause. */
function whoHas(
  { who = "owner" }: CueConstruction,
  scene: Scene,
  clause: Clause,
  group: Group,
  index: number,
): readonly ActorReference[] {
  const owners = ownersOf(group, index);
  if (who === "owner")
    return actorsOfGroups(scene, [
      ...gappedOwners(clause, group.members[index]),
      ...(owners.length === 0 ? ownersBeforeTopic(scene, clause, group) : owners),
    ]);
  return owners.length > 0 || group.members[index]?.isPossessed !== true
    ? []
    : subjectOf(scene, clause).filter((actor) => actor.kind !== "named" || actor.entity.type === "person");
}

/** `X-in “A”, | Y-nin “B” mövzusunda çıxışları`: those whose noun is said once for all. */
function gappedOwners({ groups }: Clause, noun: Nominal | undefined): readonly Group[] {
  if (noun?.isPlural !== true || !ofSpeakers.has(noun.part)) return [];
  return groups.filter(
    ({ case: groupCase, postposition, members, last }) =>
      groupCase === "gen" &&
      postposition === null &&
      last <= noun.first &&
      members.every(({ kind }) => kind === "person"),
  );
}

/** `X-in | standartın tələblərinə uyğun görülən işlər haqqında | hesabatı`: who stands before what a speech is about. */
function ownersBeforeTopic(
  { nominals }: Scene,
  { groups }: Clause,
  { members, first }: Group,
): readonly Group[] {
  const [noun] = members;
  if (noun?.isPossessed !== true || !ofSpeakers.has(noun.part)) return [];
  const at = groups.findIndex(
    ({ postposition, after }) =>
      after === first && (postposition === "about" || postposition === "concerning"),
  );
  const before = groups[at - 1];
  if (before?.case === "gen" && before.members.every(({ kind }) => kind === "person")) return [before];
  return nominals
    .filter(
      ({ kind, case: nounCase, first: start }) =>
        kind === "person" && nounCase === "gen" && start === groups[at]?.first,
    )
    .slice(0, 1)
    .map((person) => groupOf([person]));
}

/** `X-in təşkilatçılığı, Y-nin dəstəyi ilə`; `X-in təşkilatçılığı və dəstəyi ilə`: a noun without an owner has that of the one before. */
function ownersOf({ members }: Group, index: number): readonly Group[] {
  for (let at = index; at >= 0; at--) {
    const owner = members[at]?.owner;
    if (owner !== null && owner !== undefined) return [owner];
  }
  return [];
}

function standsSo(
  { ways }: CueConstruction,
  { postposition, case: groupCase }: Group,
  nominal: Nominal,
): boolean {
  return ways.some((way) => {
    switch (way) {
      case "with":
        return (
          // X-in hesabına, but 4-3 hesabı ilə is a score
          nominal.part === "account"
            ? postposition === null && groupCase === "dat"
            : postposition === "with" ||
                // X-in iştirakı ilə birgə tədbir
                postposition === "jointly" ||
                (postposition === null && groupCase === "ins")
        );
      case "under":
      case "within":
        return postposition === way;
      case "subject":
        return postposition === null && groupCase === "nom";
      case "object":
        return postposition === null && groupCase === "acc";
      case "locative":
        // çıxışında, çıxışı zamanı
        return postposition === "within" || (postposition === null && groupCase === "loc");
      case "predicate":
        return nominal.isPredicate;
      default:
        return false;
    }
  });
}

function proposalsOf(
  construction: CueConstruction,
  scene: Scene,
  clause: Clause,
  nominal: Nominal,
  actors: readonly ActorReference[],
): readonly Proposal[] {
  const force = forceOf(scene, clause);
  if (actors.length === 0 || force === "unreal") return [];
  if (construction.verbs?.includes(clause.verb?.class ?? "other") === false) return [];
  if (
    construction.isOfHeld === true &&
    (!isHolding(clause.verb) ||
      !objectEvents(scene, clause).some(({ eventHead }) => eventHead?.kind !== "project"))
  )
    return [];
  const { name, predicate, role, isSupport } = construction;
  const qualifiers = {
    ...(role === undefined ? {} : { role }),
    ...(isSupport === true ? supportIn(scene, nominal.ownFirst, nominal.last) : {}),
  };
  return eventsOfClause(scene, clause, nominal).flatMap((object) =>
    actors.map((subject) => ({
      construction: name,
      predicate,
      subject,
      object,
      force,
      qualifiers,
      first: Math.min(clause.first, nominal.first),
      last: clause.last,
    })),
  );
}

/** Parts of those who stand before others. */
const ofSpeakers: ReadonlySet<CuePart | null> = new Set<CuePart>(["speech", "performance", "opinion"]);

function isOfAnother({ groups }: Clause): boolean {
  return groups.some(({ members }) => members.some((member) => member.isPredicate && !isEvent(member)));
}

/** What these say of the noun behind their participle need not be of an event. */
const ofThings: ReadonlySet<VerbClass> = new Set<VerbClass>(["other", "become"]);

/** The event that an adverbial of a clause speaks of: what is held, opened or signed in it, or where it happens. */
function eventsOfClause(scene: Scene, clause: Clause, cue: Nominal | null = null): readonly EventReference[] {
  // doktorluq proqramı üzrə dissertantın məruzəsi dinlənilib: nobody speaks at a programme
  const isSpoken = cue?.part === "speech";
  const own = (nominals: readonly Nominal[]): readonly Nominal[] =>
    nominals.filter((each) => each !== cue && !(isSpoken && each.eventHead?.kind === "project"));
  if (clause.verb === null) return eventReferences(own(eventsSaidToBe(clause)).slice(0, 1));
  const isHeld = holding.has(clause.verb.class);
  // X-in iştirakı ilə məktəbin açılışı olub: what simply was
  if (clause.verb.class === "be" && clause.verb.reading.form.mood === "past") {
    const told = own(eventsIn(clause, { cases: ["nom"] })).slice(0, 1);
    // konfransda X-in məruzəsi olub: who spoke, at what is told besides
    if (told.length > 0 || cue === null || !ofSpeakers.has(cue.part)) return eventReferences(told);
  }
  const objects = own(objectEvents(scene, clause));
  if (isHeld && objects.length > 0) return eventReferences(objects);
  const modified = own(modifiedEvents(scene, clause));
  if (isHeld && modified.length > 0) return eventReferences(modified);
  const where = own(eventsIn(clause, { cases: ["loc"], isFrame: true })).slice(0, 1);
  if (where.length > 0) return eventReferences(where);
  if (clause.verb.voice !== "active" && objects.length > 0 && clause.verb.class !== "found")
    return eventReferences(objects.slice(0, 1));
  if (clause.kind === "converb") {
    // X-in təşəbbüsü ilə günə həsr edilərək keçirilib: what the finite verb holds
    const main = scene.parsed.clauses.find((each) => each.index > clause.index && each.kind === "main");
    return main !== undefined && isHolding(main.verb) ? eventReferences(own(objectEvents(scene, main))) : [];
  }
  if (clause.kind !== "main")
    return modified.length > 0 && !ofThings.has(clause.verb.class) ? eventReferences(modified) : [];
  return eventsBeside(scene, clause, clause.verb, cue, own);
}

const holding: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...["hold", "launch", "converse", "sign", "open"],
  ...["fund", "show", "win", "beat", "host"],
] as const);

/** `X-in təşəbbüsü ilə çevrilən qurum yubiley ərəfəsindədir`: what it is said to be is no event. */
function eventsSaidToBe(clause: Clause): readonly Nominal[] {
  return isOfAnother(clause)
    ? []
    : clause.groups
        .filter(({ case: groupCase }) => groupCase === "nom")
        .flatMap(({ members }) => members.filter(isEvent));
}

/** Where a main clause names no event itself: the one of a clause before, the one that its verb implies, or the stage. */
function eventsBeside(
  scene: Scene,
  clause: Clause,
  verb: Verb,
  cue: Nominal | null,
  own: (nominals: readonly Nominal[]) => readonly Nominal[],
): readonly EventReference[] {
  for (const before of chainBefore(scene, clause)) {
    const shared = own(eventsIn(before, { cases: ["loc"] })).slice(0, 1);
    if (shared.length > 0) return eventReferences(shared);
  }
  // X-in iştirakı ilə məktəb açılıb: an opening took place
  if (cue?.part === "participation" && verb.class === "open" && verb.voice === "passive")
    return [{ kind: "implied", clause, eventKind: "ceremony", noun: "of-opening" }];
  // X-in müşayiəti ilə səfər edib: who goes with somebody goes there, too
  if (cue?.part === "participation" && verb.class === "visit")
    return [{ kind: "implied", clause, eventKind: "visit", noun: "of-visiting" }];
  return cue !== null && ofSpeakers.has(cue.part) && !isInBody(scene, clause)
    ? [{ kind: "stage", wanted: "gathering" }]
    : [];
}
