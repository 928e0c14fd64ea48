/** Search in a graph that is in memory, with no store behind it. */
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { Candidates } from "./candidate-rows.ts";
import { hitsAmong } from "./hits.ts";
import { nameReader } from "./read-name.ts";
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

/** Finds in the graph what `searchOf` finds in its store. */
export function searchGraph(graph: KnowledgeGraph): Search {
  const all = candidatesIn(graph);
  const readName = nameReader(all.entities);
  return searchIn({
    find: hitsAmong(all),
    readName: async (word) => readName(word),
  });
}
