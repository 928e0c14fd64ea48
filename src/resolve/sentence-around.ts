/**
 * The words before and behind a place in a text, as far as its sentence goes or, where nothing ends it, the reach in UTF-16 units. For
 * looking at what stands beside a mention; the grammar's own sentences are not at hand when documents are joined.
 */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  reach: number,
): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const first = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
  const last = after.search(/\.\s|\n/);
  return { before: before.slice(first), after: last < 0 ? after : after.slice(0, last) };
}
