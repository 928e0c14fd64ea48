/** The matcher of verbs with their arguments. */

import type { Case } from "../../../language/az/nouns.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Force, Group, Nominal } from "../clauses/nominal.ts";
import type { Verb } from "../sentence.ts";
import {
  actorsIn,
  actorsOf,
  actorsOfGroups,
  agentsOf,
  bodyOf,
  companionGroups,
  companionsOf,
  type EventWish,
  eventReferences,
  eventsIn,
  isEvent,
  isSubjectDropped,
  jointOf,
  modifiedActors,
  modifiedEvents,
  nominativeGroups,
  objectEvents,
  sidesOf,
  subjectOf,
} from "./arguments.ts";
import type { VerbConstruction, What, Who } from "./construction.ts";
import type { ActorReference, Proposal } from "./proposal.ts";
import { chainBefore, forceOf, type Scene } from "./scene.ts";

export function matchVerb(construction: VerbConstruction, scene: Scene): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const clause of scene.parsed.clauses)
    if (isSaidBy(construction, clause)) found.push(...matchClause(construction, scene, clause));
  return found;
}

/** Whether the verb of a clause is one of the construction. */
function isSaidBy({ verbs, voices, orNoVerb }: VerbConstruction, { verb }: Clause): boolean {
  if (verb === null ? orNoVerb !== true : !verbs.includes(verb.class)) return false;
  return voices === undefined || voices.includes(verb?.voice ?? "active");
}

function matchClause(construction: VerbConstruction, scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb } = clause;
  const force = forceOf(scene, clause);
  if (force === "unreal" || construction.unless?.(scene, clause) === true) return [];
  const who = construction.who.flatMap((each) => whoIs(scene, clause, each));
  if (who.length < 2 && isAlone(construction, clause, force)) return [];
  const isDropped =
    who.length === 0 &&
    (construction.who.includes("subject") || construction.who.includes("doer")) &&
    verb?.voice === "active" &&
    isSubjectDropped(scene, clause);
  const named: readonly ActorReference[] = isDropped
    ? [{ kind: "pronoun", isPlural: /l[aə]r$/.test(scene.parsed.sentence.tokens[verb.index]?.lower ?? "") }]
    : who;
  const others = (construction.others ?? []).flatMap((each) => whoIs(scene, clause, each));
  if (named.length === 0 && (others.length === 0 || nominativeGroups(clause).length === 0)) return [];
  const actors = [...named, ...others]
    .filter(
      (actor) =>
        (construction.isPersonal !== true || isPersonal(actor)) &&
        (construction.isOfBodies !== true || isBody(actor)),
    )
    .map((actor) => (construction.isPersonal === true ? himself(actor) : actor));
  const events = whatIs(scene, clause, construction.what);
  const { role } = construction;
  const title = construction.isOffice === true ? officeOfVerb(scene, clause) : undefined;
  const areSeveral = actors.length > 1 && events.length > 1;
  return pairsOf(actors, events, areSeveral && isRespective(scene, clause)).map(([subject, object]) => ({
    construction: construction.name,
    predicate: construction.predicate,
    subject,
    object,
    force,
    qualifiers: { ...(role === undefined ? {} : { role }), ...(title === undefined ? {} : { title }) },
    first: Math.min(clause.first, clause.genitive?.first ?? clause.first),
    last: clause.last,
  }));
}

/** Everybody with everything; where several are respective to several, each with its own, and nothing where their numbers differ. */
function pairsOf<Actor, Event>(
  actors: readonly Actor[],
  events: readonly Event[],
  areRespective: boolean,
): readonly (readonly [Actor, Event])[] {
  if (!areRespective) return events.flatMap((event) => actors.map((actor) => [actor, event] as const));
  if (actors.length !== events.length) return [];
  return actors.flatMap((actor, index) => {
    const event = events[index];
    return event === undefined ? [] : [[actor, event] as const];
  });
}

/** `A və B müvafiq olaraq X-də və Y-də`, but not `X-ə uyğun olaraq`, which governs a dative. */
function isRespective({ parsed, lexicon }: Scene, clause: Clause): boolean {
  const { tokens } = parsed.sentence;
  const classAt = (at: number): string | undefined => lexicon.classes.get(tokens[at]?.lower ?? "");
  for (let at = clause.first; at < clause.last; at += 1) {
    if (classAt(at) !== "according" || classAt(at + 1) !== "as") continue;
    if (!clause.groups.some(({ postposition, after }) => postposition === "according" && after === at + 1))
      return true;
  }
  return false;
}

