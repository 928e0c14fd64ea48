/** Who and what a clause speaks of: its subject, agent, companions, objects and events, as references. */
import { lowerCase } from "../../../language/az/fold.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { EventKind } from "../../../model/vocabulary.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { agencyHeadsAt, isOfClass } from "../names/words.ts";
import type { ActorReference, EventReference } from "./proposal.ts";
import { chainBefore, type Scene } from "./scene.ts";

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
      // Nazirliyin qurumları: bodies of a body that are not named
      return nominal.part === "money" ||
        nominal.part === "account" ||
        (nominal.part === "part" && nominal.isPlural)
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
  if (!nominal.isPlural && nominal.part === null && nominal.titleHead !== null && owners.length === 0)
    return [];
  return [...owners, ...leaders.filter((each) => each.kind === "named" || each.kind === "topic")];
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

function isNominative(group: Group): boolean {
  return group.postposition === null && group.case === "nom";
}

const personalKinds: ReadonlySet<Nominal["kind"]> = new Set(["person", "agency", "staff", "title", "noun"]);

/** Groups in the nominative that may be the subject of a finite verb. */
export function nominativeGroups(clause: Clause): readonly Group[] {
  const found = clause.groups.filter(
    (group) => isNominative(group) && group.members.some(({ kind }) => personalKinds.has(kind)),
  );
  return found.length < 2 ? found : found.filter((group, index) => !isModifier(group, index, found, clause));
}

/**
 * `Rektor çıxışında | Nizami Gəncəvi poetik irsindən danışıb`: a second name right before a possessed noun, or right behind the subject,
 * is a part of what comes next; so is a name before the participle of the subject (`Nizami Gəncəvi mövzusuna toxunan | rektor`).
 */
function isModifier(
  group: Group,
  index: number,
  subjects: readonly Group[],
  { groups, verb }: Clause,
): boolean {
  const { members, first, after } = group;
  const [only] = members;
  // Prezident X | “Xankəndi” Mehmanxana Kompleksinə aid olan …: a name right before a noun, behind the subject, names the noun
  if (members.length === 1 && only?.kind === "agency" && index > 0)
    return (
      subjects[index - 1]?.members.at(-1)?.kind === "person" &&
      groups.some(
        ({ first: start, members: [next] }) =>
          start === after && (next?.kind === "place" || next?.kind === "noun"),
      )
    );
  if (members.length > 1 || only?.kind !== "person") return false;
  const next = subjects[index + 1];
  const [other] = next?.members ?? [];
  const isBare = only.offices.length === 0 && only.relatives.length === 0;
  if (other?.kind === "person" && other.relatives.some((relative) => relative.first === after)) return true;
  // H.Əliyev dühasının … yarandığını qeyd edən | rektor: what stands before a participle is told by it
  if (isBare && other?.kind === "title" && other.relatives.some((relative) => relative.first > first))
    return true;
  if (index === 0 && (!isBare || other?.kind !== "person")) return false;
  const before = subjects[index - 1];
  const told = before?.members.at(-1);
  // Tədbiri açan rektor | Heydər Əliyev siyasətinin davam etdirildiyini vurğulayıb: what comes next is told by another clause
  const opensOther = after !== verb?.first && groups.every(({ first: start }) => start !== after);
  if (isBare && opensOther && !group.isContrasted && told !== undefined && told.relatives.length > 0)
    return true;
  return (
    (isBare && before?.members.at(-1)?.kind === "person" && before.after === first) ||
    groups.some(
      ({ members: [owned], first: start, case: groupCase }) =>
        start === after && owned !== undefined && isOwned(owned, groupCase),
    )
  );
}

/** A noun that may belong to the name before it: it has the ending, or reads as an object that has the same. */
function isOwned({ kind, isPossessed, owner }: Nominal, groupCase: Case): boolean {
  const inner = owner?.members[0];
  if (inner !== undefined) return isOwned(inner, "gen");
  return kind !== "person" && kind !== "agency" && (isPossessed || (kind === "noun" && groupCase === "acc"));
}

/** The grammatical subject of a clause. */
export function subjectOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { kind, genitive } = clause;
  if (kind === "relative") return modifiedActors(scene, clause);
  const speaker = clause.verb?.reading.form.firstPerson;
  // Fondda işləmişəm: whose life it is, where somebody tells it; nobody else is the subject
  if (speaker !== undefined) return speaker === "singular" ? [{ kind: "lived" }] : [];
  if (genitive !== null) return actorsOfGroups(scene, [genitive]);
  const own = actorsOfGroups(scene, nominativeGroups(clause));
  if (own.length > 0) return own;
  if (kind === "objectRelative") return [];
  if (kind === "act") return isPlannedAct(scene, clause) ? governorSubject(scene, clause) : [];
  if (kind === "complement") return governorSubject(scene, clause);
  if (nominativeGroups(clause).length > 0) return [];
  return sharedSubject(scene, clause);
}

