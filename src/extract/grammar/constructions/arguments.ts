/** Who a clause speaks of: its subject, agent, companions and others by their case, as references. */
import type { Case } from "../../../language/az/nouns.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import { actorsOf, actorsOfGroups } from "./actors.ts";
import { isEvent } from "./clause-events.ts";
import type { ActorReference } from "./proposal.ts";
import { chainBefore, type Scene } from "./scene.ts";

function isNominative(group: Group): boolean {
  return group.postposition === null && group.case === "nom";
}

const personalKinds: ReadonlySet<Nominal["kind"]> = new Set(["person", "agency", "staff", "title", "noun"]);

/** Groups in the nominative that may be the subject of a finite verb. */
export function nominativeGroups(clause: Clause): readonly Group[] {
  const found = clause.groups.filter(
    (group, index) =>
      (isNominative(group) && group.members.some(({ kind }) => personalKinds.has(kind))) ||
      areExamples(group, clause.groups[index + 1]),
  );
  return found.length < 2 ? found : found.filter((group, index) => !isModifier(group, index, found, clause));
}

/** `A Akademiyası, B şirkəti kimi | müəssisələr`: bodies named as examples of what the noun behind them says. */
function areExamples({ members, postposition, after }: Group, next: Group | undefined): boolean {
  const noun = next?.members.at(-1);
  return (
    postposition === "as" &&
    members.every(({ kind }) => kind === "agency") &&
    next?.first === after &&
    isNominative(next) &&
    noun?.kind === "noun" &&
    noun.isPlural
  );
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
  // heyət A, B və laboratoriya ilə tanış olub: what is looked at stands behind who looks
  if (index > 0 && verb?.class === "inspect" && members.every(({ kind }) => kind === "agency")) return true;
  // Prezident X | “Xankəndi” Mehmanxana Kompleksinə aid olan …: a name right before a noun, behind the subject, names the noun
  if (members.length === 1 && only?.kind === "agency" && index > 0)
    return (
      subjects[index - 1]?.members.at(-1)?.kind === "person" &&
      groups.some(
        ({ first: start, members: [next] }) =>
          start === after && (next?.kind === "place" || next?.kind === "noun"),
      )
    );
  const next = subjects[index + 1];
  const [other] = next?.members ?? [];
  // BMT | İnkişaf Proqramının nümayəndəsi X; Məclisin deputatları | X və Y: what stands right before who is named tells who that is
  if (members.length === 1 && (only?.kind === "agency" || only?.kind === "staff") && other?.kind === "person")
    return index === 0 && after === next?.first && other.offices.length > 0 && !group.isContrasted;
  if (members.length > 1 || only?.kind !== "person") return false;
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
  if (kind === "objectRelative") return actorsOfGroups(scene, subjectAround(scene, clause));
  if (kind === "act") return isPlannedAct(scene, clause) ? governorSubject(scene, clause) : [];
  if (kind === "complement") return governorSubject(scene, clause);
  if (nominativeGroups(clause).length > 0) return [];
  return sharedSubject(scene, clause);
}

/** `X Fondun dəstəyi ilə həyata keçirdiyi layihədə … bildirib`: who did it is who does what the sentence tells, and stands before it. */
function subjectAround({ parsed: { clauses } }: Scene, { index, first, verb }: Clause): readonly Group[] {
  if (verb === null || verb.voice !== "active" || !ofEvents.has(verb.class)) return [];
  const main = clauses.find((each) => each.index > index && each.kind === "main");
  return main === undefined
    ? []
    : nominativeGroups(main)
        .filter(({ last, members }) => last <= first && members.every(isNamed))
        .slice(0, 1);
}

function isNamed({ kind }: Nominal): boolean {
  return kind === "person" || kind === "agency";
}

/** What is done to events: of other verbs the subject may be another. */
const ofEvents: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "hold",
  "launch",
  "host",
  "sign",
  "found",
  "fund",
]);

/** Whom a participle modifies, with those joined to them. */
export function modifiedActors(scene: Scene, clause: Clause): readonly ActorReference[] {
  const host = scene.hosts.get(clause.index);
  if (host === undefined) return [];
  const { nominal, group } = host;
  const at = group.members.indexOf(nominal);
  // X-də olan A-da, B-də və C-də: a list whose every name has the ending is no one thing
  const isOwnCase = nominal.kind === "agency" && nominal.case !== "nom" && nominal.case !== "gen";
  const joined =
    at < 0 || host.holder !== null || isOwnCase
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
  return tellerOf(scene, clause);
}

