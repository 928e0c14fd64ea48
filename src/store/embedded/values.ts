import { exactInteger } from "../exact-integer.ts";

/**
 * The engine's values as plain JSON values. Nodes and relationships become objects of their properties, without the
 * engine's own ids and without the empty columns that a match over several tables adds.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return exactInteger(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Map) return plainObject(value);
  if (typeof value !== "object" || value === null) return value;
  if ("_nodes" in value && "_rels" in value) {
    return { nodes: plainValue(value._nodes), relationships: plainValue(value._rels) };
  }
  if ("_label" in value) return propertiesOf(value);
  return plainObject(Object.entries(value));
}

const ownOfEngine: ReadonlySet<string> = new Set(["_label", "_id", "_src", "_dst"]);

/** The properties of a node or a relationship, whose names are those of our tables; set one by one, since there are many. */
function propertiesOf(found: object): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found)) {
    const isAbsent = value === null || (Array.isArray(value) && value.length === 0); // as in Neo4j
    if (!isAbsent && !ownOfEngine.has(name)) properties[name] = plainValue(value);
  }
  return properties;
}

function plainObject(entries: Iterable<readonly [unknown, unknown]>): Record<string, unknown> {
  return Object.fromEntries([...entries].map(([name, value]) => [String(name), plainValue(value)]));
}