/** Whether the other side, without which a construction says nothing, is missing. */
function isAlone({ together }: VerbConstruction, clause: Clause, force: Force): boolean {
  const isAnybody = together === "anybody" && force !== "denied" && companionGroups(clause).length > 0;
  return together !== undefined && !isAnybody;
}

function isPersonal(actor: ActorReference): boolean {
  return actor.kind !== "named" || actor.entity.type === "person";
}

/** Somebody of the staff who does what only a person does stands for no body. */
function himself(actor: ActorReference): ActorReference {
  return actor.kind === "titled" ? { ...actor, isStaff: false } : actor;
}

export function isBody(actor: ActorReference): boolean {
  return actor.kind === "named" && actor.entity.type === "agency";
}

/** `sədrlik edir`: who does so is `sədr`. */
function officeOfVerb({ parsed }: Scene, { verb }: Clause): string | undefined {
  if (verb === null || verb.first === verb.index) return undefined;
  return /^(.+)l[ıiuü][kq]$/.exec(parsed.sentence.tokens[verb.first]?.lower ?? "")?.[1];
}

export function whoIs(scene: Scene, clause: Clause, who: Who): readonly ActorReference[] {
  switch (who) {
    case "subject":
      return subjectOf(scene, clause);
    case "doer": {
      if (clause.verb?.voice !== "active") return agentsOf(scene, clause);
      const founded = bareFounded(clause);
      return founded === null ? subjectOf(scene, clause) : subjectOf(scene, withoutGroup(clause, founded));
    }
    case "agent":
      return agentsOf(scene, clause);
    case "companion":
      return companionsOf(scene, clause);
    case "joint":
      return jointOf(scene, clause);
    case "learner":
      return peopleOf(
        scene,
        clause,
        ({ postposition, case: groupCase }) =>
          postposition === "for" || (postposition === null && groupCase === "dat"),
      );
    case "contestant":
      return peopleOf(scene, clause, ({ postposition }) => postposition === "between");
    case "object":
      return objectOf(scene, clause);
    case "between":
      return sidesOf(scene, clause);
    case "recipient":
      return actorsIn(scene, clause, "dat");
    case "source":
      return actorsIn(scene, clause, "abl");
    case "behalf":
    case "over":
    case "attached":
      return actorsOfGroups(
        scene,
        clause.groups.filter(({ postposition }) => postposition === who),
      );
    case "founded":
      return foundedBy(scene, clause);
    case "structure":
      // A şöbəsinin və X-in strukturuna daxil olan: the nearest owner
      return ownersIn(scene, clause, ({ part }) => part === "structure").slice(-1);
    case "founding":
      return ownersIn(scene, clause, ({ part }) => part === "founding" || part === "initiative");
    case "decree":
      return clause.groups
        .filter(isBasis)
        .flatMap(({ members }) => members.filter(({ eventHead }) => eventHead?.kind === "decision"))
        .flatMap(({ owner }) => owner?.members ?? [])
        .flatMap((owner) => decreeing(scene, owner));
  }
}

/** The bodies whose people stand in such a group of a clause. */
function peopleOf(
  scene: Scene,
  { groups }: Clause,
  isMeant: (group: Group) => boolean,
): readonly ActorReference[] {
  return actorsOfGroups(
    scene,
    groups
      .filter(isMeant)
      .map((group) => ({ ...group, members: group.members.filter(({ kind }) => kind === "staff") })),
  );
}

/** `X-i təsis edib`, `təsis edilən X`, `təsis etdiyi X`; a noun that belongs to the verb has its object as owner (`X-in əsasını qoyub`). */
function objectOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { verb, kind } = clause;
  if (kind === "objectRelative") return modifiedActors(scene, clause);
  if (verb?.voice !== "active") {
    // A və B birləşdirilərək C yaradılıb: what stands nearest to the verb is made
    const nominatives = nominativeGroups(clause);
    const isOfSeveral = verb?.class === "found" && nominatives.length > 1;
    const subject = isOfSeveral
      ? actorsOfGroups(scene, nominatives.slice(-1))
      : verb !== null && hasNoun(verb) && nominatives.length === 0 && kind === "main"
        ? actorsIn(scene, clause, "gen")
        : subjectOf(scene, clause);
    return subject.length > 0 || kind !== "relative" ? subject : saidToBe(scene, clause);
  }
  const bare = bareFounded(clause);
  if (bare !== null) return actorsOfGroups(scene, [bare]);
  return actorsIn(scene, clause, "acc", ...(hasNoun(verb) ? (["gen"] as const) : []));
}

