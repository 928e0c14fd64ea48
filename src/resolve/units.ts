/**
 * Parts of bodies (`Kadrlar şöbəsi`), which mean nothing without their body: it is the one their document gives them, or
 * the one that other documents give a part of this name with the same head or beside the same bodies.
 */

import { capitalize } from "../language/az/fold.ts";
import type { Document } from "../model/document.ts";
import type { Agency } from "../model/entity.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { identifier } from "../order/identifier.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { type AgencyName, isAcronym, parseAgencyName } from "./agency-name.ts";
import { type Appearance, type Assertion, anchorOf } from "./appearance.ts";
import { isTaught } from "./bare-heads.ts";
import type { Decisions } from "./decisions.ts";
import { townFinder } from "./local-bodies.ts";
import { officesHeld } from "./offices-held.ts";

type AgencyAppearance = Appearance<Agency>;

/** For each agency the agencies it is part of by the words of its own document. */
export type StatedParents = ReadonlyMap<Appearance, readonly Appearance[]>;

export function parentsStated(assertions: readonly Assertion[]): StatedParents {
  const parents = new Map<Appearance, Appearance[]>();
  for (const { claim, subject, object } of assertions) {
    if (claim.predicate === "part_of" && claim.modality !== "negated") pushTo(parents, subject, object);
  }
  return parents;
}

/** Key of the nearest body above that has a key of its own; undefined where the document names none. */
export function keyOfParent(
  appearance: Appearance,
  keys: ReadonlyMap<Appearance, string>,
  parents: StatedParents,
): string | undefined {
  const seen = new Set<Appearance>([appearance]);
  let level = parents.get(appearance) ?? [];
  while (level.length > 0) {
    const found = level.map((parent) => keys.get(parent)).filter((key) => key !== undefined);
    if (found.length > 0) return found.toSorted()[0];
    for (const parent of level) seen.add(parent);
    level = level.flatMap((parent) => parents.get(parent) ?? []).filter((parent) => !seen.has(parent));
  }
  return undefined;
}

/** Keys of the bodies each document names. */
function bodiesNamed(
  keys: ReadonlyMap<AgencyAppearance, string>,
): ReadonlyMap<Document, ReadonlySet<string>> {
  const bodies = new Map<Document, Set<string>>();
  for (const [{ document }, key] of keys) {
    const known = bodies.get(document);
    if (known === undefined) bodies.set(document, new Set([key]));
    else known.add(key);
  }
  return bodies;
}

/** For each agency the full names of those who hold an office in it. */
function holdersStated(assertions: readonly Assertion[]): ReadonlyMap<Appearance, readonly string[]> {
  const holders = new Map<Appearance, string[]>();
  for (const { holder, body } of officesHeld(assertions)) pushTo(holders, body, holder);
  return holders;
}

interface Unit {
  readonly appearance: AgencyAppearance;
  readonly name: string;
  readonly holders: readonly string[];
  /** Every town has one. */
  readonly isLocal: boolean;
}

/** Parts that at least so many mentions give to a body, and nearly all of them to one, are of that body. */
const usual = { mentions: 10, share: 0.95 } as const;
/** A name of fewer words is that of parts of many bodies: `Elmi Şura`. */
const leastWords = 3;

/** Bodies that documents give parts of a name, and parts of a name with a holder. */
class KnownUnits {
  readonly #bodies = new Map<string, Map<string, number>>();

  add({ name, holders }: Unit, body: string): void {
    for (const key of [name, ...holders.map((holder) => `${name}|${holder}`)]) {
      const known = this.#bodies.get(key) ?? new Map<string, number>();
      this.#bodies.set(key, known.set(body, (known.get(body) ?? 0) + 1));
    }
  }

