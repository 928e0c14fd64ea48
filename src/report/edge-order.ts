/** In which order edges are told: by time, or by how much stands behind them. */
import type { Edge } from "../model/knowledge-graph.ts";
import { compareCodeUnits } from "../order/order.ts";
import type { Evidence } from "./evidence.ts";

/** The day an edge is placed on: the event's, the office's first, or the first publication's. */
export function dayOf(edge: Edge, { entities }: Evidence): string | null {
  const target = entities.get(edge.target);
  return (target?.type === "event" ? target.start : edge.from) ?? edge.first;
}

/** Who held something stands before who led it, who spoke and who was there. */
export function rankOf({ predicate, role }: Pick<Edge, "predicate" | "role">): number {
  const roles = ["chair", "speaker"];
  if (predicate !== "participated") return 0;
  return role !== null && roles.includes(role) ? 1 + roles.indexOf(role) : 1 + roles.length;
}

/**
 * Earliest first and undated last; of one day what more documents say first, then who held it before who was there, then the order
 * of ids.
 */
export function byDay(evidence: Evidence): (one: Edge, other: Edge) => number {
  return (one, other) => {
    const [left, right] = [dayOf(one, evidence) ?? "9999", dayOf(other, evidence) ?? "9999"];
    if (left !== right) return left < right ? -1 : 1;
    return (
      other.documentCount - one.documentCount || rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1)
    );
  };
}

/** What more independent sources say first, then more documents, then the latest, then the surest; ids decide the rest. */
export function heaviestFirst(edges: readonly Edge[], evidence: Evidence): readonly Edge[] {
  return edges
    .map((edge) => ({ edge, sources: evidence.countSources([edge]), day: dayOf(edge, evidence) ?? "" }))
    .sort(
      (one, other) =>
        other.sources - one.sources ||
        other.edge.documentCount - one.edge.documentCount ||
        compareCodeUnits(other.day, one.day) ||
        other.edge.confidence - one.edge.confidence ||
        compareCodeUnits(one.edge.id, other.edge.id),
    )
    .map(({ edge }) => edge);
}
