/** A closed document as lines to compare. */
import type { ClosedDocument } from "../../../../src/extract/grammar/document/closed-document.ts";
import { readGrammar } from "../../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../../src/read/plain-text.ts";

interface Closed extends ClosedDocument {
  readonly text: string;
}

export function closedDocument(text: string, published: string | null = "2021-06-01"): Closed {
  const document = documentOf({ id: "closed", uri: "closed.txt", fileName: "", text });
  const { view, reading } = readGrammar({ ...document, published });
  return { ...reading.closed, text: view.text };
}

/** `seminar: seminar | Seminarda | tədbirdə`: the name of each event and the words of its mentions. */
export function eventsOf(text: string): readonly string[] {
  const { events, text: read } = closedDocument(text);
  return events.map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map(({ start, end }) => read.slice(start, end)).join(" | ")}`,
  );
}

/** `Lalə Məcidova participated seminar`, for each claim in the order of the sentences. */
export function claimsOf(text: string): readonly string[] {
  return closedDocument(text).claims.map(
    ({ subject, predicate, object, modality }) =>
      `${subject.name} ${predicate} ${object.name}${modality === "asserted" ? "" : ` (${modality})`}`,
  );
}
