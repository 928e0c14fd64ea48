import { describe, expect, test } from "vitest";
import { InvariantError } from "../../src/errors.ts";
import { namedQueries, parseNamedQuery } from "../../src/store/named-queries.ts";
import { expectedRows } from "../contract/named-query-rows.ts";

describe("named queries", () => {
  test("each has a purpose, a group and described parameters", () => {
    for (const { name, purpose, group, parameters } of namedQueries()) {
      expect(purpose, name).toMatch(/^[A-Z].+\.$/);
      expect(["agencies", "events", "evidence", "money", "network", "people"], name).toContain(group);
      expect(parameters.length, name).toBeGreaterThan(0);
    }
  });

  test("each is checked on the sample graph on both engines", () => {
    const checked = new Set(expectedRows.map(({ query }) => query));
    expect(
      namedQueries()
        .map(({ name }) => name)
        .filter((name) => !checked.has(name)),
    ).toEqual([]);
  });

  test("each uses exactly the parameters it describes, and orders and limits its rows", () => {
    for (const { name, parameters, statement } of namedQueries()) {
      const used = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
      expect([...used].sort(), name).toEqual(parameters.map((parameter) => parameter.name).sort());
      expect(statement, name).toMatch(/ORDER BY .+\nLIMIT \$limit\n$/);
    }
  });

  test("each answers with the words and the document they stand in, or counts over many", () => {
    const counting = ["list-events", "rank-connected", "sum-funding"];
    for (const { name, statement } of namedQueries().filter((query) => !counting.includes(query.name))) {
      expect(statement, name).toMatch(/AS document\b/);
      if (name !== "find-documents") expect(statement, name).toMatch(/AS quote\b/);
    }
  });

  test("none asks for the least or greatest text of a group, which can end the embedded engine's process", () => {
    for (const { name, statement } of namedQueries()) expect(statement, name).not.toMatch(/\b(min|max)\(/i);
  });

  test("the head comment gives type, default and purpose of a parameter", () => {
    const text =
      '// Who.\n// group: people\n// param name: name = "" — part of it\n// param limit: integer = 50 — rows\nRETURN 1\n';
    expect(parseNamedQuery("who", text)).toMatchObject({
      group: "people",
      purpose: "Who.",
      parameters: [
        { name: "name", type: "name", default: "", purpose: "part of it" },
        { name: "limit", type: "integer", default: 50, purpose: "rows" },
      ],
    });
  });

  test.each([
    "RETURN 1",
    "// Who.\nRETURN 1",
    "// Who.\n// group: people\n// param name — no type\nRETURN 1",
  ])("a head that cannot be read is refused: %j", (text) => {
    expect(() => parseNamedQuery("broken", text)).toThrow(InvariantError);
  });
});
