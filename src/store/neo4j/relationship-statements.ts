import type { RelationshipTable } from "../schema.ts";

/** Which family of statements a table of relationships is listed, merged and deleted with. */
export function relationshipStatements({ columns }: RelationshipTable): "edges" | "mentions" | "links" {
  if ("id" in columns) return "edges";
  return Object.keys(columns).length === 0 ? "links" : "mentions";
}
