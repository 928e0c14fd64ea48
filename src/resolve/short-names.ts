/**
 * A body's short name that no document explains (`Dəniz Akademiyası`, `AXDG`): it means the longer name that ends so or has
 * these initials, where documents give both the same holder of the same office.
 */

import { compareCodeUnits, pushTo } from "../graph/order.ts";
import { lowerCase } from "../language/az/fold.ts";
import { spell } from "../language/transliteration.ts";
import type { Agency } from "../model/entity.ts";
import type { Appearance, Assertion } from "./appearance.ts";
import { fullSpelling, parsePersonName } from "./person-name.ts";

/** Fewer letters stand for too many names. */
const leastLetters = 3;
/** The longer name that at least this share of what the holders share points to. */
const agreement = 0.8;

const acronymMark = "acronym|";

/** Key of an acronym that no document defines. */
export function acronymKey(acronym: string): string {
  return `${acronymMark}${acronym}`;
}

/** Letters of an acronym as the key of a name spells them; undefined for a name in words. */
function lettersOf(key: string): string | undefined {
  return key.startsWith(acronymMark) ? spell(lowerCase(key.slice(acronymMark.length))).key : undefined;
}

/** `Elm və Təhsil Nazirliyi` is another body than `Təhsil Nazirliyi`: what was joined by `və` has grown, not been cut. */
const grown = / v[aA]$/;

function isShortFor(short: string, long: string): boolean {
  const letters = lettersOf(short);
  if (letters === undefined) {
    const isEnd = short.includes(" ") && long.endsWith(` ${short}`);
    return isEnd && !grown.test(long.slice(0, -short.length - 1));
  }
  const initials = long.split(" ").map((word) => word.slice(0, 1));
  return letters.length >= leastLetters && letters === initials.join("");
}

/** For each office with its holder the bodies documents place it in, once for each claim. */
function placesOfOffices(
  assertions: readonly Assertion[],
  keys: ReadonlyMap<Appearance, string>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { claim, subject, object } of assertions) {
    if (claim.predicate !== "position" || claim.modality !== "asserted") continue;
    const [key, name] = [keys.get(object), parsePersonName(subject.entity.name)];
    if (key === undefined || name.form !== "full") continue;
    pushTo(places, `${fullSpelling(name).key}|${lowerCase(claim.title ?? "")}`, key);
  }
  return places;
}

/** For each short name how often its holders are placed in each longer one; not counting what is rarer than the short name. */
function countLonger(
  assertions: readonly Assertion[],
  keys: ReadonlyMap<Appearance, string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const longer = new Map<string, Map<string, number>>();
  for (const places of placesOfOffices(assertions, keys).values()) {
    const distinct = [...new Set(places)];
    const often = (key: string): number => places.filter((place) => place === key).length;
    for (const short of distinct.length > 1 ? distinct : []) {
      for (const long of distinct.filter((place) => isShortFor(short, place))) {
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
  keys: ReadonlyMap<Appearance<Agency>, string>,
): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const [short, counts] of countLonger(assertions, keys)) {
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
