/** Offices that stand beside a name: before it, behind it, in a line or behind a label. */
import { lowerCase } from "../../../language/az/fold.ts";
import { clauseWith } from "../clauses/changed.ts";
import { groupOf } from "../clauses/group.ts";
import type { Clause, Group, Nominal, OfficeReading } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import { actorsOf, bodyOf } from "./actors.ts";
import { actorsIn, nominativeGroups } from "./arguments.ts";
import { holders } from "./offices-in-clauses.ts";
import { type Holding, heldIn, officesSaid, postsOf, titlesOf, whenEnded } from "./offices-said.ts";
import type { ActorReference, Qualifiers } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";
import { isBody } from "./verb-actors.ts";

/** `Y-nin direktoru X`, `X, Y-nin direktoru, …`. */
export function byNames(scene: Scene): readonly Holding[] {
  const people = scene.nominals.filter(
    (each) => each.kind === "person" && !mayBeActedOn(scene, each) && !isDeniedOffice(scene, each),
  );
  return people.flatMap((nominal, index) => {
    const place = bodyOfOther(scene, nominal, people[index - 1]);
    return nominal.offices.flatMap((office) =>
      holdingsOf(scene, nominal, office, nominal).map((holding) => ({
        ...holding,
        place,
        when: whenLeft(scene, nominal),
      })),
    );
  });
}

/** `Fondun sədri X deyil`: the office is somebody else's. */
function isDeniedOffice(scene: Scene, person: Nominal): boolean {
  const { clause, group } = scene.places.get(person) ?? {};
  return (
    clause?.verb === null &&
    clause.force === "denied" &&
    group?.case === "nom" &&
    nominativeGroups(clause).length === 1
  );
}

/** `Fondun sədri X vəzifəsindən azad edilib`: the one office that the name is told with is what has ended. */
function whenLeft(scene: Scene, person: Nominal): Qualifiers {
  const own = scene.places.get(person)?.clause ?? null;
  // X tutduğu vəzifədən azad edilib: the office that it was is what somebody is dismissed from
  const post = own?.kind === "objectRelative" ? scene.hosts.get(own.index) : undefined;
  const clause = post?.nominal.part === "post" ? post.clause : own;
  if (clause?.verb?.class !== "dismiss" || person.offices.filter(({ isRank }) => !isRank).length !== 1)
    return {};
  // istefa verir: it has not ended yet
  if (clause.verb.reading.form.mood === "present") return {};
  if (!isOfOffice(scene, clause) || forceOf(scene, clause) !== "stated") return {};
  const isLeaving =
    clause === own
      ? holders(scene, clause).some((each) => "nominal" in each && each.nominal === person)
      : clause.verb.voice === "passive" && nominativeGroups(clause).length === 0;
  return isLeaving && clause.groups.flatMap(postsOf).length === 0 ? whenEnded(clause) : {};
}

/** `vəzifəsindən azad edilib`, `istefa verib`: an office has ended, and nobody was let out of prison. */
function isOfOffice({ parsed: { sentence }, lexicon }: Scene, { groups, verb }: Clause): boolean {
  if (groups.some(({ members }) => members.some(({ part }) => part === "post"))) return true;
  return sentence.tokens
    .slice(verb?.first, verb?.index)
    .some(({ lower }) => isOfClass(lexicon, "office-end", lower));
}

/** `Fondun direktoru | X-ə müraciət edib`: where nobody else acts, the office at the front may be of an unnamed one who turns to X. */
function mayBeActedOn(scene: Scene, person: Nominal): boolean {
  const { clause, group } = scene.places.get(person) ?? {};
  if (clause === undefined || clause === null || group === undefined) return false;
  return (
    clause.kind === "main" &&
    clause.verb?.voice === "active" &&
    person.first === 0 &&
    person.offices.length === 1 &&
    group.members.length === 1 &&
    group.postposition === null &&
    (group.case === "dat" || group.case === "acc") &&
    nominativeGroups(clause).length === 0
  );
}

