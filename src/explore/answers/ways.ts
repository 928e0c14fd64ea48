/** The ways from one entity to another, each step with the words of its best quote. */
import { buildEntityGraph } from "../../graph/entity-graph.ts";
import { findPaths, type Path } from "../../graph/paths.ts";
import type { Answer, Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import { headOf, lineOf, namedOf } from "./lines.ts";

type Way = Answer<"ways">["ways"][number];

/** Most steps of a way. */
const mostSteps = 4;

function wayOf(
  { entities, edges, leastSources }: Path,
  holdings: Holdings,
  language: Query<"ways">["language"],
): Way {
  const desk = holdings.desk(language);
  return {
    entities: entities.map((entity) => namedOf(entity, language)),
    leastSources,
    steps: edges.flatMap((edge) => {
      const statement = holdings.statements.get(edge.id);
      const document = holdings.evidence.documents.get(edge.document);
      if (statement === undefined || document === undefined) return [];
      return {
        ...lineOf(statement, desk),
        quote: edge.quote,
        document: headOf(document, desk),
        source: edge.source,
      };
    }),
  };
}

/** Makes the graph that is walked for the first question only. */
export function waysFinder(holdings: Holdings) {
  let graph: ReturnType<typeof buildEntityGraph> | undefined;
  return ({ from, to, language }: Query<"ways">): Answer<"ways"> | null => {
    const [one, other] = [holdings.entity(from), holdings.entity(to)];
    if (one === undefined || other === undefined) return null;
    graph ??= buildEntityGraph(holdings.graph);
    const paths = findPaths(graph, [from, to], holdings.evidence.countSources, { maximumSteps: mostSteps });
    return {
      ...{ from: namedOf(one, language), to: namedOf(other, language) },
      ways: paths.map((path) => wayOf(path, holdings, language)),
    };
  };
}
