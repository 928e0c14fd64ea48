/**
 * Blocking: things are compared only with those that have a key in common. Most keys are met once and would take as much memory as
 * all that is compared, so a first pass counts them in a table of small numbers and only those that may come again are kept.
 */
import { pushTo } from "../order/order.ts";

/** Places of the table for each thing, as a power of two; a thing has a dozen keys. */
const placesEach = 5;
const mostPlaces = 2 ** 24;

/** 32-bit FNV-1a over code units (Fowler, Noll and Vo). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Numbers in a row that grows. */
class NumberRow {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  /** The numbers from a place to before another. */
  between(start: number, end: number): Uint32Array {
    return this.#numbers.subarray(start, end);
  }
}

/**
 * For each key that two or more of the things 0 to `count` - 1 have, those things in their order, in the order in which the keys
 * are first met; `keysOf` is asked twice for things that may meet others and must answer alike.
 */
export function blocksOf(
  count: number,
  keysOf: (thing: number) => Iterable<string>,
): readonly (readonly number[])[] {
  const places = Math.min(mostPlaces, 2 ** (Math.ceil(Math.log2(count + 1)) + placesEach));
  const placeOf = (key: string): number => hashOf(key) & (places - 1);
  const met = new Uint8Array(places);
  const [row, ends] = [new NumberRow(), new NumberRow()];
  for (let thing = 0; thing < count; thing += 1) {
    for (const key of keysOf(thing)) {
      const place = placeOf(key);
      met[place] = Math.min(2, (met[place] ?? 0) + 1);
      row.push(place);
    }
    ends.push(row.length);
  }
  const blocks = new Map<string, number[]>();
  const endsOfThings = ends.between(0, count);
  for (let thing = 0; thing < count; thing += 1) {
    const own = row.between(endsOfThings[thing - 1] ?? 0, endsOfThings[thing] ?? 0);
    if (!own.some((place) => met[place] === 2)) continue;
    for (const key of keysOf(thing)) if (met[placeOf(key)] === 2) pushTo(blocks, key, thing);
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}
