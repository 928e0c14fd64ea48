/** Who a construction of a verb means: its arguments by their case, postposition and part in the clause. */

import type { WordClass } from "../../../lexicon/word-classes.ts";
import { clauseWith, groupWith } from "../clauses/changed.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { doerOf } from "../clauses/work-nouns.ts";
import type { Verb } from "../sentence.ts";
import { actorsOf, actorsOfGroups, bodyOf } from "./actors.ts";
import {
  actorsIn,
  agentsOf,
  companionsOf,
  jointOf,
  modifiedActors,
  nominativeGroups,
  sidesOf,
  subjectOf,
} from "./arguments.ts";
import { objectEvents } from "./clause-events.ts";
import type { Who } from "./construction.ts";
import { isPronoun } from "./outlook.ts";
import type { ActorReference } from "./proposal.ts";
import { frontOf, type Scene } from "./scene.ts";
import { signersOf } from "./signers.ts";

export function isBody(actor: ActorReference): boolean {
  return actor.kind === "named" && actor.entity.type === "agency";
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
    case "leader":
      return leadersOf(scene, clause);
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
    case "signer":
      return signersOf(scene, clause);
    case "founded":
      return foundedBy(scene, clause);
    case "structure":
      // A şöbəsinin və X-in strukturuna daxil olan: the nearest owner
      return ownersIn(scene, clause, ({ part }) => part === "structure").slice(-1);
    case "place":
      return pointsHere(scene, clause)
        ? [{ kind: "here" }]
        : actorsIn(scene, clause, "loc").filter((actor) => isBody(actor) && !isUnit(actor));
    case "founding":
      return ownersIn(scene, clause, ({ part }) => part === "founding" || part === "initiative");
    case "decree":
      return decreedBy(scene, clause);
  }
}

/** `X-in başçılığı ilə Y-nin nümayəndə heyəti`: who leads people that act together is one of them. */
function leadersOf(scene: Scene, { groups }: Clause): readonly ActorReference[] {
  const isWhole = ({ kind, isPlural, part }: Nominal): boolean =>
    kind === "staff" && !isPlural && part !== "leading";
  if (!groups.some(({ members }) => members.some(isWhole))) return [];
  const leading = groups
    .filter(({ postposition }) => postposition === "with" || postposition === "under")
    .flatMap(({ members }) => members.filter(({ part }) => part === "leading"));
  return actorsOfGroups(
    scene,
    leading.flatMap(({ owner }) => (owner === null ? [] : [owner])),
  );
}

function isUnit(actor: ActorReference): boolean {
  return actor.kind === "named" && actor.entity.type === "agency" && actor.entity.isUnit;
}

/** `Burada …`, `Onun nəzdində …` at the front of a clause: the body is told before. */
function pointsHere(scene: Scene, clause: Clause): boolean {
  const { parsed, lexicon } = scene;
  const { tokens } = parsed.sentence;
  const front = frontOf(scene, clause);
  const classAt = (at: number): WordClass | undefined => lexicon.classes.get(tokens[at]?.lower ?? "");
  return (
    classAt(front) === "here" || (isPronoun(tokens[front], lexicon) && classAt(front + 1) === "attached")
  );
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
      .map((group) => groupWith(group, { members: group.members.filter(({ kind }) => kind === "staff") })),
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
  return clauseWith(clause, { groups: clause.groups.filter((group) => group !== left) });
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

/** Whose decree a clause rests on. */
function decreedBy(scene: Scene, { groups }: Clause): readonly ActorReference[] {
  return groups
    .filter(isBasis)
    .flatMap(({ members }) => members.filter(({ eventHead }) => eventHead?.kind === "decision"))
    .flatMap(({ owner }) => owner?.members ?? [])
    .flatMap((owner) => decreeing(scene, owner));
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

/** The office that the noun of a verb tells: `sədr` of `sədrlik edir`, `üzv` of `üzv olub`. */
export function titleOfVerb({ parsed: { sentence } }: Scene, verb: Verb): string | undefined {
  if (verb.first === verb.index) return undefined;
  const title = (sentence.heads[verb.first] ?? []).find(({ head }) => head.class === "title");
  return title?.head.stem ?? doerOf(sentence.tokens[verb.first]?.lower ?? "");
}
