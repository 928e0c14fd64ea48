/** Patterns: `p = (a:Person)-[r:SIGNED|FUNDED*1..3]->(b)`. */
import { parseExpression } from "./parse-expression.ts";
import type { Expression, LabelExpression, NodePattern, Pattern, RelationshipPattern } from "./syntax.ts";
import type { TokenReader } from "./token-reader.ts";

export function parsePatterns(reader: TokenReader): readonly Pattern[] {
  const patterns = [parsePattern(reader)];
  while (reader.takeSign(",")) patterns.push(parsePattern(reader));
  return patterns;
}

function parsePattern(reader: TokenReader): Pattern {
  const isNamed = reader.isSign("=", 1);
  const variable = isNamed ? reader.name("a path") : undefined;
  if (isNamed) reader.expectSign("=");
  const named = variable === undefined ? {} : { variable };
  for (const [word, shortest] of [
    ["SHORTESTPATH", "one"],
    ["ALLSHORTESTPATHS", "all"],
  ] as const) {
    if (!reader.takeWord(word)) continue;
    reader.expectSign("(");
    const pattern = parseChain(reader);
    reader.expectSign(")");
    return { ...named, ...pattern, shortest };
  }
  if (reader.isWord("SHORTEST") || reader.isWord("ANY") || reader.isWord("ALL"))
    throw reader.refuse("path selectors are not read here; write shortestPath((a)-[*..6]-(b))");
  return { ...named, ...parseChain(reader) };
}

/** Nodes with the relationships between them. */
export function parseChain(reader: TokenReader): Pattern {
  const nodes = [parseNode(reader)];
  const relationships: RelationshipPattern[] = [];
  while (reader.isSign("-") || reader.isSign("<")) {
    relationships.push(parseRelationship(reader));
    nodes.push(parseNode(reader));
  }
  if (reader.isSign("(")) throw reader.refuse("quantified patterns are not read here; write -[:TYPE*1..3]-");
  return { nodes, relationships };
}

function parseNode(reader: TokenReader): NodePattern {
  const { start } = reader.peek();
  reader.expectSign("(");
  if (reader.isSign("(")) throw reader.refuse("quantified patterns are not read here; write -[:TYPE*1..3]-");
  const variable = isName(reader) && !reader.isWord("WHERE") ? reader.name("a node") : undefined;
  const labels = reader.takeSign(":") ? parseLabels(reader) : undefined;
  const properties = parseProperties(reader);
  const where = reader.takeWord("WHERE") ? parseExpression(reader) : undefined;
  reader.expectSign(")");
  return {
    ...(variable === undefined ? {} : { variable }),
    ...(labels === undefined ? {} : { labels }),
    properties,
    ...(where === undefined ? {} : { where }),
    start,
  };
}

function isName(reader: TokenReader): boolean {
  return ["name", "quoted"].includes(reader.peek().kind);
}

function parseProperties(reader: TokenReader): readonly (readonly [string, Expression])[] {
  if (reader.peek().kind === "parameter")
    throw reader.refuse("a map of properties as a parameter is not read here; write {name: $name}");
  const properties: (readonly [string, Expression])[] = [];
  if (!reader.takeSign("{")) return properties;
  while (!reader.takeSign("}")) {
    if (properties.length > 0) reader.expectSign(",");
    const name = reader.name("a property");
    reader.expectSign(":");
    properties.push([name, parseExpression(reader)]);
  }
  return properties;
}

function parseRelationship(reader: TokenReader): RelationshipPattern {
  const { start } = reader.peek();
  const isLeft = reader.takeSign("<");
  reader.expectSign("-");
  let inside: Omit<RelationshipPattern, "direction" | "start"> = { types: [], properties: [] };
  if (reader.takeSign("[")) {
    inside = parseInside(reader);
    reader.expectSign("]");
  }
  reader.expectSign("-");
  const isRight = reader.takeSign(">");
  return { ...inside, direction: isLeft === isRight ? "both" : isLeft ? "left" : "right", start };
}

function parseInside(reader: TokenReader): Omit<RelationshipPattern, "direction" | "start"> {
  const variable = isName(reader) && !reader.isWord("WHERE") ? reader.name("a relationship") : undefined;
  const types: string[] = [];
  if (reader.takeSign(":")) {
    if (reader.isSign("!") || reader.isSign("%") || reader.isSign("("))
      throw reader.refuse("write the types of a relationship as :A|B");
    types.push(reader.name("a type"));
    while (reader.takeSign("|")) {
      reader.takeSign(":");
      types.push(reader.name("a type"));
    }
  }
  const length = reader.takeSign("*") ? parseLength(reader) : undefined;
  const properties = parseProperties(reader);
  if (reader.isWord("WHERE"))
    throw reader.refuse("WHERE in a relationship is not read here; write it after the pattern");
  return {
    ...(variable === undefined ? {} : { variable }),
    types,
    properties,
    ...(length === undefined ? {} : { length }),
  };
}

function parseLength(reader: TokenReader): { readonly least?: number; readonly most?: number } {
  const bound = (): number | undefined =>
    reader.peek().kind === "integer" ? Number(reader.next().text) : undefined;
  const least = bound();
  if (!reader.takeSign("..")) return least === undefined ? {} : { least, most: least };
  const most = bound();
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

/** `Person|Agency`, `Event&!Meeting`, `Event:Meeting`. */
export function parseLabels(reader: TokenReader): LabelExpression {
  let left = parseLabelsAnd(reader);
  while (reader.takeSign("|")) {
    reader.takeSign(":");
    left = { kind: "or", left, right: parseLabelsAnd(reader) };
  }
  return left;
}

function parseLabelsAnd(reader: TokenReader): LabelExpression {
  let left = parseLabel(reader);
  while (reader.takeSign("&") || reader.takeSign(":"))
    left = { kind: "and", left, right: parseLabel(reader) };
  return left;
}

function parseLabel(reader: TokenReader): LabelExpression {
  return reader.deeper(() => {
    if (reader.takeSign("!")) return { kind: "not", of: parseLabel(reader) };
    if (reader.takeSign("%")) return { kind: "any" };
    if (!reader.takeSign("(")) return { kind: "label", name: reader.name("a label") };
    const labels = parseLabels(reader);
    reader.expectSign(")");
    return labels;
  });
}