/** `Muzeyin direktoru A və xəritə şöbəsinin müdiri B`: the unit of the second is of the body of the first. */
function bodyOfOther(scene: Scene, person: Nominal, before: Nominal | undefined): readonly ActorReference[] {
  const [one, other] = [before, person].map((each) => each && scene.places.get(each)?.clause);
  // A-nın müdiri X medala, Y şöbəsinin mütəxəssisi Z isə fərmana layiq görülüb: one verb for both
  const isOneVerb = one?.verb != null && one.verb === other?.verb;
  if (before === undefined || (one !== other && !isOneVerb)) return [];
  // A-nın müdiri X; B Aparatının rəhbəri Y: a semicolon parts guests of bodies that have nothing to do with each other
  const between = scene.parsed.sentence.tokens.slice(before.last, person.first);
  if (between.some(({ text }) => text === ";")) return [];
  const isUnowned = person.offices.some(({ owner }) => {
    const { mention } = owner ?? { mention: null };
    return (
      mention?.isPart === true &&
      mention.owner === null &&
      mention.entity.type === "agency" &&
      mention.entity.parent === null
    );
  });
  if (!isUnowned) return [];
  const isOfTeaching = person.offices.some(({ owner }) => isTeachingUnit(scene, owner));
  return before.offices
    .flatMap(({ owner }) => (owner?.kind === "agency" ? bodyOf(scene, owner).map(wholeOf) : []))
    .filter((body) => !isOfTeaching || isUniversity(body))
    .slice(0, 1);
}

/** A chair or a faculty, which only a university has. */
function isTeachingUnit({ lexicon }: Scene, owner: Nominal | null): boolean {
  const entity = owner?.mention?.entity;
  const noun = entity?.name.slice(entity.name.lastIndexOf(" ") + 1) ?? "";
  return isOfClass(lexicon, "teaching-unit", lowerCase(noun));
}

function isUniversity(body: ActorReference): boolean {
  return body.kind === "named" && body.entity.type === "agency" && body.entity.kind === "university";
}

/** The body that a unit is of, or itself. */
function wholeOf(body: ActorReference): ActorReference {
  if (body.kind !== "named" || body.entity.type !== "agency" || !body.entity.isUnit) return body;
  return body.entity.parent === null ? body : { ...body, entity: body.entity.parent };
}

/** `X – Y-nin direktoru`, `X (1910–1980) — şair, Birliyin üzvü, ordenlə təltif olunub`: what is behind the dash is said of the name. */
export function inLines(scene: Scene): readonly Holding[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const [named, ...groups] = clause.groups;
    const [person] = named?.members ?? [];
    if (named === undefined || person?.kind !== "person" || !isDashBehind(scene, named)) return [];
    const offices = named.members.filter(({ kind }) => kind !== "person");
    const behind = offices.length === 0 ? groups : [groupOf(offices), ...groups];
    const end = behind.findIndex((group) => !isOfLine(group));
    // in a line without a verb all is said of the name; before a verb, what stands before its arguments
    if (clause.verb === null ? end >= 0 : clause.kind !== "main") return [];
    const said = end < 0 ? behind : behind.slice(0, end);
    return officesSaid(scene, clauseWith(clause, { groups: said })).flatMap((office) =>
      heldIn(clause, "stated", actorsOf(scene, person), office),
    );
  });
}

/** Behind a name, or several of one person (`A və ya B`), and the bracket with its years a dash follows. */
function isDashBehind({ parsed: { sentence } }: Scene, { members }: Group): boolean {
  const names = members.filter(({ kind }) => kind === "person");
  const [first] = names;
  const mention = names.at(-1)?.mention;
  if (mention === null || mention === undefined) return false;
  if (names.some((name) => name.mention?.entity !== first?.mention?.entity)) return false;
  let at = mention.last;
  if (sentence.tokens[at]?.text === "(")
    at = sentence.tokens.findIndex(({ text }, index) => index > at && text === ")") + 1;
  return /^[–—-]$/.test(sentence.tokens[at]?.text ?? "");
}

