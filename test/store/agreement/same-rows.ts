/** Comparing the answers of two engines as rows. */
import type { QueryResult } from "../../../src/store/graph-store.ts";

/**
 * An answer as text: rows in their order where the statement orders them, else sorted. Lists are sorted, since the order of
 * collect() is nobody's promise; fractions have twelve digits, since sums are taken in another order.
 */
export function rowsAsText({ columns, rows }: QueryResult, isOrdered: boolean): readonly string[] {
  const lines = rows.map((row) => JSON.stringify(columns.map((column) => settled(row[column]))));
  return isOrdered ? lines : lines.sort();
}

function settled(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value))
    return value.map(settled).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value).map(([name, one]) => [name, settled(one)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