/** Whom a participle modifies, with those joined to them. */
export function modifiedActors(scene: Scene, clause: Clause): readonly ActorReference[] {
  const host = scene.hosts.get(clause.index);
  if (host === undefined) return [];
  const { nominal, group } = host;
  const at = group.members.indexOf(nominal);
  const joined =
    at < 0 || host.holder !== null
      ? [nominal]
      : group.members.slice(at).filter((each, index) => index === 0 || each.relatives.length === 0);
  return joined.flatMap((each) => actorsOf(scene, each));
}

/** `X səfər etməyi planlaşdırır`: who plans is who acts. */
function isPlannedAct(scene: Scene, clause: Clause): boolean {
  const governor = scene.hosts.get(clause.index)?.clause;
  return governor?.verb?.class === "plan" && governor.verb.voice === "active";
}

function governorSubject(scene: Scene, clause: Clause): readonly ActorReference[] {
  const host = scene.hosts.get(clause.index);
  const governor = host?.clause;
  // səfər etdiyinə görə həmkarına təşəkkür edib: who is thanked did it
  const isThanked =
    host?.group.postposition === "according" &&
    governor?.groups.some(
      ({ case: groupCase, members }) =>
        groupCase === "dat" && members.some(({ kind }) => personalKinds.has(kind) && kind !== "noun"),
    ) === true;
  if (isThanked) return [];
  return governor === null || governor === undefined || governor === clause ? [] : subjectOf(scene, governor);
}

/** A clause without a subject of its own has that of its chain: the clause before, or the finite verb that a converb leads to. */
function sharedSubject(scene: Scene, clause: Clause): readonly ActorReference[] {
  for (const before of chainBefore(scene, clause)) {
    const groups = subjectGroups(before);
    const found = actorsOfGroups(scene, groups);
    if (found.length > 0) return before.verb?.voice === "passive" && before.kind === "main" ? [] : found;
    if (groups.length > 0) return [];
  }
  if (clause.kind === "converb") {
    const main = scene.parsed.clauses.find((each) => each.index > clause.index && each.kind === "main");
    if (main !== undefined) return actorsOfGroups(scene, nominativeGroups(main));
  }
  return [];
}

const ofOffices: ReadonlySet<VerbClass> = new Set<VerbClass>(["be", "work", "appoint", "dismiss", "act"]);

/** Groups in the nominative, but for the offices that somebody is said to hold: `… şöbəsinin rəisi olmuş, …`. */
function subjectGroups(clause: Clause): readonly Group[] {
  const groups = nominativeGroups(clause);
  if (clause.verb !== null && !ofOffices.has(clause.verb.class)) return groups;
  return groups.filter(
    ({ members }) => !members.every(({ kind, isPossessed }) => kind === "title" && isPossessed),
  );
}

/** `komandamız qalib gəlib`: what is ours is the subject, though the parse knows it as no name. */
function hasOurs({ parsed: { sentence } }: Scene, { verb, first }: Clause): boolean {
  return sentence.tokens
    .slice(first, verb?.first ?? first)
    .some(({ kind, lower }) => kind === "word" && /[aəıiouöü]m[ıiuü]z$/.test(lower));
}

/** Whether nobody and nothing is named as subject, so that it is whom the text spoke of before. */
export function isSubjectDropped(scene: Scene, clause: Clause): boolean {
  if (clause.kind !== "main" || clause.isReported || hasOurs(scene, clause)) return false;
  if (clause.verb?.reading.form.firstPerson !== undefined) return false;
  // Sənədlər onun … açıqlayır: what stands far before the verb is its subject
  const tells = clause.groups.some(
    (group) => isNominative(group) && group.members.some(isEvent) && group.after !== clause.verb?.first,
  );
  return (
    !tells &&
    nominativeGroups(clause).length === 0 &&
    chainBefore(scene, clause).every(
      (each) => subjectGroups(each).length === 0 || each.verb?.voice === "passive",
    )
  );
}

export function agentsOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  return actorsOfGroups(
    scene,
    clause.groups.filter(({ postposition }) => postposition === "agent"),
  );
}

/** `X ilə`, `X ilə birgə`, `X-lə`. */
export function companionsOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  return actorsOfGroups(scene, companionGroups(clause));
}

export function companionGroups(clause: Clause): readonly Group[] {
  return clause.groups.filter(
    ({ postposition, case: groupCase, members }) =>
      (postposition === "with" ||
        postposition === "jointly" ||
        (postposition === null && groupCase === "ins")) &&
      members.some(({ kind }) => personalKinds.has(kind)),
  );
}

/** `X ilə birgə`, `X ilə birlikdə`. */
export function jointOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  return actorsOfGroups(
    scene,
    clause.groups.filter(({ postposition }) => postposition === "jointly" || postposition === "besides"),
  );
}

