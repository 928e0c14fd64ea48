import type { LabelExpression } from "../../../cypher/syntax.ts";
import type { Context } from "./context.ts";
import { fittingLabels, knownLabels, noSuch, unknownLabel } from "./labels.ts";

/** The condition that a node fits the labels. */
export function labelCondition(code: string, labels: LabelExpression, context: Context, at: number): string {
  const unknown = unknownLabel(labels);
  if (unknown !== undefined) throw context.refuse(noSuch("no node has the label", unknown, knownLabels), at);
  const { labels: tables, kinds } = fittingLabels(labels);
  const isAmongTables = `label(${code}) IN [${tables.map((table) => `'${table}'`).join(", ")}]`;
  if (tables.length === 0) return "false";
  if (kinds === undefined) return isAmongTables;
  return `${isAmongTables} AND (label(${code}) <> 'Event' OR ${kindCondition(code, kinds)})`;
}

/** The condition that an event is of one of the kinds, which are words of the vocabulary. */
export function kindCondition(code: string, kinds: readonly string[]): string {
  return `${code}.kind IN [${kinds.map((kind) => `'${kind}'`).join(", ")}]`;
}
