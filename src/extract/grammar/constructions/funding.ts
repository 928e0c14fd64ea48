/** Who paid for, granted, gave or discounted what. */
import { findMoney } from "../../../language/az/money.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import type { Verb } from "../sentence.ts";
import { actorsOfGroups } from "./actors.ts";
import { actorsIn, subjectOf } from "./arguments.ts";
import { eventReferences, eventsIn, isEvent, objectEvents } from "./clause-events.ts";
import type { Construction } from "./construction.ts";
import { hasVerb, type Outlook } from "./outlook.ts";
import {
  type ActorReference,
  type EventReference,
  type Proposal,
  proposalsOfClause,
  type Qualifiers,
} from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
import { mayTellSupport, supportGiven, supportIn } from "./support.ts";
import { isBody, whoIs } from "./verb-actors.ts";

export const funding: readonly Construction[] = [
  {
    shape: "verb",
    name: "funded-verb",
    predicate: "funded",
    verbs: ["fund", "support"],
    who: ["doer"],
    what: { kind: "paid" },
    isSupport: true,
    examples: ["Layihəni Elm Fondu maliyyələşdirib.", "Fond tərəfindən maliyyələşdirilən layihə başa çatıb."],
    nearMisses: ["Layihənin maliyyələşdirilməsi müzakirə olunub.", "Layihənin maliyyəsi müzakirə olunub."],
  },
  {
    shape: "free",
    name: "gave",
    predicate: "funded",
    canApply: canGive,
    apply: gave,
    examples: [
      "Elm Fondu Şəki Muzeyinə 20 min manat ayırıb.",
      "Şəki Muzeyi Elm Fondundan kredit alıb.",
      "Elm Fondu layihənin həyata keçirilməsi üçün qrant ayırmağı planlaşdırır.",
    ],
    nearMisses: [
      "Elm Fondu tələbələrə məlumat verib.",
      "Elm Fondu muzeydən bina alıb.",
      "Elm Fondu Şəki Muzeyinə texnika barədə məlumat verib.",
    ],
  },
  {
    shape: "cue",
    name: "with-support",
    predicate: "funded",
    parts: ["support", "sponsoring", "money", "account"],
    ways: ["with"],
    isSupport: true,
    examples: [
      "“Norm” MMC-nin dəstəyi ilə olimpiada keçirilib.",
      "Elm Fondunun maliyyə dəstəyi ilə layihə icra olunub.",
    ],
    nearMisses: ["Valideynlərin dəstəyi ilə olimpiada keçirilib.", "Dostların dəstəyi ilə sərgi keçirilib."],
  },
  {
    shape: "part",
    name: "sponsor-is",
    predicate: "funded",
    parts: ["sponsor"],
    isSupport: true,
    examples: [
      "Festivalın sponsoru “Aypara” şirkətidir.",
      "Turnirin sponsoru “Günəş” şirkətidir.",
      "Forumun sponsoru Elm Fondudur.",
    ],
    nearMisses: ["Festivalın sponsoru olmayıb.", "Festivalın sponsoru bəlli deyil."],
  },
];

const giving: readonly VerbClass[] = ["give", "present", "obtain"];

function canGive(outlook: Outlook): boolean {
  return outlook.hasSomebody && hasVerb(outlook, giving) && mayTellSupport(outlook);
}

/** `layihə üçün`, `layihənin həyata keçirilməsi üçün`: the event that is paid for. */
function purposesOf(scene: Scene, nominal: Nominal): readonly Nominal[] {
  if (nominal.act !== null) return objectEvents(scene, nominal.act);
  return isEvent(nominal) ? [nominal] : [];
}

/** What is given has to be money or goods: `məlumat verib` gives nothing; `kredit alıb` says who gave by whence. */
function gave(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === null || !giving.includes(verb.class)) return [];
    const force = forceOf(scene, clause);
    if (force === "unreal" || (clause.kind === "act" && force !== "planned")) return [];
    const qualifiers = supportGiven(scene, clause);
    if (qualifiers.support === undefined || isNoGift(scene, clause)) return [];
    const givers = giversIn(scene, clause, verb);
    const objects = [...givenFor(scene, clause, verb)];
    // … layihəyə paket verib. Y də noutbuk təqdim edib: for what the sentence before told of
    const isOpen = objects.length === 0 && verb.class !== "obtain" && isGivenToPeople(clause);
    if (isOpen && givers.every(isBody)) objects.push({ kind: "stage", wanted: "paid" });
    return givers.flatMap((giver, index) =>
      proposalsOfClause(
        "gave",
        "funded",
        clause,
        force,
        [giver],
        objects,
        shareOf(scene, clause, givers, index, qualifiers),
      ),
    );
  });
}

function giversIn(scene: Scene, clause: Clause, verb: Verb): readonly ActorReference[] {
  if (verb.class === "obtain") return whoIs(scene, clause, "source");
  return verb.voice === "active"
    ? subjectOf(scene, clause)
    : [...whoIs(scene, clause, "agent"), ...whoIs(scene, clause, "source")];
}

