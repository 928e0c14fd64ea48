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

/**
 * For each key that two or more of the things 0 to `count` - 1 have, those things in their order, in the order in which the keys
 * are first met; `keysOf` is asked twice for each thing and must answer alike.
 */
export function blocksOf(
  count: number,
  keysOf: (thing: number) => Iterable<string>,
): readonly (readonly number[])[] {
  const places = Math.min(mostPlaces, 2 ** (Math.ceil(Math.log2(count + 1)) + placesEach));
  const met = new Uint8Array(places);
  for (let thing = 0; thing < count; thing += 1)
    for (const key of keysOf(thing)) {
      const place = hashOf(key) & (places - 1);
      met[place] = Math.min(2, (met[place] ?? 0) + 1);
    }
  const blocks = new Map<string, number[]>();
  for (let thing = 0; thing < count; thing += 1)
    for (const key of keysOf(thing)) if (met[hashOf(key) & (places - 1)] === 2) pushTo(blocks, key, thing);
  return [...blocks.values()].filter((block) => block.length > 1);
}
