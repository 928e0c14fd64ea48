/** The functions that give on the embedded engine what they give in Neo4j, and how the engine spells them. */
import {
  commonType,
  engineType,
  fraction,
  isNumber,
  type Type,
  text,
  typeWords,
  type Value,
  whole,
} from "./types.ts";

/** Makes of the parameters the engine's expression; a string says why that is not possible, and what to write instead. */
type Translate = (...parameters: readonly Value[]) => Value | string;

export interface KnownFunction {
  readonly least: number;
  readonly most: number;
  readonly translate: Translate;
}

const made = (code: string, type: Type): Value => ({ code, type });

/** The first of the parameters that is of none of the kinds, as a reason. */
function mismatch(
  wanted: string,
  kinds: readonly Type["kind"][],
  values: readonly Value[],
): string | undefined {
  const wrong = values.find(({ type: { kind } }) => kind !== "nothing" && !kinds.includes(kind));
  return wrong === undefined ? undefined : `takes ${wanted}, found ${typeWords(wrong.type)}`;
}

const onText =
  (build: (...codes: string[]) => string, type: Type = text): Translate =>
  (...values) =>
    mismatch("text", ["text"], values) ?? made(build(...values.map(({ code }) => code)), type);

const onNumber =
  (build: (code: string) => string, type?: Type): Translate =>
  (value) =>
    value === undefined
      ? "takes a number"
      : (mismatch("a number", ["whole", "fraction"], [value]) ?? made(build(value.code), type ?? value.type));

/** The engine counts letters with their marks as one, Neo4j each by itself: expressions of one character at a time do too. */
const mostCharacters = 1000;

function characterCount(value: Value | undefined): number | undefined {
  const { constant } = value ?? {};
  return typeof constant === "number" && Number.isInteger(constant) && constant >= 0 ? constant : undefined;
}

const countAdvice = `takes numbers of characters from 0 to ${mostCharacters} that stand in the statement or are parameters`;

function cut(pattern: (count: number) => string): Translate {
  return (value, length) => {
    const count = characterCount(length);
    if (value === undefined || count === undefined || count > mostCharacters) return countAdvice;
    return (
      mismatch("text", ["text"], [value]) ?? made(`regexp_extract(${value.code}, '${pattern(count)}')`, text)
    );
  };
}

const substring: Translate = (value, from, length) => {
  const start = characterCount(from);
  const count = length === undefined ? undefined : characterCount(length);
  if (value === undefined || start === undefined || start > mostCharacters) return countAdvice;
  if (length !== undefined && (count === undefined || count > mostCharacters)) return countAdvice;
  const rest = count === undefined ? ".*" : `.{0,${count}}`;
  return (
    mismatch("text", ["text"], [value]) ??
    made(`regexp_extract(${value.code}, '(?s)^.{${start}}(${rest})', 1)`, text)
  );
};

const size: Translate = (value) => {
  if (value === undefined) return "takes a list or text";
  const { code, type } = value;
  if (type.kind === "text") return made(`size(regexp_replace(${code}, '(?s).', 'x', 'g'))`, whole);
  if (type.kind === "relationships") return made(`length(${code})`, whole);
  return mismatch("a list or text", ["list"], [value]) ?? made(`size(${code})`, whole);
};

/** Neo4j keeps empty parts, the engine drops them: none is empty with an x before it. */
const split: Translate = (value, separator) => {
  if (value === undefined || separator === undefined) return "takes a text and a separator";
  if (separator.constant === "") return "takes a separator of one letter or more";
  const parts = `string_split(concat('x', replace(${value.code}, ${separator.code}, concat(${separator.code}, 'x'))), ${separator.code})`;
  return (
    mismatch("text", ["text"], [value, separator]) ??
    made(`list_transform(${parts}, x -> regexp_replace(x, '(?s)^.', ''))`, { kind: "list", of: text })
  );
};

const wholeText = "'^[+-]?[0-9]{1,18}$'";
const numberText = "'^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,2})?$'";
const truncated = (code: string) =>
  `CAST(CASE WHEN ${code} < 0 THEN ceil(${code}) ELSE floor(${code}) END AS INT64)`;
/** The engine computes every branch of a CASE for every row, so what cannot be cast is made null before. */
const castWhere = (code: string, pattern: string, type: string) =>
  `CAST(CASE WHEN regexp_matches(${code}, ${pattern}) THEN ${code} ELSE NULL END AS ${type})`;

