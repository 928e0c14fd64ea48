/** The matcher of nouns of a part that are said of somebody: `Müsabiqənin qalibi X olub`, `Festivalın sponsoru Y-dir`, `panelin moderatoru Z`. */
import type { CuePart } from "../../../lexicon/heads.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { actorsOf } from "./actors.ts";
import { nominativeGroups, subjectOf } from "./arguments.ts";
import { isEvent } from "./clause-events.ts";
import type { PartConstruction } from "./construction.ts";
import { oneOfParts } from "./owned-parts.ts";
import { type ActorReference, type Proposal, proposalsOfClause, type StageKind } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
import { supportIn } from "./support.ts";
import { isBody } from "./verb-actors.ts";

export function matchPart(construction: PartConstruction, scene: Scene): readonly Proposal[] {
  const { name, predicate, parts, of, stage, role, isSupport } = construction;
  if (of === "one-of-body") return oneOfParts(scene, name);
  return scene.nominals.flatMap((nominal) => {
    const holding =
      of === "body" ? partOfBody(scene, nominal, parts) : partInEvent(scene, nominal, parts, stage);
    if (holding === null) return [];
    const { clause, whole, actors } = holding;
    const force = forceOf(scene, clause);
    if (force === "unreal" || (force === "denied" && isCopular(clause))) return [];
    return proposalsOfClause(name, predicate, clause, "stated", actors, whole, {
      ...(role === undefined ? {} : { role }),
      ...(isSupport === true ? supportIn(scene, clause.first, clause.last) : {}),
    });
  });
}

interface Holding {
  readonly clause: Clause;
  readonly whole: readonly Proposal["object"][];
  readonly actors: readonly ActorReference[];
}

/** Who has a part in which event: the subject of the noun as a predicate, or the name right behind it. */
function partInEvent(
  scene: Scene,
  nominal: Nominal,
  parts: readonly CuePart[],
  stage: StageKind | undefined,
): Holding | null {
  const place = scene.places.get(nominal);
  if (place === undefined || place.clause === null) return null;
  const { clause } = place;
  if (nominal.kind === "person") {
    const office = nominal.offices.find(({ part }) => part !== null && parts.includes(part));
    const event = office?.owner ?? null;
    return event !== null && isEvent(event)
      ? { clause, whole: [{ kind: "event", nominal: event }], actors: actorsOf(scene, nominal) }
      : null;
  }
  const event = nominal.owner?.members.find(isEvent);
  const isMeant = nominal.part !== null && parts.includes(nominal.part) && place.holder === null;
  if (!isMeant || !isCopular(clause)) return null;
  // Mərkəzin rəhbəri və tədbirin spikerlərindən biri olan X: both are said of X
  const actors = clause.kind === "relative" ? subjectOf(scene, clause) : havingPart(scene, clause, nominal);
  if (event !== undefined) return { clause, whole: [{ kind: "event", nominal: event }], actors };
  const isFree =
    stage !== undefined && nominal.owner === null && !nominal.isPossessed && clause.verb !== null;
  return isFree ? { clause, whole: [{ kind: "stage", wanted: stage }], actors } : null;
}

/** `sponsoru A, tərəfdaşı B-dir`: where several parts are said, each is of those behind it. */
function havingPart(scene: Scene, clause: Clause, nominal: Nominal): readonly ActorReference[] {
  const parts = nominativeParts(clause);
  const others = othersIn(scene, clause, nominal);
  if (parts.length < 2) return others;
  const next = parts.find(({ first }) => first > nominal.first)?.first ?? clause.last;
  return others.filter(
    (actor) => actor.kind === "named" && actor.nominal.first > nominal.first && actor.nominal.first < next,
  );
}

function nominativeParts({ groups }: Clause): readonly Nominal[] {
  return groups
    .filter(
      ({ postposition, case: groupCase }) =>
        postposition === null && (groupCase === "nom" || groupCase === "acc"),
    )
    .flatMap(({ members }) => members.filter(({ kind, part }) => kind === "cue" && part !== null));
}

/** Which body is a part of which: `X-in törəmə şirkəti olan Y`, `Y X-in tabeli qurumudur`. */
function partOfBody(scene: Scene, nominal: Nominal, parts: readonly CuePart[]): Holding | null {
  const clause = scene.places.get(nominal)?.clause;
  if (nominal.part === null || !parts.includes(nominal.part) || nominal.owner === null) return null;
  if (clause === null || clause === undefined) return null;
  const named = namedBehind(scene, nominal);
  const whole = wholesOf(scene, nominal.owner);
  if (named.length > 0) return { clause, whole, actors: named };
  const isAs = scene.places.get(nominal)?.group.postposition === "as" && isSetUp(clause);
  if (!isCopular(clause) && !isAs) return null;
  const actors =
    isAs || clause.kind === "relative" ? subjectOf(scene, clause) : othersIn(scene, clause, nominal);
  return { clause, whole, actors: actors.filter(isBody) };
}

/** `A, B-nin hissəsi olan C`: a comma alone lends A no ending, so that it is an item of the list beside C; `A və B-nin`: both. */
function wholesOf(scene: Scene, { members }: Group): readonly ActorReference[] {
  const { parsed, lexicon } = scene;
  const last = members.at(-1);
  return members
    .filter(
      (each) =>
        each === last ||
        each.case === last?.case ||
        lexicon.classes.get(parsed.sentence.tokens[each.last]?.lower ?? "") === "and",
    )
    .flatMap((each) => actorsOf(scene, each))
    .filter(isBody);
}

/** `X-in filialı kimi yaradılıb`, `fəaliyyət göstərir`: what it once worked as it need not be now. */
function isSetUp({ verb }: Clause): boolean {
  if (verb?.class === "found") return true;
  if (verb?.class === "open" || verb?.class === "launch") return verb.voice !== "active";
  return verb?.class === "work" && verb.reading.form.mood !== "past";
}

/** `X-in törəmə şirkəti | Y MMC`: the name that stands right behind what it is. */
function namedBehind(scene: Scene, { last, case: nounCase, isPlural }: Nominal): readonly ActorReference[] {
  const next = scene.nominals.find(({ ownFirst, kind }) => ownFirst === last && kind === "agency");
  if (nounCase !== "nom" || next === undefined || next.mention?.owner !== null) return [];
  const members = isPlural ? (scene.places.get(next)?.group.members ?? [next]) : [next];
  return members.filter(({ kind }) => kind === "agency").flatMap((each) => actorsOf(scene, each));
}

/** The others in the nominative. */
function othersIn(scene: Scene, clause: Clause, nominal: Nominal): readonly ActorReference[] {
  return nominativeGroups(clause)
    .flatMap(({ members }) => members.filter((each) => each !== nominal))
    .flatMap((each) => actorsOf(scene, each));
}

function isCopular({ verb }: Clause): boolean {
  return verb === null || verb.class === "be" || (verb.class === "announce" && verb.voice === "passive");
}
