/** Whom a nominal means: the persons and bodies behind a name, a staff, a title or a pronoun. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { Group, Nominal } from "../clauses/nominal.ts";
import { agencyHeadsAt, isOfClass } from "../names/words.ts";
import type { ActorReference } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** The persons and bodies that a nominal means: a name, the body of a staff, who leads a delegation, a titled person. */
export function actorsOf(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  switch (nominal.kind) {
    case "person":
    case "agency":
      return nominal.mention === null ? [] : [{ kind: "named", entity: nominal.mention.entity, nominal }];
    case "staff":
      return staffActors(scene, nominal);
    case "title":
      return titleActors(scene, nominal);
    case "noun":
      return pronounActors(scene, nominal);
    case "cue":
      // Nazirliyin qurumları, strukturları: bodies of a body that are not named
      return nominal.part === "money" ||
        nominal.part === "account" ||
        nominal.part === "capital" ||
        ((nominal.part === "part" || nominal.part === "structure") && nominal.isPlural)
        ? actorsOfGroups(scene, nominal.owner === null ? [] : [nominal.owner])
        : [];
    default:
      return [];
  }
}

/** `nazirliyin əməkdaşları` are the body; `X-in rəhbərlik etdiyi heyət` is X, too. */
function staffActors(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  const owners = (nominal.owner?.members ?? []).flatMap((owner) => bodiesOwning(scene, owner));
  const leaders = nominal.relatives
    .filter(({ verb }) => verb?.class === "lead")
    .flatMap(({ genitive }) => genitive?.members ?? [])
    .flatMap((leader) => [
      ...actorsOf(scene, leader),
      ...leader.offices.flatMap(({ owner, isRank }) =>
        owner === null || isRank ? [] : bodyOf(scene, owner),
      ),
    ]);
  if (isNamedBehind(scene, nominal)) return [];
  if (!nominal.isPlural && nominal.part === null && nominal.titleHead !== null && owners.length === 0)
    return [];
  return [...owners, ...leaders.filter((each) => each.kind === "named" || each.kind === "topic")];
}

/** `Qüvvələrin zabiti, kapitan X`: who is told of is named behind the comma. */
function isNamedBehind({ parsed: { sentence }, places }: Scene, nominal: Nominal): boolean {
  const members = places.get(nominal)?.group.members ?? [];
  const behind = members[members.indexOf(nominal) + 1];
  // nümayəndə heyəti, rektor X: people who come together are not the one behind them
  const isOne = (sentence.heads[nominal.head] ?? []).every(
    ({ head }) => head.class !== "staff" || !head.isWhole,
  );
  return (
    isOne &&
    !nominal.isPlural &&
    behind?.kind === "person" &&
    sentence.tokens[nominal.last]?.text === "," &&
    members.length === 2
  );
}

/** The body that people belong to, also through a noun of its own: `agentliyin struktur bölmə rəhbərləri`. */
function bodiesOwning(scene: Scene, owner: Nominal): readonly ActorReference[] {
  if (owner.kind === "agency" || owner.kind === "staff") return actorsOf(scene, owner);
  return owner.kind === "noun" || owner.kind === "cue" || owner.kind === "event"
    ? (owner.owner?.members ?? [])
        .filter(({ kind }) => kind === "agency")
        .flatMap((outer) => actorsOf(scene, outer))
    : [];
}

/** The body of an office: the owner of the title; of an organ that governs, the body itself, too. */
export function bodyOf(scene: Scene, owner: Nominal): readonly ActorReference[] {
  const whole = governed(scene, owner);
  if (whole !== null) return bodyOf(scene, whole);
  if (isOrgan(scene, owner)) return [{ kind: "topic" }];
  if (owner.kind === "agency" || owner.mention?.isMinister === true) {
    const { mention } = owner;
    return mention === null ? [] : [{ kind: "named", entity: mention.entity, nominal: owner }];
  }
  const actors = actorsOf(scene, owner).slice(0, 1);
  // Cəmiyyətin Muzeyinin direktoru: a body of its own, which is not named
  if (actors.length === 0 && isBodyNoun(scene, owner)) return [];
  const isIn = owner.kind === "place" || (owner.kind === "noun" && owner.isPossessed);
  const outer = isIn ? owner.owner?.members.at(-1) : undefined;
  // Federasiyanın şimal regionunun sədri, şirkətin Türkiyə müdiri: what is in a body has its offices
  return actors.length === 0 && outer?.kind === "agency" ? bodyOf(scene, outer) : actors;
}