/** `əsasını qoyub`: the noun of the verb owns whom it founds. */
function hasNoun({ class: verbClass, first, index }: Verb): boolean {
  return verbClass === "found" && first < index;
}

/** `X “Y” MMC təsis edib`: what is founded stands bare before the verb, behind who founds it. */
function bareFounded(clause: Clause): Group | null {
  const { kind, verb, groups } = clause;
  if (kind !== "main" || verb?.class !== "found" || verb.voice !== "active") return null;
  if (groups.some(({ case: groupCase, postposition }) => groupCase === "acc" && postposition === null))
    return null;
  const founders = nominativeGroups(clause);
  const last = founders.at(-1);
  const isBare =
    founders.length > 1 &&
    last?.after === verb.first &&
    last.members.every(({ kind: each }) => each === "agency");
  return isBare ? last : null;
}

function withoutGroup(clause: Clause, left: Group): Clause {
  return { ...clause, groups: clause.groups.filter((group) => group !== left) };
}

/** `Fond … Fərmanı ilə yaradılmış hüquqi şəxsdir`: the participle of what somebody is said to be. */
function saidToBe(scene: Scene, { index }: Clause): readonly ActorReference[] {
  const next = scene.parsed.clauses[index + 1];
  if (scene.hosts.has(index) || next === undefined || next.verb !== null) return [];
  return actorsOfGroups(scene, nominativeGroups(next)).filter(isBody);
}

/** `X-in yaradılması (və fəaliyyətinin təmin edilməsi) haqqında sərəncam imzalayıb`: the bodies whose founding a decree is about. */
function foundedBy(scene: Scene, clause: Clause): readonly ActorReference[] {
  const isOfDecree = objectEvents(scene, clause).some(({ eventHead }) => eventHead?.kind === "decision");
  if (!isOfDecree) return [];
  const { classes } = scene.lexicon;
  const isJoined = ({ after }: Group): boolean =>
    classes.get(scene.parsed.sentence.tokens[after]?.lower ?? "") === "and";
  return clause.groups
    .filter(
      (group, index) =>
        isTopic(group) ||
        (group.postposition === null && isJoined(group) && clause.groups.slice(index + 1).some(isTopic)),
    )
    .flatMap(({ members }) => members)
    .flatMap(({ act }) => (act?.verb?.class === "found" && act.genitive !== null ? [act.genitive] : []))
    .flatMap((founded) => actorsOfGroups(scene, [founded]));
}

function isTopic({ postposition }: Group): boolean {
  return postposition === "about" || postposition === "concerning";
}

/** Whose decree it is: of the body whose head signs it (`Universitetin rektorunun əmri ilə`), else of whom it names. */
function decreeing(scene: Scene, owner: Nominal): readonly ActorReference[] {
  const body = owner.kind === "title" ? owner.offices[0]?.owner : undefined;
  return body?.kind === "agency" ? bodyOf(scene, body) : actorsOf(scene, owner);
}

/** `X-in sərəncamı ilə`, `X-in sərəncamına əsasən`, `X-in sərəncamı əsasında`. */
function isBasis({ postposition, case: groupCase }: Group): boolean {
  return (
    postposition === "with" || postposition === "according" || postposition === "basis" || groupCase === "ins"
  );
}

/** Owners of the nouns of a clause. */
function ownersIn(
  scene: Scene,
  { groups }: Pick<Clause, "groups">,
  isNoun: (nominal: Nominal) => boolean,
): readonly ActorReference[] {
  return groups
    .flatMap(({ members }) => members.filter(isNoun))
    .flatMap(({ owner }) => (owner === null ? [] : actorsOfGroups(scene, [owner])));
}

