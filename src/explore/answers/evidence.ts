/** What is behind one statement: every quote, document by document, reprints of one text together. */

import { daysOf } from "../../model/calendar.ts";
import type { ClaimNode, DocumentNode } from "../../model/knowledge-graph.ts";
import { compareCodeUnits } from "../../order/order.ts";
import type { Desk } from "../../report/desk.ts";
import { readingsText } from "../../report/readings.ts";
import type { Answer, Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import { certaintyOf, type Statement } from "../statements.ts";
import { headOf, lineOf, namedOf, whereIn } from "./lines.ts";

type Quote = Answer<"statement">["groups"][number]["documents"][number]["quotes"][number];

function quoteOf(claim: ClaimNode, document: DocumentNode, holdings: Holdings, desk: Desk): Quote {
  const { id, quote, start, end, rule, confidence, subject, object } = claim;
  const ends = new Map([
    [subject, "subject" as const],
    [object, "object" as const],
  ]);
  const marks = holdings.mentionsIn(document).flatMap((mention) => {
    const end_of = ends.get(mention.entity);
    const isInside = mention.start >= start && mention.end <= end;
    if (end_of === undefined || !isInside) return [];
    return { start: mention.start - start, end: mention.end - start, end_of };
  });
  return {
    ...{ claim: id, text: quote, start, end, marks, rule, confidence },
    readings: readingsText(rule, desk.wording),
    certainty: certaintyOf(confidence),
    ...whereIn(document, desk)(start),
    stands: document.text.slice(start, end) === quote,
  };
}

interface GroupsWanted {
  readonly claims: readonly ClaimNode[];
  /** Most documents to show: reading where each names the two takes time. */
  readonly texts: number;
}

/** Documents in groups of one text; in each the earliest first. */
function groupsOf(
  { claims, texts }: GroupsWanted,
  holdings: Holdings,
  desk: Desk,
): Answer<"statement">["groups"] {
  const { evidence } = holdings;
  const byTime = (one: DocumentNode, other: DocumentNode): number =>
    compareCodeUnits(one.published ?? "9", other.published ?? "9") || compareCodeUnits(one.id, other.id);
  let left = texts;
  return evidence.sources.groupReprints(claims).flatMap((ids) => {
    const documents = ids.flatMap((id) => evidence.documents.get(id) ?? []).sort(byTime);
    const shown = documents.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    return {
      size: documents.length,
      documents: shown.map((document) => ({
        ...headOf(document, desk),
        quotes: claims
          .filter((claim) => claim.document === document.id)
          .sort((one, other) => one.start - other.start || compareCodeUnits(one.id, other.id))
          .map((claim) => quoteOf(claim, document, holdings, desk)),
      })),
    };
  });
}

/** Planned for a day before the last that the documents know of, and nothing says that it took place. */
function isUnconfirmed({ status, target }: Statement, { evidence }: Holdings): boolean {
  const event = evidence.entities.get(target);
  if (status !== "planned" || event?.type !== "event" || event.end === null) return false;
  const hasTakenPlace = evidence.edgesOf(target).some(({ modality }) => modality === "asserted");
  return !hasTakenPlace && daysOf(event.end).end < (evidence.latest ?? "");
}

export function evidenceAnswer(
  holdings: Holdings,
  { id, language, texts }: Query<"statement">,
): Answer<"statement"> | null {
  const { evidence, statements } = holdings;
  const statement = statements.get(id) ?? holdings.statementOf(id);
  if (statement === undefined) return null;
  const desk = holdings.desk(language);
  const claims = statement.claims.flatMap((claim) => evidence.claims.get(claim) ?? []);
  const [subject, object] = [statement.source, statement.target].map((end) => {
    const entity = holdings.entity(end);
    return entity === undefined ? null : namedOf(entity, language);
  });
  const otherwise = holdings
    .statementsAbout(statement.source)
    .filter((other) => other !== statement && [other.source, other.target].includes(statement.target));
  return {
    ...lineOf(statement, desk),
    ...{ subject: subject ?? null, object: object ?? null, relation: statement.predicate },
    isUnconfirmed: isUnconfirmed(statement, holdings),
    certainty: statement.certainty,
    groups: groupsOf({ claims, texts }, holdings, desk),
    otherwise: otherwise.map((other) => lineOf(other, desk)),
  };
}
