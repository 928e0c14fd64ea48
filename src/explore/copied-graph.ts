/**
 * A graph as a static copy carries it: the rows in pieces, so that a large one is several files. Numbers stand for the ids that
 * come again and again.
 */
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { FindMentions } from "./holdings.ts";

/** Mentions of one document: start, end and place of the entity among those of the document, three numbers each. */
interface CopiedMentions {
  readonly document: string;
  readonly entities: readonly string[];
  readonly places: readonly number[];
}

/** A part of a copy; put together they are the whole. */
export interface Piece {
  readonly build?: string;
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

/** Cuts a graph with the mentions of its documents into pieces. */
export function* piecesOf(
  graph: KnowledgeGraph,
  { build, findMentions }: { readonly build: string; readonly findMentions: FindMentions },
): Generator<Piece> {
  yield { build, rows: {}, mentions: copyMentions(graph, findMentions) };
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

export interface CopiedGraph {
  readonly graph: KnowledgeGraph;
  readonly build: string;
  readonly findMentions: FindMentions;
}

/** Puts the pieces of a copy together. */
export function joinPieces(pieces: readonly Piece[]): CopiedGraph {
  const graph = Object.fromEntries(
    tables.map((table) => [table, pieces.flatMap(({ rows }): readonly unknown[] => rows[table] ?? [])]),
  );
  const mentions = new Map(pieces.flatMap((piece) => piece.mentions).map((each) => [each.document, each]));
  return {
    graph: graph as unknown as KnowledgeGraph, // holds: every table is there, each with rows of its kind
    build: pieces.find(({ build }) => build !== undefined)?.build ?? "",
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
