/** Finding an entity by a name as people type it: without its letters, its case, its suffixes or its script. */

import { entitiesOf } from "../graph/entity-graph.ts";
import { searchKey } from "../language/az/fold.ts";
import { soundAlike, spellWords } from "../language/transliteration.ts";
import type { EntityLists, EntityNode } from "../model/knowledge-graph.ts";
import { nameReader, wordsOf } from "./read-name.ts";

function namesOf(entity: EntityNode): readonly string[] {
  const acronym = entity.type === "agency" && entity.acronym !== null ? [entity.acronym] : [];
  return [...entity.aliases, ...acronym];
}

/** A name as it was typed, with what it is compared by made once. */
interface Wanted {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly spelling: ReturnType<typeof spellWords>;
}

/** How well the name fits, 0 best; undefined where it does not. */
function rankOf(entity: EntityNode, { name, key, words, spelling }: Wanted): number | undefined {
  if ([entity.id, entity.name, entity.caption].includes(name)) return 0;
  const others = namesOf(entity);
  if (others.includes(name)) return 1;
  if (key === "") return undefined;
  if (searchKey(entity.name) === key) return 2;
  if (others.some((other) => searchKey(other) === key)) return 3;
  const isSpelledSo = (other: string): boolean => {
    const written = wordsOf(other);
    return written.length === words.length && soundAlike(spellWords(written), spelling);
  };
  if ([entity.name, ...others].some(isSpelledSo)) return 4;
  return entity.search.includes(key) ? 5 : undefined;
}

/** Of those that fit a name as well, the one that most documents tell of. */
function bestKnownFirst(one: EntityNode, other: EntityNode): number {
  return other.documents - one.documents || (one.id < other.id ? -1 : 1);
}

function fitting(entities: readonly EntityNode[], typed: string): readonly EntityNode[] {
  const name = typed.trim();
  const words = wordsOf(name);
  const wanted = { name, key: searchKey(name), words, spelling: spellWords(words) };
  return entities
    .map((entity) => ({ entity, rank: rankOf(entity, wanted) }))
    .filter((found): found is { entity: EntityNode; rank: number } => found.rank !== undefined)
    .sort((one, other) => one.rank - other.rank || bestKnownFirst(one.entity, other.entity))
    .map(({ entity }) => entity);
}

/**
 * Entities that a name may mean, best first: the id, the name or the caption itself, an alias or acronym, the same in another case or
 * script, then names that contain it; ties by number of documents, then id. A name that fits none so is read as queries
 * read it (`readName`): part of a name by its sound, and without a case suffix.
 */
export function findEntities(graph: EntityLists, typed: string): readonly EntityNode[] {
  const entities = entitiesOf(graph);
  const found = fitting(entities, typed);
  return found.length > 0 ? found : fitting(entities, nameReader(entities)(typed) ?? "");
}
