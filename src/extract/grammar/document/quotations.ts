/** What is quoted over several sentences: `“… keçirilir. Məqsəd … budur”, – deyə X bildirib.` tells of the speaker's world, not of where he speaks. */
import type { Sentence } from "../sentence.ts";

/** A quotation that is not closed within so many sentences was opened by a slip. */
const longest = 12;

/** The numbers of the sentences that stand inside a quotation, in part or as a whole, which other sentences open or close. */
export function sentencesInQuotation(sentences: readonly Sentence[]): ReadonlySet<number> {
  const inside = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (inside.has(index) || !hasLone(sentence, "open")) return;
    const length = sentences
      .slice(index + 1, index + 1 + longest)
      .findIndex((each) => hasLone(each, "close"));
    for (let at = index; length >= 0 && at <= index + 1 + length; at++) inside.add(at);
  });
  return inside;
}

/** A mark without its partner in the sentence. */
function hasLone({ tokens, quotes }: Sentence, kind: "open" | "close"): boolean {
  return tokens.filter((token) => token.kind === kind).length > quotes.size;
}
