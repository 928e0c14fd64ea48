import type { Properties } from "../rows.ts";

/** What Neo4j Browser draws on an edge: the office, the role or what was done, a sum, and that something is only planned. */
export function edgeCaption({ modality, title, role, predicate, amount, currency }: Properties): string {
  const done = title ?? (role === "participant" ? null : role) ?? String(predicate).replaceAll("_", " ");
  const words = [done, amount, currency].filter((word) => word !== null && word !== undefined);
  return `${modality === "planned" ? "planned: " : ""}${words.join(" ")}`;
}
