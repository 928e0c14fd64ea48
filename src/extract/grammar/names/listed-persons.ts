/** Names of persons in lists: what one name of a list is, its neighbours are. */
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { type PersonProposal, type Proposal, person, strengths } from "./proposals.ts";
import { isCapitalWord, isListJoint, isTitleWord, mayBeNameWord } from "./words.ts";

/** `A, B, C və D`: pairs of capital words in a list that holds a sure name are names too. */
export function listedNames(
  sentence: Sentence,
  sure: readonly Proposal[],
  lexicon: Lexicon,
): readonly PersonProposal[] {
  const { tokens } = sentence;
  const isSure = new Set<number>();
  for (const { type, first } of sure) if (type === "person") isSure.add(first);
  if (isSure.size === 0) return [];
  const found: PersonProposal[] = [];
  let items: number[] = [];
  const flush = (): void => {
    if (items.length === 0) return;
    const known = items.filter((first) => isSure.has(first)).length;
    if (items.length > 2 && known > 0 && known * 4 >= items.length)
      for (const first of items)
        if (!isSure.has(first)) found.push(person(first, first + 2, strengths.usual));
    items = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const isItem =
      mayBeNameWord(sentence, at, lexicon) &&
      mayBeNameWord(sentence, at + 1, lexicon) &&
      !isCapitalWord(tokens[at + 2]) &&
      !isTitleWord(sentence, at);
    if (!isItem) {
      flush();
      at++;
      continue;
    }
    items.push(at);
    at += 2;
    if (isListJoint(tokens[at])) at++;
    else flush();
  }
  flush();
  return found;
}

/** `A, B və C küçələrində`: all of a list are called after somebody whose last has the plural of what is called so. */
export function withoutNamesakes(sentence: Sentence, proposals: readonly Proposal[]): readonly Proposal[] {
  const { tokens } = sentence;
  const plurals = proposals.filter(
    ({ type, last }) => type === "rival" && /.l[aə]r[ıi]/.test(tokens[last - 1]?.lower ?? ""),
  );
  if (plurals.length === 0) return proposals;
  const starts = plurals.map(({ first }) => {
    let from = first;
    while (isCapitalWord(tokens[from - 1]) || isCoordinator(tokens[from - 1], from > 1)) from--;
    return { from, first };
  });
  return proposals.map((each) =>
    each.type === "person" && starts.some(({ from, first }) => each.first >= from && each.last <= first)
      ? { ...each, type: "rival" as const }
      : each,
  );
}

function isCoordinator(token: Token | undefined, isInside: boolean): boolean {
  return isInside && isListJoint(token);
}
