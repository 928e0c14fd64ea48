/** What may hold the wanted words, as the engine of a store finds it; the hits are chosen from it. */
import { StoreError } from "../errors.ts";
import { entityTypes } from "../model/vocabulary.ts";
import { finish } from "../order/steps.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { statement } from "../store/statements.ts";
import type { Candidates, EntityRow, QuoteRow, TitleRow } from "./candidate-rows.ts";
import { type FindHits, hitsAmong } from "./hits.ts";

/** The way of the store's engine; what it reads and builds for the first search is kept for the next ones. */
export function findInStore(store: GraphStore): FindHits {
  if (store.engine === "neo4j")
    return async (wanted, typed) =>
      wanted.length === 0 ? [] : finish(hitsAmong(await findInNeo4j(store, wanted)))(wanted, typed);
  let built: Promise<FindHits> | undefined;
  return async (wanted, typed) => {
    built ??= indexStore(store);
    return (await built)(wanted, typed);
  };
}

async function rowsOf<Row>(
  store: GraphStore,
  path: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const { rows } = await store.query(statement(`search/${path}`), parameters);
  return rows as unknown as readonly Row[]; // holds: each statement returns the columns of its row
}

async function indexStore(store: GraphStore): Promise<FindHits> {
  const all = {
    entities: await rowsOf<EntityRow>(store, "list-names", { types: entityTypes }),
    titles: await rowsOf<TitleRow>(store, "embedded/titles", {}),
    quotes: await rowsOf<QuoteRow>(store, "embedded/quotes", {}),
  };
  return finish(hitsAmong(all));
}

/** More than anybody reads; bounds what a word such as "və" brings. */
const mostCandidates = 10_000;
const indexNames = ["elaqe_names", "elaqe_quotes", "elaqe_titles"];

async function findInNeo4j(store: GraphStore, wanted: readonly string[]): Promise<Candidates> {
  await checkIndexes(store);
  const limit = mostCandidates;
  const words = luceneQuery(wanted, (letter) => letter);
  const folded = luceneQuery(wanted, indexedLetters);
  return {
    entities: await rowsOf<EntityRow>(store, "neo4j/names", { words, limit }),
    titles: await rowsOf<TitleRow>(store, "neo4j/titles", { words: folded, limit }),
    quotes: await rowsOf<QuoteRow>(store, "neo4j/quotes", { words: folded, limit }),
  };
}

/** @throws StoreError when the database was loaded before it had full-text indexes, or they are still being filled. */
async function checkIndexes(store: GraphStore): Promise<void> {
  const { rows } = await store.query(
    "SHOW FULLTEXT INDEXES YIELD name, state WHERE name IN $names AND state = 'ONLINE' RETURN name",
    { names: indexNames },
  );
  const missing = indexNames.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length === 0) return;
  throw new StoreError(
    `Neo4j: the full-text index ${missing.join(", ")} is missing or not ready; load the graph once more with elaqe load, or wait a moment`,
    { data: { missing } },
  );
}

/** What the server's analyzer makes of letters that our folding writes as one: `ə` becomes its `a`, and `й` stays. */
function indexedLetters(letter: string): string {
  return ({ e: "[ea]", и: "[ий]", е: "[её]" } as Readonly<Record<string, string>>)[letter] ?? letter;
}

/**
 * All words, each as a beginning. A folded word is nothing but letters and digits, so nothing in it needs an escape. The
 * server keeps `2,5`, `Azercell'in` and `edu.az` whole: a word may begin behind such a mark.
 */
function luceneQuery(wanted: readonly string[], written: (letter: string) => string): string {
  return wanted.map((word) => `+/(.*['.,:;_·])?${[...word].map(written).join("")}.*/`).join(" ");
}
