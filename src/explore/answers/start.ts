/** The first screen: what the texts are, and three short lists to begin with. */

import type { EntityNode, EventNode } from "../../model/knowledge-graph.ts";
import { compareCodeUnits } from "../../order/order.ts";
import { formatDate } from "../../report/locale.ts";
import type { Answer, Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import { listedLine, namedOf } from "./lines.ts";

/** Length of a list. */
const listed = 10;

function mostStated({ graph, statementsAbout }: Holdings): readonly EntityNode[] {
  return [...graph.persons, ...graph.agencies]
    .filter(({ id }) => statementsAbout(id).length > 0)
    .sort(
      (one, other) =>
        other.documents - one.documents ||
        statementsAbout(other.id).length - statementsAbout(one.id).length ||
        compareCodeUnits(one.id, other.id),
    )
    .slice(0, listed);
}

/** Events that took place or are to, the latest day first; one of the future is as new as its report. */
function newestEvents({ graph, evidence, statementsAbout }: Holdings): readonly EventNode[] {
  const latest = evidence.latest ?? "";
  return graph.events
    .filter(({ id, start }) => start !== null && start <= latest && statementsAbout(id).length > 0)
    .sort(
      (one, other) =>
        compareCodeUnits(other.start ?? "", one.start ?? "") || compareCodeUnits(one.id, other.id),
    )
    .slice(0, listed);
}

/** The date of an event in words, where its caption does not say it already. */
function dateBeside({ caption, date }: EventNode, language: Query<"start">["language"]): string | null {
  return date === null || caption.includes(formatDate(date, "az")) ? null : formatDate(date, language);
}

function languagesOf({ graph }: Holdings): Answer<"start">["languages"] {
  const counts = new Map<string, number>();
  for (const { language } of graph.documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || compareCodeUnits(one.value, other.value));
}

export function startAnswer(holdings: Holdings, { language }: Query<"start">): Answer<"start"> {
  const { graph, statements, build, isReview } = holdings;
  const desk = holdings.desk(language);
  const published = graph.documents.flatMap((document) => document.published ?? []).sort();
  const [first, last] = [published[0], published.at(-1)];
  const doubtful = [...statements.values()]
    .sort((one, other) => one.confidence - other.confidence || compareCodeUnits(one.id, other.id))
    .slice(0, listed);
  return {
    counts: {
      documents: graph.documents.length,
      statements: statements.size,
      people: graph.persons.length,
      agencies: graph.agencies.length,
      events: graph.events.length,
    },
    published:
      first === undefined || last === undefined
        ? null
        : { first: formatDate(first, language), last: formatDate(last, language) },
    undated: graph.documents.length - published.length,
    languages: languagesOf(holdings),
    ...{ build, isReview },
    most: mostStated(holdings).map((each) => namedOf(each, language)),
    newest: newestEvents(holdings).map((event) => ({
      ...namedOf(event, language),
      date: dateBeside(event, language),
    })),
    doubtful: doubtful.map((found) => ({ ...listedLine(found, desk), confidence: found.confidence })),
  };
}