export function sidesOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  // A ilə B arasında komissiyanın iclasında C ilə D arasında saziş imzalanıb: the nearest to the verb are meant
  const sides = clause.groups.findLast(({ postposition }) => postposition === "between");
  return sides === undefined ? [] : actorsOfGroups(scene, [sides]);
}

/** Persons and bodies in a case, without a postposition. */
export function actorsIn(scene: Scene, clause: Clause, ...cases: readonly Case[]): readonly ActorReference[] {
  return actorsOfGroups(
    scene,
    clause.groups.filter((group) => group.postposition === null && cases.includes(group.case)),
  );
}

export interface EventWish {
  readonly cases: readonly Case[];
  readonly kinds?: readonly EventKind[];
  /** `çərçivəsində`, `zamanı` count as well. */
  readonly isFrame?: boolean;
}

/** Event nominals of a clause, the nearest to the predicate first. */
export function eventsIn(clause: Clause, { cases, kinds, isFrame = false }: EventWish): readonly Nominal[] {
  return [...clause.groups]
    .reverse()
    .filter(
      (group) =>
        (group.postposition === null && cases.includes(group.case)) ||
        (isFrame && group.postposition === "within"),
    )
    .flatMap(({ members }) => members)
    .filter(
      (member) =>
        isEvent(member) && (kinds === undefined || kinds.includes(member.eventHead?.kind ?? "other")),
    );
}

export function isEvent(nominal: Nominal): boolean {
  const { eventHead, kind, owner } = nominal;
  if (eventHead === null || (kind !== "event" && kind !== "cue")) return false;
  if (eventHead.trait === "held") return nominal.relatives.length > 0;
  if (eventHead.trait !== "people") return true;
  return owner === null ? !nominal.isPossessed : owner.members.some(isSomebody);
}

/** `vətəndaşların qəbulu`, but neither `qida qəbulu` nor `tələbə qəbulu`. */
function isSomebody({ kind, isPlural }: Nominal): boolean {
  return kind === "person" || ((kind === "staff" || kind === "title") && isPlural);
}

/** The event that a relative clause modifies. */
export function modifiedEvents(scene: Scene, clause: Clause): readonly Nominal[] {
  const host = scene.hosts.get(clause.index);
  if (host === undefined || !isEvent(host.nominal)) return [];
  const at = host.group.members.indexOf(host.nominal);
  return host.holder === null
    ? host.group.members
        .slice(at)
        .filter((each, index) => isEvent(each) && (index === 0 || each.relatives.length === 0))
    : [host.nominal];
}

export function eventReferences(nominals: readonly Nominal[]): readonly EventReference[] {
  return nominals.map((nominal) => ({ kind: "event", nominal }));
}

/** What is held, signed, paid for in a clause: its object, or the subject of a passive one. */
export function objectEvents(scene: Scene, clause: Clause): readonly Nominal[] {
  const voice = clause.verb?.voice ?? "active";
  if (clause.kind === "objectRelative") return modifiedEvents(scene, clause);
  if (clause.kind === "relative" && voice !== "active") return modifiedEvents(scene, clause);
  if (clause.genitive !== null && voice !== "active") return clause.genitive.members.filter(isEvent);
  if (voice !== "active") return eventsIn(clause, { cases: ["nom", "dat"] });
  if (clause.verb?.class === "launch") return eventsIn(nearestEvents(clause, "dat"), { cases: ["dat"] });
  const definite = clause.groups.findIndex(
    ({ case: groupCase, postposition, members }) =>
      groupCase === "acc" && postposition === null && !members.some(isEvent),
  );
  const bare = clause.groups.findLastIndex(
    ({ case: groupCase, postposition, members }) =>
      groupCase === "nom" && postposition === null && members.some(isEvent),
  );
  // konfrans öz işini davam etdirib: what stands before the definite object is who does it; nüfuzlu proqram təminatçısı olan X seminar
  // keçirib: a bare noun before the last that no mark ends is a part of what comes next
  const { tokens } = scene.parsed.sentence;
  const groups = clause.groups.filter(
    (group, at) =>
      group.case !== "nom" ||
      group.postposition !== null ||
      (at >= definite && (at >= bare || tokens[group.after]?.kind === "mark")),
  );
  return eventsIn({ ...clause, groups }, { cases: ["acc", "nom", "gen"] });
}

/** `qəbula hazırlıq çərçivəsində kampaniyaya start verib`: only the last of those in a case is meant. */
function nearestEvents(clause: Clause, nounCase: Case): Clause {
  const last = clause.groups.findLast(
    ({ case: groupCase, postposition, members }) =>
      groupCase === nounCase && postposition === null && members.some(isEvent),
  );
  return { ...clause, groups: last === undefined ? [] : [last] };
}
