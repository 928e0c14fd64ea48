/** The offices that the words of a clause name, each with its body and its time. */

import { monthOf } from "../../../language/az/dates.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { isoDate } from "../../../model/calendar.ts";
import { groupWith } from "../clauses/changed.ts";
import type { Clause, Group, Nominal, OfficeReading } from "../clauses/nominal.ts";
import { isOfClass } from "../names/words.ts";
import { actorsOf, actorsOfGroups, bodyOf, isBodyNoun } from "./actors.ts";
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
  let isHeldHere = false;
  let earlier: EarlierPlace[] = [];
  let untilPlace = 0;
  for (const group of clause.groups) {
    const here = bodiesAt(scene, group);
    if (here !== null) {
      // 1993–1996-cı illərdə A-da, 1997-ci ildən isə B-də müəllim işləyib: the office stands once
      const isEarlier = place.length > 0 && !isHeldHere && untilPlace > 0 && dates.length > untilPlace;
      if (isEarlier) earlier.push({ bodies: place, dates: dates.slice(0, untilPlace) });
      if (isEarlier) dates = dates.slice(untilPlace);
      place = areJoined(scene, group) ? here : here.slice(-1);
      isHeldHere = false;
      untilPlace = dates.length;
    }
    const told = datesOf(group);
    if (told.length > 0) {
      dates = isDated ? told : [...dates, ...told];
      isDated = false;
    }
    for (const title of titlesOf(group))
      for (const office of title.offices.slice(0, 1)) {
        // 1992-ci ildən A-nın sədri, sonra B-nin direktoru: when the second began is not told
        const since = isDated && dates.every(({ bound }) => bound === "from") ? [] : dates;
        isDated = true;
        const owned =
          office.owner === null ? [] : ownersOf(title, office.owner).flatMap((owner) => bodyOf(scene, owner));
        // Komitənin sədri, şöbə müdiri işləyib; Şuranın yanında Komitə sədrinin müavini, sonra sədri olub: of the body of the title before
        // sədri vəzifəsinə: what looks like the accusative is the possessive
        const isOwned = office.isOwned || title.case === "acc";
        const isOfLast = isOwned && title.owner === null && found.length > 0 && !isMinister(found.at(-1));
        const shared = isOfLast && (place.length === 0 || isHeldHere) ? (found.at(-1)?.bodies ?? []) : place;
        isHeldHere = true;
        for (const each of owned.length > 0 ? [] : earlier)
          found.push({
            office,
            bodies: each.bodies,
            place: each.bodies,
            when: timeOf(scene, clause, title, each.dates),
          });
        earlier = [];
        found.push({
          office,
          bodies: owned.length > 0 ? owned : shared,
          place,
          when: timeOf(scene, clause, title, since),
        });
      }
  }
  return found;
}

/** Where somebody worked before, in the office that the clause names at its end. */
interface EarlierPlace {
  readonly bodies: readonly ActorReference[];
  readonly dates: readonly Nominal[];
}

/** `A-da və B-də müəllim`: both; behind a comma alone B may be a part of A. */
function areJoined({ parsed, lexicon }: Scene, { members }: Group): boolean {
  const before = members.at(-2);
  const joint = parsed.sentence.tokens[before?.last ?? -1];
  return lexicon.classes.get(joint?.lower ?? "") === "and";
}

/** The office that a clause says, held by each of the people in each of its bodies. */
export function heldIn(
  { first, last }: Clause,
  force: Holding["force"],
  people: readonly ActorReference[],
  { office, bodies, place, when }: SaidOffice,
): readonly Holding[] {
  return bodies.flatMap((body) =>
    people.map((person) => ({ person, office, body, force, place, when, first, last })),
  );
}

/** maliyyə naziri, dövlət nəzarətçisi: the ministry is the minister's alone. */
function isMinister(said: SaidOffice | undefined): boolean {
  return said?.office.owner?.mention?.isMinister === true;
}

