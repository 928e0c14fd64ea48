import type { KnowledgeGraph } from "../model/knowledge-graph.ts";

/** What a write changed, counted by the database itself where it counts. */
export interface WriteCounts {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

/** A query's answer: rows of plain JSON values (nodes and relationships as objects of their properties). */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface LoadProgress {
  readonly written: number;
  readonly total: number;
}

export interface LoadOptions {
  /** Told after each batch. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** A database that holds a knowledge graph. Two engines keep it: embedded and Neo4j. */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /** Version of the database engine, for `elaqe doctor`. */
  version(): Promise<string>;
  /** Makes tables, constraints and indexes where they are missing. */
  prepare(): Promise<void>;
  /** Merges the rows of the graph; loading the same graph again writes nothing. */
  load(graph: KnowledgeGraph, options?: LoadOptions): Promise<WriteCounts>;
  /** Runs one statement that only reads; parameters are values, never text of the statement. */
  query(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  /** Reads the whole graph back, each list sorted by id. */
  read(): Promise<KnowledgeGraph>;
  close(): Promise<void>;
}
