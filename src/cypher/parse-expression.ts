/** Expressions, by descending from the operators that bind least to those that bind most. */
import { InputError } from "../errors.ts";
import { parseChain, parseLabels, parsePatterns } from "./parse-pattern.ts";
import type { Expression } from "./syntax.ts";
import type { TokenReader } from "./token-reader.ts";

export function parseExpression(reader: TokenReader): Expression {
  return reader.deeper(() => parseOr(reader));
}

/** A chain of operators of one strength, from left to right. */
function chain(
  reader: TokenReader,
  operators: readonly string[],
  operand: (reader: TokenReader) => Expression,
): Expression {
  const { start } = reader.peek();
  let left = operand(reader);
  for (;;) {
    const operator = operators.find((one) => (/\w/.test(one) ? reader.takeWord(one) : reader.takeSign(one)));
    if (operator === undefined) return left;
    const right = operand(reader);
    left = { kind: "binary", operator, left, right, start, end: reader.lastEnd };
  }
}

const parseOr = (reader: TokenReader): Expression => chain(reader, ["OR"], parseXor);
const parseXor = (reader: TokenReader): Expression => chain(reader, ["XOR"], parseAnd);
const parseAnd = (reader: TokenReader): Expression => chain(reader, ["AND"], parseNot);

function parseNot(reader: TokenReader): Expression {
  const { start } = reader.peek();
  if (!reader.takeWord("NOT")) return parseComparison(reader);
  const of = reader.deeper(() => parseNot(reader));
  return { kind: "not", of, start, end: reader.lastEnd };
}

const comparisons = ["=", "<>", "<=", ">=", "<", ">"];

/** `1 < n.documents <= 5` means both comparisons. */
function parseComparison(reader: TokenReader): Expression {
  const { start } = reader.peek();
  let left = parsePredicates(reader);
  let whole: Expression | undefined;
  for (;;) {
    const operator = comparisons.find((one) => reader.takeSign(one));
    if (operator === undefined) return whole ?? left;
    const right = parsePredicates(reader);
    const one: Expression = { kind: "binary", operator, left, right, start, end: reader.lastEnd };
    whole =
      whole === undefined
        ? one
        : { kind: "binary", operator: "AND", left: whole, right: one, start, end: reader.lastEnd };
    left = right;
  }
}

const wordOperators = ["STARTS WITH", "ENDS WITH", "CONTAINS", "IN"];

function parsePredicates(reader: TokenReader): Expression {
  const { start } = reader.peek();
  let left = parseSum(reader);
  for (;;) {
    const operator = wordOperators.find((words) => reader.takeWord(words));
    if (operator !== undefined || reader.takeSign("=~")) {
      const right = parseSum(reader);
      left = { kind: "binary", operator: operator ?? "=~", left, right, start, end: reader.lastEnd };
    } else if (reader.takeWord("IS NOT NULL"))
      left = { kind: "isNull", of: left, isNegated: true, start, end: reader.lastEnd };
    else if (reader.takeWord("IS NULL"))
      left = { kind: "isNull", of: left, isNegated: false, start, end: reader.lastEnd };
    else if (reader.isWord("IS")) throw reader.refuse("after IS only NULL and NOT NULL are read here");
    else return left;
  }
}

const parseSum = (reader: TokenReader): Expression => chain(reader, ["+", "-", "||"], parseProduct);
const parseProduct = (reader: TokenReader): Expression => chain(reader, ["*", "/", "%"], parsePower);
const parsePower = (reader: TokenReader): Expression => chain(reader, ["^"], parseSigned);

function parseSigned(reader: TokenReader): Expression {
  const { start } = reader.peek();
  const isPlus = reader.takeSign("+");
  if (!isPlus && !reader.takeSign("-")) return parsePostfix(reader);
  const of = reader.deeper(() => parseSigned(reader));
  const minus = { kind: "minus", of, start, end: reader.lastEnd } as const;
  // +x is −(−x): a number, too, and an error where x is none
  return isPlus ? { ...minus, of: minus } : minus;
}

function parsePostfix(reader: TokenReader): Expression {
  const { start } = reader.peek();
  let of = parseAtom(reader);
  for (;;) {
    if (reader.takeSign(".")) {
      const name = reader.name("a property");
      of = { kind: "property", of, name, start, end: reader.lastEnd };
    } else if (reader.takeSign("[")) of = parseIndex(reader, of);
    else if (of.kind === "variable" && reader.takeSign(":"))
      of = { kind: "labelTest", of, labels: parseLabels(reader), start, end: reader.lastEnd };
    else if (reader.isSign("{") && of.kind === "variable")
      throw reader.refuse("map projections are not read here; write {name: n.name}");
    else return of;
  }
}

