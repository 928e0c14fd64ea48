/** Who organised, held, hosted what. */
import type { Nominal, NominalKind } from "../clauses/nominal.ts";
import { actorsOf, actorsOfGroups, isEvent, nominativeGroups, subjectOf } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { proposeFor, talks } from "./participation.ts";
import { type Proposal, proposalsOfClause } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

export const organisation: readonly Construction[] = [
  {
    shape: "verb",
    name: "organised-by",
    predicate: "organised",
    verbs: ["hold"],
    voices: ["passive", "middle"],
    who: ["agent"],
    others: ["joint"],
    what: { kind: "object" },
    examples: [
      "Elm Fondu tərəfindən seminar keçirilib.",
      "Elm Fondu tərəfindən keçirilən seminar başa çatıb.",
    ],
    nearMisses: ["Elm Fondunda seminar keçirilib."],
  },
  {
    shape: "verb",
    name: "organised-jointly",
    predicate: "organised",
    verbs: ["hold"],
    voices: ["passive", "middle"],
    who: ["joint"],
    what: { kind: "object" },
    examples: ["Səma Cəmiyyəti ilə birlikdə seminar keçirilib."],
    nearMisses: ["Səma Cəmiyyəti ilə bağlı seminar keçirilib."],
  },
  {
    shape: "verb",
    name: "organised-verb",
    predicate: "organised",
    verbs: ["hold"],
    voices: ["active"],
    who: ["subject"],
    others: ["joint"],
    what: { kind: "object" },
    unless: isMeetingOfTwo,
    examples: ["Yazıçılar Birliyi Qəbələdə konfrans keçirib.", "Trestin təşkil etdiyi təlim başa çatıb."],
    nearMisses: ["Yazıçılar Birliyi konfrans keçirmək istəyir.", "Yazıçılar Birliyi nazirlə görüş keçirib."],
  },
  {
    shape: "verb",
    name: "hosted",
    predicate: "organised",
    verbs: ["host"],
    who: ["subject"],
    what: { kind: "at", cases: ["dat", "acc"] },
    examples: ["Foruma Gəncə Universiteti ev sahibliyi edib."],
    nearMisses: ["Forum Gəncə Universitetində keçirilib."],
  },
  {
    shape: "cue",
    name: "with-organising",
    predicate: "organised",
    parts: ["organising", "initiative", "hosting", "partnership", "channel"],
    ways: ["with"],
    examples: ["Xəzər Atletika Klubunun təşəbbüsü ilə marafon keçirilib."],
    nearMisses: ["Gənclərin təşəbbüsü ilə marafon keçirilib."],
  },
  {
    shape: "free",
    name: "organiser-is",
    predicate: "organised",
    apply: organiserIs,
    examples: ["“Təmiz hava” layihəsinin təşkilatçısı Rəssamlar İttifaqıdır."],
    nearMisses: ["Layihənin təşkilatçısı bəlli deyil."],
  },
  {
    shape: "free",
    name: "own-session",
    predicate: "organised",
    apply: ownSession,
    examples: ["Milli Şuranın iclası keçirilib."],
    nearMisses: ["Milli Şuranın tarixi öyrənilib."],
  },
];

const meeters: ReadonlySet<NominalKind> = new Set(["person", "agency", "place", "title", "staff"]);

/** `X Y ilə görüş keçirib`: both took part, nobody organised. */
function isMeetingOfTwo(scene: Scene, clause: Parameters<typeof forceOf>[1]): boolean {
  const objects = clause.groups.flatMap(({ members }) => members).filter(isEvent);
  const hasCompanion = clause.groups.some(
    ({ postposition, case: groupCase, members }) =>
      (postposition === "with" || postposition === "between" || groupCase === "ins") &&
      members.some(({ kind }) => meeters.has(kind)),
  );
  const isTalk = objects.some(({ eventHead }) => talks.has(eventHead?.stem.split(" ").at(-1) ?? ""));
  if (
    isTalk &&
    subjectOf(scene, clause).every((actor) => actor.kind !== "named" || actor.entity.type === "person")
  )
    return true;
  return (
    hasCompanion &&
    objects.some(({ eventHead }) => eventHead?.kind === "meeting" || eventHead?.kind === "visit")
  );
}

/** `layihənin təşkilatçısı X-dir`, `sponsoru X olub`. */
export function partHolders(
  scene: Scene,
  isPart: (nominal: Nominal) => boolean,
): readonly {
  readonly event: Nominal;
  readonly clause: Parameters<typeof forceOf>[1];
  readonly actors: ReturnType<typeof actorsOf>;
}[] {
  return scene.nominals.flatMap((nominal) => {
    const place = scene.places.get(nominal);
    const event = nominal.owner?.members.find(isEvent);
    if (!isPart(nominal) || place?.clause == null || event === undefined || place.holder !== null) return [];
    const { clause } = place;
    if (clause.verb !== null && clause.verb.class !== "be") return [];
    const actors = nominativeGroups(clause)
      .flatMap(({ members }) => members.filter((each) => each !== nominal))
      .flatMap((each) => actorsOf(scene, each));
    return actors.length === 0 ? [] : [{ event, clause, actors }];
  });
}

function organiserIs(scene: Scene): readonly Proposal[] {
  return partHolders(scene, ({ part }) => part === "organiser").flatMap(({ event, clause, actors }) => {
    const force = forceOf(scene, clause);
    return force === "unreal"
      ? []
      : proposalsOfClause("organiser-is", "organised", clause, force, actors, [
          { kind: "event", nominal: event },
        ]);
  });
}

const sessions: ReadonlySet<string> = new Set([
  "iclas",
  "kollegiya iclası",
  "yığıncaq",
  "ümumi yığıncaq",
  "plenum",
  "sessiya",
  "qurultay",
  "müşavirə",
  "plenar iclas",
  "konqres",
  "tender",
]);

/** `Milli Məclisin iclası`: a body holds its own session. */
function ownSession(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    if (!isEvent(nominal) || !sessions.has(nominal.eventHead?.stem ?? "") || nominal.owner === null)
      return [];
    if (nominal.complements.some(({ postposition }) => postposition === "with" || postposition === "between"))
      return [];
    const owners = actorsOfGroups(scene, [
      { ...nominal.owner, members: nominal.owner.members.filter(({ kind }) => kind === "agency") },
    ]);
    return proposeFor(scene, nominal, "own-session", owners, "organised", {});
  });
}
