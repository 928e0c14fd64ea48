/**
 * The forms of stems, made when a word first asks for them: a list has thousands of stems with a hundred forms each, and a text has few
 * of them. A stem is found by the letters that all of its forms begin with.
 */

/** A stem of a list. */
interface Stem<Reading> {
  /** Its place in the list: of several stems that have a word, those that stand first go first. */
  readonly place: number;
  readonly front: string;
  readonly make: () => ReadonlyMap<string, Reading>;
  forms: ReadonlyMap<string, Reading> | undefined;
}

const none: readonly never[] = [];

/** Stems are kept by so many of their first letters. */
const keyLength = 3;

export class StemIndex<Reading> {
  private readonly stems: Stem<Reading>[] = [];
  private readonly byKey = new Map<string, Stem<Reading>[]>();

  /** Adds a stem: the letters that each of its forms begins with, and what makes its forms. */
  add(front: string, make: () => ReadonlyMap<string, Reading>): void {
    const stem: Stem<Reading> = { place: this.stems.length, front, make, forms: undefined };
    this.stems.push(stem);
    const key = front.slice(0, keyLength);
    const others = this.byKey.get(key);
    if (others === undefined) this.byKey.set(key, [stem]);
    else others.push(stem);
  }

  /** The readings of a word, in the order of the list. */
  readings(word: string): readonly Reading[] {
    const found: Stem<Reading>[] = [];
    for (let length = Math.min(keyLength, word.length); length >= 0; length--)
      for (const stem of this.byKey.get(word.slice(0, length)) ?? [])
        if (word.startsWith(stem.front) && formsOf(stem).has(word)) found.push(stem);
    if (found.length === 0) return none; // nearly always
    return found.sort((a, b) => a.place - b.place).map((stem) => formsOf(stem).get(word) as Reading);
  }

  /** All words, in the order of the list; those of several stems come again. */
  *words(): Generator<string> {
    for (const stem of this.stems) yield* formsOf(stem).keys();
  }
}

function formsOf<Reading>(stem: Stem<Reading>): ReadonlyMap<string, Reading> {
  stem.forms ??= stem.make();
  return stem.forms;
}

/** The letters that two words begin with alike: `nazirlik`, `nazirliyi` → `nazirli`. */
export function commonFront(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
