/** What a report tells of all texts, though it is about one entity: how many there are, and the days that they know of. */
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";

export interface Corpus {
  readonly documents: number;
  readonly undated: number;
  /** First and last day of publication; null where no document has one. */
  readonly first: string | null;
  readonly last: string | null;
  readonly persons: number;
  readonly agencies: number;
  readonly events: number;
  readonly edges: number;
  /** The latest day that the documents know of: of publication, or of something they say took place. */
  readonly latest: string | null;
}

/** The corpus of a whole graph. */
export function corpusOf({ documents, persons, agencies, events, edges }: KnowledgeGraph): Corpus {
  const dates = documents.flatMap(({ published }) => published ?? []).sort();
  return {
    documents: documents.length,
    undated: documents.length - dates.length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    persons: persons.length,
    agencies: agencies.length,
    events: events.length,
    edges: edges.length,
    latest: laterOf(dates.at(-1) ?? null, latestEvent({ events, edges })),
  };
}

/** The later of two days, of which there may be none. */
export function laterOf(one: string | null, other: string | null): string | null {
  return (one ?? "") >= (other ?? "") ? one : other;
}

/** What is told as having been was told no earlier, so that texts without a date of their own count too. */
function latestEvent({ events, edges }: Pick<KnowledgeGraph, "events" | "edges">): string | null {
  const happened = new Set(
    edges.filter(({ modality }) => modality === "asserted").map(({ target }) => target),
  );
  const days = events.filter(({ id }) => happened.has(id)).flatMap(({ start }) => start ?? []);
  return days.sort().at(-1) ?? null;
}
