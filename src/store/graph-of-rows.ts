/** The rows of a database as the graph they came from. */
import { InvariantError } from "../errors.ts";
import type { ClaimNode, Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { edgeTypes } from "../model/vocabulary.ts";
import type { Row, TableRows } from "./rows.ts";
import { relationshipTables } from "./schema.ts";

/**
 * Rebuilds the graph that `graphRows` took apart, each list sorted by id.
 * @throws InvariantError when a claim lacks its subject, object or document (a load that was cut off).
 */
export function graphOfRows(rows: TableRows): KnowledgeGraph {
  const ends = claimEnds(rows);
  const claims = nodes<ClaimNode>(rows, "Claim").map((claim): ClaimNode => {
    const { SUBJECT: subject, OBJECT: object, STATED_IN: document } = ends.get(claim.id) ?? {};
    if (subject === undefined || object === undefined || document === undefined) {
      throw new InvariantError(
        `claim "${claim.id}": its subject, object or document is missing; load the graph again`,
      );
    }
    return joinedObject(claim, { subject, object, document });
  });
  const mentions = [...ofType(rows, "MENTIONS")].map(({ source, target, properties }) => ({
    document: String(source),
    entity: String(target),
    count: Number(properties.count),
  }));
  return {
    persons: nodes(rows, "Person"),
    agencies: nodes(rows, "Agency"),
    events: nodes(rows, "Event"),
    documents: nodes(rows, "Document"),
    claims,
    edges: edges(rows),
    mentions: mentions.sort((a, b) => compare(a.document, b.document) || compare(a.entity, b.entity)),
  };
}

/**
 * The properties of both in one object. Spreading would do, but gives every object a shape of its own, and with it four times the size
 * of objects whose properties were set one by one.
 */
export function joinedObject<One extends object, Other extends object>(one: One, other: Other): One & Other {
  return Object.fromEntries([...Object.entries(one), ...Object.entries(other)]) as One & Other; // holds: these are their properties
}

function nodes<Node extends { readonly id: string }>(rows: TableRows, label: string): Node[] {
  // The cast holds because the columns of a table are the properties of its node in the model.
  return (rows.get(label) ?? []).map((row) => row.properties as unknown as Node).sort(byId);
}

function edges(rows: TableRows): Edge[] {
  return edgeTypes
    .flatMap((type) =>
      [...ofType(rows, type)].map(
        ({ source, target, properties }) =>
          joinedObject(properties, { type, source, target }) as unknown as Edge, // holds: as of nodes
      ),
    )
    .sort(byId);
}

function claimEnds(rows: TableRows): Map<string, Record<string, string>> {
  const ends = new Map<string, Record<string, string>>();
  for (const type of ["SUBJECT", "OBJECT", "STATED_IN"]) {
    for (const { source = "", target = "" } of ofType(rows, type)) {
      const known = ends.get(source);
      if (known === undefined) ends.set(source, { [type]: target });
      else known[type] = target;
    }
  }
  return ends;
}

function* ofType(rows: TableRows, type: string): Generator<Row> {
  for (const table of relationshipTables) if (table.type === type) yield* rows.get(table.name) ?? [];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