/** `Nazir bildirib ki, Y ilə görüş keçirib`: where nobody is named behind `ki`, whoever tells it did it. */
function tellerOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { clauses, sentence } = scene.parsed;
  const { verb, kind, isReported, index } = clause;
  const before = clauses[index - 1];
  const isTold =
    kind === "main" &&
    isReported &&
    verb?.voice === "active" &&
    ofPeople.has(verb.class) &&
    before?.kind === "main" &&
    !before.isReported &&
    before.verb?.class === "tell" &&
    scene.lexicon.classes.get(sentence.tokens[before.last]?.lower ?? "") === "that" &&
    // beş şirkət iştirak edib: a bare noun that is no group may be the subject
    sentence.tokens
      .slice(before.last + 1, verb.first)
      .every(({ kind: token }, at) => token !== "word" || isInGroup(clause, before.last + 1 + at));
  return isTold ? actorsOfGroups(scene, nominativeGroups(before)) : [];
}

function isInGroup({ groups }: Clause, at: number): boolean {
  return groups.some(({ first, after }) => first <= at && at < after);
}

/** What somebody tells of himself. */
const ofPeople: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "hold",
  "meet",
  "compete",
  "participate",
  "receive",
  "sign",
  "speak",
  "visit",
]);

const ofOffices: ReadonlySet<VerbClass> = new Set<VerbClass>(["be", "work", "appoint", "dismiss", "act"]);

/** Groups in the nominative, but for the offices that somebody is said to hold: `… şöbəsinin rəisi olmuş, …`, `… müəllim işləmiş, …`. */
function subjectGroups(clause: Clause): readonly Group[] {
  const groups = nominativeGroups(clause);
  const { verb } = clause;
  if (verb !== null && !ofOffices.has(verb.class)) return groups;
  const isWork = ({ after }: Group): boolean => verb?.class === "work" && after >= verb.first;
  return groups.filter(
    (group) =>
      !group.members.every(({ kind, isPossessed }) => kind === "title" && (isPossessed || isWork(group))),
  );
}

/** `komandamız qalib gəlib`: what is ours is the subject, though the parse knows it as no name. */
function hasOurs({ parsed: { sentence } }: Scene, { verb, first }: Clause): boolean {
  return sentence.tokens
    .slice(first, verb?.first ?? first)
    .some(({ kind, lower }) => kind === "word" && /[aəıiouöü]m[ıiuü]z$/.test(lower));
}

/** `rəhbər onun “…” kitabının dəyərli olduğunu vurğulayıb`: a quotation or bracket parts the subject from its verb. */
export function isSubjectParted({ parsed: { clauses } }: Scene, { index }: Clause): boolean {
  return clauses.some(
    (each) => each.kind === "nominal" && each.index < index && nominativeGroups(each).length > 0,
  );
}

/** Whether nobody and nothing is named as subject, so that it is whom the text spoke of before. */
export function isSubjectDropped(scene: Scene, clause: Clause): boolean {
  if (clause.kind !== "main" || clause.isReported || hasOurs(scene, clause)) return false;
  if (clause.verb?.reading.form.firstPerson !== undefined) return false;
  if (isSubjectParted(scene, clause)) return false;
  // Sənədlər onun … açıqlayır: what stands far before the verb is its subject
  const tells = clause.groups.some(
    (group) => isNominative(group) && group.members.some(isEvent) && group.after !== clause.verb?.first,
  );
  return (
    !tells &&
    !opensUnknown(scene, clause) &&
    nominativeGroups(clause).length === 0 &&
    chainBefore(scene, clause).every(
      (each) => subjectGroups(each).length === 0 || each.verb?.voice === "passive",
    )
  );
}

/** `Xarts çərşənbə günü Bakıda oynayıb`: a word with a capital that no list knows, before a day or a town, may be who does it. */
function opensUnknown({ parsed: { sentence }, lexicon }: Scene, { groups }: Clause): boolean {
  return groups.slice(0, 1).some(({ members: [nominal] }) => {
    if (nominal === undefined || (nominal.kind !== "date" && nominal.kind !== "place")) return false;
    const { first, kind, head, last } = nominal;
    const token = sentence.tokens[first];
    const spelling = sentence.spellings[first];
    const isBefore = kind === "date" ? last - first > 1 : head > first;
    return (
      isBefore &&
      token?.kind === "word" &&
      token.isCapital &&
      token.suffix === "" &&
      spelling?.word === undefined &&
      spelling?.class === undefined &&
      spelling?.isFunctionWord === false &&
      spelling.month === 0 &&
      spelling.place === undefined &&
      !lexicon.commonWords.has(token.lower)
    );
  });
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

/** `X ilə birgə`, `X ilə birlikdə`, `X ilə Y birgə`. */
export function jointOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { parsed, lexicon } = scene;
  const isTogether = parsed.sentence.tokens
    .slice(clause.first, clause.verb?.first ?? clause.first)
    .some(({ lower }) => lexicon.classes.get(lower) === "jointly");
  return actorsOfGroups(
    scene,
    clause.groups.filter(
      ({ postposition, members }) =>
        postposition === "jointly" ||
        postposition === "besides" ||
        (isTogether && postposition === "with" && members.every(({ kind }) => personalKinds.has(kind))),
    ),
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
