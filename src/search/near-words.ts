/** What may have been meant by words that stand nowhere. */
import { searchKey } from "../language/az/fold.ts";
import { entityTypes } from "../model/vocabulary.ts";
import { type Candidate, nearestNames } from "../order/nearest.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { statement } from "../store/statements.ts";
import { type NamedEntity, wordsOf } from "./read-name.ts";
import { searchOf } from "./search.ts";

/** A word that nothing holds, with up to five words of names that are spelt nearly so. */
export interface UnmetWord {
  readonly word: string;
  readonly near: readonly string[];
}

/** The words of all names, each by its folded form once, as the first name has it. */
function wordsOfNames(entities: readonly NamedEntity[]): readonly Candidate[] {
  const words = new Map<string, string>();
  for (const { name, aliases } of entities) {
    for (const word of [name, ...aliases].flatMap(wordsOf)) {
      const key = searchKey(word);
      if (key.length > 2 && !words.has(key)) words.set(key, word);
    }
  }
  return [...words].map(([key, name]) => ({ key, name }));
}

/** Which of the words that a search without a hit was for stand nowhere by themselves, and what is near them. */
export async function unmetWords(store: GraphStore, typed: string): Promise<readonly UnmetWord[]> {
  const search = searchOf(store);
  const unmet: string[] = [];
  for (const word of wordsOf(typed)) {
    const { hits } = await search(word, { limit: 1 });
    if (hits.length === 0) unmet.push(word);
  }
  if (unmet.length === 0) return [];
  const { rows } = await store.query(statement("search/list-names"), { types: entityTypes });
  const known = wordsOfNames(rows as unknown as readonly NamedEntity[]); // holds: the statement returns these columns
  return unmet.map((word) => ({ word, near: nearestNames(searchKey(word), known) }));
}
