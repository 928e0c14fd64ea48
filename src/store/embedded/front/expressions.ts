/**
 * Expressions in the engine's Cypher. What the engine computes otherwise than Neo4j is spelt so that it does not, or refused;
 * strings and parameters are passed as values.
 */
import type { Expression } from "../../../cypher/syntax.ts";
import { translateAggregate } from "./aggregates.ts";
import type { Context, Scope } from "./context.ts";
import { knownFunctions, refusedFunctions } from "./functions.ts";
import { labelCondition } from "./label-condition.ts";
import {
  listOf,
  translateComprehension,
  translateIndex,
  translateList,
  translateQuantifier,
  translateSlice,
} from "./lists.ts";
import { addTo, compare, contains, isWithin } from "./operators.ts";
import { translateMap, translateProperty } from "./properties.ts";
import { engineRegularExpression } from "./regular-expression.ts";
import { translateExists } from "./subqueries.ts";
import {
  commonType,
  engineType,
  fraction,
  isNumber,
  nothing,
  type Type,
  text,
  truth,
  typeWords,
  type Value,
  whole,
} from "./types.ts";

/** Where an expression stands. */
export interface Place {
  readonly context: Context;
  readonly scope: Scope;
  /** Whether count() and its like may stand here. */
  readonly mayAggregate?: boolean;
}

type Kind = Expression["kind"];
/** The expressions of one kind. */
export type Of<K extends Kind> = Extract<Expression, { readonly kind: K }>;

export function translate(expression: Expression, place: Place): Value {
  // The cast holds: each kind is given to its own translator.
  const translator = translators[expression.kind] as (expression: Expression, place: Place) => Value;
  return translator(expression, place);
}

/** A condition of WHERE. */
export function translateCondition(expression: Expression, place: Place): string {
  const { code, type } = translate(expression, place);
  if (type.kind === "truth" || type.kind === "nothing") return code;
  throw place.context.refuse(`a condition is true or false, found ${typeWords(type)}`, expression.start);
}

/** The value, or an error at the expression that says why there is none. */
export function orRefuse(
  value: Value | string,
  what: string,
  { context }: Place,
  { start }: Expression,
): Value {
  if (typeof value === "string") throw context.refuse(`${what} ${value}`, start);
  return value;
}

const translators: { readonly [K in Kind]: (expression: Of<K>, place: Place) => Value } = {
  literal: ({ value }, { context }) => constantValue(value, context),
  number: translateNumber,
  parameter: translateParameter,
  variable: translateVariable,
  property: translateProperty,
  index: translateIndex,
  slice: translateSlice,
  list: translateList,
  map: translateMap,
  not: ({ of }, place) => ({ code: `(NOT ${translateCondition(of, place)})`, type: truth }),
  minus: (expression, place) => {
    const { code, type, constant } = translate(expression.of, place);
    if (!isNumber(type))
      throw place.context.refuse(`- takes a number, found ${typeWords(type)}`, expression.start);
    return { code: `(-${code})`, type, ...(typeof constant === "number" ? { constant: -constant } : {}) };
  },
  binary: translateBinary,
  isNull: ({ of, isNegated }, place) => ({
    code: `(${translate(of, place).code} IS ${isNegated ? "NOT " : ""}NULL)`,
    type: truth,
  }),
  labelTest: (expression, place) => {
    const { code, type } = translate(expression.of, place);
    if (type.kind === "relationship")
      throw place.context.refuse(
        "write type(r) = 'SIGNED' to ask for the type of a relationship",
        expression.start,
      );
    if (type.kind !== "node")
      throw place.context.refuse(`only nodes have labels, found ${typeWords(type)}`, expression.start);
    return {
      code: `(${labelCondition(code, expression.labels, place.context, expression.start)})`,
      type: truth,
    };
  },
  call: translateCall,
  case: translateCase,
  comprehension: translateComprehension,
  quantifier: translateQuantifier,
  pattern: (expression, place) =>
    translateExists({ form: "exists", patterns: [expression.pattern], isPredicate: true }, place),
  subquery: ({ form, patterns, where }, place) =>
    translateExists({ form, patterns, ...(where === undefined ? {} : { where }), isPredicate: false }, place),
};