/** `Nazirliyin Akademiyası`: a noun of bodies that stands like a name. */
export function isBodyNoun({ parsed: { sentence } }: Scene, { head }: Nominal): boolean {
  return (
    sentence.tokens[head]?.isCapital === true &&
    agencyHeadsAt(sentence, head).some(({ head: { class: headClass } }) => headClass === "agency")
  );
}

/** The body that an organ governs, named before it: who chairs a board holds an office of the company. */
function governed(scene: Scene, organ: Nominal): Nominal | null {
  const outer = organ.owner?.members.at(-1) ?? scene.nominals.find(({ last }) => last === organ.first);
  return isOrgan(scene, organ) && outer?.kind === "agency" ? outer : null;
}

export function isOrgan({ lexicon }: Scene, { mention }: Nominal): boolean {
  return mention !== null && isOfClass(lexicon, "organ", lowerCase(mention.entity.name));
}

/** `nazirliyin nümayəndəsi iştirak edib`, but not `nümayəndəsi, professor X`: no name of a person stands behind the title. */
function isUnnamed(scene: Scene, nominal: Nominal): boolean {
  const { sentence, mentions } = scene.parsed;
  const next = sentence.tokens[nominal.last];
  if (next?.kind === "mark") {
    const members = scene.places.get(nominal)?.group.members ?? [];
    const behind = members[members.indexOf(nominal) + 1];
    return behind?.kind === "staff" || behind?.kind === "agency";
  }
  const isNamed = mentions.some(({ first, entity }) => first === nominal.last && entity.type === "agency");
  return next !== undefined && (isNamed || next.kind === "open" || (next.kind === "word" && !next.isCapital));
}

/**
 * Somebody of the staff acts for the body; so does its head as the guest of another (`X İdarənin rəisini qəbul edib`) or as one of several:
 * alone he is somebody whom the text may name elsewhere.
 */
function standsForBody(scene: Scene, nominal: Nominal): boolean {
  const titleClass = nominal.titleHead?.title;
  if (titleClass !== "head" && titleClass !== "deputy") return titleClass === "staff";
  const { group, holder } = scene.places.get(nominal) ?? {};
  if (group === undefined || holder !== null) return false;
  const isGuest = group.postposition === "with" || group.case === "acc" || group.case === "ins";
  return isGuest || group.members.length > 1;
}

function titleActors(scene: Scene, nominal: Nominal): readonly ActorReference[] {
  if (nominal.isPlural)
    return nominal.owner === null
      ? []
      : (nominal.owner.members ?? [])
          .filter(({ kind }) => kind === "agency")
          .flatMap((owner) => actorsOf(scene, owner));
  const [office] = nominal.offices;
  const owner = office?.owner?.mention?.entity;
  const stem = office?.stem ?? nominal.titleHead?.stem ?? "";
  if (stem === "" || office?.isRank === true) return [];
  // 20 mühəndis, bir neçə direktor: somebody of a kind is nobody
  if (nominal.ownFirst < nominal.head && nominal.owner === null && nominal.mention === null) return [];
  return [
    {
      kind: "titled",
      stem,
      owner: owner?.type === "agency" ? owner : null,
      isStaff: isUnnamed(scene, nominal) && standsForBody(scene, nominal),
      nominal,
    },
  ];
}

function pronounActors({ parsed, lexicon }: Scene, nominal: Nominal): readonly ActorReference[] {
  const word = parsed.sentence.tokens[nominal.head]?.lower ?? "";
  const wordClass = lexicon.classes.get(word);
  if (wordClass === "pronoun") return [{ kind: "pronoun", isPlural: word.length > 1 }];
  return wordClass === "parties" && nominal.owner === null ? [{ kind: "parties" }] : [];
}

export function actorsOfGroups(scene: Scene, groups: readonly Group[]): readonly ActorReference[] {
  const actors: ActorReference[] = [];
  for (const { members } of groups) for (const member of members) actors.push(...actorsOf(scene, member));
  return actors;
}
