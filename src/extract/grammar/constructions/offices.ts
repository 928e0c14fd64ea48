/** Who holds which office where. */

import type { Clause, Group, Nominal, OfficeReading } from "../clauses/nominal.ts";
import {
  actorsIn,
  actorsOf,
  actorsOfGroups,
  bodyOf,
  isOrgan,
  isSubjectDropped,
  subjectOf,
} from "./arguments.ts";
import type { Construction } from "./construction.ts";
import type { ActorReference, Proposal, Qualifiers } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

export const offices: readonly Construction[] = [
  {
    shape: "free",
    name: "office-of-name",
    predicate: "position",
    apply: ofName,
    examples: [
      "Mərkəzin direktoru Lalə Məcidova çıxış edib.",
      "Samir Qənbərov, Kooperativin direktoru, çıxış edib.",
    ],
    nearMisses: ["Mərkəz və Lalə Məcidova təmsil olunub."],
  },
  {
    shape: "free",
    name: "appointed",
    predicate: "position",
    apply: byVerb,
    examples: [
      "Orxan Səfərli Arxivin direktoru təyin edilib.",
      "Lalə Məcidova universitetdə müəllim işləyir.",
    ],
    nearMisses: ["Arxivə direktor təyin edilməsi gözlənilir."],
  },
  {
    shape: "free",
    name: "leads",
    predicate: "position",
    apply: leads,
    examples: ["Komissiyaya Orxan Səfərli sədrlik edir."],
    nearMisses: ["Orxan Səfərli layihəyə rəhbərlik edib."],
  },
  {
    shape: "free",
    name: "is-office-holder",
    predicate: "position",
    apply: isHolder,
    examples: ["Orxan Səfərli Gənclər Şurasının sədridir."],
    nearMisses: ["Orxan Səfərli Gənclər Şurasının sədri ilə görüşüb."],
  },
];

export const founders: ReadonlySet<string> = new Set(["təsisçi", "həmtəsisçi", "qurucu"]);

/** `Universitetin professoru` is an office of the body; `professor` and `Azərbaycanın xalq artisti` are none. */
function isHeld({ owner, isRank, stem }: OfficeReading): boolean {
  return owner !== null && (!isRank || owner.kind === "agency") && !founders.has(stem);
}

function proposal(
  construction: string,
  subject: ActorReference,
  office: OfficeReading,
  body: ActorReference,
  force: Proposal["force"],
  range: { first: number; last: number },
  extra: Qualifiers = {},
): Proposal {
  const qualifiers = { title: office.title, ...(office.isFormer ? { to: "past" } : {}), ...extra };
  return {
    construction,
    predicate: "position",
    subject,
    object: body,
    force,
    qualifiers,
    first: range.first,
    last: range.last,
  };
}

/** The title with the organ that it is of: `İdarə Heyətinin sədri`. */
function titleWithOrgan(scene: Scene, office: OfficeReading): OfficeReading {
  const { owner } = office;
  if (owner === null || !isOrgan(owner)) return office;
  const { tokens, text } = scene.parsed.sentence;
  return {
    ...office,
    title: `${text.slice(tokens[owner.ownFirst]?.start, tokens[owner.last - 1]?.end)} ${office.title}`,
  };
}

function ofName(scene: Scene): readonly Proposal[] {
  return [...beforeName(scene), ...ofLine(scene)];
}

function beforeName(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    if (nominal.kind !== "person") return [];
    const [person] = actorsOf(scene, nominal);
    if (person === undefined) return [];
    return nominal.offices.filter(isHeld).flatMap((office) =>
      bodyOf(scene, office.owner as Nominal).map((body) =>
        proposal("office-of-name", person, titleWithOrgan(scene, office), body, "stated", {
          first: nominal.first,
          last: nominal.last,
        }),
      ),
    );
  });
}