/** The body where a group places somebody: named, or the owner of its committee or ship; `null` where it places nobody. */
function bodiesAt(scene: Scene, group: Group): readonly ActorReference[] | null {
  const last = group.members.at(-1);
  if (last === undefined) return null;
  // Komissarlıq nəzdində | maarif komissarı olub
  if (group.postposition === "attached" && last.kind === "agency") return actorsOf(scene, last);
  if (group.postposition !== null) return null;
  // Agentliyin | direktorun səlahiyyətlərini icra edib
  if (group.case === "gen" && last.kind === "agency") return actorsOf(scene, last);
  if (group.case !== "loc" && group.case !== "dat") return null;
  // Nazirliyin layihəsində rəhbər işləyib: he leads the project, and not the ministry
  if (group.case === "loc" && last.eventHead?.kind === "project") return [];
  const named = actorsOfGroups(scene, [
    groupWith(group, { members: group.members.filter(({ kind }) => kind === "agency") }),
  ]);
  if (named.length > 0) return named;
  // Nazirliyin Akademiyasına rəis təyin edilib: a body of its own, which is not named
  if (last.owner !== null && isBodyNoun(scene, last)) return [];
  const owner = last.kind === "noun" || last.kind === "place" ? last.owner?.members.at(-1) : undefined;
  if (owner?.kind === "agency") return actorsOf(scene, owner);
  return group.case === "loc" && last.kind === "noun" ? [] : null;
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

/** What somebody did as the holder of an office: told in the past it is over. */
const past: ReadonlySet<VerbClass> = new Set(["be", "work", "hold", "act"]);

/** When an office began or ended: the years behind its title, the dates of the clause, or that it is told as past. */
function timeOf(scene: Scene, clause: Clause, title: Nominal, dates: readonly Nominal[]): Qualifiers {
  const { verb, kind } = clause;
  const years = yearsBehind(scene, title);
  if (years !== null) return years;
  // 3 noyabrda səlahiyyətlərini icra edən X ilə görüşüb: the day is of what happened
  const isActing = verb?.class === "act" && kind !== "main";
  if (isActing) return {};
  const mood = telling(scene, clause)?.reading.form.mood;
  const span = dates.length > 0 && verb?.class !== "act" ? spanOf(dates, verb?.class === "dismiss") : null;
  // 2015-ci ildən direktoru idi: it has ended, though nobody says when
  const wasOnce = span?.to === undefined && verb !== null && isWas(scene, verb.index);
  if (span !== null) return wasOnce ? { ...span, to: "past" } : span;
  const isOver =
    verb !== null &&
    (verb.class === "dismiss" || (past.has(verb.class) && (mood === "past" || mood === "pastParticiple")));
  return isOver ? { to: "past" } : {};
}

/** The verb that tells the time of a clause: `müdir vəzifəsində çalışaraq … | iştirak edib`. */
function telling({ parsed }: Scene, { kind, verb, index }: Clause): Clause["verb"] {
  if (kind !== "converb") return verb;
  return parsed.clauses.find((each) => each.index > index && each.kind === "main")?.verb ?? verb;
}

/** `2015-ci ildən fonda rəhbərlik edir`, `müxtəlif illərdə rəhbərlik edib`: from when to when, or that it is over. */
export function whenLed({ groups, verb }: Clause): Qualifiers {
  const dates = groups.flatMap(datesOf).filter(({ date, bound }) => bound !== null || date?.includes("/"));
  const bounds = dates.flatMap(({ date, bound }) => (date?.includes("/") ? ["from", "to"] : [bound]));
  // 1940-cı ildən 1943-cü ilə qədər A-ya, 1943-cü ildən B-yə: whose years are which is not told
  const span = new Set(bounds).size === bounds.length ? spanOf(dates, false) : {};
  const mood = verb?.reading.form.mood;
  const isPast = mood === "past" || mood === "pastParticiple";
  return isPast && Object.keys(span).length === 0 ? { to: "past" } : span;
}

/** `idi`: so it was, and is no more. */
function isWas({ parsed: { sentence }, lexicon }: Scene, index: number): boolean {
  return lexicon.classes.get(sentence.tokens[index]?.lower ?? "") === "was";
}

/** What dates begin or end. */
function spanOf(dates: readonly Nominal[], isEnd: boolean): Qualifiers {
  const when: { from?: string; to?: string } = {};
  for (const { date, bound } of dates) {
    const [start = "", end] = (date ?? "").split("/");
    if (start === "") continue; // bu gün, in a text that nothing dates
    if (end !== undefined) return { from: start, to: end };
    when[bound === "to" || isEnd ? "to" : "from"] = start;
  }
  return when;
}

/** When the office began that a clause gives somebody without naming it. */
export function whenIn({ groups }: Clause): Qualifiers {
  return spanOf(groups.flatMap(datesOf), false);
}

/** When the office ended that a clause takes from somebody without naming it. */
export function whenEnded({ groups }: Clause): Qualifiers {
  const when = spanOf(groups.flatMap(datesOf), true);
  return "to" in when ? when : { to: "past" };
}

/** `müdiri (1935–1965)`, `naziri (1918)`, `(1918, iyun–oktyabr) naziri`: the years in the bracket behind a title, or before it. */
function yearsBehind(
  { parsed, lexicon }: Scene,
  { head, last, ownFirst, titleHead }: Nominal,
): Qualifiers | null {
  const { tokens, heads } = parsed.sentence;
  // müxbir üzvü (1949): the year of the election
  const isElected = titleHead !== null && isOfClass(lexicon, "elected-title", titleHead.stem);
  if (tokens[head + 1]?.text === "(") return yearsAmong(tokens.slice(head + 2, last), isElected);
  const close = ownFirst - 1;
  if (tokens[close]?.text !== ")") return null;
  const open = tokens.findLastIndex(({ text }, index) => index < close && text === "(");
  const isOfOther = (heads[open - 1] ?? []).some((form) => form.head.class === "title");
  return open < 0 || isOfOther ? null : yearsAmong(tokens.slice(open + 1, close), isElected);
}

const year = /^(?:1[89]|20)\d\d$/;

/** `fakültənin dekanı (1934–1936)`: its years say by themselves that somebody held the office. */
export function hasYears(scene: Scene, title: Nominal): boolean {
  return yearsBehind(scene, title) !== null;
}

/** The years of a bracket that holds nothing else, or its one year with its months. */
function yearsAmong(tokens: readonly Token[], isElected: boolean): Qualifiers | null {
  const parts = tokens.flatMap(({ lower }) => lower.split(/[-–—]/)).filter((part) => /[\p{L}\d]/u.test(part));
  const years = parts.filter((part) => year.test(part));
  const months = parts.map(monthOf).filter((month) => month > 0);
  const [first] = years;
  if (first === undefined || years.length > 2) return null;
  if (months.length === 0)
    return isElected && years.length === 1 ? { from: first } : { from: first, to: years.at(-1) as string };
  const isWhole = years.length === 1 && months.length === parts.length - 1;
  return isWhole
    ? { from: isoDate(Number(first), months[0]), to: isoDate(Number(first), months.at(-1)) }
    : null;
}

/** `X fondun sədri, Y isə katibi seçilib`: an office without a body is of the one that the clauses before name last. */
export function bodiesBefore(
  scene: Scene,
  clauses: readonly Clause[],
  { owner }: OfficeReading,
  here: Clause,
): readonly ActorReference[] {
  if (owner !== null || here.groups.some(isElsewhere)) return [];
  for (const clause of [...clauses].reverse()) {
    const said = officesSaid(scene, clause).flatMap(({ bodies }) => bodies);
    if (said.length > 0) return said.slice(-1);
    const isLed = clause.verb?.class === "lead";
    const places = clause.groups
      .filter((group) => group.case === "loc" || (isLed && group.case === "dat"))
      .flatMap((group) => bodiesAt(scene, group) ?? []);
    if (places.length > 0) return places.slice(-1);
  }
  return [];
}

/** `Şəkidə müəllim işləyib`: a place of its own. */
function isElsewhere({ case: groupCase, postposition, members }: Group): boolean {
  return groupCase === "loc" && postposition === null && members.at(-1)?.kind === "place";
}

function ownersOf(title: Nominal, owner: Nominal): readonly Nominal[] {
  const all = title.owner?.members ?? [];
  return owner.kind === "agency" && all.includes(owner) ? all : [owner];
}

const beside: ReadonlySet<Case> = new Set<Case>(["dat", "loc", "ins"]);

/** Titles of `vəzifəsi`. */
export function postsOf({ members }: Group): readonly Nominal[] {
  return members
    .filter(({ part }) => part === "post")
    .flatMap(({ owner }) => (owner?.members ?? []).filter(({ kind }) => kind === "title"));
}

/** Titles of a group: its own, and those of `vəzifəsi`. */
export function titlesOf(group: Group): readonly Nominal[] {
  if (group.postposition !== "as" && group.postposition !== null) return [];
  // nazirinə yeni müşavir təyin edilib: somebody has been given to the minister
  if (group.postposition === null && beside.has(group.case)) return postsOf(group);
  return group.members.flatMap((member) => {
    if (member.kind === "title") return [member];
    return member.part === "post" ? (member.owner?.members ?? []).filter(({ kind }) => kind === "title") : [];
  });
}