const toInteger: Translate = (value) => {
  if (value === undefined) return "takes a number or text";
  const { code, type } = value;
  if (type.kind === "whole") return value;
  if (type.kind === "fraction") return made(truncated(code), whole);
  const number = castWhere(code, numberText, "DOUBLE");
  return (
    mismatch("a number or text", ["text"], [value]) ??
    made(`coalesce(${castWhere(code, wholeText, "INT64")}, ${truncated(number)})`, whole)
  );
};

const toFloat: Translate = (value) => {
  if (value === undefined) return "takes a number or text";
  const { code, type } = value;
  if (isNumber(type)) return made(`CAST(${code} AS DOUBLE)`, fraction);
  return (
    mismatch("a number or text", ["text"], [value]) ?? made(castWhere(code, numberText, "DOUBLE"), fraction)
  );
};

const toText: Translate = (value) => {
  if (value === undefined) return "takes a number or text";
  const { code, type } = value;
  if (type.kind === "text") return value;
  if (type.kind === "whole") return made(`CAST(${code} AS STRING)`, text);
  if (type.kind === "truth")
    return made(`CASE WHEN ${code} THEN 'true' WHEN NOT ${code} THEN 'false' END`, text);
  if (type.kind === "fraction")
    return "writes fractions in another way than Neo4j here; use the number itself, or toInteger() of it";
  return `takes a number or text, found ${typeWords(type)}`;
};

const coalesce: Translate = (...values) => {
  let type: Type | undefined = values[0]?.type;
  for (const value of values) {
    const common = type === undefined ? undefined : commonType(type, value.type);
    if (common === undefined)
      return `takes values of one kind, found ${typeWords(type ?? value.type)} and ${typeWords(value.type)}`;
    type = common;
  }
  const empty = type?.kind === "list" ? engineType(type) : undefined;
  const codes = values.map(({ code, type: own }) =>
    own.kind === "list" && own.of.kind === "nothing" && empty !== undefined
      ? `CAST(${code} AS ${empty})`
      : code,
  );
  return type === undefined ? "takes values" : made(`coalesce(${codes.join(", ")})`, type);
};

/** The element at a place counted from 1, null where there is none: the engine breaks off there. */
export function elementAt(list: Value, place: string): Value | string {
  if (list.type.kind !== "list") return `takes a list, found ${typeWords(list.type)}`;
  const type = engineType(list.type.of);
  if (type === undefined) return `has no elements of ${typeWords(list.type.of)} to take one of; use UNWIND`;
  return made(`list_concat((${list.code})[${place}:${place}], CAST([NULL] AS ${type}[]))[1]`, list.type.of);
}

export function lastOf(list: Value): Value | string {
  if (list.type.kind !== "list") return `takes a list, found ${typeWords(list.type)}`;
  const type = engineType(list.type.of);
  if (type === undefined) return `has no elements of ${typeWords(list.type.of)} to take one of; use UNWIND`;
  return made(`list_concat(CAST([NULL] AS ${type}[]), ${list.code})[-1]`, list.type.of);
}

const onList =
  (build: (list: Value) => Value | string): Translate =>
  (list) =>
    list === undefined ? "takes a list" : (mismatch("a list", ["list"], [list]) ?? build(list));

const range: Translate = (...values) =>
  mismatch("whole numbers", ["whole"], values) ??
  made(`range(${values.map(({ code }) => code).join(", ")})`, { kind: "list", of: whole });

const nodesOf: Translate = (path) =>
  path?.type.kind === "path"
    ? made(`nodes(${path.code})`, { kind: "list", of: { kind: "node", labels: [] } })
    : "takes a path; name it in the pattern: MATCH p = (a)-[…]-(b)";

const lengthOf: Translate = (path) =>
  path?.type.kind === "path"
    ? made(`length(${path.code})`, whole)
    : "takes a path; size() tells how long a list or a text is";

const typeOf: Translate = (relationship) =>
  relationship?.type.kind === "relationship"
    ? made(`label(${relationship.code})`, text)
    : "takes one relationship; label() gives that of a node";

/** The engine's own, which Neo4j does not have: a node of a graph file has one label. */
const labelOf: Translate = (node) =>
  node?.type.kind === "node"
    ? made(`label(${node.code})`, text)
    : "takes one node; type() gives that of a relationship";

const known = (least: number, most: number, translate: Translate): KnownFunction => ({
  least,
  most,
  translate,
});
const halfUp = (code: string) => `floor(${code} + 0.5)`;