function constantValue(value: unknown, context: Context): Value {
  if (value === null || value === undefined) return { code: "NULL", type: nothing, constant: null };
  if (typeof value === "boolean") return { code: value ? "true" : "false", type: truth, constant: value };
  if (typeof value === "string") return context.passed(value, text);
  if (typeof value === "number" && Number.isFinite(value)) {
    if (!Number.isInteger(value))
      return { code: `CAST(${value} AS DOUBLE)`, type: fraction, constant: value };
    if (Number.isSafeInteger(value))
      return { code: `${value < 0 ? `(${value})` : value}`, type: whole, constant: value };
  }
  throw context.refuse("a value is neither text, number, true, false, null nor a list of such", 0);
}

function translateNumber({ digits, isWhole, start }: Of<"number">, { context }: Place): Value {
  if (!isWhole)
    return {
      code: `CAST(${digits.startsWith(".") ? `0${digits}` : digits} AS DOUBLE)`,
      type: fraction,
      constant: Number(digits),
    };
  if (BigInt(digits) > 9_223_372_036_854_775_807n)
    throw context.refuse("whole numbers reach to 9223372036854775807", start);
  return { code: BigInt(digits).toString(), type: whole, constant: Number(digits) };
}

function translateParameter({ name, start }: Of<"parameter">, { context }: Place): Value {
  if (!Object.hasOwn(context.given, name)) throw context.missing(name);
  const value = context.given[name];
  if (!Array.isArray(value)) return constantValue(value, context);
  const passed = context.passedTexts(value);
  if (passed !== undefined) return passed;
  const items = value.map((item) => constantValue(item, context));
  return listOf(items, context, start);
}

function translateVariable({ name, start }: Of<"variable">, { context, scope }: Place): Value {
  const variable = scope.get(name);
  if (variable !== undefined) return variable;
  throw context.refuse(
    `"${name}" is not known here; names come from MATCH, UNWIND and WITH, texts stand in quotes`,
    start,
  );
}

const arithmetic = new Set(["-", "*", "/", "%", "^"]);

function translateBinary(expression: Of<"binary">, place: Place): Value {
  const { operator, left: leftSide, right: rightSide, start } = expression;
  const { context } = place;
  if (["AND", "OR", "XOR"].includes(operator)) {
    const [left, right] = [leftSide, rightSide].map((side) => translateCondition(side, place));
    return { code: `(${left} ${operator} ${right})`, type: truth };
  }
  if (operator === "IN" && leftSide.kind === "literal" && isLabelsCall(rightSide)) {
    const [of] = rightSide.parameters;
    if (of !== undefined && typeof leftSide.value === "string")
      return translate(
        { kind: "labelTest", of, labels: { kind: "label", name: leftSide.value }, start, end: start },
        place,
      );
  }
  if (operator === "IN" && rightSide.kind === "list")
    return isAmong(translate(leftSide, place), rightSide, place);
  const [left, right] = [translate(leftSide, place), translate(rightSide, place)];
  const refuse = (what: Value | string) => orRefuse(what, `"${operator}"`, place, expression);
  if (operator === "IN") return refuse(isWithin(left, right));
  if (operator === "=~") {
    const pattern = engineRegularExpression(right.constant);
    if (pattern.problem !== undefined) throw context.refuse(pattern.problem, rightSide.start);
    return refuse(contains("=~", left, context.passed(pattern.text, text)));
  }
  if (["STARTS WITH", "ENDS WITH", "CONTAINS"].includes(operator))
    return refuse(contains(operator, left, right));
  if (operator === "+" || operator === "||") return refuse(addTo(left, right));
  if (arithmetic.has(operator)) {
    const wrong = [left, right].find(({ type }) => !isNumber(type));
    if (wrong !== undefined)
      throw context.refuse(`"${operator}" takes numbers, found ${typeWords(wrong.type)}`, start);
    const type = operator === "^" || left.type.kind !== right.type.kind ? fraction : left.type;
    return { code: `(${left.code} ${operator} ${right.code})`, type };
  }
  return refuse(compare(operator, left, right));
}

