/** Values of words that come again and again. */

/** Distinct words whose values are kept at once. */
const mostKept = 100_000;

/** The same function, with what it gave for a word kept: when too many are, all are forgotten. */
export function remembered<Value>(compute: (word: string) => Value & {}): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const value = compute(word);
    kept.set(word, value);
    return value;
  };
}
