/** Comparing, joining and searching values; a string instead of a value is the reason why that is refused. */
import { commonType, engineType, isNumber, nothing, text, truth, typeWords, type Value } from "./types.ts";

const unknown: Value = { code: "CAST(NULL AS BOOL)", type: truth };

/** `=`, `<>`, `<`, … by Neo4j's rules; the engine would make a number of a text to compare the two. */
export function compare(operator: string, left: Value, right: Value): Value | string {
  const [a, b] = [left.type, right.type];
  if (a === nothing || b === nothing) return unknown;
  const isEquality = operator === "=" || operator === "<>";
  const whole = (l: string, r: string): Value => ({ code: `(${l} ${operator} ${r})`, type: truth });
  if ((isNumber(a) && isNumber(b)) || (a.kind === "text" && b.kind === "text"))
    return whole(left.code, right.code);
  if (isEquality && a.kind === "truth" && b.kind === "truth") return whole(left.code, right.code);
  if (isEquality && a.kind === b.kind && (a.kind === "node" || a.kind === "relationship"))
    return whole(`id(${left.code})`, `id(${right.code})`);
  if (isEquality && a.kind === "list" && b.kind === "list" && b.of.kind === "nothing")
    return whole(`size(${left.code})`, "0");
  if (a.kind === "list" || b.kind === "list")
    return "does not compare lists here; compare their elements, or size(x)";
  return `compares ${typeWords(a)} with ${typeWords(b)}; make both one kind, with toString() or toInteger()`;
}

/** STARTS WITH, ENDS WITH, CONTAINS, =~. */
export function contains(operator: string, left: Value, right: Value): Value | string {
  if (left.type === nothing || right.type === nothing) return unknown;
  const wrong = [left, right].find(({ type }) => type.kind !== "text");
  if (wrong !== undefined) return `takes text, found ${typeWords(wrong.type)}`;
  return { code: `(${left.code} ${operator} ${right.code})`, type: truth };
}

/** IN with a list that is computed; such lists hold no null. */
export function isWithin(value: Value, list: Value): Value | string {
  if (list.type === nothing) return unknown;
  if (list.type.kind !== "list") return `takes a list, found ${typeWords(list.type)}`;
  if (list.type.of.kind === "nothing") return { code: "false", type: truth };
  const common = commonType(value.type, list.type.of);
  if (common === undefined || engineType(common) === undefined)
    return `looks for ${typeWords(value.type)} in a list of ${typeWords(list.type.of)}; make both one kind`;
  if (
    list.code.includes("CAST(NULL") ||
    list.code.includes("[NULL]") ||
    list.code.includes("list_transform(")
  )
    return "takes a list without nulls; UNWIND it and compare the elements";
  return { code: `(${value.code} IN ${list.code})`, type: truth };
}

/** `+`: a sum, a longer text, a longer list. */
export function addTo(left: Value, right: Value): Value | string {
  const [a, b] = [left.type, right.type];
  if (isNumber(a) && isNumber(b))
    return { code: `(${left.code} + ${right.code})`, type: a.kind === b.kind ? a : { kind: "fraction" } };
  if (a.kind === "list" && b.kind === "list") {
    const type = commonType(a, b);
    if (type === undefined) return `joins lists of one kind, found ${typeWords(a.of)} and ${typeWords(b.of)}`;
    return {
      code: `(CASE WHEN ${left.code} IS NULL OR ${right.code} IS NULL THEN NULL ELSE list_concat(${left.code}, ${right.code}) END)`,
      type,
    };
  }
  if (a.kind === "list" || b.kind === "list") return "joins two lists; write list + [x] to add one element";
  if (a.kind === "text" || b.kind === "text") {
    const codes = [left, right].map(({ code, type }) => {
      if (type.kind === "text") return code;
      return type.kind === "whole" ? `CAST(${code} AS STRING)` : undefined;
    });
    if (codes.includes(undefined))
      return `joins texts and whole numbers, found ${typeWords(a)} and ${typeWords(b)}`;
    return { code: `(${codes.join(" + ")})`, type: text };
  }
  return `takes numbers, texts or lists, found ${typeWords(a)} and ${typeWords(b)}`;
}
