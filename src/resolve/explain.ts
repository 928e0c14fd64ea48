/** Why two appearances are one node or are not, told from the features that decided it. */
import type { Agency, EventEntity, Person } from "../model/entity.ts";
import { compareAgencies } from "./agency-comparison.ts";
import type { Appearance } from "./appearance.ts";
import { type Comparison, decide } from "./comparison.ts";
import { compareEvents, profileEvents } from "./event-profile.ts";
import { formatJudgement, type Reference } from "./judgement.ts";
import { officesOf, rootFinder } from "./offices.ts";
import { parsePersonName } from "./person-name.ts";
import { comparePersons, fullSpelling, type PersonProfile, profilesOf } from "./person-profile.ts";
import type { Resolution } from "./resolve.ts";

export interface Explanation {
  readonly one: Appearance;
  readonly other: Appearance;
  /** Whether the graph holds them as one node. */
  readonly isOne: boolean;
  /** What comparing just these two says. */
  readonly comparison: Comparison;
  /** Where the two alone do not decide: those between them that do. */
  readonly through: readonly Appearance[];
  /** The line of a judgement file that would make it otherwise. */
  readonly change: string;
}

type Compare = (one: Appearance, other: Appearance) => Comparison;

function comparePeople(
  resolution: Resolution,
): (one: Appearance<Person>, other: Appearance<Person>) => Comparison {
  const { testimony, keys } = resolution;
  const offices = officesOf(testimony, keys, rootFinder(testimony, keys));
  const profileOf = (person: Appearance<Person>): PersonProfile | undefined => {
    const { key } = fullSpelling(parsePersonName(person.entity.name));
    const block = testimony.persons.filter(
      ({ entity }) => fullSpelling(parsePersonName(entity.name)).key === key,
    );
    return profilesOf(block, parsePersonName, offices).find(({ members }) => members.includes(person));
  };
  return (one, other) => {
    const forms = [one, other].map(({ entity }) => parsePersonName(entity.name).form);
    if (forms.includes("part"))
      return decide("unsure", 0.2, ["a surname or a given name alone joins nothing", ""]);
    if (forms.includes("initial")) {
      return keys.get(one) === keys.get(other)
        ? decide("same", 0.85, ["initial, surname and office agree with one person only", ""])
        : decide("unsure", 0.3, ["an initial needs the same office, and one person who fits", ""]);
    }
    const [left, right] = [profileOf(one), profileOf(other)];
    return left === undefined || right === undefined
      ? decide("unsure", 0.2, ["names cannot be compared", ""])
      : comparePersons(left, right);
  };
}

function isOfType<Type extends Appearance["entity"]["type"]>(
  appearance: Appearance,
  type: Type,
): appearance is Appearance<Extract<Person | Agency | EventEntity, { type: Type }>> {
  return appearance.entity.type === type;
}

/** Comparison of any two appearances, with the features of all computed once. */
export function comparer(resolution: Resolution): Compare {
  const people = comparePeople(resolution);
  const events = new Map(
    profileEvents(resolution.testimony, resolution.keys).map((event) => [event.appearance, event]),
  );
  return (one, other) => {
    if (isOfType(one, "person") && isOfType(other, "person")) return people(one, other);
    if (isOfType(one, "agency") && isOfType(other, "agency"))
      return compareAgencies(one, other, resolution.keys);
    if (isOfType(one, "event") && isOfType(other, "event")) {
      const [left, right] = [events.get(one), events.get(other)];
      if (left !== undefined && right !== undefined) return compareEvents(left, right);
    }
    return decide("different", 0, ["types differ", `${one.entity.type}; ${other.entity.type}`]);
  };
}

/** Most members of a node that are looked through for a way between two. */
const membersSearched = 200;

/** The way from one member to another over pairs that are the same, without its ends. */
function wayThrough(
  one: Appearance,
  other: Appearance,
  members: readonly Appearance[],
  compare: Compare,
): readonly Appearance[] {
  const cameFrom = new Map<Appearance, Appearance | null>([[one, null]]);
  for (const [current] of cameFrom) {
    for (const member of [other, ...members.slice(0, membersSearched)]) {
      if (cameFrom.has(member) || compare(current, member).verdict !== "same") continue;
      cameFrom.set(member, current);
      if (member === other) break;
    }
    if (cameFrom.has(other)) break;
  }
  const way: Appearance[] = [];
  for (
    let step = cameFrom.get(other);
    step !== null && step !== undefined && step !== one;
    step = cameFrom.get(step)
  ) {
    way.unshift(step);
  }
  return way;
}

/** Explains a pair of one resolution. */
export function explainPair(resolution: Resolution, one: Appearance, other: Appearance): Explanation {
  const compare = comparer(resolution);
  const isOne = resolution.keys.get(one) === resolution.keys.get(other);
  const comparison = compare(one, other);
  const membersOf = (side: Appearance): readonly Appearance[] =>
    resolution.clusters.find(({ members }) => members.some((member) => member === side))?.members ?? [];
  const between = (): readonly Appearance[] => {
    if (isOne) return comparison.verdict === "same" ? [] : wayThrough(one, other, membersOf(one), compare);
    if (comparison.verdict !== "same") return [];
    const against = (side: Appearance, members: readonly Appearance[]): Appearance[] =>
      members.slice(0, membersSearched).filter((member) => compare(side, member).verdict === "different");
    return [...against(one, membersOf(other)), ...against(other, membersOf(one))].slice(0, 5);
  };
  return {
    one,
    other,
    isOne,
    comparison,
    through: between(),
    change: judgementLine(isOne ? "different" : "same", one, other),
  };
}

function referenceTo({ entity, document }: Appearance): Reference {
  return { name: entity.name, document: document.id };
}

/** The line that judges two appearances. */
export function judgementLine(kind: "same" | "different", one: Appearance, other: Appearance): string {
  const { type } = one.entity;
  return formatJudgement({ line: 0, kind, type, one: referenceTo(one), other: referenceTo(other) });
}
