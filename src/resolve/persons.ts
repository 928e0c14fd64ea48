/**
 * People across documents: one by given name and surname together, unless patronymics, spellings or full-time offices
 * contradict. A surname or a given name alone never leaves its document, nor does somebody accused whose father or office
 * the text does not tell; an initial does only with an office.
 */

import type { Person } from "../model/entity.ts";
import { pushTo } from "../order/order.ts";
import { accusedRule, isAccused, isCalled, isTitled } from "./accused.ts";
import { type Appearance, anchorOf, type Testimony } from "./appearance.ts";
import type { Decisions } from "./decisions.ts";
import { placeInitials } from "./initials.ts";
import { type Surroundings, surroundingsOf } from "./offices.ts";
import { fullSpelling, type PersonName } from "./person-name.ts";
import { comparePersons, fitOf, type PersonProfile, profilesOf } from "./person-profile.ts";
import { personReader } from "./person-reader.ts";
import { mergeVariants } from "./person-variants.ts";
import { openness } from "./spelling-groups.ts";

type PersonAppearance = Appearance<Person>;

/** One person so far: profiles none of which contradicts another. */
interface Group {
  readonly profiles: PersonProfile[];
  readonly members: PersonAppearance[];
}

/** A group so much better documented than the others of its name that what says nothing more means it. */
const dominance = 5;

function hasEvidence({ patronymic, offices }: PersonProfile): boolean {
  return patronymic !== null || offices.size > 0;
}

function isDominant(count: number, others: readonly number[]): boolean {
  return count >= dominance && others.every((other) => count >= dominance * other);
}

/** Profiles with evidence of their own, into the one group they fit or a new one. */
function groupProfiles(profiles: readonly PersonProfile[]): Group[] {
  const groups: Group[] = [];
  for (const profile of profiles) {
    const fits = groups.map((group) => ({
      group,
      fit: fitOf(group.profiles.map((other) => comparePersons(profile, other))),
    }));
    const strong = fits.filter(({ fit }) => fit === "strong");
    const [found, second] = strong.length > 0 ? strong : fits.filter(({ fit }) => fit === "weak");
    if (found === undefined || second !== undefined)
      groups.push({ profiles: [profile], members: [...profile.members] });
    else {
      found.group.profiles.push(profile);
      found.group.members.push(...profile.members);
    }
  }
  return groups;
}

/** Where a name is shared by several people, a bare mention goes to the one whose body its document names. */
function placeBareMentions(
  bare: readonly PersonAppearance[],
  groups: readonly Group[],
  { bodiesOf, decisions }: Pick<Surroundings, "bodiesOf"> & { readonly decisions: Decisions },
): Group[] {
  const placed = [...groups];
  const counts = groups.map(({ members }) => members.length);
  const famous = groups.find((_, index) => isDominant(counts[index] ?? 0, counts.toSpliced(index, 1)));
  for (const appearance of bare) {
    const bodies = bodiesOf(appearance.document.id);
    const near = groups.filter(({ profiles }) =>
      profiles.some(({ offices }) => [...offices.keys()].some((root) => bodies.has(root))),
    );
    const target = near.length === 1 ? near[0] : famous;
    if (target === undefined) placed.push({ profiles: [], members: [appearance] });
    else {
      target.members.push(appearance);
      const rule =
        near.length === 1
          ? "several have the name; the document names the body of this one"
          : "several have the name; this one is written about five times as much as the others";
      decisions.add(appearance, rule);
    }
  }
  return placed;
}

/** The people of one full name. */
function divideBlock(
  profiles: readonly PersonProfile[],
  { bodiesOf }: Surroundings,
  decisions: Decisions,
): readonly Group[] {
  const known = groupProfiles(profiles.filter(hasEvidence).toSorted(moreEvidenceFirst));
  const bare = profiles.filter((profile) => !hasEvidence(profile)).toSorted(moreCertainFirst);
  if (known.length <= 1) return groupProfiles([...known.flatMap((group) => group.profiles), ...bare]);
  const mentions = bare.flatMap(({ members }) => members);
  const counts = known.map(({ members }) => members.length);
  if (isDominant(mentions.length, counts)) return [...known, { profiles: [], members: mentions }];
  return placeBareMentions(mentions, known, { bodiesOf, decisions });
}

function moreEvidenceFirst(one: PersonProfile, other: PersonProfile): number {
  const evidence = (profile: PersonProfile): number =>
    (profile.patronymic === null ? 0 : 100) + Math.min(99, profile.offices.size);
  return evidence(other) - evidence(one);
}

/** A spelling that leaves letters open comes after those it might be. */
function moreCertainFirst(one: PersonProfile, other: PersonProfile): number {
  return openness(one.name.sounds) - openness(other.name.sounds);
}

