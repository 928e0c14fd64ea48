/** Offices that a clause says of somebody: by a verb of choosing or working, as its predicate, or beside what he does. */
import { clauseWith, groupWith } from "../clauses/changed.ts";
import type { Clause, Group, Nominal, OfficeReading } from "../clauses/nominal.ts";
import type { Verb } from "../sentence.ts";
import { actorsOf, actorsOfGroups, bodyOf } from "./actors.ts";
import { actorsIn, isSubjectDropped, modifiedActors, subjectOf } from "./arguments.ts";
import type { OfficeConstruction } from "./construction.ts";
import {
  bodiesBefore,
  type Holding,
  hasYears,
  heldIn,
  officesSaid,
  type SaidOffice,
  titlesOf,
} from "./offices-said.ts";
import type { ActorReference } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
import { isBody } from "./verb-actors.ts";

/** `X müdir vəzifəsinə təyin edilib`, `X-də rəis işləyib`, `rəisi vəzifəsindən azad edilib`. */
export function byVerbs(scene: Scene, construction: OfficeConstruction): readonly Holding[] {
  const { clauses } = scene.parsed;
  return clauses.flatMap((clause, index) => {
    if (!givesOffice(clause, construction)) return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const people = clause.kind === "relative" ? modified(scene, clause) : holders(scene, clause);
    const before = clauses.slice(0, index).filter(({ kind }) => kind === "main");
    const said = [...officesSaid(scene, clause), ...dutiesOf(scene, clause)];
    return said.flatMap(({ office, bodies, place, when }, at) => {
      // bu təhsil ocağının rektoru: the body named before
      const known = office.owner?.isDemonstrative === true ? { ...office, owner: null } : office;
      const own = bodies.length > 0 ? bodies : bodiesOfDuties(scene, clause, office);
      const meant = own.length > 0 ? own : bodiesBefore(scene, before, known, clause);
      return holdersOf(people, said, at).flatMap((person) => {
        const paired = bodyOfPair(scene, person, people);
        return heldIn(clause, force, [person], { office, bodies: paired ?? meant, place, when });
      });
    });
  });
}

/** `Universitet rektorunun | vəzifəsini icra edən X`: the title that owns the duties which are the noun of the verb. */
function dutiesOf(scene: Scene, clause: Clause): readonly SaidOffice[] {
  if (clause.kind !== "relative" || clause.verb?.class !== "act") return [];
  const title = scene.nominals.find(
    ({ kind, case: nounCase, last }) => kind === "title" && nounCase === "gen" && last === clause.first,
  );
  const owner = title?.owner?.members.at(-1);
  if (title === undefined || owner === undefined) return [];
  return title.offices
    .slice(0, 1)
    .map((office) => ({ office, bodies: bodyOf(scene, owner), place: [], when: {} }));
}

/** `Universitetin | rektor vəzifəsini icra edən X`, `Universitet adından rektor vəzifəsini icra edən X`: whose duties they are stands before the title. */
function bodiesOfDuties(
  scene: Scene,
  { kind, verb, groups, first }: Clause,
  { owner }: OfficeReading,
): readonly ActorReference[] {
  const isOfDuties = verb?.class === "act" || (verb?.class === "hold" && verb.voice === "active");
  if (kind !== "relative" || !isOfDuties || owner !== null) return [];
  const before = scene.nominals.find(
    ({ kind: each, case: nounCase, last }) => each === "agency" && nounCase === "gen" && last === first,
  );
  const named = before === undefined ? [] : actorsOf(scene, before);
  if (named.length > 0) return named;
  const represented = groups.filter(
    ({ postposition }) => postposition === "behalf" || postposition === "agent",
  );
  return represented.length === 1 ? actorsOfGroups(scene, represented).filter(isBody) : [];
}

