/** Who signed what. */
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsOf, actorsOfGroups, bodyOf, companionGroups, eventsIn, objectEvents } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { whoIs } from "./match-verbs.ts";
import { hasVerb } from "./outlook.ts";
import { type ActorReference, type EventReference, type Proposal, proposalsOfClause } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

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
    shape: "event",
    name: "decree-of",
    predicate: "signed",
    nouns: { class: "document", kinds: ["decision"] },
    who: ["owner"],
    owners: "person",
    unless: isCited,
    examples: ["Mərkəz Prezident Kamal Aslanovun 3 mart 2020-ci il tarixli Sərəncamı ilə yaradılıb."],
    nearMisses: ["Kamal Aslanovun rəhbərliyi ilə qərarlar qəbul olunub."],
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
    ...whoIs(scene, clause, "between"),
    ...whoIs(scene, clause, "behalf"),
    ...actorsOfGroups(scene, companionGroups(clause)),
  ];
  if (verb?.voice === "active") return [...whoIs(scene, clause, "subject"), ...sides];
  const venue = sides.length === 1 ? venueOwners(scene, clause) : [];
  return [...whoIs(scene, clause, "agent"), ...sides, ...venue];
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

/** `məhsullar haqqında qanun`, `qərarları`: several, or what is cited as the law. */
function isCited(_: Scene, { isPlural, eventHead }: Nominal): boolean {
  return isPlural || eventHead?.stem === "qanun";
}
