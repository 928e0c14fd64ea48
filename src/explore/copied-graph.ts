/**
 * A graph as a static copy carries it: the rows in pieces, so that a large one is several files. Numbers stand for the ids that
 * come again and again.
 */
import { entitiesOf } from "../graph/entity-graph.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { FindMentions } from "./holdings.ts";

/** Mentions of one document: start, end and place of the entity among those of the document, three numbers each. */
interface CopiedMentions {
  readonly document: string;
  readonly entities: readonly string[];
  readonly places: readonly number[];
}

/** What a copy carries beside the rows, because making it takes longer than a reader waits, or a grammar. */
export interface CopyParts {
  readonly build: string;
  readonly findMentions: FindMentions;
  readonly findCommunities: () => readonly (readonly string[])[];
}

/** A part of a copy; put together they are the whole. */
export interface Piece {
  readonly build?: string;
  /** Those who belong together, each by its place among all entities. */
  readonly communities?: readonly (readonly number[])[];
  readonly rows: Partial<KnowledgeGraph>;
  readonly mentions: readonly CopiedMentions[];
}

const tables = ["persons", "agencies", "events", "documents", "claims", "edges", "mentions"] as const;

/** Most characters of JSON in a piece, by a rough count. */
const pieceLength = 6_000_000;

function copyMentions(graph: KnowledgeGraph, findMentions: FindMentions): readonly CopiedMentions[] {
  return graph.documents.map((document) => {
    const found = findMentions(document);
    const entities = [...new Set(found.map(({ entity }) => entity))];
    const placeOf = new Map(entities.map((entity, place) => [entity, place]));
    const places = found.flatMap(({ start, end, entity }) => [start, end, placeOf.get(entity) ?? 0]);
    return { document: document.id, entities, places };
  });
}

function copyCommunities(
  graph: KnowledgeGraph,
  communities: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const places = new Map(entitiesOf(graph).map(({ id }, place) => [id, place]));
  return communities
    .filter((members) => members.length > 1)
    .map((members) => members.flatMap((id) => places.get(id) ?? []));
}

/** Cuts a graph with the mentions of its documents and its communities into pieces. */
export function* piecesOf(
  graph: KnowledgeGraph,
  { build, findMentions, findCommunities }: CopyParts,
): Generator<Piece> {
  const communities = copyCommunities(graph, findCommunities());
  yield { build, communities, rows: {}, mentions: copyMentions(graph, findMentions) };
  for (const table of tables) {
    let rows: unknown[] = [];
    let length = 0;
    for (const row of graph[table]) {
      rows.push(row);
      length += "text" in row ? row.text.length + 300 : 600;
      if (length < pieceLength) continue;
      yield { rows: { [table]: rows }, mentions: [] };
      rows = [];
      length = 0;
    }
    if (rows.length > 0) yield { rows: { [table]: rows }, mentions: [] };
  }
}

export interface CopiedGraph extends CopyParts {
  readonly graph: KnowledgeGraph;
}

/** Puts the pieces of a copy together. */
export function joinPieces(pieces: readonly Piece[]): CopiedGraph {
  // holds: every table is there, each with rows of its kind
  const graph = Object.fromEntries(
    tables.map((table) => [table, pieces.flatMap(({ rows }): readonly unknown[] => rows[table] ?? [])]),
  ) as unknown as KnowledgeGraph;
  const mentions = new Map(pieces.flatMap((piece) => piece.mentions).map((each) => [each.document, each]));
  return {
    graph,
    build: pieces.find(({ build }) => build !== undefined)?.build ?? "",
    findCommunities: () => {
      const entities = entitiesOf(graph);
      const communities = pieces.flatMap((piece) => piece.communities ?? []);
      return communities.map((members) => members.flatMap((place) => entities[place]?.id ?? []));
    },
    findMentions: ({ id }) => {
      const { entities = [], places = [] } = mentions.get(id) ?? {};
      return Array.from({ length: places.length / 3 }, (_, index) => ({
        start: places[3 * index] ?? 0,
        end: places[3 * index + 1] ?? 0,
        entity: entities[places[3 * index + 2] ?? 0] ?? "",
      }));
    },
  };
}