/** `A X-in, B Y-nin müdiri təyin ediliblər`: the title stands once, and each has the body that is named before the next. */
function bodyOfPair(
  scene: Scene,
  person: ActorReference,
  people: readonly ActorReference[],
): readonly ActorReference[] | undefined {
  if (person.kind !== "named") return undefined;
  const { last } = person.nominal;
  const next = people.find((each) => each.kind === "named" && each.nominal.first > last);
  if (next?.kind !== "named") return undefined;
  const body = scene.nominals.find(
    ({ mention, case: nounCase, first, last: end }) =>
      mention?.entity.type === "agency" && nounCase === "gen" && first >= last && end <= next.nominal.first,
  );
  return body === undefined ? undefined : actorsOf(scene, body);
}

/** The one whom a participle stands before, not who is named beside: `vəzifəsini icra edən X, Y`. */
function modified(scene: Scene, clause: Clause): readonly ActorReference[] {
  const host = scene.hosts.get(clause.index)?.nominal;
  return host === undefined ? [] : actorsOf(scene, host).filter(isPerson);
}

/** A verb of choosing, dismissing or working, or one whose object is an office: `vəzifəsini icra edən`. */
function givesOffice({ kind, verb, groups }: Clause, { verbs = [] }: OfficeConstruction): boolean {
  if (verb === null || kind === "act") return false;
  // yayındırmağa çalışır: who tries works nowhere
  if (groups.some(({ case: groupCase, members }) => groupCase === "dat" && members.at(-1)?.kind === "act"))
    return false;
  if (verbs.includes(verb.class)) return true;
  if (beginsWork(verb, groups)) return true;
  return (
    verb.class === "hold" &&
    groups.some(
      ({ case: groupCase, members }) => groupCase === "acc" && members.some(({ part }) => part === "post"),
    )
  );
}

/** `mütəxəssis kimi başlayıb`, `mühəndis vəzifəsində fəaliyyətə başlayan`: what begins is work. */
function beginsWork({ class: verbClass, voice }: Verb, groups: Clause["groups"]): boolean {
  if (voice !== "middle" || (verbClass !== "launch" && verbClass !== "hold")) return false;
  return groups.some(
    ({ postposition, case: groupCase, members }) =>
      (postposition === "as" && members.some(({ kind }) => kind === "title")) ||
      (groupCase === "loc" && members.some(({ part }) => part === "post")),
  );
}

/** `X ORG-un sədridir`, `X ORG-un sədri olub`, `ORG-un sədri olan X`. */
export function asPredicates(scene: Scene): readonly Holding[] {
  return scene.parsed.clauses.flatMap((clause) => {
    if (clause.kind === "objectRelative") return ofWhich(scene, clause);
    if (clause.kind === "relative" && clause.verb?.class === "be") {
      const held = whoseHolder(scene, clause);
      if (held.length > 0) return held;
    }
    const isAlone = isOfLife(scene, clause);
    const isSaid = clause.verb?.class === "be" || isSaidOf(clause) || isAlone;
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const people = isAlone ? [{ kind: "lived" as const }] : whoIsIt(scene, clause);
    const said = isSaid ? officesSaid(scene, withoutAims(clause)) : officesWithYears(scene, clause);
    return said.flatMap((each, at) => heldIn(clause, force, holdersOf(people, said, at), each));
  });
}

/** `X Fondun direktoru vəzifəsinə namizəddir`: nobody is what he is to become. */
function withoutAims(clause: Clause): Clause {
  const isAim = ({ case: groupCase, members }: Group): boolean =>
    groupCase === "dat" && members.some(({ part }) => part === "post");
  return clauseWith(clause, { groups: clause.groups.filter((group) => !isAim(group)) });
}

/** `X A-nın dekanı (1934–1936), B-nin müdiri (1935–1965), ordenlə təltif edilib`: offices before what the verb tells. */
function officesWithYears(scene: Scene, clause: Clause): readonly SaidOffice[] {
  if (clause.kind !== "main") return [];
  const titles = new Set(clause.groups.flatMap(titlesOf).filter((title) => hasYears(scene, title)));
  if (titles.size === 0) return [];
  const groups = clause.groups.map((group) =>
    groupWith(group, {
      members: group.members.filter((member) => member.kind !== "title" || titles.has(member)),
    }),
  );
  return officesSaid(scene, clauseWith(clause, { groups }));
}

