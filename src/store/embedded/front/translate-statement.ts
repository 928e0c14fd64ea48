/**
 * A statement that people write for Neo4j as statements of the embedded engine that give the same rows; what would give others
 * is refused with the spelling that works.
 */
import { parseStatement } from "../../../cypher/parse-statement.ts";
import type { Clause } from "../../../cypher/syntax.ts";
import { Context, type Scope } from "./context.ts";
import { type Place, translate, translateCondition } from "./expressions.ts";
import { translatePatterns } from "./patterns.ts";
import { translateProjection } from "./projection.ts";
import { typeWords } from "./types.ts";

export interface EngineStatement {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The engine's names of the columns, in the order of `columns`. */
  readonly engineColumns: readonly string[];
}

export interface TranslatedStatement {
  /** The names of the columns as they were typed. */
  readonly columns: readonly string[];
  /** One for each part of a UNION: the engine forgets a LIMIT behind one, and asks for columns of one type. */
  readonly parts: readonly EngineStatement[];
  readonly keepsDoubles: boolean;
}

/** @throws InputError for what is no reading Cypher, and for what the engine cannot answer as Neo4j does. */
export function translateStatement(
  text: string,
  given: Readonly<Record<string, unknown>>,
): TranslatedStatement {
  const { queries, keepsDoubles } = parseStatement(text);
  const parts = queries.map((clauses) => translateQuery(clauses, text, given));
  const [first] = parts;
  const columns = first?.columns ?? [];
  for (const part of parts)
    if (part.columns.join("\n") !== columns.join("\n"))
      throw new Context(text, given).refuse(
        `the parts of a UNION have the same columns in the same order, found ${columns.join(", ")} and ${part.columns.join(", ")}`,
        0,
      );
  return { columns, parts: parts.map(({ statement }) => statement), keepsDoubles };
}

function translateQuery(clauses: readonly Clause[], text: string, given: Readonly<Record<string, unknown>>) {
  const context = new Context(text, given, keepsTextsInside(clauses));
  const state: QueryState = { scope: new Map(), order: "none" };
  const codes = clauses.map((clause) => translateClause(clause, context, state));
  const columns = [...state.scope.keys()];
  const engineColumns = [...state.scope.values()].map(({ code }) => code);
  return { columns, statement: { code: codes.join(" "), values: context.values, engineColumns } };
}

function keepsTextsInside(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(keepsTextsInside);
  if (typeof part !== "object" || part === null) return false;
  if ("kind" in part && ["subquery", "pattern", "map"].includes(String(part.kind))) return true;
  return Object.values(part).some(keepsTextsInside);
}

interface QueryState {
  scope: Scope;
  /** Whether rows were put in order by a WITH that nothing has grouped since, and whether it cut them off. */
  order: "none" | "ordered" | "cut";
}

function translateClause(clause: Clause, context: Context, state: QueryState): string {
  const place: Place = { context, scope: state.scope };
  if (clause.kind === "match") {
    const { patterns, where, isOptional } = clause;
    const matched = translatePatterns(patterns, place);
    state.scope = matched.scope;
    const conditions = [...matched.conditions];
    if (where !== undefined) conditions.push(translateCondition(where, { context, scope: state.scope }));
    const rule = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
    return `${isOptional ? "OPTIONAL " : ""}MATCH ${matched.code}${rule}`;
  }
  if (clause.kind === "unwind") {
    const list = translate(clause.list, place);
    if (list.type.kind !== "list")
      throw context.refuse(`UNWIND takes a list, found ${typeWords(list.type)}`, clause.list.start);
    if (state.scope.has(clause.variable))
      throw context.refuse(
        `"${clause.variable}" is known already; give the elements another name`,
        clause.list.start,
      );
    const code = context.newName();
    state.scope = new Map([...state.scope, [clause.variable, { code, type: list.type.of }]]);
    return `UNWIND ${list.code} AS ${code}`;
  }
  return translateProjecting(clause, place, state);
}

function translateProjecting(
  clause: Extract<Clause, { readonly kind: "with" | "return" }>,
  place: Place,
  state: QueryState,
): string {
  const { context } = place;
  const isLast = clause.kind === "return";
  const { projection } = clause;
  // The engine takes no order in WITH without a limit; without one only the order of collect() would show it.
  const isCut = projection.limit !== undefined || projection.skip !== undefined;
  const isForgotten = !isLast && projection.order.length > 0 && !isCut;
  const translated = translateProjection(
    isForgotten ? { ...projection, order: [] } : projection,
    place,
    isLast,
  );
  const at = projection.items[0]?.expression.start ?? 0;
  if (translated.isAggregated && state.order !== "none" && translated.collects)
    throw context.refuse(
      "collect() behind an ORDER BY loses the order here; return the rows themselves in order",
      at,
    );
  // The engine drops the ORDER BY before the LIMIT where everything behind is one group.
  if (translated.isAggregated && state.order === "cut" && !translated.hasKeys)
    throw context.refuse(
      "an aggregate of the first rows in an order is not read here; return the rows, or give the aggregate a key to group by",
      at,
    );
  if (!isLast && projection.order.length > 0) state.order = isCut ? "cut" : "ordered";
  else if (translated.isAggregated) state.order = "none";
  state.scope = translated.columns;
  if (clause.kind === "return") return `RETURN ${translated.code}`;
  const where =
    clause.where === undefined
      ? ""
      : ` WHERE ${translateCondition(clause.where, { context, scope: state.scope })}`;
  return `WITH ${translated.code}${where}`;
}
