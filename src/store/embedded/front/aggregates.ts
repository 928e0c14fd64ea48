/** count, sum, avg, min, max and collect. */
import type { Expression } from "../../../cypher/syntax.ts";
import { type Place, translate } from "./expressions.ts";
import { engineType, fraction, isNumber, isScalar, typeWords, type Value, whole } from "./types.ts";

type Call = Extract<Expression, { readonly kind: "call" }>;

const names = new Set(["count", "sum", "avg", "min", "max", "collect"]);

export function isAggregate(expression: Expression): expression is Call {
  return expression.kind === "call" && names.has(expression.name.toLowerCase());
}

/** Undefined where the call is no aggregate. */
export function translateAggregate(call: Call, place: Place): Value | undefined {
  if (!isAggregate(call)) return undefined;
  const { context, scope, mayAggregate } = place;
  const { name, isStar, isDistinct, parameters, start } = call;
  if (mayAggregate !== true)
    throw context.refuse(
      `${name}() can stand in WITH and RETURN only, and not in another one; name it in a WITH first`,
      start,
    );
  if (isStar && name.toLowerCase() === "count") return { code: "count(*)", type: whole };
  const [parameter] = parameters;
  if (parameter === undefined || parameters.length > 1 || isStar)
    throw context.refuse(`${name}() takes one value`, start);
  const value = translate(parameter, { context, scope });
  const made = aggregates[name.toLowerCase()]?.(value, isDistinct ? "DISTINCT " : "");
  if (made === undefined || typeof made === "string") throw context.refuse(`${name}() ${made ?? ""}`, start);
  return made;
}

const numbersOnly = ({ type }: Value) => `takes numbers, found ${typeWords(type)}`;

const aggregates: Readonly<Record<string, (value: Value, distinct: string) => Value | string>> = {
  count: ({ code, type }, distinct) => {
    if (type.kind === "relationships" || type.kind === "map")
      return `does not count ${typeWords(type)} here; write count(*)`;
    return { code: `count(${distinct}${code})`, type: whole };
  },
  // The engine gives null for the sum of nothing.
  sum: (value, distinct) =>
    isNumber(value.type)
      ? { code: `coalesce(sum(${distinct}${value.code}), 0)`, type: value.type }
      : numbersOnly(value),
  avg: (value, distinct) =>
    isNumber(value.type) ? { code: `avg(${distinct}${value.code})`, type: fraction } : numbersOnly(value),
  min: (value) => extreme(value, "min", "'ASC'"),
  max: (value) => extreme(value, "max", "'DESC'"),
  collect: ({ code, type }, distinct) => {
    const element = engineType(type);
    if (element === undefined)
      return `collects texts and numbers here, found ${typeWords(type)}; write collect(n.name) or collect(n.id)`;
    return {
      code: `coalesce(collect(${distinct}${code}), CAST([] AS ${element}[]))`,
      type: { kind: "list", of: type },
    };
  },
};

/** The engine's own least and greatest text can end the process beside count(DISTINCT …). */
function extreme({ code, type }: Value, name: string, order: string): Value | string {
  if (isNumber(type)) return { code: `${name}(${code})`, type };
  if (!isScalar(type) || type.kind === "truth") return `takes numbers and texts, found ${typeWords(type)}`;
  return { code: `list_sort(collect(${code}), ${order})[1]`, type };
}
