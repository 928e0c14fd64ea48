/** A document with the places where it names somebody and where it states something. */
import type { DocumentNode } from "../../model/knowledge-graph.ts";
import { compareCodeUnits } from "../../order/order.ts";
import { type Answer, longText, type Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import type { Statement } from "../statements.ts";
import { headOf, namedOf, partsOf, whereIn } from "./lines.ts";

function placesIn(document: DocumentNode, holdings: Holdings): Answer<"mentions">["mentions"] {
  return holdings.mentionsIn(document).map(({ start, end, entity }) => ({ start, end, entity }));
}

function namedIn(
  ids: readonly string[],
  holdings: Holdings,
  language: Query<"mentions">["language"],
): Answer<"mentions">["entities"] {
  return [...new Set(ids)].flatMap((id) => {
    const found = holdings.entity(id);
    return found === undefined ? [] : namedOf(found, language);
  });
}

export function documentAnswer(
  holdings: Holdings,
  { id, language }: Query<"document">,
): Answer<"document"> | null {
  const document = holdings.evidence.documents.get(id);
  if (document === undefined) return null;
  const desk = holdings.desk(language);
  const claims = holdings
    .claimsIn(id)
    .toSorted(
      (one, other) => one.start - other.start || one.end - other.end || compareCodeUnits(one.id, other.id),
    );
  const told = new Map<Statement, Answer<"document">["statements"][number]["parts"]>();
  const partsOnce = (statement: Statement) => {
    const parts = told.get(statement) ?? partsOf(statement, desk);
    told.set(statement, parts);
    return parts;
  };
  const whereOf = whereIn(document, desk);
  const statements = claims.flatMap((claim) => {
    const statement = holdings.statementOf(claim.id);
    // What is planned and elsewhere said to have been has no edge of its own; nor has a claim of one thing with itself.
    if (statement === undefined) return [];
    const { start, end, modality: status, subject, object } = claim;
    const stands = document.text.slice(start, end) === claim.quote;
    const parts = partsOnce(statement);
    const said = { claim: claim.id, statement: statement.id, start, end, parts, status, subject, object };
    return { ...said, stands, ...whereOf(start) };
  });
  const isLong = document.text.length > longText;
  const mentions = isLong ? null : placesIn(document, holdings);
  const ends = statements.flatMap(({ subject, object }) => [subject, object]);
  return {
    ...headOf(document, desk),
    ...{ text: document.text, mentions, statements },
    entities: namedIn([...(mentions ?? []).map(({ entity }) => entity), ...ends], holdings, language),
  };
}

/** Who is named in a document and where, for a text so long that the page does not wait for it. */
export function mentionsAnswer(
  holdings: Holdings,
  { id, language }: Query<"mentions">,
): Answer<"mentions"> | null {
  const document = holdings.evidence.documents.get(id);
  if (document === undefined) return null;
  const mentions = placesIn(document, holdings);
  const ends = holdings.claimsIn(id).flatMap(({ subject, object }) => [subject, object]);
  return {
    mentions,
    entities: namedIn([...mentions.map(({ entity }) => entity), ...ends], holdings, language),
  };
}
