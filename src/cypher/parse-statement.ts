/**
 * Reads one statement of reading clauses: MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN, joined by UNION. Nothing else has a
 * rule here, so that a clause that writes, loads or calls cannot be spelt in any way that would pass.
 */
import { InputError } from "../errors.ts";
import { parseExpression } from "./parse-expression.ts";
import { parsePatterns } from "./parse-pattern.ts";
import type { Clause, Projection, ProjectionItem, Statement } from "./syntax.ts";
import { TokenReader } from "./token-reader.ts";

/** Long enough for any question that is typed or generated; the time of reading grows with the length. */
const longestStatement = 100_000;

/** @throws InputError that names the place, what stands there and, where there is one, the spelling that works. */
export function parseStatement(text: string): Statement {
  if (text.length > longestStatement)
    throw new InputError(
      `query: the statement has ${text.length} characters; at most ${longestStatement} are read, so give long lists as parameters`,
    );
  const reader = new TokenReader(text);
  const queries = [parseQuery(reader)];
  const kinds = new Set<boolean>();
  while (reader.takeWord("UNION")) {
    kinds.add(reader.takeWord("ALL"));
    queries.push(parseQuery(reader));
  }
  if (kinds.size > 1) throw reader.refuse("UNION and UNION ALL cannot stand in one statement");
  reader.takeSign(";");
  if (reader.peek().kind !== "end") throw unexpected(reader);
  return { queries, keepsDoubles: kinds.has(true) };
}

function parseQuery(reader: TokenReader): readonly Clause[] {
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(reader);
    if (clause === undefined) throw unexpected(reader);
    clauses.push(clause);
    if (clause.kind === "return") return clauses;
  }
}

function parseClause(reader: TokenReader): Clause | undefined {
  const isOptional = reader.takeWord("OPTIONAL MATCH");
  if (isOptional || reader.takeWord("MATCH")) {
    const patterns = parsePatterns(reader);
    if (reader.isWord("USING")) throw reader.refuse("hints (USING …) are not read here; leave them out");
    const where = reader.takeWord("WHERE") ? parseExpression(reader) : undefined;
    return { kind: "match", isOptional, patterns, ...(where === undefined ? {} : { where }) };
  }
  if (reader.takeWord("UNWIND")) {
    const list = parseExpression(reader);
    reader.expectWord("AS");
    return { kind: "unwind", list, variable: reader.name("an element") };
  }
  if (reader.takeWord("WITH")) {
    const projection = parseProjection(reader);
    const where = reader.takeWord("WHERE") ? parseExpression(reader) : undefined;
    return { kind: "with", projection, ...(where === undefined ? {} : { where }) };
  }
  return reader.takeWord("RETURN") ? { kind: "return", projection: parseProjection(reader) } : undefined;
}

function parseProjection(reader: TokenReader): Projection {
  const isDistinct = reader.takeWord("DISTINCT");
  const isStar = reader.takeSign("*");
  const items: ProjectionItem[] = [];
  if (!isStar || reader.takeSign(",")) {
    items.push(parseItem(reader));
    while (reader.takeSign(",")) items.push(parseItem(reader));
  }
  const order = reader.takeWord("ORDER BY") ? parseOrder(reader) : [];
  const skip = reader.takeWord("SKIP") || reader.takeWord("OFFSET") ? parseExpression(reader) : undefined;
  const limit = reader.takeWord("LIMIT") ? parseExpression(reader) : undefined;
  return {
    isDistinct,
    isStar,
    items,
    order,
    ...(skip === undefined ? {} : { skip }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function parseItem(reader: TokenReader): ProjectionItem {
  const { start } = reader.peek();
  const expression = parseExpression(reader);
  const words = reader.text.slice(start, reader.lastEnd);
  const hasAlias = reader.takeWord("AS");
  const plain = expression.kind === "variable" ? expression.name : words;
  return { expression, name: hasAlias ? reader.name("a column") : plain, hasAlias };
}

function parseOrder(reader: TokenReader): Projection["order"] {
  const order: Projection["order"][number][] = [];
  do {
    const expression = parseExpression(reader);
    const isDescending = reader.takeWord("DESC") || reader.takeWord("DESCENDING");
    if (!isDescending && !reader.takeWord("ASC")) reader.takeWord("ASCENDING");
    order.push({ expression, isDescending });
  } while (reader.takeSign(","));
  return order;
}

const writing = ["CREATE", "MERGE", "DELETE", "DETACH", "SET", "REMOVE", "FOREACH", "DROP", "ALTER", "COPY"];

function unexpected(reader: TokenReader): InputError {
  const word = reader.peek().text.toUpperCase();
  const isFirst = reader.place === 0;
  if (reader.peek().kind === "end")
    return reader.refuse(
      isFirst ? "the statement is empty; start with MATCH … RETURN" : "the statement ends without RETURN",
    );
  if (writing.includes(word))
    return reader.refuse(`${word} writes, and only reading statements run here; use MATCH … RETURN`);
  if (word === "LOAD")
    return reader.refuse(
      "LOAD reads other files, and a query reads nothing but the graph; use MATCH … RETURN",
    );
  if (word === "CALL")
    return reader.refuse(
      "CALL is not read here; write the subquery as MATCH … WITH …, and see elaqe schema for labels and types",
    );
  return reader.refuse(
    `only reading statements run here: expected MATCH, OPTIONAL MATCH, UNWIND, WITH${isFirst ? " or RETURN" : ", RETURN or the end"}, found ${reader.found()}`,
  );
}
