/** Every named query gives the same rows on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchKey } from "../../src/language/az/fold.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { namedQueries } from "../../src/store/named-queries.ts";
import { askedGraph } from "./asked-graph.ts";
import { expectedRows } from "./named-query-rows.ts";
import type { StoreSource } from "./store-contract.ts";

export function describeNamedQueries(source: StoreSource): void {
  const queries = namedQueries();
  const statements = new Map(queries.map(({ name, statement }) => [name, statement]));
  const counting = queries.flatMap(({ name, quotes }) => (quotes === undefined ? [] : [{ name, ...quotes }]));
  describe("named queries", () => {
    let store: GraphStore;
    beforeAll(async () => {
      await source.clear();
      store = await source.open();
      await store.load(askedGraph);
    });
    afterAll(() => store?.close());

    test.each(expectedRows)("$query with $parameters", async ({ query, parameters, columns, rows }) => {
      const answer = await store.query(statements.get(query) ?? "", parameters);
      expect(answer.rows.map((row) => columns.map((column) => row[column]))).toEqual(rows);
      // All columns, the same file for every engine.
      const label = Object.values(parameters).join("-").replaceAll(" ", "-");
      const text = `${JSON.stringify(answer.rows, null, 1)}\n`;
      await expect(text).toMatchFileSnapshot(`rows/${query}-${label}.json`);
    });

    test.each(counting)("a row of $name leads to its quotes by $query", async ({ name, query, columns }) => {
      const asked = expectedRows.find((one) => one.query === name && one.rows.length > 0);
      const { rows } = await store.query(statements.get(name) ?? "", asked?.parameters);
      const wanted = queries.find((one) => one.name === query);
      const parameters = wanted?.parameters.map(({ name: key, type, default: standard }) => {
        const value = columns[key] === undefined ? standard : rows[0]?.[columns[key]];
        return [key, ["name", "person", "agency", "event"].includes(type) ? searchKey(String(value)) : value];
      });
      const answer = await store.query(wanted?.statement ?? "", Object.fromEntries(parameters ?? []));
      expect(answer.rows.length).toBeGreaterThan(0);
      for (const row of answer.rows)
        expect([row.quote, row.document, row.uri]).toEqual(Array(3).fill(expect.any(String)));
    });
  });
}
