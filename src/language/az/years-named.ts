/**
 * The years that a sentence names: `1986-cı ilin yanvarında`, `(1969–1982)`, and those of decades, which are no dates:
 * `1980-ci illərdən`. Reports ask in the browser too, so no list of words is read for it.
 */
const year = String.raw`(?:1[89]\d{2}|20\d{2})`;
const named = new RegExp(
  String.raw`(?<!\p{N})(${year})(?=-c[ıiuü])|\((${year})(?:\s?[–-]\s?(${year}))?\)`,
  "gu",
);

/** Years in digits, each once, the earliest first. */
export function yearsNamed(sentence: string): readonly number[] {
  const found = [...sentence.matchAll(named)].flatMap(([, ...years]) => years);
  const years = found.filter((each): each is string => each !== undefined).map(Number);
  return [...new Set(years)].sort((one, other) => one - other);
}
