import { InputError } from "../errors.ts";
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

/** How many rows of one kind a load would write or take back. */
export interface RowChanges {
  /** A node label, or `TYPE Source Target` for relationships. */
  readonly name: string;
  readonly kind: "node" | "relationship";
  readonly create: number;
  readonly update: number;
  readonly remove: number;
}

/** An entity that stands for what were several nodes. */
export interface EntityMerge {
  readonly entity: string;
  readonly name: string;
  /** Ids of the nodes that it takes in and that go. */
  readonly former: readonly string[];
}

/** What a load would change, without having changed anything. */
export interface LoadChanges {
  /** One entry for each kind of row that would change. */
  readonly rows: readonly RowChanges[];
  /** Ids of documents that would come, change or go. */
  readonly documents: {
    readonly create: readonly string[];
    readonly update: readonly string[];
    readonly remove: readonly string[];
  };
  readonly merges: readonly EntityMerge[];
}

/** A database that holds a knowledge graph. Two engines keep it: embedded and Neo4j. */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /** Version of the database engine, for `elaqe doctor`. */
  version(): Promise<string>;
  /** Makes tables, constraints and indexes where they are missing. */
  prepare(): Promise<void>;
  /** What `load` would change. */
  plan(graph: KnowledgeGraph): Promise<LoadChanges>;
  /**
   * Makes the store hold exactly this graph: new rows are written, changed ones updated, and what came from documents that
   * are no longer in the graph is taken back. Loading the same graph again writes nothing; a load that was cut off
   * is finished by running it again.
   */
  load(graph: KnowledgeGraph, options?: LoadOptions): Promise<WriteCounts>;
  /** Runs one statement that only reads; parameters are values, never text of the statement. */
  query(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  /** What `buildIdOf` gives of the graph, where the store keeps it: then a report need not read the whole graph. */
  buildId(): Promise<string | null>;
  /** Reads the whole graph back, each list sorted by id. */
  read(): Promise<KnowledgeGraph>;
  close(): Promise<void>;
}

/** What a query is refused with whose answer has more rows than were allowed. */
export function rowLimitError(mostRows: number): InputError {
  return new InputError(
    `query: the answer has more than ${mostRows} rows; add a LIMIT, or allow more with --rows NUMBER`,
    { data: { problem: "rows", mostRows } },
  );
}