function isOfLine({ case: groupCase, postposition }: Group): boolean {
  return groupCase === "nom" && (postposition === null || postposition === "attached");
}

/** `Fakültənin dekanı: dosent X`: a label and whom it names. */
export function byLabels(scene: Scene): readonly Holding[] {
  const { clauses, sentence } = scene.parsed;
  return clauses.flatMap((clause, index) => {
    const [label, ...others] = clause.groups;
    const named = clauses[index + 1]?.groups[0]?.members ?? [];
    const isLabel =
      clause.verb === null &&
      label !== undefined &&
      others.length === 0 &&
      sentence.tokens[label.after]?.text === ":" &&
      clauses[index + 1]?.verb === null &&
      named[0]?.kind === "person";
    if (!isLabel) return [];
    return titlesOf(label).flatMap(({ offices, isPlural }) =>
      (isPlural ? named : named.slice(0, 1))
        .filter(({ kind }) => kind === "person")
        .flatMap((person) => offices.flatMap((office) => holdingsOf(scene, person, office, clause))),
    );
  });
}

/** `Şirkət 2009-cu ildə yaradılıb, direktoru isə X-dir`: the title is of the body that the sentence tells of. */
export function bySubjects(scene: Scene): readonly Holding[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const last = clause.groups.at(-1)?.members ?? [];
    const [person] = last;
    if (clause.verb !== null || last.length !== 1 || person?.kind !== "person" || !person.isPredicate)
      return [];
    const before = clause.groups.at(-2);
    // direktoru isə X-dir, və direktoru | X-dir: its ending reads as the accusative
    const isBefore = before !== undefined && before.after >= person.first - (before.isContrasted ? 1 : 0);
    const titles = isBefore && before.members.length === 1 ? before.members : [];
    const offices = [...titles.flatMap((title) => title.offices), ...person.offices].filter(
      (office) => office.owner === null && !office.isPlural && isOwnedForm(scene, office),
    );
    if (offices.length === 0) return [];
    const bodies = bodyToldOf(scene, Math.min(...offices.map(({ first }) => first)));
    return offices.flatMap((office) =>
      heldIn(clause, "stated", actorsOf(scene, person), { office, bodies, place: [], when: {} }),
    );
  });
}

/** `direktoru`, `qanuni təmsilçisi`, but not `direktor`: its ending says that it is of somebody. */
function isOwnedForm({ parsed }: Scene, { stem, titleClass, last }: OfficeReading): boolean {
  const { tokens, heads } = parsed.sentence;
  return (
    titleClass !== "rank" &&
    tokens[last - 1]?.lower !== stem &&
    (heads[last - 1] ?? []).some(({ head, isPossessed }) => head.class === "title" && isPossessed)
  );
}

/** The one body that the words before a place name: it or what it owns is the subject. */
function bodyToldOf(scene: Scene, end: number): readonly ActorReference[] {
  const before = scene.nominals.filter(({ last }) => last <= end);
  const [body, ...others] = before.filter(({ mention }) => mention?.entity.type === "agency");
  if (body === undefined || others.some(({ mention }) => mention?.entity !== body.mention?.entity)) return [];
  const { tokens } = scene.parsed.sentence;
  const isTold = [body, ...others].some(
    (each) =>
      each.case === "nom" ||
      // MMC-nin nizamnamə | kapitalı: a genitive that nothing took
      (each.case === "gen" &&
        scene.parsed.clauses.some(({ groups }) => groups.some(({ members }) => members.includes(each)))) ||
      before.some(
        ({ owner, head, offices }) =>
          (owner?.members.includes(each) === true && /[^n][ıiuü]$/.test(tokens[head]?.lower ?? "")) ||
          offices.some((office) => office.owner === each),
      ),
  );
  return isTold ? actorsOf(scene, body) : [];
}

