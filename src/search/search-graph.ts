/** Search in a graph that is in memory, with no store behind it. */
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import { finish, type Steps } from "../order/steps.ts";
import type { Candidates } from "./candidate-rows.ts";
import { hitsAmong } from "./hits.ts";
import { nameReaderSteps } from "./read-name.ts";
import { type Search, searchIn } from "./search-in.ts";

function candidatesIn({ persons, agencies, events, documents, claims }: KnowledgeGraph): Candidates {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    entities: [...persons, ...agencies, ...events],
    titles: documents.flatMap(({ id, title, uri, published }) =>
      title === null ? [] : [{ id, title, uri, published }],
    ),
    quotes: claims.map(({ id, quote, start, document }) => {
      const { title = null, uri = "", published = null } = byId.get(document) ?? {};
      return { id, quote, start, document, title, uri, published };
    }),
  };
}

/** Indexes the graph, one text a step, to find in it what `searchOf` finds in its store. */
export function* indexGraph(graph: KnowledgeGraph): Steps<Search> {
  const all = candidatesIn(graph);
  const readName = yield* nameReaderSteps(all.entities);
  const find = yield* hitsAmong(all);
  return searchIn({ find, readName: async (word) => readName(word) });
}

/** The same at once. */
export function searchGraph(graph: KnowledgeGraph): Search {
  return finish(indexGraph(graph));
}
