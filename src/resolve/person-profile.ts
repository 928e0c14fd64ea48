/**
 * A profile gathers the appearances of one full name that look alike: same spelling, same patronymic, same full-time
 * offices. Profiles are what is compared, so a name in ten thousand documents costs as much as its few profiles.
 */

import { type Spelling, soundAlike } from "../language/transliteration.ts";
import type { Person } from "../model/entity.ts";
import { pushTo, sortedUnique } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";
import { type DayRange, daysOf, gapBetween } from "./days.ts";
import type { Office, Surroundings } from "./offices.ts";
import { fullSpelling } from "./person-name.ts";
import type { ReadPerson } from "./person-reader.ts";
import { differsInHarmony } from "./spelling-groups.ts";

export interface PersonProfile {
  readonly key: string;
  readonly name: Spelling;
  readonly patronymic: Spelling | null;
  /** Offices by the topmost body above them. */
  readonly offices: ReadonlyMap<string, Seat>;
  /** When documents say so; null where none is dated. */
  readonly seen: DayRange | null;
  /** Topmost bodies that its documents name, for the people of a full-time office. */
  readonly bodies: ReadonlySet<string>;
  readonly members: readonly Appearance<Person>[];
}

/** What one person is in one body. */
interface Seat {
  readonly body: string;
  readonly titles: readonly string[];
  readonly isFullTime: boolean;
}

/** Two full-time offices seen within this many days of each other are held at one time. */
const careerGapDays = 365;

function rangeOf(members: readonly Appearance<Person>[]): DayRange | null {
  const days = members.flatMap(({ document }) =>
    document.published === null ? [] : [daysOf(document.published)],
  );
  if (days.length === 0) return null;
  return {
    first: days.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    last: days.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY),
  };
}

function seatsOf(held: readonly Office[]): ReadonlyMap<string, Seat> {
  return new Map(
    sortedUnique(held.map(({ root }) => root)).map((root) => {
      const here = held.filter((office) => office.root === root);
      const isFullTime = here.some((office) => office.isFullTime);
      const [body = root] = sortedUnique(here.map((office) => office.body));
      return [root, { body, titles: sortedUnique(here.map(({ title }) => title)), isFullTime }] as const;
    }),
  );
}

function isFullTimeAnywhere(offices: ReadonlyMap<string, Seat>): boolean {
  return [...offices.values()].some(({ isFullTime }) => isFullTime);
}

/** Profiles of the appearances of one block, in the order of their keys. */
export function profilesOf(
  block: readonly Appearance<Person>[],
  read: ReadPerson,
  { offices, bodiesOf }: Surroundings,
): PersonProfile[] {
  const groups = new Map<string, Appearance<Person>[]>();
  const names = new Map<string, Pick<PersonProfile, "name" | "patronymic">>();
  for (const appearance of block) {
    const { patronymic, ...parts } = read(appearance);
    const name = fullSpelling(parts);
    const seats = [...seatsOf(offices.get(appearance) ?? [])].map(
      ([root, { isFullTime }]) => `${root}${isFullTime ? "" : "~"}`,
    );
    const key = JSON.stringify([name.sounds, patronymic?.sounds ?? "", ...seats]);
    pushTo(groups, key, appearance);
    names.set(key, { name, patronymic });
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, members]) => {
      const found = names.get(key);
      if (found === undefined) return [];
      const seats = seatsOf(members.flatMap((member) => offices.get(member) ?? []));
      const documents = isFullTimeAnywhere(seats) ? members.map(({ document }) => document.id) : [];
      const bodies = new Set(documents.flatMap((document) => [...bodiesOf(document)]));
      return [{ key, ...found, offices: seats, seen: rangeOf(members), bodies, members }];
    });
}

function describeOffices({ offices }: PersonProfile): string {
  return [...offices.values()].map(({ titles, body }) => `${titles.join(", ")} (${body})`).join("; ");
}

