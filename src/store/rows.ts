/** The graph as rows of tables: the form in which both engines write, compare and read it. */
import { createHash } from "node:crypto";
import { InvariantError } from "../errors.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import {
  type Columns,
  labelOf,
  type NodeLabel,
  type RelationshipTable,
  type RelationshipType,
  type Table,
  tables,
} from "./schema.ts";

export type Value = string | number | readonly string[] | null;
export type Properties = Readonly<Record<string, Value>>;

/** A node, or a relationship with the ids of the nodes it joins. */
export interface Row {
  /** What the table has columns for, and perhaps more, which is not stored. */
  readonly properties: Properties;
  readonly source?: string;
  readonly target?: string;
}

/** The rows of every table, by the table's name. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;

/** What tells a row from all others of its table. */
export interface Identity {
  readonly id: string;
  readonly source?: string;
  readonly target?: string;
}

/** The identity as one string, for maps and sets. */
export function keyOf({ id, source, target }: Identity): string {
  return source === undefined ? id : JSON.stringify([source, target, id]);
}

export function rowKey({ properties, source, target }: Row): string {
  const id = String(properties.id ?? "");
  return keyOf(source === undefined || target === undefined ? { id } : { id, source, target });
}

/** The identity that `keyOf` made into a string, of a node or of a relationship. */
export function identityOf(key: string, kind: "node" | "relationship"): Identity {
  if (kind === "node") return { id: key };
  const [source, target, id] = JSON.parse(key) as [string, string, string]; // holds: keyOf wrote it
  return { id, source, target };
}

/**
 * Short text that is equal exactly when nothing would have to be written: a hash of the properties, or the property itself
 * of rows that have one or none.
 */
export function rowHash(row: Row, columns: Columns): string {
  const names = Object.keys(columns);
  const [only] = names;
  if (only === undefined) return "";
  if (names.length === 1) return String(row.properties[only]);
  const values = names.map((name) => row.properties[name] ?? null);
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 22);
}

/** The rows of one table after the other, made when they are asked for: a row for each would take a third of the graph again. */
export type RowsOf = (table: Table) => Iterable<Row>;

/**
 * The rows of a graph, in the order of its lists.
 * @throws InvariantError when two nodes share an id, or a relationship joins what the graph does not hold or the
 * vocabulary does not allow.
 */
export function rowsOfGraph(graph: KnowledgeGraph): RowsOf {
  const labels = labelsOfEntities(graph);
  checkIds("Document", graph.documents);
  checkIds("Claim", graph.claims);
  const nodes: Readonly<Record<NodeLabel, readonly object[]>> = {
    Person: graph.persons,
    Agency: graph.agencies,
    Event: graph.events,
    Document: graph.documents,
    Claim: graph.claims,
  };
  for (const joint of jointsOf(graph)) {
    const name = tableOf(joint, labels);
    if (tableNamed.has(name)) continue;
    const { type, source, target } = joint;
    throw new InvariantError(`graph: "${source}" ${type} "${target}": ${name} is not in the vocabulary`);
  }
  return function* (table) {
    if (table.kind === "node")
      for (const node of nodes[table.label]) yield { properties: propertiesOf(node) };
    else yield* relationshipRows(graph, table, labels);
  };
}

/** The rows of one table of relationships, each made once: a corpus has a million of them, and they are gone over more than once. */
function* relationshipRows(
  graph: KnowledgeGraph,
  { type, source, target }: RelationshipTable,
  labels: Labels,
): Generator<Row> {
  const isTarget = (id: string): boolean => labels.get(id) === target;
  if (type === "MENTIONS") {
    for (const mention of graph.mentions)
      if (isTarget(mention.entity))
        yield { properties: propertiesOf(mention), source: mention.document, target: mention.entity };
    return;
  }
  const end = claimEnds.get(type);
  if (end === undefined) {
    for (const edge of graph.edges)
      if (edge.type === type && isTarget(edge.target) && labels.get(edge.source) === source)
        yield { properties: propertiesOf(edge), source: edge.source, target: edge.target };
    return;
  }
  for (const claim of graph.claims)
    if (end === "document" || isTarget(claim[end]))
      yield { properties: nothing, source: claim.id, target: claim[end] };
}

/** All rows of a graph at once; throws as `rowsOfGraph` does. */
export function graphRows(graph: KnowledgeGraph): TableRows {
  const rowsOf = rowsOfGraph(graph);
  return new Map(tables.map((table) => [table.name, [...rowsOf(table)]]));
}

const tableNamed: ReadonlySet<string> = new Set(tables.map(({ name }) => name));

/** A relationship to be, of whatever labels its ends have. */
interface Joint {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
}

const nothing: Properties = {};

/** All relationships of a graph. */
function* jointsOf(graph: KnowledgeGraph): Generator<Joint> {
  for (const { document, entity } of graph.mentions)
    yield { type: "MENTIONS", source: document, target: entity };
  for (const claim of graph.claims)
    for (const [type, end] of claimEnds) yield { type, source: claim.id, target: claim[end] };
  for (const { type, source, target } of graph.edges) yield { type, source, target };
}

const claimEnds: ReadonlyMap<RelationshipType, "subject" | "object" | "document"> = new Map([
  ["SUBJECT", "subject"],
  ["OBJECT", "object"],
  ["STATED_IN", "document"],
]);

type Labels = ReadonlyMap<string, NodeLabel>;

/** The label of what a relationship starts at; nothing where the graph does not hold it. */
function sourceLabel({ type, source }: Joint, labels: Labels): NodeLabel | undefined {
  if (type === "SUBJECT" || type === "OBJECT" || type === "STATED_IN") return "Claim";
  return type === "MENTIONS" ? "Document" : labels.get(source);
}

const targetLabel = ({ type, target }: Joint, labels: Labels): NodeLabel | undefined =>
  type === "STATED_IN" ? "Document" : labels.get(target);

/** The name of the table of a relationship; of one that joins what the graph does not hold there is none. */
const tableOf = (joint: Joint, labels: Labels): string =>
  `${joint.type} ${sourceLabel(joint, labels)} ${targetLabel(joint, labels)}`;

function labelsOfEntities({ persons, agencies, events }: KnowledgeGraph): Labels {
  const labels = new Map<string, NodeLabel>();
  for (const list of [persons, agencies, events])
    for (const { id, type } of list) {
      if (labels.has(id)) throw new InvariantError(`graph: two entities have the id "${id}"`);
      labels.set(id, labelOf[type]);
    }
  return labels;
}

function checkIds(label: NodeLabel, nodes: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of nodes) {
    if (seen.has(id)) throw new InvariantError(`graph: two ${label} nodes have the id "${id}"`);
    seen.add(id);
  }
}

/** The object itself, not a copy: a graph may be large. */
function propertiesOf(object: object): Properties {
  return object as Properties; // holds: rows of the model carry only such values under the column names
}
