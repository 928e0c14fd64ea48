import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStatement } from "../../src/cypher/parse-statement.ts";
import { InputError } from "../../src/errors.ts";

describe("a reading statement", () => {
  test("is read as its clauses, whatever the case of the words and the blanks between them", () => {
    const text =
      "match\u00a0(p:Person)-[r:SIGNED*1..3]->(e) /* all */ where p.name = 'x' // end\nReturn p.name AS n;";
    const { queries } = parseStatement(text);
    expect(queries[0]?.map(({ kind }) => kind)).toEqual(["match", "return"]);
  });

  test.each([
    ["1 + 2 * 3", "+", "*"],
    ["a OR b AND c", "OR", "AND"],
    ["1 < 2 = true", "AND", "<"],
  ])("binds operators as openCypher does: %s", (expression, outer, inner) => {
    const { queries } = parseStatement(`RETURN ${expression} AS x`);
    const tree = JSON.stringify(queries);
    expect(tree.indexOf(`"operator":"${outer}"`)).toBeGreaterThan(-1);
    expect(tree.indexOf(`"operator":"${outer}"`)).toBeLessThan(tree.indexOf(`"operator":"${inner}"`));
  });
});

describe("a statement is refused with its place and reason", () => {
  test.each([
    ["CREATE (n)", /line 1, column 1: CREATE writes/],
    ["MATCH (n) SET n.x = 1", /column 11: SET writes/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", /LOAD reads other files/],
    ["MATCH (n) LOAD\u00a0FROM '/etc/passwd' RETURN *", /LOAD reads other files/],
    ["CALL show_tables() RETURN *", /CALL is not read here/],
    ["MATCH (n)", /ends without RETURN/],
    ["", /empty/],
    ["RETURN 'abc", /the ' here has no end/],
    ["RETURN 1; RETURN 2", /found "RETURN"/],
    [`RETURN ${"(".repeat(5000)}1`, /more than 60 deep/],
    [`RETURN ${"[".repeat(5000)}1`, /more than 60 deep/],
    [`RETURN ${"NOT ".repeat(5000)}true`, /more than 60 deep/],
  ])("%s", (text, message) => {
    expect(() => parseStatement(text)).toThrow(message);
  });

  test("and nothing else is thrown, whatever is typed", () => {
    const piece = fc.constantFrom(
      ..."MATCH|RETURN|WITH|(|)|[|]|{|}|-|->|<-|n|:Person|,|.|*|..|'x'|1|AS|WHERE|=|IN|CASE|WHEN|END|$p|NOT|EXISTS".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        try {
          parseStatement(pieces.join(" "));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
