/** Who took part in, spoke at, chaired or won what. */
import type { Nominal } from "../clauses/nominal.ts";
import {
  actorsOf,
  actorsOfGroups,
  companionGroups,
  companionsOf,
  eventsIn,
  isEvent,
  nominativeGroups,
  sidesOf,
  subjectOf,
} from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { type ActorReference, type EventReference, type Proposal, proposalsOfClause } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

const atEvent = { kind: "at", cases: ["loc"] } as const;

export const participation: readonly Construction[] = [
  {
    shape: "verb",
    name: "took-part",
    predicate: "participated",
    verbs: ["participate"],
    voices: ["active"],
    who: ["subject"],
    others: ["joint"],
    what: { kind: "at", cases: ["loc", "dat", "gen"], stage: "any" },
    role: "participant",
    examples: ["Forumda Səməd Bəşirli iştirak edib.", "Elm Fondunun qatıldığı sərgi başa çatıb."],
    nearMisses: [
      "Səməd Bəşirli forumda iştirak etməyi planlaşdırır.",
      "Səməd Bəşirli döyüşlərdə iştirak edib.",
    ],
  },
  {
    shape: "verb",
    name: "was-represented",
    predicate: "participated",
    verbs: ["represent"],
    who: ["subject"],
    others: ["object"],
    what: atEvent,
    role: "participant",
    examples: ["Yarmarkada Arıçılar Birliyi təmsil olunub."],
    nearMisses: ["Səməd Bəşirli ölkəni təmsil edib."],
  },
  {
    shape: "verb",
    name: "spoke-at",
    predicate: "participated",
    verbs: ["speak", "moderate"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "dat", "gen"], stage: "gathering" },
    role: "speaker",
    examples: ["Tədbirdə çıxış edən nazir müavini Rəşad Quluzadə iştirakçıları salamlayıb."],
    nearMisses: ["Rəşad Quluzadənin çıxışı dinlənilməyib."],
  },
  {
    shape: "verb",
    name: "told-at-event",
    predicate: "participated",
    verbs: ["tell", "greet", "congratulate", "announce", "discuss", "propose"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "told" },
    role: "speaker",
    isPersonal: true,
    unless: isAnsweringReporters,
    examples: ["Seminarda rektor Kamran Nəbiyev yeni proqramdan danışıb."],
    nearMisses: ["Kamran Nəbiyev jurnalistlərə yeni proqramdan danışıb."],
  },
  {
    shape: "verb",
    name: "acted-at",
    predicate: "participated",
    verbs: ["show", "perform", "present", "award", "discuss", "inspect"],
    voices: ["active"],
    who: ["subject"],
    what: atEvent,
    role: "participant",
    examples: ["Sərgidə Keramika İnstitutu kolleksiyasını nümayiş etdirib."],
    nearMisses: ["Keramika İnstitutu kolleksiyasını nümayiş etdirib."],
  },
  {
    shape: "verb",
    name: "opened",
    predicate: "participated",
    verbs: ["open"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "object", kinds: ["meeting", "conference", "ceremony", "training", "competition"] },
    role: "speaker",
    isPersonal: true,
    examples: ["Konfransı rektor Kamran Nəbiyev açıb."],
    nearMisses: ["Kamran Nəbiyev pəncərəni açıb."],
  },
  {
    shape: "cue",
    name: "with-participation",
    predicate: "participated",
    parts: ["participation"],
    ways: ["with"],
    role: "participant",
    examples: ["Nəqliyyat Agentliyinin iştirakı ilə seminar keçirilib."],
    nearMisses: ["Tələbələrin iştirakı ilə seminar keçirilib."],
  },
  {
    shape: "cue",
    name: "with-chairing",
    predicate: "participated",
    parts: ["chairing", "leading", "moderating"],
    ways: ["with", "under"],
    isOfHeld: true,
    role: "chair",
    examples: ["Komissiya sədri Rəhim Qasımovun sədrliyi ilə iclas keçirilib."],
    nearMisses: ["Rəhim Qasımovun rəhbərliyi ilə ölkə inkişaf edir."],
  },
  {
    shape: "cue",
    name: "gave-speech",
    predicate: "participated",
    parts: ["speech", "performance"],
    ways: ["subject", "locative"],
    role: "speaker",
    examples: ["Simpoziumda geoloq Həcər Bünyadovanın məruzəsi dinlənilib."],
    nearMisses: ["Həcər Bünyadovanın məruzəsi nəşr olunub."],
  },
  {
    shape: "free",
    name: "met-verb",
    predicate: "participated",
    apply: met,
    examples: [
      "Nazir Rəşad Quluzadə səfir Karin Lindqvist ilə görüşüb.",
      "Rəşad Quluzadə nümayəndə heyətini qəbul edib.",
    ],
    nearMisses: ["Rəşad Quluzadə ilə görüşmək istəyirlər.", "Nazirlik yeni qərar qəbul edib."],
  },
  {
    shape: "free",
    name: "met-with",
    predicate: "participated",
    apply: metNoun,
    examples: [
      "Rəşad Quluzadənin Karin Lindqvist ilə görüşü keçirilib.",
      "A ilə B arasında görüş keçirilib.",
    ],
    nearMisses: ["Rəşad Quluzadənin görüşü planlaşdırılmayıb."],
  },
  {
    shape: "free",
    name: "went-on-visit",
    predicate: "participated",
    apply: visited,
    examples: ["Karin Lindqvist Bakıya səfər edib.", "Karin Lindqvistin Bakıya səfəri başa çatıb."],
    nearMisses: ["Karin Lindqvist Bakıya səfər etmək istəyir."],
  },
  {
    shape: "verb",
    name: "won",
    predicate: "participated",
    verbs: ["win"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen", "abl", "acc"], kinds: ["competition"], stage: "contest" },
    role: "winner",
    examples: ["Olimpiadada Lalə Məcidova birinci yeri tutub."],
    nearMisses: ["Lalə Məcidova qalibləri təbrik edib."],
  },
  {
    shape: "free",
    name: "part-is",
    predicate: "participated",
    apply: partIs,
    examples: ["Müsabiqənin qalibi Lalə Məcidova olub.", "Müşavirənin aparıcısı Ramin Eyvazov olub."],
    nearMisses: ["Müsabiqənin qalibi hələ bəlli deyil."],
  },
];