function whatIs(scene: Scene, clause: Clause, what: What): readonly Proposal["object"][] {
  switch (what.kind) {
    case "body":
      // Agentliyin sədri X-in rəhbərlik etdiyi heyət: a delegation is led, and no body
      return clause.kind === "objectRelative" && scene.hosts.get(clause.index)?.nominal.kind !== "agency"
        ? []
        : firstNamed(what.who.map((who) => whoIs(scene, clause, who).filter(isBody)));
    case "implied":
      return [{ kind: "implied", clause, eventKind: what.eventKind, stem: what.stem }];
    case "invited":
      return eventReferences(invitedTo(clause, what.kinds));
    case "among":
      return eventReferences(
        clause.kind === "objectRelative"
          ? modifiedEvents(scene, clause).filter(({ eventHead }) =>
              what.kinds.includes(eventHead?.kind ?? "other"),
            )
          : eventsIn(clause, what),
      );
    case "object": {
      const found = objectEvents(scene, clause).filter(
        ({ eventHead }) => what.kinds === undefined || what.kinds.includes(eventHead?.kind ?? "other"),
      );
      if (found.length > 0) return eventReferences(found);
      const main =
        clause.kind === "converb"
          ? scene.parsed.clauses.find((each) => each.index > clause.index && each.kind === "main")
          : undefined;
      const shared =
        main === undefined
          ? []
          : eventsIn(main, { cases: ["acc"], ...(what.kinds === undefined ? {} : { kinds: what.kinds }) });
      if (shared.length > 0) return eventReferences(shared);
      return what.stage === undefined ? [] : [{ kind: "stage", wanted: what.stage }];
    }
    case "at": {
      const found = eventsAt(scene, clause, what).filter(
        ({ isPlural, eventHead }) => what.stage !== "told" || !isPlural || eventHead?.trait === "talks",
      );
      if (found.length === 0 && what.stage === "told" && !isStatement(clause)) return [];
      if (found.length > 0) return eventReferences(found);
      const known = clause.kind === "relative" ? eventsTreated(clause) : eventsOfSubject(clause);
      if (known.length > 0) return eventReferences(known);
      if (
        what.stage === undefined ||
        isInAnotherYear(clause) ||
        // Bildirilib ki, X deyib: what is said in a report was said elsewhere
        (what.stage === "told" && clause.isReported) ||
        (what.stage !== "told" && what.stage !== "ceremony" && hasOtherPlace(clause))
      )
        return [];
      return [{ kind: "stage", wanted: what.stage }];
    }
  }
}

/** `A yanında B-nin strukturuna daxil olan`: who is told nearest, in the order of the construction. */
function firstNamed(bodies: readonly (readonly ActorReference[])[]): readonly ActorReference[] {
  return bodies.find(({ length }) => length > 0) ?? [];
}

