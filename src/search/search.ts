/** Search in a store, by the full-text search of its engine. */
import { entityTypes } from "../model/vocabulary.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { findInStore } from "./candidates.ts";
import { readNameInStore } from "./read-name-in-store.ts";
import { type Search, searchIn } from "./search-in.ts";

/** Searches a store; the embedded engine reads and indexes it for the first search only. */
export function searchOf(store: GraphStore): Search {
  return searchIn({
    find: findInStore(store),
    readName: async (word) => (await readNameInStore(store, word, entityTypes)).key,
  });
}