function parseIndex(reader: TokenReader, of: Expression): Expression {
  const { start } = of;
  const from = reader.isSign("..") ? undefined : parseExpression(reader);
  if (from !== undefined && reader.takeSign("]"))
    return { kind: "index", of, index: from, start, end: reader.lastEnd };
  reader.expectSign("..");
  const to = reader.isSign("]") ? undefined : parseExpression(reader);
  reader.expectSign("]");
  return {
    kind: "slice",
    of,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    start,
    end: reader.lastEnd,
  };
}

function parseAtom(reader: TokenReader): Expression {
  const { kind, text, start } = reader.peek();
  const ended = (): { readonly start: number; readonly end: number } => ({ start, end: reader.lastEnd });
  if (kind === "string") {
    reader.next();
    return { kind: "literal", value: text, ...ended() };
  }
  if (kind === "integer" || kind === "float") {
    reader.next();
    return { kind: "number", digits: text, isWhole: kind === "integer", ...ended() };
  }
  if (kind === "parameter") {
    reader.next();
    return { kind: "parameter", name: text, ...ended() };
  }
  if (reader.isSign("[")) return parseList(reader);
  if (reader.isSign("{")) return parseMap(reader);
  if (reader.isSign("(")) return parseParenthesis(reader);
  if (kind === "name") {
    const word = parseWord(reader);
    if (word !== undefined) return word;
  }
  const name = reader.name("something to compute");
  return { kind: "variable", name, ...ended() };
}

const constants: Readonly<Record<string, boolean | null>> = { TRUE: true, FALSE: false, NULL: null };
const quantifiers = { ANY: "any", ALL: "all", NONE: "none", SINGLE: "single" } as const;

/** What a word without backticks begins; undefined where it is a variable. */
function parseWord(reader: TokenReader): Expression | undefined {
  const { text, start } = reader.peek();
  const word = text.toUpperCase();
  const constant = constants[word];
  if (constant !== undefined) {
    reader.next();
    return { kind: "literal", value: constant, start, end: reader.lastEnd };
  }
  if (word === "CASE") return parseCase(reader);
  if (reader.isSign("{", 1) && ["EXISTS", "COUNT", "COLLECT"].includes(word)) return parseSubquery(reader);
  if (reader.isSign("(", 1) && Object.hasOwn(quantifiers, word)) return parseQuantifier(reader);
  if (reader.isSign("(", 1) && word === "REDUCE")
    throw reader.refuse("reduce() is not read here; use UNWIND with sum(), or size()");
  if (reader.isSign("(", 1) || (reader.isSign(".", 1) && isDottedCall(reader))) return parseCall(reader);
  return undefined;
}

/** Whether dotted names with a parenthesis stand here, such as `duration.between(`. */
function isDottedCall(reader: TokenReader): boolean {
  let ahead = 1;
  while (reader.isSign(".", ahead) && reader.peek(ahead + 1).kind === "name") ahead += 2;
  return reader.isSign("(", ahead);
}

function parseCall(reader: TokenReader): Expression {
  const { start } = reader.peek();
  let name = reader.name("a function");
  while (reader.takeSign(".")) name += `.${reader.name("a function")}`;
  reader.expectSign("(");
  const isDistinct = reader.takeWord("DISTINCT");
  const isStar = !isDistinct && reader.takeSign("*");
  const parameters: Expression[] = [];
  while (!reader.takeSign(")")) {
    if (parameters.length > 0) reader.expectSign(",");
    parameters.push(parseExpression(reader));
  }
  return { kind: "call", name, isDistinct, isStar, parameters, start, end: reader.lastEnd };
}

function parseList(reader: TokenReader): Expression {
  const { start } = reader.peek();
  reader.expectSign("[");
  if (reader.isSign("(")) refusePatternComprehension(reader);
  const isComprehension = reader.peek().kind !== "sign" && isWordAhead(reader, "IN");
  if (isComprehension) {
    const { variable, list, where } = parseOver(reader);
    const result = reader.takeSign("|") ? parseExpression(reader) : undefined;
    reader.expectSign("]");
    return {
      kind: "comprehension",
      variable,
      list,
      ...(where === undefined ? {} : { where }),
      ...(result === undefined ? {} : { result }),
      start,
      end: reader.lastEnd,
    };
  }
  const items: Expression[] = [];
  while (!reader.takeSign("]")) {
    if (items.length > 0) reader.expectSign(",");
    items.push(parseExpression(reader));
  }
  return { kind: "list", items, start, end: reader.lastEnd };
}