/** `X – Y-nin direktoru`: a line of a list that has no verb. */
function ofLine(scene: Scene): readonly Proposal[] {
  const { clauses, sentence } = scene.parsed;
  return clauses.flatMap((clause) => {
    const [name, title, ...rest] = clause.groups;
    const [person, office] = [name?.members.at(-1), title?.members[0]?.offices[0]];
    const isLine =
      clause.verb === null &&
      rest.length === 0 &&
      person?.kind === "person" &&
      name?.members.length === 1 &&
      title?.case === "nom" &&
      /^[–—-]$/.test(sentence.tokens[person.last]?.text ?? "");
    if (!isLine || office === undefined || !isHeld(office)) return [];
    return actorsOf(scene, person).flatMap((subject) =>
      bodyOf(scene, office.owner as Nominal).map((body) =>
        proposal("office-of-name", subject, titleWithOrgan(scene, office), body, "stated", clause),
      ),
    );
  });
}

/** `X müdir vəzifəsinə təyin edilib`, `X-də rəis işləyib`, `rəisi vəzifəsindən azad edilib`. */
function byVerb(scene: Scene): readonly Proposal[] {
  const { clauses } = scene.parsed;
  return clauses.flatMap((clause, index) => {
    if (!givesOffice(clause)) return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const people = holders(scene, clause);
    const when = timeOf(clause);
    return officesSaid(scene, clause).flatMap(({ office, bodies }) => {
      if (founders.has(office.stem)) return [];
      const meant = bodies.length > 0 ? bodies : bodiesBefore(scene, clauses.slice(0, index), office);
      return meant.flatMap((body) =>
        people.map((person) =>
          proposal("appointed", person, titleWithOrgan(scene, office), body, force, clause, when),
        ),
      );
    });
  });
}

/** A verb of choosing, dismissing, working, or standing in for (`vəzifəsini icra edən`). */
function givesOffice({ kind, verb, groups }: Clause): boolean {
  if (verb === null || kind === "act") return false;
  if (["appoint", "dismiss", "work", "act"].includes(verb.class)) return true;
  return (
    verb.class === "hold" &&
    groups.some(
      ({ case: groupCase, members }) => groupCase === "acc" && members.some(({ part }) => part === "post"),
    )
  );
}

/** When an office began or ended, where the clause tells a date. */
function timeOf({ verb, groups }: Clause): Qualifiers {
  const date = groups.flatMap(({ members }) => members).find(({ kind }) => kind === "date")?.date;
  if (date === null || date === undefined) return {};
  if (verb?.class === "appoint") return { from: date };
  return verb?.class === "dismiss" ? { to: date } : {};
}

/** `X fondun sədri, Y isə katibi seçilib`: a possessed title without an owner is of the body before. */
function bodiesBefore(
  scene: Scene,
  clauses: readonly Clause[],
  office: OfficeReading,
): readonly ActorReference[] {
  if (office.owner !== null) return [];
  for (const clause of [...clauses].reverse()) {
    const said = givesOffice(clause) ? officesSaid(scene, clause).flatMap(({ bodies }) => bodies) : [];
    if (said.length > 0) return said.slice(-1);
  }
  return [];
}

export interface SaidOffice {
  readonly office: OfficeReading;
  readonly bodies: readonly ActorReference[];
  /** Where the clause says it was. */
  readonly place: readonly ActorReference[];
}

/**
 * Offices that the words of a clause name, each with its body: the owner of the title, else the latest place of work before it:
 * `A-da B şöbəsinin prokuroru, C-də rəis vəzifəsində işləyib`.
 */
export function officesSaid(scene: Scene, clause: Clause): readonly SaidOffice[] {
  const found: SaidOffice[] = [];
  let place: readonly ActorReference[] = [];
  for (const group of clause.groups) {
    const here =
      group.postposition === null && (group.case === "loc" || group.case === "dat")
        ? actorsOfGroups(scene, [
            { ...group, members: group.members.filter(({ kind }) => kind === "agency") },
          ])
        : [];
    if (here.length > 0) place = here.slice(-1);
    for (const title of titlesOf(group))
      for (const office of title.offices.slice(0, 1)) {
        const owned =
          office.owner === null ? [] : ownersOf(title, office.owner).flatMap((owner) => bodyOf(scene, owner));
        found.push({ office, bodies: owned.length > 0 ? owned : place, place });
      }
  }
  return found;
}

