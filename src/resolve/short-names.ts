/**
 * A body's short name that no document explains (`Dəniz Akademiyası`, `AXDG`): it means the longer name that ends so or has
 * these initials, where documents give both the same holder of the same office; and of four letters or more the one name
 * that has these initials.
 */

import { upperCase } from "../language/az/fold.ts";
import type { Agency } from "../model/entity.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { type AgencyName, areOfOneLand } from "./agency-name.ts";
import type { Appearance, Assertion } from "./appearance.ts";
import { officesHeld } from "./offices-held.ts";

/** Fewer letters stand for too many names, even with one holder of one office, or by themselves. */
const leastLetters = { withHolder: 3, alone: 4 } as const;
/** The longer name that at least this share of what the holders share points to. */
const agreement = 0.8;

const acronymMark = "acronym|";

/** Key of an acronym that no document defines. */
export function acronymKey(acronym: string): string {
  return `${acronymMark}${acronym}`;
}

/** The acronym of a key that has no name; undefined for a name in words. */
function acronymOf(key: string): string | undefined {
  return key.startsWith(acronymMark) ? upperCase(key.slice(acronymMark.length)) : undefined;
}

/** `AzTU` and `ATU` are both Azərbaycan Texniki Universiteti. */
function hasInitials(acronym: string, initials: string): boolean {
  return acronym === initials || (acronym.startsWith("AZ") && `A${acronym.slice(2)}` === initials);
}

/** `Elm və Təhsil Nazirliyi` is another body than `Təhsil Nazirliyi`: what was joined by `və` has grown, not been cut. */
const grown = / v[aA]$/;

/** First letters of the names of each key. */
type InitialsByKey = ReadonlyMap<string, ReadonlySet<string>>;

function isShortFor(short: string, long: string, initials: InitialsByKey): boolean {
  const acronym = acronymOf(short);
  if (acronym === undefined) {
    const isEnd = short.includes(" ") && long.endsWith(` ${short}`) && areOfOneLand(long, short);
    return isEnd && !grown.test(long.slice(0, -short.length - 1));
  }
  const letters = [...(initials.get(long) ?? [])];
  return (
    acronym.length >= leastLetters.withHolder && letters.some((initial) => hasInitials(acronym, initial))
  );
}

function initialsByKey(
  names: ReadonlyMap<Appearance, AgencyName>,
  keys: ReadonlyMap<Appearance, string>,
): InitialsByKey {
  const initials = new Map<string, Set<string>>();
  for (const [appearance, key] of keys) {
    const letters = names.get(appearance)?.initials ?? "";
    const known = initials.get(key);
    if (known !== undefined) known.add(letters);
    else if (letters !== "") initials.set(key, new Set([letters]));
  }
  return initials;
}

/** For each undefined acronym of enough letters the one key whose name has them. */
function meantByLetters(keys: Iterable<string>, initials: InitialsByKey): ReadonlyMap<string, string> {
  const byLetters = new Map<string, string[]>();
  for (const [key, letters] of initials) for (const each of letters) pushTo(byLetters, each, key);
  const meant = new Map<string, string>();
  for (const key of new Set(keys)) {
    const acronym = acronymOf(key);
    if (acronym === undefined || acronym.length < leastLetters.alone) continue;
    const spellings = acronym.startsWith("AZ") ? [acronym, `A${acronym.slice(2)}`] : [acronym];
    const [only, second] = new Set(spellings.flatMap((letters) => byLetters.get(letters) ?? []));
    if (only !== undefined && second === undefined) meant.set(key, only);
  }
  return meant;
}

/** For each office with its holder the bodies documents place it in, once for each claim. */
function placesOfOffices(
  assertions: readonly Assertion[],
  keys: ReadonlyMap<Appearance, string>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { holder, title, body } of officesHeld(assertions)) {
    const key = keys.get(body);
    if (key !== undefined) pushTo(places, `${holder}|${title}`, key);
  }
  return places;
}

/** For each short name how often its holders are placed in each longer one; not counting what is rarer than the short name. */
function countLonger(
  assertions: readonly Assertion[],
  keys: ReadonlyMap<Appearance, string>,
  initials: InitialsByKey,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const longer = new Map<string, Map<string, number>>();
  for (const places of placesOfOffices(assertions, keys).values()) {
    const distinct = [...new Set(places)];
    const often = (key: string): number => places.filter((place) => place === key).length;
    for (const short of distinct.length > 1 ? distinct : []) {
      for (const long of distinct.filter((place) => isShortFor(short, place, initials))) {
        if (often(long) < often(short)) continue; // run together with its neighbour, rather than longer
        const counts = longer.get(short) ?? new Map<string, number>();
        longer.set(short, counts.set(long, (counts.get(long) ?? 0) + often(long)));
      }
    }
  }
  return longer;
}

/** For each key that is a short name the key of the body it means; `keys` are those of bodies, without parts of bodies. */
export function shortNames(
  assertions: readonly Assertion[],
  names: ReadonlyMap<Appearance<Agency>, AgencyName>,
  keys: ReadonlyMap<Appearance<Agency>, string>,
): ReadonlyMap<string, string> {
  const initials = initialsByKey(names, keys);
  const meant = new Map(meantByLetters(keys.values(), initials));
  for (const [short, counts] of countLonger(assertions, keys, initials)) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [best] = [...counts].sort(([one, a], [other, b]) => b - a || compareCodeUnits(one, other));
    if (best !== undefined && best[1] / total >= agreement) meant.set(short, best[0]);
  }
  const follow = (key: string): string => {
    const longer = meant.get(key);
    return longer === undefined ? key : follow(longer);
  };
  return new Map([...meant.keys()].map((key) => [key, follow(key)]));
}