/** `tenderə dəvət edir`, `tenderdə iştirak etməyə dəvət edir`. */
function invitedTo(clause: Clause, kinds: readonly EventKind[]): readonly Nominal[] {
  const acts = clause.groups
    .filter(({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null)
    .flatMap(({ members }) => members)
    .flatMap(({ act }) => (act?.verb?.class === "participate" ? [act] : []));
  return [
    ...eventsIn(clause, { cases: ["dat"], kinds }),
    ...acts.flatMap((act) => eventsIn(act, { cases: ["loc"], kinds })),
  ];
}

/** The event in the clause, or in the clauses that share its chain. */
function eventsAt(
  scene: Scene,
  clause: Clause,
  what: Extract<What, { kind: "at" }>,
): ReturnType<typeof eventsIn> {
  const wish = {
    cases: what.cases,
    isFrame: true,
    ...(what.kinds === undefined ? {} : { kinds: what.kinds }),
  };
  const own = nearestOf(
    clause,
    eventsIn(clause, wish).filter(
      (event) => isHappening(event) && !(what.stage === "told" && isOfSaid(clause, event)),
    ),
  );
  if (own.length > 0) return own;
  if (clause.kind === "objectRelative") {
    const modified = modifiedEvents(scene, clause);
    if (modified.length > 0) return modified;
  }
  if (what.stage === "told" && clause.verb?.class === "tell") {
    const told = eventsOfAudience(clause);
    if (told.length > 0) return told;
  }
  if (clause.kind !== "main") return [];
  for (const before of chainBefore(scene, clause)) {
    const found = eventsIn(before, { ...wish, cases: ["loc"] })
      .filter(isHappening)
      .slice(0, 1);
    if (found.length > 0) return found;
  }
  return what.stage === undefined ? [] : eventsActedIn(scene, clause, wish);
}

/** `seminar iştirakçılarına məlumat verib`: who tells something to those who are there is there. */
function eventsOfAudience({ groups }: Clause): readonly Nominal[] {
  return groups
    .filter(({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null)
    .flatMap(({ members }) => members.filter(({ part }) => part === "participant"))
    .flatMap(({ owner }) => (owner?.members ?? []).filter(isLesson));
}

/** Of the prize of a contest others speak elsewhere. */
function isLesson(nominal: Nominal): boolean {
  const kind = nominal.eventHead?.kind ?? "other";
  return isEvent(nominal) && (kind === "training" || kind === "conference" || kind === "meeting");
}

/** `X referendumda səs verməyəcəyini bildirib`: what somebody says that he will or will not do there, behind the speaker. */
function isOfSaid({ groups }: Clause, event: Nominal): boolean {
  const at = groups.findIndex(({ members }) => members.includes(event));
  const isBehindSpeaker = groups
    .slice(0, at)
    .some(({ case: groupCase, postposition }) => groupCase === "nom" && postposition === null);
  return (
    isBehindSpeaker &&
    groups
      .slice(at + 1)
      .some(({ members }) =>
        members.some(
          ({ act }) =>
            act?.kind === "complement" &&
            (act.force === "denied" || act.verb?.reading.form.mood === "futureClause"),
        ),
      )
  );
}

/** `forumda və sərgidə iştirak edib`: the nearest event, with those joined to it. */
function nearestOf({ groups }: Clause, events: readonly Nominal[]): readonly Nominal[] {
  const [first] = events;
  const group = groups.find(({ members }) => first !== undefined && members.includes(first));
  // seminar və müzakirələrdə: several of a kind are told of together
  return group?.members.at(-1)?.isPlural === true
    ? events.slice(0, 1)
    : events.filter((each) => group?.members.includes(each));
}

/** `Tədbiri açan nazir … danışıb`, `İclasa yekun vuraraq … deyib`: what the speaker does besides tells where. */
function eventsActedIn(scene: Scene, clause: Clause, wish: EventWish): ReturnType<typeof eventsIn> {
  const relatives = nominativeGroups(clause)
    .flatMap(({ members }) => members)
    .flatMap((member) => member.relatives.filter(({ kind }) => kind === "relative"));
  const converbs = chainBefore(scene, clause).filter(({ kind }) => kind === "converb");
  return [...relatives, ...converbs]
    .flatMap((each) => eventsIn(each, { ...wish, kinds: gatherings, cases: ["loc", "acc", "dat"] }))
    .filter((event) => isHappening(event) && !event.isPlural)
    .slice(0, 1);
}

const gatherings: readonly EventKind[] = ["meeting", "conference", "training", "ceremony"];

/** Somebody says it now: not what another is said to have said (`X-in vurğuladığını xatırladıb`). */
function isStatement({ kind }: Clause): boolean {
  return kind === "main" || kind === "converb" || kind === "relative";
}

/** `İclasa yekun vuran X bildirib`: what the subject is said to have done at an event tells where it speaks. */
function eventsOfSubject(clause: Clause): readonly Nominal[] {
  return clause.groups
    .filter(({ case: groupCase, postposition }) => groupCase === "nom" && postposition === null)
    .flatMap(({ members }) => members)
    .flatMap(({ relatives }) => relatives)
    .filter(({ verb }) => verb?.voice === "active")
    .flatMap(eventsTreated)
    .slice(0, 1);
}

/** The events that an act is done to: opened, summed up, led. */
function eventsTreated(clause: Clause): readonly Nominal[] {
  // konfransda iştirakını xatırladan X: what is told of was another time
  const cases: readonly Case[] = clause.verb?.class === "tell" ? ["dat"] : ["dat", "acc", "loc"];
  return eventsIn(clause, { cases }).filter(isHappening).slice(0, 1);
}

/** Nobody speaks at a document. */
function isHappening({ eventHead }: ReturnType<typeof eventsIn>[number]): boolean {
  return eventHead?.class !== "document";
}

/** `2011-ci ildə mükafat alıb`: a year of its own is no day of the event that the text tells of. */
function isInAnotherYear({ groups }: Clause): boolean {
  return groups.some(({ members, postposition }) =>
    members.some(({ kind, date }) => kind === "date" && postposition === null && date?.length === 4),
  );
}

/** `döyüşlərdə iştirak edib`: a place or act of its own that is no event of the text. */
function hasOtherPlace(clause: Clause): boolean {
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
