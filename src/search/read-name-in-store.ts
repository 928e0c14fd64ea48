/** Names as people type them, read against the names that a store holds. */
import { searchKey } from "../language/az/fold.ts";
import type { EntityType } from "../model/vocabulary.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { statement } from "../store/statements.ts";
import { type NamedEntity, nameReader } from "./read-name.ts";

/** A name that was read: its key or an id, and the names of the entities it finds, where they had to be looked at. */
export interface FoundName {
  readonly key: string;
  readonly names: readonly string[];
}

/** What a store holds none of: the folded name and all names it might have meant. */
export interface UnknownName {
  readonly key: undefined;
  readonly entities: readonly NamedEntity[];
}

async function entitiesIn(store: GraphStore, types: readonly EntityType[]): Promise<readonly NamedEntity[]> {
  const { rows } = await store.query(statement("search/list-names"), { types });
  return rows as unknown as readonly NamedEntity[]; // holds: the statement returns these columns of typed properties
}

/**
 * Reads a name, a caption or an id against the entities of some types. One look-up is enough for a name that stands in the
 * store as it is typed, but for case and diacritics, and one more for a caption or an id; else all names are compared by
 * sound and without suffixes.
 */
export async function readNameInStore(
  store: GraphStore,
  name: string,
  types: readonly EntityType[],
): Promise<FoundName | UnknownName> {
  const folded = searchKey(name);
  const isLatin = !/\p{Script=Cyrillic}/u.test(name);
  if (isLatin && folded !== "") {
    const { rows } = await store.query(statement("search/find-name"), { key: folded, types });
    if (rows.length > 0) return { key: folded, names: [] };
  }
  const [called] = (await store.query(statement("search/find-called"), { name, types })).rows;
  if (called !== undefined) return { key: String(called.id), names: [] };
  const entities = await entitiesIn(store, types);
  const key = nameReader(entities)(name);
  if (key === undefined) return { key, entities };
  return { key, names: entities.filter(({ search }) => search.includes(key)).map((entity) => entity.name) };
}