function isWordAhead(reader: TokenReader, word: string): boolean {
  const { kind, text } = reader.peek(1);
  return kind === "name" && text.toUpperCase() === word;
}

function refusePatternComprehension(reader: TokenReader): void {
  const place = reader.place;
  const pattern = attempt(() => parseChain(reader));
  reader.returnTo(place);
  if (pattern !== undefined && pattern.relationships.length > 0)
    throw reader.refuse("a list of a pattern is not read here; write OPTIONAL MATCH … WITH …, collect(…)");
}

/** `x IN list WHERE …` */
function parseOver(reader: TokenReader) {
  const variable = reader.name("an element");
  reader.expectWord("IN");
  const list = parseExpression(reader);
  const where = reader.takeWord("WHERE") ? parseExpression(reader) : undefined;
  return { variable, list, where };
}

function parseQuantifier(reader: TokenReader): Expression {
  const { start, text } = reader.next();
  const quantifier = quantifiers[text.toUpperCase() as keyof typeof quantifiers]; // holds: the caller has looked
  reader.expectSign("(");
  const { variable, list, where } = parseOver(reader);
  if (where === undefined) throw reader.refuse(`${quantifier}() needs a WHERE`);
  reader.expectSign(")");
  return { kind: "quantifier", quantifier, variable, list, where, start, end: reader.lastEnd };
}

function parseMap(reader: TokenReader): Expression {
  const { start } = reader.peek();
  reader.expectSign("{");
  const entries: (readonly [string, Expression])[] = [];
  while (!reader.takeSign("}")) {
    if (entries.length > 0) reader.expectSign(",");
    const name = reader.name("a key");
    reader.expectSign(":");
    entries.push([name, parseExpression(reader)]);
  }
  return { kind: "map", entries, start, end: reader.lastEnd };
}

/** An expression in parentheses, or a pattern that is asked for whether it is there. */
function parseParenthesis(reader: TokenReader): Expression {
  const { start } = reader.peek();
  const { place } = reader;
  const pattern = attempt(() => parseChain(reader));
  if (pattern !== undefined && pattern.relationships.length > 0)
    return { kind: "pattern", pattern, start, end: reader.lastEnd };
  reader.returnTo(place);
  reader.expectSign("(");
  const inner = parseExpression(reader);
  reader.expectSign(")");
  if (inner.kind === "variable" && reader.takeSign(":"))
    return { kind: "labelTest", of: inner, labels: parseLabels(reader), start, end: reader.lastEnd };
  return { ...inner, start, end: reader.lastEnd };
}

function attempt<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function parseCase(reader: TokenReader): Expression {
  const { start } = reader.next();
  const subject = reader.isWord("WHEN") ? undefined : parseExpression(reader);
  const branches: (readonly [Expression, Expression])[] = [];
  while (reader.takeWord("WHEN")) {
    const when = parseExpression(reader);
    reader.expectWord("THEN");
    branches.push([when, parseExpression(reader)]);
  }
  if (branches.length === 0) throw reader.refuse(`expected WHEN, found ${reader.found()}`);
  const otherwise = reader.takeWord("ELSE") ? parseExpression(reader) : undefined;
  reader.expectWord("END");
  return {
    kind: "case",
    ...(subject === undefined ? {} : { subject }),
    branches,
    ...(otherwise === undefined ? {} : { otherwise }),
    start,
    end: reader.lastEnd,
  };
}

function parseSubquery(reader: TokenReader): Expression {
  const { start, text } = reader.peek();
  const word = text.toUpperCase();
  if (word === "COLLECT")
    throw reader.refuse("COLLECT {} is not read here; write OPTIONAL MATCH … WITH …, collect(…)");
  reader.next();
  reader.expectSign("{");
  return reader.deeper(() => {
    reader.takeWord("MATCH");
    const patterns = parsePatterns(reader);
    const where = reader.takeWord("WHERE") ? parseExpression(reader) : undefined;
    if (!reader.takeSign("}"))
      throw reader.refuse(
        `in ${word} {} one MATCH with a WHERE is read here, found ${reader.found()}; write the rest before it`,
      );
    return {
      kind: "subquery",
      form: word === "EXISTS" ? "exists" : "count",
      patterns,
      ...(where === undefined ? {} : { where }),
      start,
      end: reader.lastEnd,
    };
  });
}