  #bodiesOf(key: string): readonly string[] {
    return [...(this.#bodies.get(key)?.keys() ?? [])];
  }

  /** The body that nearly all mentions give a part of this name, where they are many. */
  usual({ name }: Unit): string | undefined {
    const counts = [...(this.#bodies.get(name) ?? [])];
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total < usual.mentions || name.split(" ").length < leastWords) return undefined;
    return counts.find(([, count]) => count >= usual.share * total)?.[0];
  }

  /** The one body that fits, by the holder or else among those the document names; undefined for none or several. */
  find({ name, holders }: Unit, named: ReadonlySet<string>): string | undefined {
    const byHolder = holders.flatMap((holder) => this.#bodiesOf(`${name}|${holder}`));
    const beside = this.#bodiesOf(name).filter((body) => named.has(body));
    const fitting = new Set(byHolder.length > 0 ? byHolder : beside);
    const [only] = fitting;
    return fitting.size === 1 ? only : undefined;
  }
}

/** Kinds of bodies that have departments, faculties and boards. */
const havingParts: ReadonlySet<AgencyKind> = new Set([
  "ministry",
  "government",
  "university",
  "school",
  "company",
  "bank",
]);

function kindsOfBodies(own: ReadonlyMap<AgencyAppearance, string>): ReadonlyMap<string, AgencyKind> {
  return new Map([...own].map(([{ entity }, key]) => [key, entity.kind]));
}

/** Whether a document names a body that may as well have the part: another university beside a chair. */
function isAmongOthers(
  { appearance }: Unit,
  named: ReadonlySet<string>,
  kinds: ReadonlyMap<string, AgencyKind>,
): boolean {
  const isChair = isTaught(appearance.entity.name);
  return [...named].some((key) => {
    const kind = kinds.get(key) ?? "other";
    return isChair ? kind === "university" || kind === "school" : havingParts.has(kind);
  });
}

const townMark = "@town ";

/** The towns of bodies that every town has, by their ids. */
export function townsOfKeys(keys: ReadonlyMap<AgencyAppearance, string>): ReadonlyMap<string, string> {
  const local = [...new Set(keys.values())].filter((key) => key.includes(townMark));
  return new Map(
    local.map((key) => [
      identifier("agency", [key]),
      capitalize(key.slice(key.indexOf(townMark) + townMark.length)),
    ]),
  );
}

/**
 * Key of a part whose body nobody names: with its town, or else its head, it is one in all documents, else of its document alone.
 */
function orphanKey({ appearance, name, holders }: Unit, town: string | undefined): string {
  if (town !== undefined) return `${name}${townMark}${town}`;
  const [head] = holders.toSorted(compareCodeUnits);
  return head === undefined ? JSON.stringify(anchorOf(appearance)) : `${name}@holder ${head}`;
}

/** For each name of a body the key that it has been joined under. */
function keysOfNames(
  names: ReadonlyMap<AgencyAppearance, AgencyName>,
  own: ReadonlyMap<AgencyAppearance, string>,
): ReadonlyMap<string, string> {
  const merged = new Map<string, string>();
  for (const [appearance, key] of own) {
    const name = names.get(appearance)?.spelling.key;
    const known = name === undefined ? undefined : merged.get(name);
    if (name !== undefined && (known === undefined || key < known)) merged.set(name, key);
  }
  return merged;
}

/** What parts without an owner in their own text are placed by. */
interface Surroundings {
  readonly own: ReadonlyMap<AgencyAppearance, string>;
  /** Parts whose bodies texts tell; gains those that are found beside their bodies. */
  readonly known: KnownUnits;
}

/** Bodies of parts whose own text gives them none: first those found beside one, which then count for what is usual. */
function* bodiesOfOrphans(
  orphans: readonly Unit[],
  { own, known }: Surroundings,
): Generator<readonly [unit: Unit, body: string | undefined, reason: string]> {
  const [bodies, kinds] = [bodiesNamed(own), kindsOfBodies(own)];
  const namedBeside = ({ appearance }: Unit): ReadonlySet<string> =>
    bodies.get(appearance.document) ?? new Set();
  const found = orphans.map((unit) => {
    // `TGT` beside two universities is of either.
    const named = namedBeside(unit);
    const isShort = isAcronym(unit.appearance.entity.name);
    return [unit, known.find(unit, isShort && named.size > 1 ? new Set() : named)] as const;
  });
  for (const [unit, body] of found) if (body !== undefined) known.add(unit, body);
  for (const [unit, body] of found)
    if (body !== undefined)
      yield [unit, body, "the one body known to have a part of this name, by its head or beside it"];
    else
      yield [
        unit,
        isAmongOthers(unit, namedBeside(unit), kinds) ? undefined : known.usual(unit),
        "nearly all texts give a part of this name to one body, and this one names no other",
      ];
}

/** Keys of the parts of bodies, given the keys of the bodies. */
export function keysOfUnits(
  names: ReadonlyMap<AgencyAppearance, AgencyName>,
  own: ReadonlyMap<AgencyAppearance, string>,
  { assertions, parents }: { readonly assertions: readonly Assertion[]; readonly parents: StatedParents },
  decisions: Decisions,
): ReadonlyMap<AgencyAppearance, string> {
  const holders = holdersStated(assertions);
  const keys = new Map<AgencyAppearance, string>();
  const known = new KnownUnits();
  const merged = keysOfNames(names, own);
  const orphans: Unit[] = [];
  const townOf = townFinder();
  for (const [appearance, { form, spelling, parent, isLocal }] of names) {
    if (form !== "unit") continue;
    const unit = { appearance, name: spelling.key, holders: holders.get(appearance) ?? [], isLocal };
    const named = parent === null ? undefined : parseAgencyName(parent, "other").spelling.key;
    const above = named === undefined ? keyOfParent(appearance, own, parents) : (merged.get(named) ?? named);
    if (above === undefined) orphans.push(unit);
    else {
      keys.set(appearance, `${unit.name}@${above}`);
      known.add(unit, above);
    }
  }
  for (const [unit, body, reason] of bodiesOfOrphans(orphans, { own, known })) {
    if (body !== undefined) decisions.add(unit.appearance, reason);
    const town = unit.isLocal ? townOf(unit.appearance) : undefined;
    keys.set(unit.appearance, body === undefined ? orphanKey(unit, town) : `${unit.name}@${body}`);
  }
  return keys;
}
