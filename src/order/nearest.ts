/** Suggestions for a word that is not known. */

/** Number of letters to add, take away or change between two words. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
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
  const best = new Map<string, number>();
  for (const { key, name } of candidates) {
    const nearest = Math.min(...[key, ...key.split(/[ |-]/)].map((word) => distance(wanted, word)));
    if (nearest <= limit) best.set(name, Math.min(nearest, best.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...best]
    .sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, 5)
    .map(([name]) => name);
}
