/** The offices that the words of a clause name, each with its body and its time. */
import type { Clause, Group, Nominal, OfficeReading } from "../clauses/nominal.ts";
import { actorsOfGroups, bodyOf } from "./arguments.ts";
import type { ActorReference, Proposal, Qualifiers } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** Somebody who is said to hold an office. */
export interface Holding {
  readonly person: ActorReference;
  readonly office: OfficeReading;
  readonly body: ActorReference;
  readonly force: Proposal["force"];
  /** Where the clause says it was. */
  readonly place: readonly ActorReference[];
  /** `from` and `to`, as far as they are told. */
  readonly when: Qualifiers;
  readonly first: number;
  readonly last: number;
}

export interface SaidOffice {
  readonly office: OfficeReading;
  readonly bodies: readonly ActorReference[];
  /** Where the clause says it was. */
  readonly place: readonly ActorReference[];
  readonly when: Qualifiers;
}

/**
 * Offices that the words of a clause name, each with its body: the owner of the title, else the latest place of work before it:
 * `A-da B şöbəsinin prokuroru, C-də rəis vəzifəsində işləyib`. The dates before an office are its own, up to the next date.
 */
export function officesSaid(scene: Scene, clause: Clause): readonly SaidOffice[] {
  const found: SaidOffice[] = [];
  let place: readonly ActorReference[] = [];
  let dates: Nominal[] = [];
  let isDated = false;
  for (const group of clause.groups) {
    const here = bodiesAt(scene, group);
    if (here.length > 0) place = here.slice(-1);
    const told = datesOf(group);
    if (told.length > 0) {
      dates = isDated ? told : [...dates, ...told];
      isDated = false;
    }
    for (const title of titlesOf(group))
      for (const office of title.offices.slice(0, 1)) {
        isDated = true;
        const owned =
          office.owner === null ? [] : ownersOf(title, office.owner).flatMap((owner) => bodyOf(scene, owner));
        found.push({
          office,
          bodies: owned.length > 0 ? owned : place,
          place,
          when: timeOf(scene, clause, title, dates),
        });
      }
  }
  return found;
}

function bodiesAt(scene: Scene, group: Group): readonly ActorReference[] {
  if (group.postposition !== null || (group.case !== "loc" && group.case !== "dat")) return [];
  return actorsOfGroups(scene, [
    { ...group, members: group.members.filter(({ kind }) => kind === "agency") },
  ]);
}

/** Dates of a group, and of a decree in it: `5 may 2021-ci il tarixli Sərəncamı ilə`. */
function datesOf({ members }: Group): Nominal[] {
  return members.flatMap((member) =>
    member.kind === "date"
      ? [member]
      : member.eventHead?.kind === "decision"
        ? member.complements.flatMap(({ members: inner }) => inner.filter(({ kind }) => kind === "date"))
        : [],
  );
}

/** When an office began or ended: the years behind its title, the dates of the clause, or that it is told as past. */
function timeOf(scene: Scene, { verb }: Clause, title: Nominal, dates: readonly Nominal[]): Qualifiers {
  const years = yearsBehind(scene, title);
  if (years !== null) return years;
  const when = dates.reduce<Qualifiers>((said, { date, bound }) => {
    const [start = "", end] = (date ?? "").split("/");
    if (end !== undefined) return { from: start, to: end };
    if (bound === "to" || verb?.class === "dismiss") return { ...said, to: start };
    return { ...said, from: start };
  }, {});
  if (when.from !== undefined || when.to !== undefined) return when;
  const mood = verb?.reading.form.mood;
  const isOver =
    verb !== null &&
    (verb.class === "dismiss" ||
      ((verb.class === "be" || verb.class === "work") && (mood === "past" || mood === "pastParticiple")));
  return isOver ? { to: "past" } : {};
}

const year = /^(?:1[89]|20)\d\d$/;

/** `müdiri (1935–1965)`, `naziri (1918)`: the years in the bracket behind a title. */
function yearsBehind({ parsed }: Scene, { head, last }: Nominal): Qualifiers | null {
  const { tokens } = parsed.sentence;
  if (tokens[head + 1]?.text !== "(") return null;
  const years = tokens
    .slice(head + 2, last)
    .flatMap(({ text }) => text.split(/[-–—]/))
    .filter((part) => year.test(part));
  return years.length === 0 ? null : { from: years[0] as string, to: years.at(-1) as string };
}

/** `X fondun sədri, Y isə katibi seçilib`: a possessed title without an owner is of the body of the clauses before. */
export function bodiesBefore(
  scene: Scene,
  clauses: readonly Clause[],
  { owner }: OfficeReading,
): readonly ActorReference[] {
  if (owner !== null) return [];
  for (const clause of [...clauses].reverse()) {
    const said = officesSaid(scene, clause).flatMap(({ bodies }) => bodies);
    if (said.length > 0) return said.slice(-1);
  }
  return [];
}

function ownersOf(title: Nominal, owner: Nominal): readonly Nominal[] {
  const all = title.owner?.members ?? [];
  return owner.kind === "agency" && all.includes(owner) ? all : [owner];
}

/** Titles of a group: its own, and those of `vəzifəsi`. */
export function titlesOf(group: Group): readonly Nominal[] {
  if (group.postposition !== "as" && group.postposition !== null) return [];
  return group.members.flatMap((member) => {
    if (member.kind === "title") return [member];
    return member.part === "post" ? (member.owner?.members ?? []).filter(({ kind }) => kind === "title") : [];
  });
}
