/** All statements as rows: sorted, narrowed, a page at a time. */

import type { Qualifiers } from "../../model/knowledge-graph.ts";
import { compareCodeUnits } from "../../order/order.ts";
import type { Desk } from "../../report/desk.ts";
import { moneyText, periodText } from "../../report/statement.ts";
import type { Answer, Query } from "../api.ts";
import { chosenStatements, facetsOf } from "../filters.ts";
import type { Holdings } from "../holdings.ts";
import type { Statement } from "../statements.ts";
import { headOf, namedOf, whenOf } from "./lines.ts";

type Row = Answer<"table">["rows"][number];
type Compare = (one: Statement, other: Statement) => number;

function comparison({ sort }: Query<"table">, holdings: Holdings): Compare {
  const nameOf = (id: string): string => holdings.entity(id)?.name ?? "";
  const byName =
    (end: "source" | "target"): Compare =>
    (one, other) =>
      compareCodeUnits(nameOf(one[end]), nameOf(other[end]));
  const comparisons: Readonly<Record<typeof sort, Compare>> = {
    day: (one, other) => compareCodeUnits(one.day ?? "", other.day ?? ""),
    documents: (one, other) => one.documents.length - other.documents.length,
    certainty: (one, other) => one.confidence - other.confidence,
    subject: byName("source"),
    object: byName("target"),
    relation: (one, other) => compareCodeUnits(one.predicate, other.predicate),
  };
  return comparisons[sort];
}

/** A sum, or an office with its years: without them one that is over would read as held today. */
function detailOf(qualifiers: Qualifiers, { wording }: Desk): string {
  if (qualifiers.title === null) return moneyText(qualifiers, wording);
  const period = periodText(qualifiers, wording);
  return period === null ? qualifiers.title : `${qualifiers.title} (${period})`;
}

function rowOf(statement: Statement, holdings: Holdings, language: Query<"table">["language"]): Row[] {
  const { evidence } = holdings;
  const desk = holdings.desk(language);
  const claim = evidence.claims.get(
    statement.claims.find((id) => evidence.claims.get(id)?.quote === statement.edge?.quote) ??
      statement.claims[0] ??
      "",
  );
  const document = evidence.documents.get(claim?.document ?? "");
  const [subject, object] = [holdings.entity(statement.source), holdings.entity(statement.target)];
  if (claim === undefined || document === undefined || subject === undefined || object === undefined)
    return [];
  const { id, predicate, status, day, certainty, confidence, qualifiers } = statement;
  return [
    {
      ...{ id, relation: predicate, status, certainty, confidence, day },
      subject: namedOf(subject, language),
      object: namedOf(object, language),
      detail: detailOf(qualifiers, desk),
      when: whenOf(statement, desk),
      documents: statement.documents.length,
      ...{ quote: claim.quote, start: claim.start, end: claim.end, document: headOf(document, desk) },
    },
  ];
}

export function tableAnswer(holdings: Holdings, query: Query<"table">): Answer<"table"> | null {
  const of = query.of === undefined ? null : holdings.entity(query.of);
  if (of === undefined) return null;
  const compare = comparison(query, holdings);
  const sign = query.order === "down" ? -1 : 1;
  const chosen = chosenStatements(query, holdings).toSorted(
    (one, other) => sign * compare(one, other) || compareCodeUnits(one.id, other.id),
  );
  return {
    of: of === null ? null : namedOf(of, query.language),
    total: chosen.length,
    facets: facetsOf(query, holdings),
    rows: chosen
      .slice(query.offset, query.offset + query.limit)
      .flatMap((statement) => rowOf(statement, holdings, query.language)),
  };
}
