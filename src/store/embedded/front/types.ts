/** What kind of value an expression has, as far as translating it needs to know; the engine is stricter than Neo4j. */
import type { ColumnType, NodeLabel, RelationshipType } from "../../schema.ts";

export type Type =
  | { readonly kind: "text" | "whole" | "fraction" | "truth" | "path" }
  /** Null and nothing else. */
  | { readonly kind: "nothing" }
  | { readonly kind: "list"; readonly of: Type }
  | { readonly kind: "map"; readonly fields: Readonly<Record<string, Type>> }
  | { readonly kind: "node"; readonly labels: readonly NodeLabel[] }
  | { readonly kind: "relationship"; readonly types: readonly RelationshipType[] }
  /** The variable of a relationship of variable length. */
  | { readonly kind: "relationships"; readonly types: readonly RelationshipType[] };

export const text: Type = { kind: "text" };
export const whole: Type = { kind: "whole" };
export const fraction: Type = { kind: "fraction" };
export const truth: Type = { kind: "truth" };
export const nothing: Type = { kind: "nothing" };

/** An expression in the engine's Cypher, and its type. */
export interface Value {
  readonly code: string;
  readonly type: Type;
  /** The value itself where it does not depend on the row. */
  readonly constant?: unknown;
}

export const typeOfColumn: Readonly<Record<ColumnType, Type>> = {
  string: text,
  strings: { kind: "list", of: text },
  integer: whole,
  number: fraction,
};

const words: Readonly<Record<Type["kind"], string>> = {
  text: "text",
  whole: "a whole number",
  fraction: "a number",
  truth: "true or false",
  path: "a path",
  nothing: "null",
  list: "a list",
  map: "a map",
  node: "a node",
  relationship: "a relationship",
  relationships: "relationships of variable length",
};

/** The type for a message. */
export function typeWords(type: Type): string {
  return words[type.kind];
}

export const isNumber = ({ kind }: Type): boolean => kind === "whole" || kind === "fraction";
export const isScalar = ({ kind }: Type): boolean => ["text", "whole", "fraction", "truth"].includes(kind);

/** The engine's name of a type of which lists and nulls are made; undefined where it has none. */
export function engineType(type: Type): string | undefined {
  if (type.kind === "list") {
    const element = engineType(type.of);
    return element === undefined ? undefined : `${element}[]`;
  }
  return { text: "STRING", whole: "INT64", fraction: "DOUBLE", truth: "BOOL" }[type.kind as string];
}

/** The one type that values of both may have; undefined where there is none. */
export function commonType(a: Type, b: Type): Type | undefined {
  if (a.kind === "nothing") return b;
  if (b.kind === "nothing") return a;
  if (isNumber(a) && isNumber(b)) return a.kind === b.kind ? a : fraction;
  if (a.kind === "list" && b.kind === "list") {
    const of = commonType(a.of, b.of);
    return of === undefined ? undefined : { kind: "list", of };
  }
  if (a.kind === "node" && b.kind === "node")
    return { kind: "node", labels: [...new Set([...a.labels, ...b.labels])] };
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}
