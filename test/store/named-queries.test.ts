import { describe, expect, test } from "vitest";
import { InvariantError } from "../../src/errors.ts";
import { namedQueries, parseNamedQuery } from "../../src/store/named-queries.ts";
import { expectedRows } from "../contract/named-query-rows.ts";

const groups = [
  "people",
  "agencies",
  "events",
  "money",
  "agreements",
  "network",
  "time",
  "evidence and quality",
];

describe("named queries", () => {
  test("are more than forty, some in every group, sorted by group and name", () => {
    const queries = namedQueries();
    expect(queries.length).toBeGreaterThan(40);
    expect(new Set(queries.map(({ group }) => group))).toEqual(new Set(groups));
    expect(queries.map(({ group, name }) => `${group}/${name}`)).toEqual(
      queries.map(({ group, name }) => `${group}/${name}`).sort(),
    );
  });

  test("each has a purpose, a group and described parameters", () => {
    for (const { name, purpose, group, parameters } of namedQueries()) {
      expect(purpose, name).toMatch(/^[A-Z].+\.$/);
      expect(groups, name).toContain(group);
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

  test("each answers with quote, document and address, or names a query that does for its rows", () => {
    const queries = namedQueries();
    const answers = (statement: string, column: string) =>
      new RegExp(`(AS |RETURN |, )\`?${column}\\b`).test(statement);
    for (const { name, quotes, statement } of queries) {
      const hasQuotes = ["quote", "document", "uri"].every((column) => answers(statement, column));
      expect(hasQuotes, name).toBe(quotes === undefined);
      if (quotes === undefined) continue;
      const target = queries.find((query) => query.name === quotes.query);
      expect(target?.quotes, name).toBeUndefined();
      for (const column of Object.values(quotes.columns)) expect(answers(statement, column), name).toBe(true);
      const open = target?.parameters.filter((parameter) => parameter.default === undefined) ?? [];
      expect(Object.keys(quotes.columns), name).toEqual(
        expect.arrayContaining(open.map((parameter) => parameter.name)),
      );
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
