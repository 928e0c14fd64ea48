/** EXISTS { … }, COUNT { … } and patterns as conditions. */
import type { Expression, Pattern } from "../../../cypher/syntax.ts";
import { type Place, translateCondition } from "./expressions.ts";
import { translatePatterns } from "./patterns.ts";
import { truth, type Value, whole } from "./types.ts";

interface Asked {
  readonly form: "exists" | "count";
  readonly patterns: readonly Pattern[];
  readonly where?: Expression;
  /** A pattern alone, which names nothing new. */
  readonly isPredicate: boolean;
}

export function translateExists({ form, patterns, where, isPredicate }: Asked, place: Place): Value {
  const { context, scope } = place;
  const shortest = patterns.find((pattern) => pattern.shortest !== undefined);
  if (shortest !== undefined)
    throw context.refuse("shortestPath is read in MATCH only", shortest.nodes[0]?.start ?? 0);
  const matched = translatePatterns(patterns, { context, scope }, isPredicate);
  const conditions = [...matched.conditions];
  if (where !== undefined) conditions.push(translateCondition(where, { context, scope: matched.scope }));
  const rule = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const code = `${form === "exists" ? "EXISTS" : "COUNT"} { MATCH ${matched.code}${rule} }`;
  return { code, type: form === "exists" ? truth : whole };
}