/** Somebody who answers a journalist takes part in nothing. */
function isAnsweringReporters(scene: Scene, clause: Parameters<typeof forceOf>[1]): boolean {
  const { tokens } = scene.parsed.sentence;
  return tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => scene.lexicon.classes.get(lower) === "press");
}

/** Nouns of people who talk with each other. */
export const talks: ReadonlySet<string> = new Set([
  "görüş",
  "danışıq",
  "danışıqlar",
  "müzakirə",
  "müzakirələr",
  "söhbət",
  "görüşü",
  "danışığı",
  "görüşləri",
]);

/** `X Y ilə görüşüb`, `X Y-ni qəbul edib`. */
function met(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === null || (verb.class !== "meet" && verb.class !== "receive" && verb.class !== "hold"))
      return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const subjects = subjectOf(scene, clause);
    const propose = (actors: readonly ActorReference[], object: EventReference): readonly Proposal[] =>
      proposalsOfClause("met-verb", "participated", clause, force, actors, [object], { role: "participant" });
    const implied: EventReference = { kind: "implied", clause, eventKind: "meeting", stem: "görüş" };
    if (verb.class === "receive") {
      const guests =
        verb.voice === "passive"
          ? subjects
          : actorsOfGroups(
              scene,
              clause.groups.filter(({ case: groupCase }) => groupCase === "acc"),
            );
      const hosts =
        verb.voice === "passive"
          ? actorsOfGroups(
              scene,
              clause.groups.filter(({ postposition }) => postposition === "agent"),
            )
          : subjects;
      const hasGuests =
        guests.length > 0 ||
        clause.groups.some(
          ({ case: groupCase, members }) =>
            groupCase === "acc" && members.some(({ kind }) => kind === "staff" || kind === "title"),
        );
      // üzvlüyə qəbul olunub: admitted, not received
      const isAdmitted = clause.groups.some(
        ({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null,
      );
      return hasGuests &&
        !isAdmitted &&
        hosts.length + guests.length > 0 &&
        (verb.voice === "active" || guests.length > 0)
        ? propose([...hosts, ...guests], implied)
        : [];
    }
    if (verb.class === "hold")
      return heldWith(scene, clause).flatMap((object) =>
        propose([...subjects, ...companionsOf(scene, clause)], object),
      );
    const companions = companionsOf(scene, clause);
    const hasOthers =
      companionGroups(clause).length > 0 || subjects.length > 1 || sidesOf(scene, clause).length > 0;
    return hasOthers ? propose([...subjects, ...companions, ...sidesOf(scene, clause)], implied) : [];
  });
}

/** `Y ilə görüşlər keçirib`, `X ilə danışıqlar aparıb`: those met with took part. */
function heldWith(scene: Scene, clause: Parameters<typeof forceOf>[1]): readonly EventReference[] {
  const isPersonal = subjectOf(scene, clause).every(
    (actor) => actor.kind !== "named" || actor.entity.type === "person",
  );
  if (companionGroups(clause).length === 0 && sidesOf(scene, clause).length === 0 && !isPersonal) return [];
  return eventsIn(clause, { cases: ["nom", "acc"], kinds: ["meeting"] }).map((nominal) => ({
    kind: "event",
    nominal,
  }));
}

