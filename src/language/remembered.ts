/** Answers to questions about spellings, kept: the words of texts come again and again. */

/** How many spellings are kept; a text of a newspaper has a few hundred, a thousand texts some 40,000, which take 10 MB. */
const mostKept = 50_000;

/** V8 makes a longer part of a text a view into it, which would keep the whole text in memory. */
const longestPart = 12;

/**
 * A function that works out its answer once for each spelling. The answer must follow from the spelling alone, so that what was asked
 * before changes nothing but the time it takes.
 */
export function remembered<Answer>(answer: (spelling: string) => Answer): (spelling: string) => Answer {
  const kept = new Map<string, Answer>();
  return (spelling) => {
    const known = kept.get(spelling);
    if (known !== undefined) return known;
    const key = spelling.length > longestPart ? spelling.split("").join("") : spelling;
    const found = answer(key);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, found);
    return found;
  };
}
