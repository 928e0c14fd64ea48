/** The matcher of verbs with their arguments. */

import { lowerCase } from "../../../language/az/fold.ts";
import type { Clause, Force } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import { companionGroups, isSubjectDropped, nominativeGroups } from "./arguments.ts";
import type { VerbConstruction } from "./construction.ts";
import { whenLed } from "./offices-said.ts";
import type { ActorReference, Proposal, Qualifiers } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
import { supportIn } from "./support.ts";
import { isBody, titleOfVerb, whoIs } from "./verb-actors.ts";
import { whatIs } from "./verb-events.ts";

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
  const sides = construction.isPersonal === true ? who.filter(isPersonal) : who;
  if (sides.length < 2 && isAlone(construction, clause, force)) return [];
  const isDropped =
    who.length === 0 &&
    (construction.who.includes("subject") || construction.who.includes("doer")) &&
    verb?.voice === "active" &&
    isSubjectDropped(scene, clause);
  const named: readonly ActorReference[] = isDropped
    ? [{ kind: "pronoun", isPlural: /l[aə]r$/.test(scene.parsed.sentence.tokens[verb.index]?.lower ?? "") }]
    : who;
  const others = (construction.others ?? []).flatMap((each) => whoIs(scene, clause, each));
  if (named.length === 0 && (others.length === 0 || !hasNominative(scene, clause))) return [];
  const actors = [...named, ...others]
    .filter(
      (actor) =>
        (construction.isPersonal !== true || isPersonal(actor)) &&
        (construction.isOfBodies !== true || isBody(actor)) &&
        (construction.isOfUnits !== true || isFreeUnit(scene, actor)) &&
        construction.isMeant?.(scene, clause, actor) !== false,
    )
    .map((actor) => (construction.isPersonal === true ? himself(actor) : actor));
  const events = whatIs(scene, clause, construction.what);
  const { role } = construction;
  const qualifiers = {
    ...(role === undefined ? {} : { role }),
    ...(construction.isSupport === true ? supportIn(scene, clause.first, clause.last) : {}),
    ...(construction.isOffice === true ? officeOfVerb(scene, clause) : {}),
  };
  const areSeveral = actors.length > 1 && events.length > 1;
  return pairsOf(actors, events, areSeveral && isRespective(scene, clause)).map(([subject, object]) => ({
    construction: construction.name,
    predicate: construction.predicate,
    subject,
    object,
    force,
    qualifiers,
    first: Math.min(clause.first, clause.genitive?.first ?? clause.first),
    last: clause.last,
  }));
}

/** Somebody who is not named is the subject, in the clause or in that behind a converb: `Qonaqlar X ilə görüşərək məlumat veriblər`. */
function hasNominative({ parsed: { clauses } }: Scene, clause: Clause): boolean {
  if (hasPeople(clause)) return true;
  const main = clauses.find(({ index, kind }) => index > clause.index && kind === "main");
  return clause.kind === "converb" && main !== undefined && hasPeople(main);
}

function hasPeople(clause: Clause): boolean {
  return (
    nominativeGroups(clause).length > 0 ||
    clause.groups.some(
      ({ case: groupCase, postposition, members }) =>
        groupCase === "nom" &&
        postposition === null &&
        members.some(({ part, owner }) => part === "guest" && owner === null),
    )
  );
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

/** A unit, or a society of those who study or work somewhere (`Tələbə Elmi Cəmiyyəti`), whose owner the sentence does not name. */
function isFreeUnit({ lexicon }: Scene, actor: ActorReference): boolean {
  if (actor.kind !== "named" || actor.entity.type !== "agency") return false;
  const { isUnit, name } = actor.entity;
  const isInner = isUnit || isOfClass(lexicon, "inner-front", lowerCase(name.split(" ")[0] ?? ""));
  return isInner && actor.nominal.mention?.owner === null;
}

function isPersonal(actor: ActorReference): boolean {
  return actor.kind !== "named" || actor.entity.type === "person";
}

/** Somebody of the staff who does what only a person does stands for no body. */
function himself(actor: ActorReference): ActorReference {
  return actor.kind === "titled" ? { ...actor, isStaff: false } : actor;
}

/** `sədrlik edir`: who does so is `sədr`, as long as the clause tells. */
function officeOfVerb(scene: Scene, clause: Clause): Qualifiers {
  const { verb } = clause;
  if (verb === null || verb.first === verb.index) return {};
  const title = titleOfVerb(scene, verb);
  return title === undefined ? {} : { title, ...whenLed(clause) };
}
