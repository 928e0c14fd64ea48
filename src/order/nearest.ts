/** Suggestions for a word that is not known. */

/**
 * Number of letters to add, take away or change between two words, where it is no more than a limit; else a number above it. Nearly all
 * words of a graph are too far, which their lengths or their first letters tell.
 */
function distance(one: readonly string[], other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of one.entries()) {
    const current = [row + 1];
    let least = row + 1;
    for (let column = 1; column <= other.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      const steps = Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(steps);
      least = Math.min(least, steps);
    }
    if (least > limit) return least;
    previous = current;
  }
  return previous[other.length] ?? 0;
}

export interface Candidate {
  /** What is compared, folded alike with the wanted word. */
  readonly key: string;
  readonly name: string;
}

/** Up to five names whose keys, or words of whose keys, are nearest to the wanted one; none that are too far. */
export function nearestNames(wanted: string, candidates: Iterable<Candidate>): readonly string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const letters = [...wanted];
  const known = new Map<string, number>(); // words come again with many names
  const distanceTo = (word: string): number => {
    const found = known.get(word) ?? distance(letters, word, limit);
    known.set(word, found);
    return found;
  };
  const best = new Map<string, number>();
  for (const { key, name } of candidates) {
    const nearest = Math.min(distance(letters, key, limit), ...key.split(/[ |-]/).map(distanceTo));
    if (nearest <= limit) best.set(name, Math.min(nearest, best.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...best]
    .sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, 5)
    .map(([name]) => name);
}
