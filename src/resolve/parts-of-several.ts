/**
 * Names that texts give to parts of several bodies (`Direktorlar Şurası` of three companies, `Baş İstintaq İdarəsi` of the ministry and of that of
 * an autonomous republic): however whole the name is, it is one only within its owner.
 */
import type { Agency } from "../model/entity.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";
import { keyOfParent, type StatedParents } from "./units.ts";

type AgencyAppearance = Appearance<Agency>;

/** Kinds of bodies that are parts of others; a university changes its ministry and stays what it is. */
const parts: ReadonlySet<AgencyKind> = new Set(["government", "parliament", "unit", "other"]);

/** The owner of at least this share of the texts has the name itself, and those of the others have theirs. */
const mainShare = 0.8;

/** For each body the bodies that texts say it is part of. */
type Above = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether one body is part of another, over any number of steps. */
function isWithin(one: string, other: string, above: Above): boolean {
  const seen = new Set<string>();
  const waiting = [one];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === other) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(above.get(key) ?? []));
  }
  return false;
}

/** Counts by owner, those of an owner within another with the outer one's. */
function countOwners(owners: Iterable<string>, above: Above): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const outer = new Map<string, number>();
  for (const [owner, count] of counts) {
    const around = [...counts.keys()]
      .filter((other) => other !== owner && isWithin(owner, other, above) && !isWithin(other, owner, above))
      .toSorted();
    const top =
      around.find((other) => around.every((each) => isWithin(each, other, above))) ?? around[0] ?? owner;
    outer.set(top, (outer.get(top) ?? 0) + count);
  }
  return outer;
}

interface Owned {
  readonly appearance: AgencyAppearance;
  readonly owner: string | undefined;
}

/** Those of one name that are not the one that goes by the name alone; none where the name has one owner. */
function apartOf(owned: readonly Owned[], above: Above): readonly AgencyAppearance[] {
  const counts = countOwners(
    owned.flatMap(({ owner }) => (owner === undefined ? [] : [owner])),
    above,
  );
  if (counts.size < 2) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const main = [...counts].find(([, count]) => count >= mainShare * total)?.[0];
  return owned
    .filter(({ owner }) => main === undefined || (owner !== undefined && !isWithin(owner, main, above)))
    .map(({ appearance }) => appearance);
}

/** The appearances of such names that belong to their owner; takes the keys that bodies have by their names, and whose parts texts say they are. */
export function partsOfSeveral(
  keys: ReadonlyMap<AgencyAppearance, string>,
  parents: StatedParents,
): ReadonlySet<AgencyAppearance> {
  const above = new Map<string, Set<string>>();
  const byName = new Map<string, Owned[]>();
  for (const [appearance, key] of keys) {
    const found = keyOfParent(appearance, keys, parents);
    const owner = found === key ? undefined : found;
    if (owner !== undefined) {
      const known = above.get(key) ?? new Set<string>();
      above.set(key, known.add(owner));
    }
    if (parts.has(appearance.entity.kind)) pushTo(byName, key, { appearance, owner });
  }
  return new Set([...byName.values()].flatMap((owned) => apartOf(owned, above)));
}
