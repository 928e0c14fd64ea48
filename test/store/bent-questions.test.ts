/** What bent questions found: answers that the file gave and Neo4j does not. */
import { describe, expect, test } from "vitest";
import { translateStatement } from "../../src/store/embedded/front/translate-statement.ts";

const translated = (text: string) => () => translateStatement(text, {});

describe("a node that an earlier clause bound", () => {
  test.each([
    "MATCH (a:Event) OPTIONAL MATCH (a)-[:PART_OF]->(w) RETURN a.name, w.name",
    "MATCH (a:Person) MATCH (w)-[:PART_OF]->(a) RETURN count(*)",
    "MATCH (a:Event) WHERE EXISTS { MATCH (a)-[:SIGNED]->(w) } RETURN a.name",
  ])("is refused beside a relationship that its label never has: %s", (statement) => {
    expect(translated(statement)).toThrow(/do not go together/);
  });

  test("is taken where one of its labels has the relationship", () => {
    expect(translated("MATCH (a:Entity) OPTIONAL MATCH (a)-[:PART_OF]->(w) RETURN a.name")).not.toThrow();
  });
});

test("a plus before what is no number is refused, as Neo4j does it", () => {
  expect(translated("RETURN [1] + + [2] AS list")).toThrow();
  expect(translated("RETURN 1 + + 2 AS three, +1.5 AS more")).not.toThrow();
});

test.each(["RETURN 007", "RETURN 12AS twelve", "MATCH (a)-[:PART_OF*00..3]->(b) RETURN a.name"])(
  "a number that Neo4j does not read is refused: %s",
  (statement) => {
    expect(translated(statement)).toThrow(/the number \d+ (?:begins|runs)/);
  },
);
