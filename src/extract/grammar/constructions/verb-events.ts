/** What a construction of a verb is about: a body, or the events that its clause and those beside it tell. */
import type { Case } from "../../../language/az/nouns.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import { nominativeGroups } from "./arguments.ts";
import { attendedBy, invitedTo } from "./attended-events.ts";
import {
  type EventWish,
  eventReferences,
  eventsIn,
  isEvent,
  isHappening,
  modifiedEvents,
  objectEvents,
} from "./clause-events.ts";
import {
  dayOf,
  greetsGuests,
  hasOtherPlace,
  hasOtherSetting,
  isAtAnotherBody,
  isInAnotherYear,
  isInOtherSpeech,
} from "./clause-frames.ts";
import type { What } from "./construction.ts";
import { paidIn } from "./payments.ts";
import type { ActorReference, Proposal } from "./proposal.ts";
import { chainBefore, type Scene } from "./scene.ts";
import { documentsOf } from "./signers.ts";
import { isBody, whoIs } from "./verb-actors.ts";

export function whatIs(scene: Scene, clause: Clause, what: What): readonly Proposal["object"][] {
  switch (what.kind) {
    case "body":
      // Agentliyin sədri X-in rəhbərlik etdiyi heyət: a delegation is led, and no body
      return clause.kind === "objectRelative" && scene.hosts.get(clause.index)?.nominal.kind !== "agency"
        ? []
        : firstNamed(what.who.map((who) => whoIs(scene, clause, who).filter(mayBeBody)));
    case "implied":
      return [{ kind: "implied", clause, eventKind: what.eventKind, noun: what.noun }];
    case "document":
      return documentsOf(scene, clause);
    case "paid":
      return paidIn(scene, clause);
    case "invited":
      return eventReferences(invitedTo(clause, what.kinds));
    case "part":
      return eventReferences(
        clause.groups
          .filter(({ case: groupCase, postposition }) => groupCase === "acc" && postposition === null)
          .flatMap(({ members }) => members.filter(({ part }) => part !== null && what.parts.includes(part)))
          .flatMap(({ owner }) => owner?.members.filter(isEvent) ?? []),
      );
    case "attended":
      return attendedBy(clause);
    case "among":
      return eventReferences(
        clause.kind === "objectRelative"
          ? modifiedEvents(scene, clause).filter(({ eventHead }) =>
              what.kinds.includes(eventHead?.kind ?? "other"),
            )
          : eventsIn(clause, what),
      );
    case "object":
      return objectOf(scene, clause, what);
    case "at":
      return where(scene, clause, what);
  }
}

/** The event that is the object, or that of the clause a converb belongs to. */
function objectOf(
  scene: Scene,
  clause: Clause,
  what: Extract<What, { kind: "object" }>,
): readonly Proposal["object"][] {
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

/** The event at which something is done. */
function where(
  scene: Scene,
  clause: Clause,
  what: Extract<What, { kind: "at" }>,
): readonly Proposal["object"][] {
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
    (what.stage === "told" &&
      (clause.isReported ||
        isOfBefore(scene) ||
        hasOtherSetting(clause) ||
        isInOtherSpeech(scene, clause))) ||
    (what.stage !== "told" && what.stage !== "ceremony" && hasOtherPlace(clause)) ||
    (what.stage === "gathering" && isAtAnotherBody(clause))
  )
    return [];
  return [
    {
      kind: "stage",
      wanted: what.stage,
      ...dayOf(clause),
      isAhead: what.stage === "told" && greetsGuests(clause),
    },
  ];
}

/** A body that is named, or the one told before. */
function mayBeBody(actor: ActorReference): boolean {
  return isBody(actor) || actor.kind === "here";
}

/** `A yanında B-nin strukturuna daxil olan`: who is told nearest, in the order of the construction. */
function firstNamed(bodies: readonly (readonly ActorReference[])[]): readonly ActorReference[] {
  return bodies.find(({ length }) => length > 0) ?? [];
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
      (event) =>
        isHappening(event) && !isToCome(clause, event) && !(what.stage === "told" && isOfSaid(clause, event)),
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
    // imtahanda fərqlənənlərlə görüşüb, onlarla söhbət edib: it is said where they met
    if (before.verb?.class === "meet") break;
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
  // X-in Bakıda olduğunu, səfər çərçivəsində görüş keçirildiyini bildirib: what stands between two things that are said
  if (isSaid(groups.slice(0, at)) && isSaid(groups.slice(at + 1))) return true;
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

function isSaid(groups: Clause["groups"]): boolean {
  return groups.some(({ members }) => members.some(({ act }) => act?.kind === "complement"));
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

/** `bildirmişdi`: a sentence of what had been said or done before the rest of the text. */
export function isOfBefore({ parsed: { clauses, sentence } }: Scene): boolean {
  return clauses.some(
    ({ kind, verb }) =>
      kind === "main" && verb !== null && /m[ıiuü]şd[ıiuü]$/.test(sentence.tokens[verb.index]?.lower ?? ""),
  );
}

/** `X keçiriləcək oyunlar zamanı təhlükəsizlikdən danışıb`: what is to be held is no place where something was done. */
function isToCome({ force }: Clause, { relatives }: Nominal): boolean {
  return force === "stated" && relatives.some((each) => isHolding(each.verb) && each.force === "planned");
}
