/** The driver's values as plain JSON values, and plain values as parameters. */
import neo4j, { isNode, isPath, isRelationship } from "neo4j-driver";
import { exactInteger } from "../exact-integer.ts";

/**
 * Kept on every node and relationship that elaqe wrote: its mark, and the hash by which rows are compared (`link` where there is nothing
 * to compare). No part of the graph.
 */
export const markProperty = "elaqeHash";

/** The mark of a relationship that has nothing to compare, as the statements write it. */
export const linkMark = "link";

/** What elaqe keeps in Neo4j beside the columns; the caption of an edge is none (see edge-caption.ts), that of a node is. */
const ownOfNodes: ReadonlySet<string> = new Set([markProperty]);
const ownProperties: ReadonlySet<string> = new Set([markProperty, "caption"]);

/** Nodes and relationships become objects of their properties; dates, durations and points become text. */
export function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return exactInteger(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (isNode(value)) return plainObject(value.properties, ownOfNodes);
  if (isRelationship(value)) return plainObject(value.properties);
  if (isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return {
      nodes: nodes.map(plainValue),
      relationships: value.segments.map((s) => plainValue(s.relationship)),
    };
  }
  return Object.getPrototypeOf(value) === Object.prototype ? plainObject(value) : String(value);
}

function plainObject(object: object, own = ownProperties): Record<string, unknown> {
  const entries = Object.entries(object).filter(([name]) => !own.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, plainValue(value)]));
}

/** Whole numbers as integers: the driver would send every number as a fraction, and `LIMIT 5.0` is an error. */
export function asParameters(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asParameter(value)]));
}

function asParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value !== "object" || value === null) return value;
  return asParameters(Object.fromEntries(Object.entries(value)));
}
