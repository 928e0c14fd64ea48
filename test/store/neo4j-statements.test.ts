import { describe, expect, test } from "vitest";
import { checkStatement } from "../../src/store/neo4j/check-statement.ts";

describe("a statement for Neo4j", () => {
  test.each([
    "LOAD CSV FROM 'file:///x.csv' AS row RETURN row",
    "MATCH (n) LOAD\u00a0/* */CSV WITH HEADERS FROM 'http://x' AS row RETURN row",
    "\\u004cOAD CSV FROM 'file:///x.csv' AS row RETURN row",
    "CALL apoc.load.json('http://x') YIELD value RETURN value",
    "CALL `apoc`.`load`.json('http://x') YIELD value RETURN value",
    "CALL db.createLabel('X')",
    "  ",
  ])("is not sent when it would read anything but the graph: %s", (statement) => {
    expect(() => checkStatement(statement)).toThrow(/^query: /);
  });

  test.each([
    "MATCH (n) RETURN n",
    "RETURN 'LOAD CSV' AS words",
    "CALL db.labels() YIELD label RETURN label",
    "MATCH (p:Person) CALL (p) { MATCH (p)-->(e) RETURN count(e) AS n } RETURN n",
  ])("is sent when it reads the graph: %s", (statement) => {
    expect(() => checkStatement(statement)).not.toThrow();
  });
});
