/**
 * The years that a sentence names: `1986-cı ilin yanvarında`, `(1969–1982)`, and decades: `1980-ci illərdən`. Reports ask
 * in the browser too, so no list of words is read for it.
 */
const year = String.raw`(?:1[89]\d{2}|20\d{2})`;
const named = new RegExp(
  String.raw`(?<!\p{N})(${year})-(c[ıiuü])(?:\p{L}*)( illər)?|\((${year})(?:\s?[–-]\s?(${year}))?\)`,
  "gu",
);

/** A year in digits, or the decade that begins with it, with the ending its ordinal has in the sentence: `1980`, `ci`. */
export interface NamedYear {
  readonly year: number;
  /** Null for a year that is no decade. */
  readonly decade: string | null;
}

/** Years and decades, each once, the earliest first. */
export function yearsNamed(sentence: string): readonly NamedYear[] {
  const found = new Map<number, NamedYear>();
  for (const [, year, ending, years, from, to] of sentence.matchAll(named))
    for (const each of [year, from, to])
      if (each !== undefined && !found.has(Number(each)))
        found.set(Number(each), {
          year: Number(each),
          decade: years === undefined ? null : (ending ?? null),
        });
  return [...found.values()].sort((one, other) => one.year - other.year);
}
