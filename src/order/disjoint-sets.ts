/** Disjoint sets of the numbers `0 … size-1` (union-find with path halving). */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the set of `item`: always its smallest member. */
  find(item: number): number {
    let current = item;
    for (;;) {
      const parent = this.#parents[current] ?? current;
      if (parent === current) return current;
      const grandparent = this.#parents[parent] ?? parent;
      this.#parents[current] = grandparent;
      current = grandparent;
    }
  }

  merge(one: number, other: number): void {
    const [left, right] = [this.find(one), this.find(other)];
    if (left < right) this.#parents[right] = left;
    else this.#parents[left] = right;
  }
}
