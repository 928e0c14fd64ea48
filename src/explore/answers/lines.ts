/** Rows of the graph as the answers show them. */
import type { z } from "zod";
import { addressAt, placesAt, readAnchors } from "../../model/anchor.ts";
import type { DocumentNode, EntityNode } from "../../model/knowledge-graph.ts";
import type { ReportLanguage } from "../../model/vocabulary.ts";
import { captionIn } from "../../report/caption-in.ts";
import type { Desk } from "../../report/desk.ts";
import { safeAddress } from "../../report/html/escape-html.ts";
import { formatDate } from "../../report/locale.ts";
import { placeText } from "../../report/place-text.ts";
import { deniedLine, edgeParts, partsOfOwn, reportedText } from "../../report/statement.ts";
import type { named, statement } from "../answer-schemas.ts";
import type { Answer } from "../api.ts";
import { outletNamed } from "../holdings.ts";
import type { Statement } from "../statements.ts";

export type Named = z.output<typeof named>;
export type StatementLine = z.output<typeof statement>;
export type DocumentHead = Answer<"entity">["inDocuments"][number];

/** An entity by its caption, the day at its end in the words of the page. */
export function namedOf({ id, caption, type, documents }: EntityNode, language: ReportLanguage): Named {
  return { id, name: captionIn(caption, language), type, documents };
}

/** The statement in words, without the day of its report. */
export function partsOf({ edge, id }: Statement, desk: Desk): StatementLine["parts"] {
  if (edge !== null) return [...(partsOfOwn(edge, desk, null) ?? edgeParts(edge, desk))];
  const claim = desk.evidence.claims.get(id);
  return claim === undefined ? [] : [...deniedLine(claim, desk).parts];
}

/** When it was; a day that only the report has is said to be that, since an office may have begun long before. */
export function whenOf(
  { day, target, qualifiers, edge }: Statement,
  { evidence, wording }: Desk,
): string | null {
  if (day === null) return null;
  const end = evidence.entities.get(target);
  const told = end?.type === "event" ? end.start : qualifiers.from;
  // The first and the last report say for how long it is known.
  const days = edge?.first != null && edge.last !== null ? `${edge.first}/${edge.last}` : day;
  return told === null ? reportedText(days, wording) : formatDate(day, wording.language);
}

export function lineOf(statement: Statement, desk: Desk): StatementLine {
  const { id, edge, status, documents } = statement;
  return {
    ...{ id, status, parts: partsOf(statement, desk), documents: documents.length },
    when: whenOf(statement, desk),
    sources: edge === null ? 1 : desk.evidence.countSources([edge]),
  };
}

/** A line of a list, without the day where its words tell it, or where all of the page is of that day. */
export function listedLine(statement: Statement, desk: Desk): StatementLine {
  const line = lineOf(statement, desk);
  const { day, target } = statement;
  const [page] = desk.subjects;
  const isOfPage = page?.type === "event" && page.id === target && page.date !== null;
  const isTold =
    day !== null &&
    line.parts
      .map(({ text }) => text)
      .join("")
      .includes(formatDate(day, desk.wording.language));
  return isOfPage || isTold ? { ...line, when: null } : line;
}

export type Where = Pick<Answer<"document">["statements"][number], "place" | "page" | "address">;

/** Where in a document an offset is. */
export function whereIn({ uri, anchors }: DocumentNode, { wording }: Desk): (offset: number) => Where {
  const read = readAnchors(anchors);
  return (offset) => {
    const places = placesAt(read, offset);
    return {
      place: placeText(places, wording),
      page: places.find(({ kind }) => kind === "page")?.label ?? null,
      address: safeAddress(addressAt(uri, places)),
    };
  };
}

export function headOf(document: DocumentNode, { wording }: Desk): DocumentHead {
  const { id, title, published, uri, language, sha256 } = document;
  return {
    ...{ id, title, published, language, sha256 },
    date: published === null ? null : formatDate(published, wording.language),
    address: safeAddress(uri),
    outlet: outletNamed(document),
  };
}
