/**
 * A profile gathers the appearances of one full name that look alike: same spelling, same patronymic, same full-time
 * offices. Profiles are what is compared, so a name in ten thousand documents costs as much as its few profiles.
 */

import { sortedUnique } from "../graph/order.ts";
import { type Spelling, soundAlike } from "../language/transliteration.ts";
import type { Person } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";
import { type DayRange, daysOf, gapBetween } from "./days.ts";
import type { Office } from "./offices.ts";
import { fullSpelling } from "./person-name.ts";
import type { ReadPerson } from "./person-reader.ts";

export interface PersonProfile {
  readonly key: string;
  readonly name: Spelling;
  readonly patronymic: Spelling | null;
  /** Offices by the topmost body above them. */
  readonly offices: ReadonlyMap<string, Seat>;
  /** When documents say so; null where none is dated. */
  readonly seen: DayRange | null;
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

function isFullTimeAnywhere({ offices }: PersonProfile): boolean {
  return [...offices.values()].some(({ isFullTime }) => isFullTime);
}

/** Profiles of the appearances of one block, in the order of their keys. */
export function profilesOf(
  block: readonly Appearance<Person>[],
  read: ReadPerson,
  offices: ReadonlyMap<Appearance, readonly Office[]>,
): PersonProfile[] {
  const groups = new Map<string, Appearance<Person>[]>();
  const features = new Map<string, Omit<PersonProfile, "key" | "seen" | "members">>();
  for (const appearance of block) {
    const { patronymic, ...parts } = read(appearance);
    const name = fullSpelling(parts);
    const byRoot = seatsOf(offices.get(appearance) ?? []);
    const seats = [...byRoot].map(([root, { isFullTime }]) => `${root}${isFullTime ? "" : "~"}`);
    const key = JSON.stringify([name.sounds, patronymic?.sounds ?? "", ...seats]);
    const group = groups.get(key) ?? [];
    group.push(appearance);
    groups.set(key, group);
    if (!features.has(key)) features.set(key, { name, patronymic, offices: byRoot });
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, members]) => {
      const found = features.get(key);
      return found === undefined ? [] : [{ key, ...found, seen: rangeOf(members), members }];
    });
}

function describeOffices({ offices }: PersonProfile): string {
  return [...offices.values()].map(({ titles, body }) => `${titles.join(", ")} (${body})`).join("; ");
}

/** Whether the names of two bodies begin alike, or one is the other with words before it that may not belong to it. */
function areAlike(one: string, other: string): boolean {
  if (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  const [first = "", begin] = [one.split(" ")[0], other.split(" ")[0]];
  return first.length >= 4 && first === begin;
}

/** A title of this many words is so particular that it is one office, whatever body a sentence seems to give it. */
const particularWords = 4;

/** Offices that may be one office in two wordings: one particular title, or one title in bodies whose names begin alike. */
function mayBeOneOffice(one: PersonProfile, other: PersonProfile): boolean {
  return [...one.offices].some(([root, { titles }]) =>
    [...other.offices].some(([otherRoot, { titles: otherTitles }]) =>
      titles.some(
        (title) =>
          otherTitles.includes(title) &&
          (title.split(" ").length >= particularWords || areAlike(root, otherRoot)),
      ),
    ),
  );
}

/** Decides whether two profiles are one person, from their features alone. */
export function comparePersons(one: PersonProfile, other: PersonProfile): Comparison {
  if (!soundAlike(one.name, other.name)) {
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
  if (isFullTimeAnywhere(one) && isFullTimeAnywhere(other)) {
    const gap = one.seen === null || other.seen === null ? 0 : gapBetween(one.seen, other.seen);
    const detail = `${describeOffices(one)} and ${describeOffices(other)}`;
    if (gap <= careerGapDays && !mayBeOneOffice(one, other)) {
      return decide("different", 0.1, ["offices contradict", `${detail}, within ${careerGapDays} days`]);
    }
    return decide("same", 0.8, ["full name agrees, offices follow each other", detail]);
  }
  return decide("same", 0.9, ["full name agrees, nothing contradicts", ""]);
}
