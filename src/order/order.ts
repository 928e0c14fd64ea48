/** Orders that do not depend on the machine's language: plain comparison of code units. */

/** Less than, equal or greater by code units; for `toSorted`. */
export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Values without repetition, sorted by code units. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(); // by code units, and four times as fast as when the order is given
}

/** The most frequent value, then the longest, then the smallest; undefined for none. */
export function mostFrequent(values: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) {
    if (best === undefined) {
      best = value;
      continue;
    }
    const difference =
      count - (counts.get(best) ?? 0) || value.length - best.length || compareCodeUnits(best, value);
    if (difference > 0) best = value;
  }
  return best;
}

/** Puts the value into the list kept under the key. */
export function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