/** By the name in small letters. */
export const knownFunctions: Readonly<Record<string, KnownFunction>> = {
  toupper: known(
    1,
    1,
    onText((code) => `upper(replace(${code}, 'ß', 'SS'))`),
  ),
  upper: known(
    1,
    1,
    onText((code) => `upper(replace(${code}, 'ß', 'SS'))`),
  ),
  // Java writes the small letter of İ as an i with a dot of its own.
  tolower: known(
    1,
    1,
    onText((code) => `lower(replace(${code}, 'İ', 'i̇'))`),
  ),
  lower: known(
    1,
    1,
    onText((code) => `lower(replace(${code}, 'İ', 'i̇'))`),
  ),
  replace: known(3, 3, (value, search, by) =>
    search?.constant === ""
      ? "takes a text to look for of one letter or more"
      : onText((a, b, c) => `replace(${a}, ${b}, ${c})`)(...[value, search, by].flatMap((one) => one ?? [])),
  ),
  left: known(
    2,
    2,
    cut((count) => `(?s)^.{0,${count}}`),
  ),
  right: known(
    2,
    2,
    cut((count) => `(?s).{0,${count}}$`),
  ),
  substring: known(2, 3, substring),
  split: known(2, 2, split),
  size: known(1, 1, size),
  length: known(1, 1, lengthOf),
  tostring: known(1, 1, toText),
  tointeger: known(1, 1, toInteger),
  tofloat: known(1, 1, toFloat),
  abs: known(
    1,
    1,
    onNumber((code) => `abs(${code})`),
  ),
  ceil: known(
    1,
    1,
    onNumber((code) => `ceil(${code})`, fraction),
  ),
  floor: known(
    1,
    1,
    onNumber((code) => `floor(${code})`, fraction),
  ),
  round: known(1, 1, onNumber(halfUp, fraction)),
  sqrt: known(
    1,
    1,
    onNumber((code) => `sqrt(${code})`, fraction),
  ),
  sign: known(
    1,
    1,
    onNumber((code) => `CAST(sign(${code}) AS INT64)`, whole),
  ),
  coalesce: known(1, 100, coalesce),
  head: known(
    1,
    1,
    onList((list) => elementAt(list, "1")),
  ),
  last: known(1, 1, onList(lastOf)),
  tail: known(
    1,
    1,
    onList((list) => made(`(${list.code})[2:]`, list.type)),
  ),
  reverse: known(
    1,
    1,
    onList((list) => made(`list_reverse(${list.code})`, list.type)),
  ),
  range: known(2, 3, range),
  nodes: known(1, 1, nodesOf),
  type: known(1, 1, typeOf),
  label: known(1, 1, labelOf),
};

const dates = "dates are text here (2021-05-26): compare them as such, and take the year by left(e.start, 4)";
const ids = "ids differ between engines; use the property id: n.id";

/** What to write instead of a function that is refused, by its name in small letters. */
export const refusedFunctions: Readonly<Record<string, string>> = {
  id: ids,
  elementid: ids,
  labels: "write n:Person to ask for a label, or n.type for person, agency or event",
  keys: "elaqe schema prints the properties of each label",
  properties: "write the properties that you want: RETURN n.name, n.kind",
  startnode: "name the node in the pattern: MATCH (a)-[r]->(b) RETURN a",
  endnode: "name the node in the pattern: MATCH (a)-[r]->(b) RETURN b",
  exists: "write n.name IS NOT NULL, or EXISTS { (n)-->() }",
  relationships: "name the relationships in the pattern, or use nodes(p) and length(p)",
  trim: "the texts of the graph have no blanks around them",
  ltrim: "the texts of the graph have no blanks around them",
  rtrim: "the texts of the graph have no blanks around them",
  date: dates,
  datetime: dates,
  localdatetime: dates,
  time: dates,
  duration: dates,
  "duration.between": dates,
  "date.truncate": dates,
  timestamp: dates,
  rand: "a query gives the same rows each time; use ORDER BY with LIMIT",
  randomuuid: "a query gives the same rows each time",
  stdev: "use avg(), min() and max()",
  stdevp: "use avg(), min() and max()",
  percentilecont: "use avg(), min() and max()",
  percentiledisc: "use avg(), min() and max()",
  toboolean: "compare with the text itself: n.x = 'true'",
  isempty: "write size(x) = 0",
  nullif: "write CASE WHEN a <> b THEN a END",
};
