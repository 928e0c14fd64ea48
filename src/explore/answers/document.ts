/** A document with the places where it names somebody and where it states something. */
import { compareCodeUnits } from "../../order/order.ts";
import type { Answer, Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import type { Statement } from "../statements.ts";
import { headOf, namedOf, partsOf, whereIn } from "./lines.ts";

export function documentAnswer(
  holdings: Holdings,
  { id, language }: Query<"document">,
): Answer<"document"> | null {
  const document = holdings.evidence.documents.get(id);
  if (document === undefined) return null;
  const desk = holdings.desk(language);
  const mentions = holdings.mentionsIn(document);
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
  const ends = statements.flatMap(({ subject, object }) => [subject, object]);
  const named = new Set([...mentions.map(({ entity }) => entity), ...ends]);
  return {
    ...headOf(document, desk),
    text: document.text,
    mentions: mentions.map(({ start, end, entity }) => ({ start, end, entity })),
    entities: [...named].flatMap((entity) => {
      const found = holdings.entity(entity);
      return found === undefined ? [] : namedOf(found);
    }),
    statements,
  };
}
