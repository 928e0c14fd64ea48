/** Lists: their elements and slices, list comprehensions, and the quantifiers any, all, none and single. */
import type { Expression } from "../../../cypher/syntax.ts";
import type { Context, Scope } from "./context.ts";
import { type Of, orRefuse, type Place, partsOf, translate, translateCondition } from "./expressions.ts";
import { elementAt, lastOf } from "./functions.ts";
import { commonType, engineType, nothing, type Type, truth, typeWords, type Value } from "./types.ts";

/** `list[0]`, and `list[-1]` for the last. */
export function translateIndex({ of, index, start }: Of<"index">, place: Place): Value {
  const list = translate(of, place);
  const { constant } = translate(index, place);
  if (list.type.kind === "map") throw place.context.refuse("write m.name for m['name']", start);
  if (list.type.kind !== "list")
    throw place.context.refuse(`only lists have elements by number, found ${typeWords(list.type)}`, start);
  if (typeof constant !== "number" || !Number.isInteger(constant) || constant < -1)
    throw place.context.refuse(
      "the number of an element is 0 or more, or -1 for the last, and stands in the statement or is a parameter",
      index.start,
    );
  return orRefuse(
    constant === -1 ? lastOf(list) : elementAt(list, String(constant + 1)),
    "the list",
    place,
    of,
  );
}

/** `list[1..3]`. */
export function translateSlice({ of, from, to, start }: Of<"slice">, place: Place): Value {
  const list = translate(of, place);
  if (list.type.kind !== "list")
    throw place.context.refuse(`only lists have slices, found ${typeWords(list.type)}`, start);
  const [first = 0, past] = [from, to].map((end) => {
    if (end === undefined) return undefined;
    const { constant } = translate(end, place);
    if (typeof constant === "number" && Number.isInteger(constant) && constant >= 0) return constant;
    throw place.context.refuse(
      "the ends of a slice are whole numbers from 0 that stand in the statement or are parameters",
      end.start,
    );
  });
  if (past !== undefined && past <= first) return { ...list, code: `(${list.code})[1:0]` };
  return { code: `(${list.code})[${first + 1}:${past ?? ""}]`, type: list.type };
}

/** `[1, 2, 3]`. */
export function translateList({ items, start }: Of<"list">, place: Place): Value {
  return listOf(
    items.map((item) => translate(item, place)),
    place.context,
    start,
  );
}

/** A list of values, which have one type between them. */
export function listOf(items: readonly Value[], context: Context, at: number): Value {
  let of: Type = nothing;
  for (const { type } of items) {
    const common = commonType(of, type);
    if (common === undefined)
      throw context.refuse(
        `a list holds values of one kind here, found ${typeWords(of)} and ${typeWords(type)}`,
        at,
      );
    of = common;
  }
  const element = engineType(of);
  if (items.length === 0) return { code: "[]", type: { kind: "list", of }, constant: [] };
  const codes = items.map(({ code, type }) =>
    element !== undefined && (type.kind === "nothing" || type.kind !== of.kind)
      ? `CAST(${code} AS ${element})`
      : code,
  );
  return { code: `[${codes.join(", ")}]`, type: { kind: "list", of } };
}

/** A place inside a list: the engine computes wrongly, or breaks, where a variable from outside is used there. */
function elementPlace({ variable, list }: Of<"comprehension"> | Of<"quantifier">, place: Place) {
  const value = translate(list, place);
  if (value.type.kind !== "list")
    throw place.context.refuse(`"${variable} IN" takes a list, found ${typeWords(value.type)}`, list.start);
  const code = place.context.newName();
  const { of } = value.type;
  const inner: Place = { context: place.context, scope: new Map([[variable, { code, type: of }]]) };
  return { value, code, of, inner };
}

function inElement<Result>(expression: Expression, place: Place, inner: Place, work: () => Result): Result {
  const outer = outerVariable(expression, place.scope, inner.scope);
  if (outer !== undefined)
    throw place.context.refuse(
      `"${outer}" comes from outside the list; write UNWIND list AS x WITH … WHERE … for it`,
      expression.start,
    );
  return work();
}

function outerVariable(expression: Expression, outer: Scope, inner: Scope): string | undefined {
  if (expression.kind === "variable")
    return outer.has(expression.name) && !inner.has(expression.name) ? expression.name : undefined;
  for (const part of partsOf(expression)) {
    const found = outerVariable(part, outer, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `[x IN list WHERE x > 1 | x * 2]`. */
export function translateComprehension(expression: Of<"comprehension">, place: Place): Value {
  const { where, result } = expression;
  const { value, code, of, inner } = elementPlace(expression, place);
  const condition =
    where === undefined ? undefined : inElement(where, place, inner, () => translateCondition(where, inner));
  const filtered =
    condition === undefined ? value.code : `list_filter(${value.code}, ${code} -> ${condition})`;
  if (result === undefined) return { code: filtered, type: { kind: "list", of } };
  const made = inElement(result, place, inner, () => translate(result, inner));
  return {
    code: `list_transform(${filtered}, ${code} -> ${made.code})`,
    type: { kind: "list", of: made.type },
  };
}

/** `any(x IN list WHERE x > 1)`, and its like. */
export function translateQuantifier(expression: Of<"quantifier">, place: Place): Value {
  const { where, quantifier, start } = expression;
  const { value, code, of, inner } = elementPlace(expression, place);
  if (engineType(of) === undefined)
    throw place.context.refuse(
      `${quantifier}() is read over lists of texts and numbers here; ask with EXISTS { MATCH … WHERE … }`,
      start,
    );
  const condition = inElement(where, place, inner, () => translateCondition(where, inner));
  const fitting = `size(list_filter(${value.code}, ${code} -> ${condition}))`;
  const comparison = { any: "> 0", none: "= 0", single: "= 1", all: `= size(${value.code})` }[quantifier];
  return { code: `(${fitting} ${comparison})`, type: truth };
}