/** `X-in rəhbəri olduğu Fond`, `X rəhbəri olduğu Fonddan danışıb`: the body whose office it is. */
function ofWhich(scene: Scene, clause: Clause): readonly Holding[] {
  const title = [...(clause.genitive?.members ?? []), ...clause.groups.flatMap(titlesOf)].find(
    ({ kind, isPossessed, case: nounCase }) => kind === "title" && isPossessed && nounCase === "nom",
  );
  const [office] = title?.offices ?? [];
  const governor = scene.hosts.get(clause.index)?.clause;
  if (clause.verb?.class !== "be" || title === undefined || office === undefined) return [];
  if (forceOf(scene, clause) !== "stated") return [];
  const holder = title.owner?.members.at(-1);
  const people =
    holder !== undefined
      ? actorsOf(scene, holder)
      : governor === null || governor === undefined
        ? []
        : subjectOf(scene, governor);
  const bodies = modifiedActors(scene, clause).filter(isBody);
  return bodies.flatMap((body) =>
    heldIn(clause, "stated", people.filter(isPerson), { office, bodies: [body], place: [], when: {} }),
  );
}

/** `direktoru X olan Y`, `təsisçiləri A və B olan Y`: an office without an owner is of the body that the participle modifies. */
function whoseHolder(scene: Scene, clause: Clause): readonly Holding[] {
  const bodies = modifiedActors(scene, clause).filter(isBody);
  const members = clause.groups
    .filter(({ case: groupCase, postposition }) => groupCase === "nom" && postposition === null)
    .flatMap((group) => group.members);
  const shared = members.filter(({ kind, owner }) => kind === "title" && owner === null).slice(0, 1);
  if (bodies.length === 0 || forceOf(scene, clause) !== "stated") return [];
  return members
    .filter(({ kind }) => kind === "person")
    .flatMap((person) => {
      const own = person.offices.filter(({ owner, isOwned }) => owner === null && isOwned).slice(0, 1);
      const offices = own.length > 0 ? own : shared.flatMap((title) => title.offices.slice(0, 1));
      return offices.flatMap((office) =>
        heldIn(clause, "stated", actorsOf(scene, person), { office, bodies, place: [], when: {} }),
      );
    });
}

/** `A X-in sədri, B Y-nin katibi seçilib`: each office is of the people named since the office before. */
function holdersOf(
  people: readonly ActorReference[],
  said: readonly SaidOffice[],
  at: number,
): readonly ActorReference[] {
  const bound = (index: number): number => said[index]?.office.last ?? -1;
  for (let index = at; index >= 0; index--) {
    const since = people.filter(
      (each) =>
        "nominal" in each && each.nominal.last > bound(index - 1) && each.nominal.first < bound(index),
    );
    if (since.length > 0) return since;
  }
  return people;
}

/** Whom an office is said of: who stands beside it, or the first title where it has no owner (`Biznesmen Fondun sədri olub`). */
function whoIsIt(scene: Scene, clause: Clause): readonly ActorReference[] {
  if (clause.kind === "relative") return subjectOf(scene, clause).filter(isPerson);
  const titles = clause.groups.flatMap(titlesOf);
  const [first, ...others] = titles;
  if (first !== undefined && others.length > 0 && !first.isPossessed && first.first === clause.first)
    return actorsOf(scene, first);
  const groups = clause.groups
    .map((group) => groupWith(group, { members: group.members.filter((member) => !titles.includes(member)) }))
    .filter(({ members }) => members.length > 0 && members.every(({ part }) => part !== "post"));
  return holders(scene, clauseWith(clause, { groups }));
}

