/** What a clause says that is signed, and by whom. */
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsOf, actorsOfGroups, bodyOf } from "./actors.ts";
import { agentsOf, companionGroups, sidesOf, subjectOf } from "./arguments.ts";
import { eventReferences, eventsIn, objectEvents } from "./clause-events.ts";
import type { ActorReference, EventReference } from "./proposal.ts";
import type { Scene } from "./scene.ts";

export function isDocument(nominal: Nominal): boolean {
  return nominal.eventHead?.class === "document";
}

/** The papers that a clause names, else the one that the text is about. */
export function documentsOf(scene: Scene, clause: Clause): readonly EventReference[] {
  const found = documentsIn(scene, clause);
  if (found.length > 0) return eventReferences(found);
  const isBare = clause.groups.every(
    ({ members, case: groupCase }) => groupCase !== "acc" || members.every(({ kind }) => kind === "noun"),
  );
  return isBare && clause.kind === "main" ? [{ kind: "stage", wanted: "document" }] : [];
}

function documentsIn(scene: Scene, clause: Clause): readonly Nominal[] {
  return [...objectEvents(scene, clause), ...eventsIn(clause, { cases: ["dat"] })].filter(isDocument);
}

/** Who signs, the sides of the paper, and the bodies that they sign for; a decision is of whom it names alone. */
export function signersOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const documents = documentsIn(scene, clause);
  const signers = [...handsOf(scene, clause), ...sidesOfPaper(scene, clause, documents)];
  const isDecision = documents.some(({ eventHead }) => eventHead?.kind === "decision");
  return isDecision ? signers : [...signers, ...bodiesOf(scene, signers)];
}

function handsOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  return clause.verb?.voice === "active" ? subjectOf(scene, clause) : agentsOf(scene, clause);
}

/** Between whom a paper is, as it and its clause say; where that is one, the other is the host. */
function sidesOfPaper(
  scene: Scene,
  clause: Clause,
  documents: readonly Nominal[],
): readonly ActorReference[] {
  const groups = documents.flatMap(({ complements }) =>
    complements.filter(({ postposition }) => postposition === "with" || postposition === "between"),
  );
  const sides = [
    ...actorsOfGroups(scene, groups),
    ...documents.flatMap((document) => sidesInTitle(scene, document)),
    ...documents.flatMap((document) => sidesOfAim(scene, document)),
    ...sidesOf(scene, clause),
    ...actorsOfGroups(
      scene,
      clause.groups.filter(({ postposition }) => postposition === "behalf"),
    ),
    ...actorsOfGroups(scene, companionGroups(clause)),
  ];
  const hasHost = clause.verb?.voice !== "active" && sides.length === 1;
  return hasHost ? [...sides, ...venueOwners(scene, clause)] : sides;
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
