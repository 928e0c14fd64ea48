/** Who signed what. */

import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsOf, actorsOfGroups, bodyOf } from "./actors.ts";
import { companionGroups } from "./arguments.ts";
import { eventsIn, objectEvents } from "./clause-events.ts";
import type { Construction } from "./construction.ts";
import { nounForce } from "./match-events.ts";
import { hasVerb } from "./outlook.ts";
import { type ActorReference, type EventReference, type Proposal, proposalsOfClause } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
import { whoIs } from "./verb-actors.ts";

export const signing: readonly Construction[] = [
  {
    shape: "free",
    name: "signed-verb",
    predicate: "signed",
    canApply: (outlook) => outlook.hasSomebody && hasVerb(outlook, ["sign"]),
    apply: signed,
    examples: [
      "Su İdarəsi və “Aalto Pipe” şirkəti arasında müqavilə imzalanıb.",
      "Müqaviləni Rəna Şıxlinskaya imzalayıb.",
    ],
    nearMisses: ["Müqavilənin imzalanması təklif olunub.", "Müqavilə imzalanmayıb."],
  },
  {
    shape: "free",
    name: "signed-at-ceremony",
    predicate: "signed",
    canApply: ({ hasSomebody, events }) =>
      hasSomebody &&
      events.some(({ kind }) => kind === "ceremony") &&
      events.some(({ class: headClass }) => headClass === "document"),
    apply: signedAtCeremony,
    examples: [
      "Elm Fondu ilə Su İdarəsi arasında memorandumun imzalanma mərasimi keçirilib.",
      "Elm Fondu ilə Su İdarəsi arasında memorandumun imzalanması mərasimi keçirilib.",
    ],
    nearMisses: [
      "Elm Fondu ilə Su İdarəsi arasında memorandumun imzalanması müzakirə olunub.",
      "Elm Fondu ilə Su İdarəsi arasında memorandumun ildönümü mərasimi keçirilib.",
    ],
  },
  {
    shape: "verb",
    name: "approved-law",
    predicate: "signed",
    verbs: ["approve"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "among", cases: ["acc", "nom"], kinds: ["decision"] },
    isPersonal: true,
    unless: isOfNoLaw,
    examples: [
      "Prezident Kamal Aslanov “Su haqqında” qanunu təsdiqləyib.",
      "Prezident Kamal Aslanov “Meşə haqqında” qanunu təsdiqləyib.",
      "Prezident Kamal Aslanov “Hava haqqında” qanunu təsdiq edib.",
    ],
    nearMisses: [
      "Prezident Kamal Aslanov qərarı təsdiqləyib.",
      "Elm Fondu “Su haqqında” qanunu təsdiqləyib.",
    ],
  },
  {
    shape: "event",
    name: "decree-of",
    predicate: "signed",
    nouns: { class: "document", kinds: ["decision"] },
    who: ["owner"],
    owners: "person",
    unless: isCited,
    examples: [
      "Mərkəz Prezident Kamal Aslanovun 3 mart 2020-ci il tarixli Sərəncamı ilə yaradılıb.",
      "Fond Prezident Kamal Aslanovun 5 may 2021-ci il tarixli Fərmanı ilə yaradılıb.",
      "Muzey Prezident Kamal Aslanovun 7 iyun 2019-cu il tarixli Sərəncamı ilə təsis edilib.",
    ],
    nearMisses: [
      "Kamal Aslanovun rəhbərliyi ilə qərarlar qəbul olunub.",
      "Kamal Aslanovun kitabı əsasında qərarlar qəbul olunub.",
    ],
  },
];

function isDocument(nominal: Nominal): boolean {
  return nominal.eventHead?.class === "document";
}

/** Whom a person signs for: the body of the office before the name. */
function bodiesOf(scene: Scene, actors: readonly ActorReference[]): readonly ActorReference[] {
  return actors.flatMap((actor) =>
    actor.kind === "named" && actor.entity.type === "person"
      ? actor.nominal.offices.flatMap(({ owner, isRank }) =>
          owner === null || isRank
            ? []
            : bodyOf(scene, owner).filter((body) => body.kind === "named" || body.kind === "topic"),
        )
      : [],
  );
}

function signed(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    if (clause.verb?.class !== "sign") return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const documents = documentsOf(scene, clause);
    const decision = documents.some(
      (each) => each.kind === "event" && each.nominal.eventHead?.kind === "decision",
    );
    const signers = signersOf(scene, clause);
    const all = decision ? signers : [...signers, ...bodiesOf(scene, signers)];
    return proposalsOfClause("signed-verb", "signed", clause, force, all, documents);
  });
}

/** `A ilə B arasında memorandumun imzalanması mərasimi keçirilib`: what was signed at a ceremony that is told of. */
function signedAtCeremony(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((ceremony) => {
    if (ceremony.eventHead?.kind !== "ceremony") return [];
    const force = nounForce(scene, ceremony);
    if (force === "unreal" || force === "denied") return [];
    const documents = papersOfCeremony(scene, ceremony);
    const sides = actorsOfGroups(
      scene,
      documents.flatMap(({ complements }) =>
        complements.filter(({ postposition }) => postposition === "between"),
      ),
    );
    return documents.flatMap((nominal) =>
      sides.map((subject) => ({
        construction: "signed-at-ceremony",
        predicate: "signed" as const,
        subject,
        object: { kind: "event" as const, nominal },
        force,
        qualifiers: {},
        first: nominal.first,
        last: ceremony.last,
      })),
    );
  });
}

