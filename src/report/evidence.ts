/** Rows of the graph by id, and the numbering of the quotes that a report cites. */

import { InvariantError } from "../errors.ts";
import { entitiesOf } from "../graph/entity-graph.ts";
import { compareSources, type Groups, type SourceComparison } from "../graph/sources.ts";
import { addressAt, placesAt, readAnchors } from "../model/anchor.ts";
import type { ClaimNode, DocumentNode, Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { corpusOf } from "./corpus.ts";
import { formatDate } from "./locale.ts";
import { eventSentence, namingSentence } from "./naming-sentence.ts";
import { readingsText } from "./readings.ts";
import type { Backing, ReportOptions, Source, Support } from "./report.ts";
import { firstWords } from "./template.ts";
import type { Wording } from "./wording.ts";

export interface Evidence {
  readonly entities: ReadonlyMap<string, EntityNode>;
  readonly claims: Pick<ReadonlyMap<string, ClaimNode>, "get">;
  readonly documents: ReadonlyMap<string, DocumentNode>;
  readonly edges: readonly Edge[];
  /** The latest day that the documents know of: of publication, or of something they say took place. */
  readonly latest: string | null;
  readonly sources: SourceComparison;
  /** Edges of one entity, at either end. */
  edgesOf(entity: string): readonly Edge[];
  /** How many edges the entity has in all. */
  countEdges(entity: string): number;
  /** How many independent sources say what the edges say, all together. */
  countSources(edges: readonly Edge[]): number;
  /** What a line of several steps, or of two sides, rests on. */
  backingOf(steps: readonly (readonly Edge[])[]): Backing;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function claimIn(claims: Evidence["claims"], id: string): ClaimNode {
  const claim = claims.get(id);
  if (claim !== undefined) return claim;
  throw new InvariantError(`report: claim "${id}" of an edge is not in the graph; build the graph again`);
}

/** The edges of each entity, at either end. */
function edgesByEnd(graph: KnowledgeGraph): Evidence["edgesOf"] {
  const byEnd = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    pushTo(byEnd, edge.source, edge);
    if (edge.target !== edge.source) pushTo(byEnd, edge.target, edge);
  }
  return (entity) => byEnd.get(entity) ?? [];
}

type EvidenceOptions = Pick<ReportOptions, "corpus" | "claimUnread" | "countEdges" | "sourceCounts">;

/** Every row by its id, and what several rows say together. */
export function indexEvidence(
  graph: KnowledgeGraph,
  { corpus = corpusOf(graph), claimUnread, sourceCounts = new Map(), ...options }: EvidenceOptions = {},
): Evidence {
  const edgesOf = edgesByEnd(graph);
  const read = byId(graph.claims);
  const claims = { get: (id: string) => read.get(id) ?? claimUnread?.(id) };
  const sources = compareSources(graph);
  const groupsOf = (edges: readonly Edge[]): Groups =>
    sources.groupSources(edges.flatMap((edge) => edge.claims.map((id) => claimIn(claims, id))));
  const countOf = (edge: Edge): number => {
    if (edge.documentCount < 2) return 1;
    const count = sourceCounts.get(edge.id) ?? groupsOf([edge]).length;
    sourceCounts.set(edge.id, count);
    return count;
  };
  const countSources = (edges: readonly Edge[]): number => {
    const [first, ...others] = edges;
    return first !== undefined && others.length === 0 ? countOf(first) : groupsOf(edges).length;
  };
  return {
    edgesOf,
    countEdges: options.countEdges ?? ((entity) => edgesOf(entity).length),
    entities: byId(entitiesOf(graph)),
    claims,
    sources,
    documents: byId(graph.documents),
    edges: graph.edges,
    latest: corpus.latest,
    countSources,
    backingOf: (steps) => backingOf(groupsOf(steps.flat()), Math.min(...steps.map(countSources))),
  };
}

/** Longest quote printed, in words. */
const quoteWords = 60;
/** Most quotes one line cites; the rest are counted. */
const citationsPerLine = 3;

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function backingOf(groups: Groups, weakest: number | null): Backing {
  return { documents: groups.flat().length, sources: groups.length, weakest };
}

/** Of the surest claims first one of each source, then one of each document. */
function bestClaims(
  claims: readonly ClaimNode[],
  sourceOf: (claim: ClaimNode) => number,
): readonly ClaimNode[] {
  const seen = new Set<string | number>();
  return claims
    .toSorted((one, other) => other.confidence - one.confidence || compareCodeUnits(one.id, other.id))
    .map((claim) => {
      const rank = seen.has(claim.document) ? 2 : seen.has(sourceOf(claim)) ? 1 : 0;
      seen.add(claim.document).add(sourceOf(claim));
      return { claim, rank };
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, citationsPerLine)
    .map(({ claim }) => claim);
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

  /** The quotes in the order of their numbers; a reprint points to the same quote of the same text, else to the first of that text. */
  get sources(): readonly Source[] {
    return this.#reprintsOf(this.#sources);
  }

  /** The quotes with other numbers, in the order of those; one that has none is left out. */
  sourcesAs(numbers: ReadonlyMap<number, number>): readonly Source[] {
    const numbered = this.#sources.flatMap((source) => {
      const number = numbers.get(source.number);
      return number === undefined ? [] : [{ ...source, number }];
    });
    return this.#reprintsOf(numbered.toSorted((one, other) => one.number - other.number));
  }

  #reprintsOf(sources: readonly Source[]): readonly Source[] {
    const cited = sources.map(({ claim }) => claimIn(this.#evidence.claims, claim));
    const groups = this.#evidence.sources.groupReprints(cited);
    const groupOf = new Map(groups.flatMap((group) => group.map((document) => [document, group] as const)));
    return sources.map((source) => {
      const group = groupOf.get(source.document);
      const ofText = sources.filter(({ document }) => group?.includes(document));
      const [first] = ofText;
      if (first === undefined || first.document === source.document) return source;
      const same = ofText.find(({ number, quote }) => number < source.number && quote === source.quote);
      return { ...source, reprintOf: (same ?? first).number, repeats: same === undefined ? "text" : "quote" };
    });
  }

  /** Cites the best of the claims, of independent sources first; `more` counts the rest. */
  cite(ids: readonly string[]): Support {
    const claims = ids.map((id) => this.#claim(id));
    const groups = this.#evidence.sources.groupSources(claims);
    const sourceOf = new Map(groups.flatMap((group, place) => group.map((id) => [id, place] as const)));
    const chosen = bestClaims(claims, ({ document }) => sourceOf.get(document) ?? -1);
    const more = claims.length - chosen.length;
    return { citations: this.#numbersOf(chosen), more, backing: backingOf(groups, null) };
  }

  /** Cites the surest claim of each edge; what counts is all that is said behind the line. */
  citeEdges(edges: readonly Edge[], behind: readonly Edge[]): Support {
    const groups = this.#evidence.sources.groupSources(this.#claimsOf(behind));
    return { ...this.citeExamples(edges), backing: backingOf(groups, null) };
  }

  /** Cites the surest claim of each edge and leaves it to the line to say what it rests on. */
  citeExamples(edges: readonly Edge[]): Support {
    const surest = edges.flatMap((edge) => bestClaims(this.#claimsOf([edge]), () => 0).slice(0, 1));
    return { citations: this.#numbersOf(surest), more: 0, backing: null };
  }

  /** What two lines rest on together. */
  citeBoth(one: readonly string[], other: readonly string[]): Support {
    const [left, right] = [this.cite(one), this.cite(other)];
    const groups = this.#evidence.sources.groupSources([...one, ...other].map((id) => this.#claim(id)));
    const weakest = Math.min(left.backing?.sources ?? 0, right.backing?.sources ?? 0);
    return {
      citations: ascending([...left.citations, ...right.citations]),
      more: left.more + right.more,
      backing: backingOf(groups, weakest),
    };
  }

  #numbersOf(claims: readonly ClaimNode[]): readonly number[] {
    return ascending(claims.map((claim) => this.#number(claim)));
  }

  #claimsOf(edges: readonly Edge[]): readonly ClaimNode[] {
    return edges.flatMap(({ claims }) => claims.map((id) => this.#claim(id)));
  }

  #claim(id: string): ClaimNode {
    return claimIn(this.#evidence.claims, id);
  }

  /** The sentences known already and those that name the people and the event of the claim. */
  #named(known: readonly string[], claim: ClaimNode): readonly string[] {
    const { text = "" } = this.#evidence.documents.get(claim.document) ?? {};
    const sentences = [claim.subject, claim.object].flatMap((id) => {
      const entity = this.#evidence.entities.get(id);
      if (entity?.type === "person") return namingSentence(text, claim, entity) ?? [];
      return entity?.type === "event" ? (eventSentence(text, claim, entity) ?? []) : [];
    });
    return [...new Set([...known, ...sentences.map((sentence) => firstWords(sentence, quoteWords))])];
  }

  #trust({ confidence, rule }: ClaimNode): Pick<Source, "confidence" | "readings"> {
    return { confidence, readings: readingsText(rule, this.#wording) };
  }

  #number(claim: ClaimNode): number {
    const key = JSON.stringify([claim.document, claim.start, claim.end]);
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      const source = this.#sources[known - 1];
      if (source !== undefined) {
        const least = claim.confidence < source.confidence ? this.#trust(claim) : {};
        this.#sources[known - 1] = { ...source, ...least, named: this.#named(source.named, claim) };
      }
      return known;
    }
    const number = this.#sources.length + 1;
    this.#numbers.set(key, number);
    const document = this.#evidence.documents.get(claim.document);
    const published = document?.published ?? null;
    const places = placesAt(readAnchors(document?.anchors ?? []), claim.start);
    this.#sources.push({
      number,
      claim: claim.id,
      quote: firstWords(claim.quote.replaceAll("\f", ""), quoteWords),
      document: claim.document,
      title: document?.title ?? null,
      published,
      date: published === null ? null : formatDate(published, this.#wording.language),
      uri: addressAt(document?.uri ?? "", places),
      places,
      named: this.#named([], claim),
      ...this.#trust(claim),
      reprintOf: null,
      repeats: null,
    });
    return number;
  }
}
