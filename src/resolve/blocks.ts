/**
 * Blocking: things are compared only with those that have a key in common. Keys are 32-bit hashes: two that fall together cost a
 * comparison, and texts would take as much memory as all that is compared. Most are met once, so a first pass counts them in a
 * table of small numbers and only those that may come again are kept.
 */
import { pushTo } from "../order/order.ts";

/** Places of the table for each thing, as a power of two; a thing has a dozen keys. */
const placesEach = 5;
const mostPlaces = 2 ** 24;

/** 32-bit FNV-1a over code units (Fowler, Noll and Vo). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One hash of two, in this order, by the finalizer of MurmurHash3 (Appleby). */
export function hashOfBoth(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
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
 * For each key (a 32-bit hash) that two or more of the things 0 to `count` - 1 have, those things in their order, in the order in
 * which the keys are first met.
 */
export function blocksOf(
  count: number,
  keysOf: (thing: number) => Iterable<number>,
): readonly (readonly number[])[] {
  const places = Math.min(mostPlaces, 2 ** (Math.ceil(Math.log2(count + 1)) + placesEach));
  const met = new Uint8Array(places);
  const [row, ends] = [new NumberRow(), new NumberRow()];
  for (let thing = 0; thing < count; thing += 1) {
    for (const key of keysOf(thing)) {
      const place = key & (places - 1);
      met[place] = Math.min(2, (met[place] ?? 0) + 1);
      row.push(key);
    }
    ends.push(row.length);
  }
  const blocks = new Map<number, number[]>();
  const endsOfThings = ends.between(0, count);
  for (let thing = 0; thing < count; thing += 1) {
    for (const key of row.between(endsOfThings[thing - 1] ?? 0, endsOfThings[thing] ?? 0)) {
      if (met[key & (places - 1)] === 2 && blocks.get(key)?.at(-1) !== thing) pushTo(blocks, key, thing);
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}
