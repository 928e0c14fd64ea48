import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { article, event, person } from "../resolve/article.ts";

/** The graph of one official who took part in so many events. */
export function hubGraph(edges: number): KnowledgeGraph {
  const events = Array.from({ length: edges }, (_, index) =>
    event(`e${index}`, `${index}-ci görüş`, "meeting"),
  );
  return resolve([
    article("all", {
      entities: [person("p", "Vüsal Hüseynov"), ...events],
      claims: events.map(({ id }) => ["p", "participated", id] as const),
    }),
  ]);
}
