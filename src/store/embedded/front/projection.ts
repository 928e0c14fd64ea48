/** WITH and RETURN: columns, grouping, order, limits. */
import type { Expression, Projection, ProjectionItem } from "../../../cypher/syntax.ts";
import { isAggregate } from "./aggregates.ts";
import type { Context, Scope, Variable } from "./context.ts";
import { type Place, partsOf, translate } from "./expressions.ts";
import { isScalar, typeWords, type Value } from "./types.ts";

export interface TranslatedProjection {
  readonly code: string;
  /** The columns by the names that were typed, in their order. */
  readonly columns: Scope;
  readonly isAggregated: boolean;
  /** Whether rows are told apart by a column that is no aggregate. */
  readonly hasKeys: boolean;
  readonly collects: boolean;
}

interface Column extends Variable {
  readonly name: string;
  readonly item: ProjectionItem;
  readonly written: string;
}

export function translateProjection(
  projection: Projection,
  place: Place,
  isLast: boolean,
): TranslatedProjection {
  const { context, scope } = place;
  const items = allItems(projection, place);
  checkNames(items, context, isLast);
  const columns = items.map((item): Column => makeColumn(item, place, isLast));
  const names = new Map(
    columns.map((column) => [column.name, { code: column.code, type: column.type }] as const),
  );
  const isAggregated = items.some(({ expression }) => holdsAggregate(expression));
  const merged = isAggregated || projection.isDistinct ? names : new Map([...scope, ...names]);
  const order = projection.order.flatMap((key) => orderKey(key, columns, { context, scope: merged }));
  const written = columns.map((column) => column.written);
  const code = [
    `${projection.isDistinct ? "DISTINCT " : ""}${written.join(", ")}`,
    ...(order.length === 0 ? [] : [`ORDER BY ${order.join(", ")}`]),
    ...count("SKIP", projection.skip, place),
    ...count("LIMIT", projection.limit, place),
  ].join(" ");
  return {
    code,
    columns: names,
    isAggregated,
    hasKeys: items.some(({ expression }) => !holdsAggregate(expression)),
    collects: items.some(({ expression }) => holdsAggregate(expression, "collect")),
  };
}

function allItems({ isStar, items }: Projection, { scope, context }: Place): readonly ProjectionItem[] {
  if (!isStar) return items;
  const at = items[0]?.expression.start ?? 0;
  if (scope.size === 0)
    throw context.refuse("* stands for the names of MATCH, UNWIND and WITH, and there are none", at);
  const starred = [...scope.keys()].sort().map((name): ProjectionItem => {
    return { expression: { kind: "variable", name, start: at, end: at }, name, hasAlias: true };
  });
  return [...starred, ...items];
}

function checkNames(items: readonly ProjectionItem[], context: Context, isLast: boolean): void {
  const seen = new Set<string>();
  for (const { name, hasAlias, expression } of items) {
    if (seen.has(name))
      throw context.refuse(
        `two columns have the name ${name}; give one another name with AS`,
        expression.start,
      );
    seen.add(name);
    if (!isLast && !hasAlias && expression.kind !== "variable")
      throw context.refuse("in WITH every expression needs a name: … AS name", expression.start);
  }
}

function makeColumn(item: ProjectionItem, { context, scope }: Place, isLast: boolean): Column {
  const { expression, name } = item;
  const value = translate(expression, { context, scope, mayAggregate: true });
  if (value.type.kind === "relationships" && isLast)
    throw context.refuse(
      "the relationships of variable length are no column here; name the path, MATCH p = …, and return p or nodes(p)",
      expression.start,
    );
  checkGrouping(expression, context);
  if (expression.kind === "variable" && !isLast && expression.name === name)
    return { name, item, code: value.code, type: value.type, written: value.code };
  const code = context.newName();
  // The engine hands over an INT64 as a JavaScript number, which is not exact beyond 2^53, an INT128 as a bigint.
  const isComputed = isLast && value.type.kind === "whole" && expression.kind !== "property";
  const written = isComputed ? `CAST(${value.code} AS INT128)` : value.code;
  return { name, item, code, type: value.type, written: `${written} AS ${code}` };
}

function holdsAggregate(expression: Expression, name?: string): boolean {
  if (isAggregate(expression) && (name === undefined || expression.name.toLowerCase() === name)) return true;
  return partsOf(expression).some((part) => holdsAggregate(part, name));
}

/** `n.documents + count(*)`: what of it is a key of the group is not the same in both engines. */
function checkGrouping(expression: Expression, context: Context): void {
  if (!holdsAggregate(expression)) return;
  const loose = looseVariable(expression, new Set());
  if (loose !== undefined)
    throw context.refuse(
      `"${loose}" stands beside an aggregate in one expression; name the aggregate in a WITH, then compute`,
      expression.start,
    );
}

function looseVariable(expression: Expression, own: ReadonlySet<string>): string | undefined {
  if (isAggregate(expression)) return undefined;
  if (expression.kind === "variable") return own.has(expression.name) ? undefined : expression.name;
  const bound =
    expression.kind === "comprehension" || expression.kind === "quantifier"
      ? new Set([...own, expression.variable])
      : own;
  for (const part of partsOf(expression)) {
    const found = looseVariable(part, bound);
    if (found !== undefined) return found;
  }
  return undefined;
}

function orderKey(
  { expression, isDescending }: Projection["order"][number],
  columns: readonly Column[],
  place: Place,
): string[] {
  const same = columns.find(({ item }) => shapeOf(item.expression) === shapeOf(expression));
  const value: Value =
    same ?? (holdsAggregate(expression) ? refuseAggregate(expression, place) : translate(expression, place));
  if (value.type.kind === "nothing" || "constant" in value) return [];
  if (!isScalar(value.type))
    throw place.context.refuse(
      `rows are put in order by texts and numbers here, found ${typeWords(value.type)}; write n.name or n.id`,
      expression.start,
    );
  return [`${value.code}${isDescending ? " DESC" : ""}`];
}

function refuseAggregate(expression: Expression, { context }: Place): never {
  throw context.refuse("an aggregate that rows are put in order by must be a column too", expression.start);
}

/** An expression without its place, to see that two are the same. */
function shapeOf(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) =>
    key === "start" || key === "end" ? undefined : value,
  );
}

function count(
  word: "SKIP" | "LIMIT",
  expression: Expression | undefined,
  { context }: Place,
): readonly string[] {
  if (expression === undefined) return [];
  const { constant } = translate(expression, { context, scope: new Map() });
  if (typeof constant === "number" && Number.isSafeInteger(constant) && constant >= 0)
    return [`${word} ${constant}`];
  throw context.refuse(`${word} takes a whole number from 0, as such or as a parameter`, expression.start);
}