/** The papers that own a ceremony of signing, or the act of signing right before one. */
function papersOfCeremony(scene: Scene, ceremony: Nominal): readonly Nominal[] {
  const owners = ceremony.owner?.members ?? [];
  const acts = scene.nominals.filter(
    ({ act, last }) => act?.verb?.class === "sign" && last === ceremony.ownFirst,
  );
  return [
    ...(ceremony.eventHead?.trait === "signing" ? owners : []),
    ...[...owners, ...acts].flatMap(({ act }) =>
      act?.verb?.class === "sign" && act.genitive !== null ? act.genitive.members : [],
    ),
  ].filter(isDocument);
}

function documentsOf(scene: Scene, clause: Clause): readonly EventReference[] {
  const found = [...objectEvents(scene, clause), ...eventsIn(clause, { cases: ["dat"] })].filter(isDocument);
  if (found.length > 0) return found.map((nominal) => ({ kind: "event", nominal }));
  const isBare = clause.groups.every(
    ({ members, case: groupCase }) => groupCase !== "acc" || members.every(({ kind }) => kind === "noun"),
  );
  return isBare && clause.kind === "main" ? [{ kind: "stage", wanted: "document" }] : [];
}

function signersOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { verb } = clause;
  const documents = [...objectEvents(scene, clause), ...eventsIn(clause, { cases: ["dat"] })].filter(
    isDocument,
  );
  const sides = [
    ...actorsOfGroups(
      scene,
      documents.flatMap(({ complements }) =>
        complements.filter(({ postposition }) => postposition === "with" || postposition === "between"),
      ),
    ),
    ...documents.flatMap((document) => sidesInTitle(scene, document)),
    ...documents.flatMap((document) => sidesOfAim(scene, document)),
    ...whoIs(scene, clause, "between"),
    ...whoIs(scene, clause, "behalf"),
    ...actorsOfGroups(scene, companionGroups(clause)),
  ];
  if (verb?.voice === "active") return [...whoIs(scene, clause, "subject"), ...sides];
  const venue = sides.length === 1 ? venueOwners(scene, clause) : [];
  return [...whoIs(scene, clause, "agent"), ...sides, ...venue];
}

/** `A və B arasında əməkdaşlığı təsdiqləyən memorandum`: what a paper is for tells between whom it is. */
function sidesOfAim(scene: Scene, { relatives }: Nominal): readonly ActorReference[] {
  const told = relatives
    .filter(({ kind, verb }) => kind === "relative" && verb?.voice === "active")
    .flatMap(({ groups }) => groups.flatMap(({ members }) => members))
    .flatMap(({ complements }) => complements.filter(({ postposition }) => postposition === "between"));
  return actorsOfGroups(scene, told);
}

/** `“A ilə B arasında əməkdaşlıq haqqında” Saziş`: the title tells the two sides. */
function sidesInTitle({ parsed, lexicon }: Scene, document: Nominal): readonly ActorReference[] {
  if (document.title === null) return [];
  const { mentions, sentence } = parsed;
  const classAt = (at: number): WordClass | undefined =>
    lexicon.classes.get(sentence.tokens[at]?.lower ?? "");
  const inside = mentions.filter(({ first, last }) => first >= document.first && last <= document.last);
  const right = inside.findIndex(({ last }) => classAt(last) === "between");
  const [left, other] = [inside[right - 1], inside[right]];
  if (left === undefined || other === undefined) return [];
  const joint = classAt(left.last);
  const isPair =
    (joint === "with" || joint === "and") && (other.first - left.last <= 2 || other.owner !== null);
  return isPair ? [left, other].map(({ entity }) => ({ kind: "named", entity, nominal: document })) : [];
}

/** `Muzeyin iclas zalında “X” ilə müqavilə imzalanıb`: the other side is the host. */
function venueOwners(scene: Scene, clause: Clause): readonly ActorReference[] {
  return clause.groups
    .filter(({ case: groupCase, postposition }) => groupCase === "loc" && postposition === null)
    .flatMap(({ members }) => members)
    .flatMap((member) =>
      member.kind === "agency"
        ? actorsOf(scene, member)
        : actorsOfGroups(
            scene,
            member.owner === null
              ? []
              : [
                  member.owner,
                  ...member.owner.members.flatMap(({ owner }) => (owner === null ? [] : [owner])),
                ],
          ),
    );
}

/** Who approves a law signs it; other papers are approved without a signature. */
function isOfNoLaw(_: Scene, clause: Clause): boolean {
  return eventsIn(clause, { cases: ["acc", "nom"] }).some(
    ({ eventHead, isPlural }) => !isEventNoun("law", eventHead?.stem) || isPlural,
  );
}

/** `məhsullar haqqında qanun`, `qərarları`: several, or what is cited as the law. */
function isCited({ places }: Scene, nominal: Nominal): boolean {
  if (nominal.isPlural || isEventNoun("law", nominal.eventHead?.stem)) return true;
  const { clause, group, holder } = places.get(nominal) ?? {};
  // Sərəncamı ilə elan olunan il, fərmanından irəli gələrək, Sərəncamının işığında: a basis of what is told
  const isOfNews = group?.postposition === "according";
  return (clause?.kind === "relative" && !isOfNews) || group?.case === "abl" || holder != null;
}