function isLabelsCall(expression: Expression): expression is Of<"call"> {
  return expression.kind === "call" && expression.name.toLowerCase() === "labels";
}

/** Equal to one of the items; the engine's own IN gives false where Neo4j cannot tell because of a null. */
function isAmong(value: Value, { items, start }: Of<"list">, place: Place): Value {
  if (items.length === 0) return { code: "false", type: truth };
  const equal = items.map(
    (item) =>
      orRefuse(compare("=", value, translate(item, place)), '"IN"', place, {
        kind: "list",
        items,
        start,
        end: start,
      }).code,
  );
  return { code: `(${equal.join(" OR ")})`, type: truth };
}

function translateCall(expression: Of<"call">, place: Place): Value {
  const { name, parameters, start, isStar, isDistinct } = expression;
  const { context } = place;
  const aggregate = translateAggregate(expression, place);
  if (aggregate !== undefined) return aggregate;
  const key = name.toLowerCase();
  const advice = Object.hasOwn(refusedFunctions, key) ? refusedFunctions[key] : undefined;
  if (advice !== undefined) throw context.refuse(`${name}() is not read here; ${advice}`, start);
  const found = Object.hasOwn(knownFunctions, key) ? knownFunctions[key] : undefined;
  if (found === undefined || isStar || isDistinct)
    throw context.refuse(
      `${name}() is no function that runs here; there are ${Object.keys(knownFunctions).join(", ")} and count, sum, avg, min, max, collect`,
      start,
    );
  const values = parameters.map((parameter) => translate(parameter, place));
  if (key === "round" && values.length > 1)
    throw context.refuse(
      "round() with a number of places is not read here; write round(x * 100) / 100",
      start,
    );
  if (values.length < found.least || values.length > found.most)
    throw context.refuse(
      `${name}() takes ${found.least === found.most ? found.least : `${found.least} to ${found.most}`} values, found ${values.length}`,
      start,
    );
  return orRefuse(found.translate(...values), `${name}()`, place, expression);
}

function translateCase(expression: Of<"case">, place: Place): Value {
  const { subject, branches, otherwise, start } = expression;
  const tested = subject === undefined ? undefined : translate(subject, place);
  const conditions = branches.map(([when]) =>
    tested === undefined
      ? translateCondition(when, place)
      : orRefuse(compare("=", tested, translate(when, place)), "CASE", place, when).code,
  );
  const results = [...branches.map(([, then]) => then), ...(otherwise === undefined ? [] : [otherwise])].map(
    (one) => translate(one, place),
  );
  let type: Type = nothing;
  for (const result of results) {
    const common = commonType(type, result.type);
    if (common === undefined)
      throw place.context.refuse(
        `the branches of a CASE have one kind here, found ${typeWords(type)} and ${typeWords(result.type)}`,
        start,
      );
    type = common;
  }
  const cast = engineType(type);
  const code = (value: Value | undefined): string =>
    value === undefined || cast === undefined ? (value?.code ?? "NULL") : `CAST(${value.code} AS ${cast})`;
  const whens = conditions.map((condition, index) => `WHEN ${condition} THEN ${code(results[index])}`);
  const last = otherwise === undefined ? "" : ` ELSE ${code(results.at(-1))}`;
  return { code: `(CASE ${whens.join(" ")}${last} END)`, type };
}

/** The expressions that an expression is made of. */
export function partsOf(expression: Expression): readonly Expression[] {
  return Object.values(expression).flatMap(expressionsIn);
}

function expressionsIn(value: unknown): readonly Expression[] {
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  if (typeof value !== "object" || value === null || !("kind" in value) || !("start" in value)) return [];
  return [value as Expression]; // holds: of what an expression is made of, only expressions have both
}
