/** The graph as rows of tables: the form in which both engines write, compare and read it. */
import { createHash } from "node:crypto";
import { InvariantError } from "../errors.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import { type Columns, labelOf, type NodeLabel, type RelationshipType, tables } from "./schema.ts";

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

/**
 * The rows of a graph, in the order of its lists.
 * @throws InvariantError when two nodes share an id, or a relationship joins what the graph does not hold or the
 * vocabulary does not allow.
 */
export function graphRows(graph: KnowledgeGraph): TableRows {
  const rows = new Map<string, Row[]>(tables.map((table) => [table.name, []]));
  const entities = new Map<string, NodeLabel>();
  const addNodes = (label: NodeLabel, nodes: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    for (const node of nodes) {
      if (seen.has(node.id)) throw new InvariantError(`graph: two ${label} nodes have the id "${node.id}"`);
      seen.add(node.id);
      rows.get(label)?.push({ properties: propertiesOf(node) });
    }
  };
  const addRelationship = (
    type: RelationshipType,
    [source, sourceLabel]: End,
    [target, targetLabel]: End,
    properties: object = nothing,
  ) => {
    const name = `${type} ${sourceLabel} ${targetLabel}`;
    const table = rows.get(name);
    if (table === undefined) {
      throw new InvariantError(`graph: "${source}" ${type} "${target}": ${name} is not in the vocabulary`);
    }
    table.push({ properties: propertiesOf(properties), source, target });
  };
  const entity = (id: string): End => [id, entities.get(id)];

  for (const list of [graph.persons, graph.agencies, graph.events]) {
    for (const node of list) {
      if (entities.has(node.id)) throw new InvariantError(`graph: two entities have the id "${node.id}"`);
      entities.set(node.id, labelOf[node.type]);
    }
  }
  addNodes("Person", graph.persons);
  addNodes("Agency", graph.agencies);
  addNodes("Event", graph.events);
  addNodes("Document", graph.documents);
  addNodes("Claim", graph.claims);
  for (const mention of graph.mentions) {
    addRelationship("MENTIONS", [mention.document, "Document"], entity(mention.entity), mention);
  }
  for (const claim of graph.claims) {
    addRelationship("SUBJECT", [claim.id, "Claim"], entity(claim.subject));
    addRelationship("OBJECT", [claim.id, "Claim"], entity(claim.object));
    addRelationship("STATED_IN", [claim.id, "Claim"], [claim.document, "Document"]);
  }
  for (const edge of graph.edges) addRelationship(edge.type, entity(edge.source), entity(edge.target), edge);
  return rows;
}

/** A node's id and its label; no label when the graph does not hold the node. */
type End = readonly [id: string, label: NodeLabel | undefined];

const nothing = {};

/** The object itself, not a copy: a graph may be large. */
function propertiesOf(object: object): Properties {
  return object as Properties; // holds: rows of the model carry only such values under the column names
}