function holdingsOf(
  scene: Scene,
  person: Nominal,
  office: OfficeReading,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Holding[] {
  return actorsOf(scene, person).flatMap((each) =>
    bodiesOfOffice(scene, person, office, each).map((body) => ({
      person: each,
      office,
      body,
      force: "stated" as const,
      place: [],
      when: {},
      first,
      last,
    })),
  );
}

/** `… Məhkəməsində hakim X-in sədrliyi ilə`: the one court where the sentence says that something goes on. */
function courtHere(scene: Scene): readonly ActorReference[] {
  const courts = scene.nominals.filter(
    ({ kind, case: nounCase, mention }) =>
      kind === "agency" &&
      nounCase === "loc" &&
      mention?.entity.type === "agency" &&
      mention.entity.kind === "court",
  );
  return courts.length === 1 ? courts.flatMap((court) => actorsOf(scene, court)) : [];
}

/** The body that owns an office, or that it needs not name: `rektor X`, `X-də çalışan müəllim Y`. */
function bodiesOfOffice(
  scene: Scene,
  person: Nominal,
  office: OfficeReading,
  holder: ActorReference,
): readonly ActorReference[] {
  const { owner, coOwners, bodyKind, stem, first, titleClass } = office;
  if (owner !== null) return [...coOwners, owner].flatMap((each) => bodyOf(scene, each));
  if (bodyKind === "court") return courtHere(scene);
  if (bodyKind !== null)
    return holder.kind === "named" && holder.entity.type === "person"
      ? [{ kind: "only", of: bodyKind, stem, isSole: titleClass === "head", holder: holder.entity, first }]
      : [];
  return [
    ...placesOfWork(scene, person),
    ...(leads(office) ? representedBy(scene, person) : []),
    ...bodyAbove(scene, person, office),
  ];
}

/** `Kafedra müdiri, professor X`, `Müdir: X` in a line of its own: of the body that a line above names. */
function bodyAbove(
  { parsed, lexicon }: Scene,
  person: Nominal,
  office: OfficeReading,
): readonly ActorReference[] {
  const { tokens, verbs, heads } = parsed.sentence;
  const isLine = office.first === 0 && tokens.length - person.last <= 1 && verbs.length === 0;
  if (!isLine || !leads(office) || isOfClass(lexicon, "credit-title", office.stem)) return [];
  // Kafedra müdiri: of a unit
  const isUnit = (heads[0] ?? []).some(({ head }) => head.class === "unit");
  return [{ kind: "above", isUnit }];
}

/** A head or a deputy: a lawyer or an expert stands for bodies that he is not of. */
function leads({ titleClass }: OfficeReading): boolean {
  return titleClass === "head" || titleClass === "deputy";
}

/** `sənədi Fond adından direktor X imzalayıb`, `Fondu direktor X təmsil edib`: who signs for a body or stands for it has the office there. */
function representedBy(scene: Scene, person: Nominal): readonly ActorReference[] {
  const { clause, group } = scene.places.get(person) ?? {};
  if (clause === undefined || clause === null || group === undefined || clause.verb?.voice !== "active")
    return [];
  if (clause.verb.class === "represent") {
    const objects = clause.groups.filter(
      ({ case: groupCase, postposition }) => groupCase === "acc" && postposition === null,
    );
    return objects.length === 1
      ? objects.flatMap(({ members }) => members.flatMap((each) => actorsOf(scene, each))).filter(isBody)
      : [];
  }
  const before = clause.groups[clause.groups.indexOf(group) - 1];
  const isFor = before?.postposition === "agent" || before?.postposition === "behalf";
  if (clause.verb.class !== "sign" || before === undefined || !isFor || group.first - before.after > 1)
    return [];
  return before.members.length === 1
    ? before.members.flatMap((each) => actorsOf(scene, each)).filter(isBody)
    : [];
}

/** `X-də çalışan baş müəllim Y`: the body where somebody is said to work beside the title. */
function placesOfWork(scene: Scene, { relatives }: Nominal): readonly ActorReference[] {
  return relatives
    .filter(({ verb }) => verb?.class === "work" && verb.voice === "active")
    .flatMap((relative) => actorsIn(scene, relative, "loc"))
    .filter(isBody);
}