/** A title of this many words is so particular that it is one office, whatever body a sentence seems to give it. */
const particularWords = 4;

/** Whether the names of two bodies begin with one long word, or one is the other with words before it. */
function areAlike(one: string, other: string): boolean {
  if (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  const [first = "", begin] = [one.split(" ")[0], other.split(" ")[0]];
  return first.length >= 4 && first === begin;
}

/** How sure it is that two offices are one in other words: one particular title, or one title in bodies of like names; else 0. */
function likenessOfOffices(one: PersonProfile, other: PersonProfile): number {
  let likeness = 0;
  for (const [root, { titles }] of one.offices) {
    for (const [otherRoot, { titles: otherTitles }] of other.offices) {
      const shared = titles.filter((title) => otherTitles.includes(title));
      if (shared.some((title) => title.split(" ").length >= particularWords)) return 0.95;
      if (shared.length > 0 && areAlike(root, otherRoot)) likeness = 0.8;
    }
  }
  return likeness;
}

/** Whether a document about the one names a body in which the other holds an office. */
function shareSurroundings(one: PersonProfile, other: PersonProfile): boolean {
  const namesOffice = ({ bodies }: PersonProfile, { offices }: PersonProfile): boolean =>
    [...offices.keys()].some((root) => bodies.has(root));
  return namesOffice(one, other) || namesOffice(other, one);
}

/** Two people of one name who both hold full-time offices, in bodies that are not one. */
function compareOffices(one: PersonProfile, other: PersonProfile): Comparison {
  const detail = `${describeOffices(one)} and ${describeOffices(other)}`;
  const likeness = likenessOfOffices(one, other);
  if (likeness > 0) return decide("same", likeness, ["full name agrees, offices are alike", detail]);
  if (one.seen === null || other.seen === null) {
    return shareSurroundings(one, other)
      ? decide("same", 0.75, ["full name agrees, a document of one names the body of the other", detail])
      : decide("different", 0.3, ["offices contradict", `${detail}, and no date says that one followed`]);
  }
  return gapBetween(one.seen, other.seen) <= careerGapDays
    ? decide("different", 0.1, ["offices contradict", `${detail}, within ${careerGapDays} days`])
    : decide("same", 0.8, ["full name agrees, offices follow each other", detail]);
}

/** Decides whether two profiles are one person, from their features alone. */
export function comparePersons(one: PersonProfile, other: PersonProfile): Comparison {
  if (!soundAlike(one.name, other.name) && !differsInHarmony(one.name, other.name)) {
    return decide("different", 0.02, [
      "names differ",
      "a letter of one cannot be the other's in any spelling",
    ]);
  }
  if (one.patronymic !== null && other.patronymic !== null) {
    return soundAlike(one.patronymic, other.patronymic)
      ? decide("same", 0.99, ["full name and patronymic agree", ""])
      : decide("different", 0.03, ["patronymics differ", ""]);
  }
  const shared = [...one.offices.keys()].filter((root) => other.offices.has(root));
  if (shared.length > 0)
    return decide("same", 0.98, [
      "full name and body agree",
      shared.map((root) => one.offices.get(root)?.body ?? root).join("; "),
    ]);
  return isFullTimeAnywhere(one.offices) && isFullTimeAnywhere(other.offices)
    ? compareOffices(one, other)
    : decide("same", 0.9, ["full name agrees, nothing contradicts", ""]);
}

/** How a profile fits a person, by comparing it with each profile of that person: names and fathers' names must never differ, and contradicting offices yield to strong agreement with one of them. */
export function fitOf(comparisons: readonly Comparison[]): "none" | "weak" | "strong" {
  if (comparisons.some(({ score }) => score < 0.05)) return "none";
  if (comparisons.some(({ score }) => score >= 0.95)) return "strong";
  return comparisons.every(({ verdict }) => verdict === "same") ? "weak" : "none";
}