/** `2018-ci ildən Teatrın baş rejissoru.`: a line of a life, with nothing but dates and offices. */
function isOfLife({ parsed }: Scene, { kind, verb, groups }: Clause): boolean {
  if (kind !== "nominal" || verb !== null || parsed.clauses.length > 1) return false;
  const members = groups.flatMap((group) => group.members);
  const isNothingElse = members.every(
    ({ kind: each, isPossessed, owner }) =>
      each === "date" || (each === "title" && isPossessed && owner !== null),
  );
  return isNothingElse && members.some(({ owner }) => owner?.members.at(-1)?.kind === "agency");
}

/** `X ORG-un sədri kimi çıxış edib`: who does something as the holder of an office, unless somebody is made or called that. */
export function asWhat(scene: Scene, { verbs = [] }: OfficeConstruction): readonly Holding[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const { verb, groups, kind, first, last } = clause;
    if (verb === null || verb.voice !== "active" || kind !== "main" || verbs.includes(verb.class)) return [];
    const force = forceOf(scene, clause);
    const isOfOther = groups.some(
      ({ case: groupCase, members }) =>
        groupCase === "acc" && members.some(({ kind: each }) => each === "person"),
    );
    if (force !== "stated" || isOfOther) return [];
    const offices = groups
      .filter(({ postposition }) => postposition === "as")
      .flatMap(titlesOf)
      .flatMap(({ offices: each }) => each);
    const people = offices.length === 0 ? [] : holders(scene, clause);
    return offices.flatMap((office) =>
      (office.owner?.kind === "agency" ? bodyOf(scene, office.owner) : []).flatMap((body) =>
        people.map((person) => ({ person, office, body, force, place: [], when: {}, first, last })),
      ),
    );
  });
}

/** A title with the copula, or with `deyil`. */
function isSaidOf({ kind, verb, force, groups }: Clause): boolean {
  if (verb === null && kind === "main" && force === "denied") return true;
  return groups.some(({ members }) =>
    members.some((member) => member.kind === "title" && member.isPredicate),
  );
}

export function isPerson(actor: ActorReference): boolean {
  return (
    actor.kind === "pronoun" ||
    actor.kind === "lived" ||
    (actor.kind === "named" && actor.entity.type === "person")
  );
}

/** Who is chosen, works or is something: the object of choosing, else the subject, told or taken over. */
export function holders(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { verb } = clause;
  if ((verb?.class === "appoint" || verb?.class === "dismiss") && verb.voice === "active")
    return actorsIn(scene, clause, "acc").filter((actor) => actor.kind === "named" && isPerson(actor));
  const people = subjectOf(scene, clause).filter(isPerson);
  if (people.length > 0) return people;
  // X 1993-cü ildə A-da, 1997-ci ildə isə B-də | müəllim işləyib: the bare office is no subject
  const isBareOffice = ({ kind, isPossessed, owner }: Nominal): boolean =>
    kind === "title" && !isPossessed && owner === null;
  const others = clause.groups.filter(({ members }) => !members.every(isBareOffice));
  const taken =
    others.length < clause.groups.length
      ? subjectOf(scene, clauseWith(clause, { groups: others })).filter(isPerson)
      : [];
  if (taken.length > 0) return taken;
  // 1995-ci ildə Azərbaycan | Şuranın üzvü seçilib: a land is a member, and nobody of before
  const isLand = ({ members, case: groupCase, postposition }: Group): boolean =>
    groupCase === "nom" &&
    postposition === null &&
    members.every(
      ({ kind, head }) =>
        kind === "place" && scene.parsed.sentence.spellings[head]?.place?.kind === "country",
    );
  if (clause.groups.some(isLand)) return [];
  const groups = clause.groups.filter(({ members }) => members.every(({ kind }) => kind !== "title"));
  return isSubjectDropped(scene, clauseWith(clause, { groups }))
    ? [{ kind: "pronoun", isPlural: false }]
    : [];
}