/** `X-in Y ilə görüşü`, `A ilə B arasında görüş`. */
function metNoun(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    if (!isEvent(nominal) || !talks.has(nominal.eventHead?.stem.split(" ").at(-1) ?? "")) return [];
    const owners = actorsOfGroups(scene, nominal.owner === null ? [] : [nominal.owner]);
    const others = nominal.complements.filter(
      ({ postposition, case: groupCase }) =>
        postposition !== "about" &&
        postposition !== "concerning" &&
        (postposition !== null || groupCase === "ins"),
    );
    const between = betweenOf(scene, nominal);
    const sides = [...actorsOfGroups(scene, others), ...between];
    const hasOwnerOnly = sides.length === 0 && others.length === 0;
    if (hasOwnerOnly && !owners.every((owner) => owner.kind === "named" && owner.entity.type === "person"))
      return [];
    return proposeFor(scene, nominal, "met-with", [...owners, ...sides]);
  });
}

/** `A ilə B arasında … görüş keçirilib`: the sides stand in the clause. */
function betweenOf(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  const place = scene.places.get(nominal);
  const modifying = nominal.relatives.flatMap((relative) => sidesOf(scene, relative));
  if (place?.clause === null || place === undefined || place.holder !== null || place.group.case !== "nom")
    return modifying;
  return [...modifying, ...sidesOf(scene, place.clause)];
}

/** Proposals about an event noun, with the force of the clause it stands in. */
export function proposeFor(
  scene: Scene,
  nominal: Nominal,
  construction: string,
  actors: readonly ActorReference[],
  predicate: Proposal["predicate"] = "participated",
  qualifiers: Proposal["qualifiers"] = { role: "participant" },
): readonly Proposal[] {
  const force = nounForce(scene, nominal);
  if (force === "unreal") return [];
  return actors.map((subject) => ({
    construction,
    predicate,
    subject,
    object: { kind: "event", nominal },
    force,
    qualifiers,
    first: nominal.first,
    last: nominal.last,
  }));
}

/** How an event named by a noun is meant: what is cancelled, planned or wished for did not take place. */
export function nounForce(scene: Scene, nominal: Nominal): ReturnType<typeof forceOf> {
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
  if (clause.verb?.class === "cancel") return "denied";
  if (clause.verb?.class === "plan" || clause.verb?.class === "propose" || clause.verb?.class === "want")
    return "planned";
  const force = forceOf(scene, clause);
  if (force === "unreal") return "unreal";
  return isSubject || clause.verb?.class === "hold" ? force : "stated";
}

/** `X Y-yə səfər edib`, `X-in Y-yə səfəri`. */
function visited(scene: Scene): readonly Proposal[] {
  const byVerb = scene.parsed.clauses.flatMap((clause): readonly Proposal[] => {
    if (clause.verb?.class !== "visit") return [];
    // abidəni ziyarət edib: a monument is no destination
    const objects = clause.groups
      .filter(({ case: groupCase, postposition }) => groupCase === "acc" && postposition === null)
      .flatMap(({ members }) => members);
    if (objects.length > 0 && objects.every(({ kind }) => kind !== "agency" && kind !== "place")) return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const object: EventReference = { kind: "implied", clause, eventKind: "visit", stem: "səfər" };
    return proposalsOfClause(
      "went-on-visit",
      "participated",
      clause,
      force,
      subjectOf(scene, clause),
      [object],
      {
        role: "participant",
      },
    );
  });
  const byNoun = scene.nominals.flatMap((nominal) =>
    nominal.eventHead?.kind === "visit" && nominal.owner !== null
      ? proposeFor(scene, nominal, "went-on-visit", actorsOfGroups(scene, [nominal.owner]))
      : [],
  );
  return [...byVerb, ...byNoun];
}

const parts = { winner: "winner", moderator: "chair", guest: "guest", participant: "participant" } as const;

/** `Müsabiqənin qalibi X olub`, `iştirakçısı X-dir`. */
function partIs(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const role = parts[(nominal.part ?? "") as keyof typeof parts];
    const place = scene.places.get(nominal);
    const event = nominal.owner?.members.find(isEvent);
    if (role === undefined || place?.clause == null || event === undefined || place.holder !== null)
      return [];
    const { clause } = place;
    if (clause.verb !== null && clause.verb.class !== "be") return [];
    const force = forceOf(scene, clause);
    if (force === "unreal" || force === "denied") return [];
    const others = nominativeGroups(clause)
      .flatMap(({ members }) => members.filter((each) => each !== nominal))
      .flatMap((each) => actorsOf(scene, each));
    return others.map((subject) => ({
      construction: "part-is",
      predicate: "participated",
      subject,
      object: { kind: "event", nominal: event },
      force,
      qualifiers: { role },
      first: clause.first,
      last: clause.last,
    }));
  });
}