/** What tells a person from others of the name, whatever other documents say. */
function labelOf({ profiles, members }: Group): string {
  const patronymics = profiles.flatMap(({ patronymic }) => (patronymic === null ? [] : [patronymic.key]));
  const roots = profiles.flatMap(({ offices }) => [...offices.keys()]);
  const [label] = patronymics.length > 0 ? patronymics.sort() : roots.sort();
  if (label !== undefined) return label;
  const [name] = profiles.map((profile) => profile.name.sounds).sort();
  return name ?? members.map((member) => JSON.stringify(anchorOf(member))).sort()[0] ?? "";
}

/** Keys of the people of one name: the plain name for the only one, or the one that dominates. */
function keyGroups(name: string, groups: readonly Group[], keys: Map<PersonAppearance, string>): void {
  const counts = groups.map(({ members }) => members.length);
  groups.forEach((group, index) => {
    const isPlain = groups.length === 1 || isDominant(counts[index] ?? 0, counts.toSpliced(index, 1));
    const key = isPlain ? name : `${name}|${labelOf(group)}`;
    for (const member of group.members) keys.set(member, key);
  });
}

/** Who is said to take part in something, to hold it or to sign it. */
function actorsOf({ assertions }: Testimony): ReadonlySet<Appearance> {
  return new Set(
    assertions.flatMap(({ claim, subject }) =>
      claim.modality === "asserted" && claim.predicate !== "position" ? [subject] : [],
    ),
  );
}

/**
 * Whom a sentence of a crime tells of is nobody of another text, but who has the title of the only holder of the name, or has a title
 * or acts in the text and has the name of one whom many texts tell of.
 */
function placeAccused(
  accused: readonly PersonAppearance[],
  {
    keys,
    decisions,
    groupsOf,
    actors,
  }: {
    readonly keys: Map<PersonAppearance, string>;
    readonly decisions: Decisions;
    readonly groupsOf: (person: PersonAppearance) => readonly Group[];
    readonly actors: ReadonlySet<Appearance>;
  },
): void {
  for (const appearance of accused) {
    const groups = groupsOf(appearance);
    const counts = groups.map(({ members }) => members.length);
    const fitting = groups.filter((group, index) => {
      const titles = group.profiles.flatMap(({ offices }) =>
        [...offices.values()].flatMap((seat) => seat.titles),
      );
      const isFamous = isDominant(counts[index] ?? 0, counts.toSpliced(index, 1));
      return isCalled(appearance, titles) || (isFamous && (actors.has(appearance) || isTitled(appearance)));
    });
    const [target, second] = fitting;
    const key = second === undefined ? keys.get(target?.members[0] as PersonAppearance) : undefined;
    keys.set(appearance, key ?? JSON.stringify(anchorOf(appearance)));
    decisions.add(
      appearance,
      key === undefined ? accusedRule : "title or part in the text is that of the only one of the name",
    );
  }
}

/** For each person appearance the key of the person it names; equal keys are one node. */
export function keysOfPersons(
  testimony: Testimony,
  agencyKeys: ReadonlyMap<Appearance, string>,
  decisions: Decisions,
): ReadonlyMap<PersonAppearance, string> {
  const read = personReader();
  const surroundings = surroundingsOf(testimony, agencyKeys);
  const keys = new Map<PersonAppearance, string>();
  const blocks = new Map<string, PersonAppearance[]>();
  const initials: (readonly [PersonAppearance, PersonName])[] = [];
  const accused: PersonAppearance[] = [];
  for (const appearance of testimony.persons) {
    const name = read(appearance);
    const isKnownByName =
      name.form === "full" && name.patronymic === null && !surroundings.offices.has(appearance);
    if (isKnownByName && isAccused(appearance)) {
      accused.push(appearance);
    } else if (name.form === "full") pushTo(blocks, fullSpelling(name).key, appearance);
    else if (name.form === "initial") initials.push([appearance, name]);
    else keys.set(appearance, JSON.stringify(anchorOf(appearance)));
  }
  const known = new Map<string, readonly Group[]>();
  for (const [name, block] of blocks) {
    const groups = divideBlock(profilesOf(block, read, surroundings), surroundings, decisions);
    known.set(name, groups);
    keyGroups(name, groups, keys);
  }
  placeAccused(accused, {
    keys,
    decisions,
    groupsOf: (person) => known.get(fullSpelling(read(person)).key) ?? [],
    actors: actorsOf(testimony),
  });
  decisions.step(keys, "one office, and names that differ in a letter or a first part", () =>
    mergeVariants(keys, read, surroundings),
  );
  placeInitials(initials, { keys, read, ...surroundings });
  return keys;
}
