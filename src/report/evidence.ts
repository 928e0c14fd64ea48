/** Rows of the graph by id, and the numbering of the quotes that a report cites. */

import { InvariantError } from "../errors.ts";
import { entitiesOf } from "../graph/entity-graph.ts";
import type { ClaimNode, DocumentNode, Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { Source } from "./report.ts";
import { formatDate } from "./template.ts";
import type { Wording } from "./wording.ts";

export interface Evidence {
  readonly entities: ReadonlyMap<string, EntityNode>;
  readonly claims: ReadonlyMap<string, ClaimNode>;
  readonly documents: ReadonlyMap<string, DocumentNode>;
  readonly edges: readonly Edge[];
  /** Latest publication date of all documents. */
  readonly latest: string | null;
  /** Edges of one entity, at either end. */
  edgesOf(entity: string): readonly Edge[];
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function indexEvidence(graph: KnowledgeGraph): Evidence {
  const byEnd = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const list = byEnd.get(end);
      if (list === undefined) byEnd.set(end, [edge]);
      else list.push(edge);
    }
  }
  return {
    entities: byId(entitiesOf(graph)),
    claims: byId(graph.claims),
    documents: byId(graph.documents),
    edges: graph.edges,
    latest: graph.documents.reduce<string | null>(
      (latest, { published }) => (published !== null && published > (latest ?? "") ? published : latest),
      null,
    ),
    edgesOf: (entity) => byEnd.get(entity) ?? [],
  };
}

/** Longest quote printed, in words. */
const quoteWords = 60;
/** Most quotes one line cites; the rest are counted. */
const citationsPerLine = 3;

function shorten(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length <= quoteWords ? quote : `${words.slice(0, quoteWords).join(" ")} …`;
}

/** Numbers quotes in the order they are first cited: a quote of a document has one number in a report. */
export class CitationList {
  readonly #evidence: Evidence;
  readonly #wording: Wording;
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  constructor(evidence: Evidence, wording: Wording) {
    this.#evidence = evidence;
    this.#wording = wording;
  }

  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** Cites the best of the claims, of different documents first; `more` counts the rest. */
  cite(claims: readonly string[]): { citations: readonly number[]; more: number } {
    const chosen = this.#choose(claims);
    const citations = [...new Set(chosen.map((claim) => this.#number(claim)))].sort(
      (one, other) => one - other,
    );
    return { citations, more: claims.length - chosen.length };
  }

  #choose(ids: readonly string[]): readonly ClaimNode[] {
    const claims = ids
      .map((id) => this.#claim(id))
      .sort((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1));
    const seen = new Set<string>();
    const fresh: ClaimNode[] = [];
    const repeated: ClaimNode[] = [];
    for (const claim of claims) {
      (seen.has(claim.document) ? repeated : fresh).push(claim);
      seen.add(claim.document);
    }
    return [...fresh, ...repeated].slice(0, citationsPerLine);
  }

  #claim(id: string): ClaimNode {
    const claim = this.#evidence.claims.get(id);
    if (claim === undefined) {
      throw new InvariantError(`report: claim "${id}" of an edge is not in the graph; build the graph again`);
    }
    return claim;
  }

  #number(claim: ClaimNode): number {
    const key = JSON.stringify([claim.document, claim.start, claim.end]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#sources.length + 1;
    this.#numbers.set(key, number);
    const document = this.#evidence.documents.get(claim.document);
    const published = document?.published ?? null;
    this.#sources.push({
      number,
      claim: claim.id,
      quote: shorten(claim.quote),
      document: claim.document,
      title: document?.title ?? null,
      published,
      date: published === null ? null : formatDate(published, this.#wording),
      uri: document?.uri ?? "",
    });
    return number;
  }
}