function ownersOf(title: Nominal, owner: Nominal): readonly Nominal[] {
  const all = title.owner?.members ?? [];
  return owner.kind === "agency" && all.includes(owner) ? all : [owner];
}

/** Titles of a group: its own, and those of `vəzifəsi`. */
function titlesOf(group: Group): readonly Nominal[] {
  if (group.postposition !== "as" && group.postposition !== null) return [];
  return group.members.flatMap((member) => {
    if (member.kind === "title") return [member];
    return member.part === "post" ? (member.owner?.members ?? []).filter(({ kind }) => kind === "title") : [];
  });
}

function holders(scene: Scene, clause: Clause): readonly ActorReference[] {
  const isObject =
    (clause.verb?.class === "appoint" || clause.verb?.class === "dismiss") && clause.verb.voice === "active";
  if (isObject)
    return actorsIn(scene, clause, "acc").filter(
      (actor) => actor.kind === "named" && actor.entity.type === "person",
    );
  const people = subjectOf(scene, clause).filter(
    (actor) => actor.kind === "pronoun" || (actor.kind === "named" && actor.entity.type === "person"),
  );
  if (people.length > 0) return people;
  return isSubjectDropped(scene, {
    ...clause,
    groups: clause.groups.filter(({ members }) => members.every(({ kind }) => kind !== "title")),
  })
    ? [{ kind: "pronoun", isPlural: false }]
    : [];
}

function leads(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    if (clause.verb?.class !== "lead" || clause.kind === "act") return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const bodies = actorsIn(scene, clause, "dat", "acc").filter(
      (actor) => actor.kind === "named" && actor.entity.type === "agency",
    );
    const people = subjectOf(scene, clause).filter(
      (actor) => actor.kind !== "named" || actor.entity.type === "person",
    );
    const word = scene.parsed.sentence.tokens[clause.verb.first]?.lower ?? "";
    const title = word.startsWith("sədr") ? "sədr" : "rəhbər";
    return bodies.flatMap((body) =>
      people.map((subject) => ({
        construction: "leads",
        predicate: "position",
        subject,
        object: body,
        force,
        qualifiers: { title },
        first: clause.first,
        last: clause.last,
      })),
    );
  });
}

/** Offices said of people by a copula: `X ORG-un sədridir`, `X ORG-un sədri olub`, `ORG-un sədri olan X`. */
export function saidOffices(scene: Scene): readonly {
  readonly person: ActorReference;
  readonly office: OfficeReading;
  readonly body: ActorReference;
  readonly force: Proposal["force"];
  readonly clause: Clause;
}[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const isBe = clause.verb?.class === "be";
    const copula = clause.groups
      .flatMap(({ members }) => members)
      .some((member) => member.kind === "title" && member.isPredicate);
    if (!isBe && !copula) return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const rest = clause.groups.filter((group) => titlesOf(group).length === 0);
    const people = (
      clause.kind === "relative" ? subjectOf(scene, clause) : holders(scene, { ...clause, groups: rest })
    ).filter(
      (actor) => actor.kind === "pronoun" || (actor.kind === "named" && actor.entity.type === "person"),
    );
    return officesSaid(scene, clause)
      .filter(({ office }) => !office.isRank)
      .flatMap(({ office, bodies }) =>
        bodies.flatMap((body) => people.map((person) => ({ person, office, body, force, clause }))),
      );
  });
}

function isHolder(scene: Scene): readonly Proposal[] {
  return saidOffices(scene)
    .filter(({ office }) => !founders.has(office.stem))
    .map(({ person, office, body, force, clause }) =>
      proposal("is-office-holder", person, titleWithOrgan(scene, office), body, force, clause),
    );
}