/** What it is given for and to whom; what it is given within only where nothing else is told. */
function givenFor(scene: Scene, clause: Clause, verb: Verb): readonly Proposal["object"][] {
  // layihə üçün vəsait ayırmağı planlaşdırır: what a planned act is for stands with its governor
  const governor = clause.kind === "act" ? scene.hosts.get(clause.index)?.clause : null;
  const forWhom = [...clause.groups, ...(governor?.groups ?? [])].filter(
    ({ postposition }) => postposition === "for",
  );
  const purposes = forWhom.flatMap(({ members }) => members.flatMap((member) => purposesOf(scene, member)));
  const isToldBefore = clause.groups.some(({ members }) => members.some(isThisPurpose(scene)));
  const events: readonly EventReference[] = [
    ...eventReferences(eventsIn(clause, { cases: ["dat"] })),
    ...eventReferences(purposes),
    ...takingPart(clause),
    ...ofWhatIsDone(clause),
    ...(isToldBefore ? lastPaid(scene, clause) : []),
  ];
  const recipients = [
    ...actorsIn(scene, clause, "dat"),
    ...actorsOfGroups(scene, forWhom),
    ...(verb.class === "obtain" ? subjectOf(scene, clause) : []),
  ];
  const objects = [...events, ...recipients];
  return objects.length > 0
    ? objects
    : eventReferences(eventsIn(clause, { cases: [], isFrame: true, kinds: paidFor }));
}

/** `görüşün sonunda sovqat verib`: at a meeting or on a visit something is given to people, and not for it. */
const paidFor: readonly EventKind[] = [
  "project",
  "competition",
  "conference",
  "training",
  "ceremony",
  "other",
];

/** `müəllimlərə noutbuk verib`: nothing else that it is given to or done for is told. */
function isGivenToPeople({ kind, groups }: Clause): boolean {
  return (
    kind === "main" &&
    groups.every(({ case: groupCase, postposition, members }) =>
      groupCase === "dat" && postposition === null
        ? members.every(({ kind: each, isPlural }) => isPlural && (each === "staff" || each === "title"))
        : members.every(({ act, relatives }) => act === null && relatives.length === 0),
    )
  );
}

/** `layihənin icrasına 2 milyon manat ayırıb`: what is done for an event is paid for it. */
function ofWhatIsDone({ groups }: Clause): readonly EventReference[] {
  return groups
    .filter(({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null)
    .flatMap(({ members }) => members)
    .flatMap(({ kind, owner, act }) =>
      // layihənin maliyyələşdirilməsinə
      act?.verb?.class === "fund" || act?.verb?.class === "hold"
        ? (act.genitive?.members ?? [])
        : kind === "noun"
          ? (owner?.members ?? [])
          : [],
    )
    .filter(isEvent)
    .filter(({ eventHead }) => eventHead?.class === "event")
    .map((nominal) => ({ kind: "event", nominal }));
}

/** `layihədə iştirak edən müəllimlər üçün`, `layihəyə qoşulan məktəblərə`: who is given something takes part in what is supported. */
function takingPart({ groups }: Clause): readonly EventReference[] {
  return groups
    .filter(({ postposition, case: groupCase }) => postposition === "for" || groupCase === "dat")
    .flatMap(({ members }) => members.filter(({ kind }) => kind !== "agency" && kind !== "person"))
    .flatMap(({ relatives }) => relatives.filter(({ verb }) => verb?.class === "participate"))
    .flatMap((relative) => eventsIn(relative, { cases: ["loc", "dat"], kinds: ["project", "competition"] }))
    .map((nominal) => ({ kind: "event", nominal }));
}

/** `bu məqsədlə`: the purpose is what the clause before told. */
function isThisPurpose({ parsed }: Scene): (nominal: Nominal) => boolean {
  return ({ kind, first, last }) =>
    kind === "noun" &&
    isNameWord("for-purpose", parsed.sentence.tokens[last - 1]?.lower) &&
    [first, first - 1].some((at) => isWord("demonstrative", parsed.sentence.tokens[at]?.lower));
}

/** What the clauses before say that somebody pays for, or the event the text is about. */
function lastPaid(scene: Scene, clause: Clause): readonly EventReference[] {
  const paid = scene.parsed.clauses
    .filter(({ last, verb }) => last <= clause.first && verb?.class === "fund")
    .flatMap((each) => objectEvents(scene, each));
  return paid.length > 0
    ? paid.slice(-1).map((nominal) => ({ kind: "event", nominal }))
    : [{ kind: "stage", wanted: "any" }];
}

/** `A 20 min, B 50 min manat ayırıb`: each giver has the sum that stands behind its name. */
function shareOf(
  scene: Scene,
  clause: Clause,
  subjects: readonly ActorReference[],
  index: number,
  whole: Qualifiers,
): Qualifiers {
  const last = (actor: ActorReference | undefined): number | undefined =>
    actor?.kind === "named" ? actor.nominal.last : undefined;
  const first = (actor: ActorReference | undefined): number | undefined =>
    actor?.kind === "named" ? actor.nominal.first : undefined;
  const from = last(subjects[index]);
  const sums = findMoney(scene.parsed.sentence.tokens.slice(clause.first, clause.last)).length;
  if (subjects.length < 2 || sums < 2 || from === undefined) return whole;
  const { amount: _, currency: __, ...rest } = whole;
  const own = supportIn(scene, from, first(subjects[index + 1]) ?? clause.last);
  return own.amount === undefined ? rest : { ...rest, ...own };
}

/** `rüşvət olaraq 5 min manat verib`: what is paid as a bribe or a pledge supports nobody. */
function isNoGift({ parsed: { sentence }, lexicon }: Scene, { first, last }: Clause): boolean {
  return sentence.tokens.slice(first, last).some(({ lower }) => isOfClass(lexicon, "no-gift", lower));
}
