/**
 * How the graph lies in a database: labels with their columns, relationship types with the labels they join.
 * Every label, type and property name a statement can hold comes from here, never from a text.
 */
import type { Edge } from "../model/knowledge-graph.ts";
import { type EdgeType, type EntityType, edgeTypes, predicates, vocabulary } from "../model/vocabulary.ts";

/** Raised whenever tables or property names change: a store of another number is refused, not guessed at. */
export const schemaVersion = 3;

/** What a property holds: `integer` and `number` differ in both databases, in JavaScript they do not. */
export type ColumnType = "string" | "strings" | "integer" | "number";

export type Columns = Readonly<Record<string, ColumnType>>;

const entityColumns = {
  id: "string",
  type: "string",
  name: "string",
  caption: "string",
  aliases: "strings",
  search: "string",
  documents: "integer",
} as const;

const qualifierColumns = {
  role: "string",
  title: "string",
  amount: "number",
  currency: "string",
  support: "string",
  from: "string",
  to: "string",
} as const;

/** Node labels and their properties, in the order of the columns of the embedded tables. */
export const nodeColumns = {
  Person: entityColumns,
  Agency: { ...entityColumns, kind: "string", acronym: "string" },
  Event: {
    ...entityColumns,
    kind: "string",
    date: "string",
    start: "string",
    end: "string",
    place: "string",
    venue: "string",
  },
  Document: {
    id: "string",
    uri: "string",
    title: "string",
    language: "string",
    published: "string",
    sha256: "string",
    text: "string",
    anchors: "strings",
  },
  Claim: {
    id: "string",
    predicate: "string",
    modality: "string",
    confidence: "number",
    quote: "string",
    start: "integer",
    end: "integer",
    extractor: "string",
    rule: "string",
    ...qualifierColumns,
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type NodeLabel = keyof typeof nodeColumns;

export const labelOf = { person: "Person", agency: "Agency", event: "Event" } as const satisfies Readonly<
  Record<EntityType, NodeLabel>
>;

const edgeColumns = {
  id: "string",
  predicate: "string",
  modality: "string",
  ...qualifierColumns,
  claims: "strings",
  claimCount: "integer",
  documentCount: "integer",
  quote: "string",
  document: "string",
  uri: "string",
  confidence: "number",
  first: "string",
  last: "string",
} as const satisfies Readonly<Record<Exclude<keyof Edge, "type" | "source" | "target">, ColumnType>>;

/** Relationship types and their properties. */
export const relationshipColumns = {
  ...(Object.fromEntries(edgeTypes.map((type) => [type, edgeColumns])) as Readonly<
    Record<EdgeType, typeof edgeColumns> // holds: every type of an edge has an entry
  >),
  MENTIONS: { count: "integer" },
  SUBJECT: {},
  OBJECT: {},
  STATED_IN: {},
} as const satisfies Readonly<Record<string, Columns>>;

export type RelationshipType = keyof typeof relationshipColumns;

/** Nodes of one label: what one load statement writes. */
export interface NodeTable {
  readonly kind: "node";
  readonly name: NodeLabel;
  readonly label: NodeLabel;
  readonly columns: Columns;
}

/** Relationships of one type from one label to another: what one load statement writes. */
export interface RelationshipTable {
  readonly kind: "relationship";
  /** `TYPE Source Target`, unique among the tables. */
  readonly name: string;
  readonly type: RelationshipType;
  readonly source: NodeLabel;
  readonly target: NodeLabel;
  readonly columns: Columns;
}

export type Table = NodeTable | RelationshipTable;

const nodeTables: readonly NodeTable[] = (
  ["Person", "Agency", "Event", "Document", "Claim"] as const satisfies readonly NodeLabel[]
).map((label) => ({ kind: "node", name: label, label, columns: nodeColumns[label] }));

function join(
  type: RelationshipType,
  sources: readonly NodeLabel[],
  targets: readonly NodeLabel[],
): RelationshipTable[] {
  return sources.flatMap((source) =>
    targets.map((target) => ({
      kind: "relationship" as const,
      name: `${type} ${source} ${target}`,
      type,
      source,
      target,
      columns: relationshipColumns[type],
    })),
  );
}

/** All tables of relationships, in the order in which they are written. */
export const relationshipTables: readonly RelationshipTable[] = [
  ...join("MENTIONS", ["Document"], ["Person", "Agency", "Event"]),
  ...join("SUBJECT", ["Claim"], ["Person", "Agency"]),
  ...join("OBJECT", ["Claim"], ["Person", "Agency", "Event"]),
  ...join("STATED_IN", ["Claim"], ["Document"]),
  ...predicates.flatMap((predicate) => {
    const { edge, subjects, objects } = vocabulary[predicate];
    const label = (type: EntityType) => labelOf[type];
    return join(edge, subjects.map(label), objects.map(label));
  }),
];

/** Every table, nodes before the relationships that join them. */
export const tables: readonly Table[] = [...nodeTables, ...relationshipTables];

/** The names that a statement about the table has in angle brackets. */
export function tableNames(table: Table): Readonly<Record<string, string>> {
  if (table.kind === "node") return { label: table.label };
  return { type: table.type, source: table.source, target: table.target };
}
