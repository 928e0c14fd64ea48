/**
 * The offices a document gives its people, as evidence of who is who: two full-time offices in two unrelated bodies at
 * one time are not held by one person.
 */

import { successions } from "../decrees/successions.ts";
import { lowerCase } from "../language/az/fold.ts";
import { nameWord } from "../lexicon/names.ts";
import type { Agency, Person } from "../model/entity.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import { parseAgencyName } from "./agency-name.ts";
import type { Appearance, Testimony } from "./appearance.ts";
import { endsWithHeadOfState, isOfficeWord } from "./office-words.ts";

/** An office as one document says it. */
export interface Office {
  /** Key of the topmost body above the office. */
  readonly root: string;
  /** The body of the office as the document names it. */
  readonly body: string;
  readonly title: string;
  /** Held full time: two of them at once contradict each other. */
  readonly isFullTime: boolean;
}

const fullTimeKinds: ReadonlySet<AgencyKind> = new Set([
  "ministry",
  "government",
  "court",
  "embassy",
  "university",
  "school",
  "health",
  "company",
  "bank",
  "military",
  "media",
  "unit",
]);
function isFullTime(title: string, { name, kind }: Agency): boolean {
  const words = lowerCase(title).split(/\s+/);
  if (words.some((word) => isOfficeWord("former", word.split("-")[0] ?? ""))) return false;
  const office = words.at(-1)?.split("-").at(-1) ?? "";
  if (isOfficeWord("full-time-anywhere", office)) return true;
  const body = lowerCase(name).split(/\s+/).at(-1) ?? "";
  // a member, a founder, a teacher or an expert may serve in several places
  return (
    isOfficeWord("full-time", office) && fullTimeKinds.has(kind) && !isOfficeWord("part-time-body", body)
  );
}

function ownKey(name: string): string {
  return parseAgencyName(name, "ministry").spelling.key;
}

/** For each part the bodies documents say it belongs to, with how often they say so. */
function countWholes(
  testimony: Testimony,
  agencyKeys: ReadonlyMap<Appearance, string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const wholes = new Map<string, Map<string, number>>();
  for (const { claim, subject, object } of testimony.assertions) {
    if (claim.predicate !== "part_of" || claim.modality !== "asserted") continue;
    const [part, whole] = [agencyKeys.get(subject), agencyKeys.get(object)];
    if (part === undefined || whole === undefined || part === whole) continue;
    const counts = wholes.get(part) ?? new Map<string, number>();
    wholes.set(part, counts.set(whole, (counts.get(whole) ?? 0) + 1));
  }
  return wholes;
}

/**
 * Bodies above each body: those that most of the claims about it name, so that one sentence read wrong moves nobody, and
 * what a successor replaced.
 */
function bodiesAbove(
  testimony: Testimony,
  agencyKeys: ReadonlyMap<Appearance, string>,
): ReadonlyMap<string, string[]> {
  const above = new Map<string, string[]>();
  for (const { predecessor, successor } of successions) pushTo(above, ownKey(successor), ownKey(predecessor));
  for (const [part, counts] of countWholes(testimony, agencyKeys)) {
    const most = Math.max(...counts.values());
    for (const [whole, count] of counts) if (count === most) pushTo(above, part, whole);
  }
  return above;
}

/** Gives the key of the topmost body above a body; the smallest where there are several. */
function rootFinder(
  testimony: Testimony,
  agencyKeys: ReadonlyMap<Appearance, string>,
): (key: string) => string {
  const above = bodiesAbove(testimony, agencyKeys);
  const roots = new Map<string, string>();
  const climb = (key: string): string => {
    const known = roots.get(key);
    if (known !== undefined) return known;
    const reached = new Set([key]);
    for (const body of reached) for (const higher of above.get(body) ?? []) reached.add(higher);
    const tops = [...reached].filter((body) => !above.has(body));
    const root = (tops.length > 0 ? tops : [...reached]).sort()[0] ?? key;
    roots.set(key, root);
    return root;
  };
  return (key) => climb(key.includes("@") ? key.slice(key.lastIndexOf("@") + 1) : key);
}

/** A part of a body that the document does not name: it tells who someone is, but not where. */
function isLocalKey(key: string): boolean {
  return key.startsWith("[") || key.includes("@holder ");
}

/** For each person appearance the offices its document gives it. */
function officesOf(
  testimony: Testimony,
  agencyKeys: ReadonlyMap<Appearance, string>,
  rootOf: (key: string) => string,
): ReadonlyMap<Appearance, readonly Office[]> {
  const offices = new Map<Appearance, Office[]>();
  for (const { claim, subject, object } of testimony.assertions) {
    if (claim.predicate !== "position" || claim.modality !== "asserted" || object.entity.type !== "agency")
      continue;
    const key = agencyKeys.get(object);
    if (key === undefined) continue;
    const title = claim.title ?? "";
    const isPlaced = !isLocalKey(key);
    pushTo(offices, subject, {
      root: isPlaced ? rootOf(key) : `part|${ownKey(object.entity.name)}`,
      body: object.entity.name,
      title: lowerCase(title),
      isFullTime: isPlaced && claim.to === undefined && isFullTime(title, object.entity),
    });
  }
  for (const person of testimony.persons) if (isHeadOfState(person)) pushTo(offices, person, presidency);
  return offices;
}

/** How many of a person's places in a text are looked at for the title of a head of state. */
const placesLookedAt = 4;

/** Whether a text names somebody as the head of a state: there is one of a name. */
function isHeadOfState({ document: { text }, entity }: Appearance<Person>): boolean {
  return entity.mentions.slice(0, placesLookedAt).some(({ start }) => endsWithHeadOfState(text, start));
}

const presidency: Office = {
  root: "state|president",
  body: nameWord("of-state"),
  title: nameWord("president"),
  isFullTime: true,
};

/** Topmost bodies each document names. */
function bodiesByDocument(
  agencyKeys: ReadonlyMap<Appearance, string>,
  rootOf: (key: string) => string,
): (document: string) => ReadonlySet<string> {
  const bodies = new Map<string, Set<string>>();
  for (const [{ document }, key] of agencyKeys) {
    const known = bodies.get(document.id);
    if (known === undefined) bodies.set(document.id, new Set([rootOf(key)]));
    else known.add(rootOf(key));
  }
  const none: ReadonlySet<string> = new Set();
  return (document) => bodies.get(document) ?? none;
}

/** What documents say of people and bodies, as evidence of who is who. */
export interface Surroundings {
  /** For each person appearance the offices its document gives it. */
  readonly offices: ReadonlyMap<Appearance, readonly Office[]>;
  /** Topmost bodies a document names, by its id. */
  readonly bodiesOf: (document: string) => ReadonlySet<string>;
}

/** Gathers the surroundings of people, given the keys of the agencies. */
export function surroundingsOf(
  testimony: Testimony,
  agencyKeys: ReadonlyMap<Appearance, string>,
): Surroundings {
  const rootOf = rootFinder(testimony, agencyKeys);
  return {
    offices: officesOf(testimony, agencyKeys, rootOf),
    bodiesOf: bodiesByDocument(agencyKeys, rootOf),
  };
}
