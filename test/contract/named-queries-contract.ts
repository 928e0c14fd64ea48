/** Every named query gives the same rows on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { namedQueries } from "../../src/store/named-queries.ts";
import { expectedRows } from "./named-query-rows.ts";
import { sampleGraph } from "./sample-graph.ts";
import type { StoreSource } from "./store-contract.ts";

export function describeNamedQueries(source: StoreSource): void {
  const statements = new Map(namedQueries().map(({ name, statement }) => [name, statement]));
  describe("named queries", () => {
    let store: GraphStore;
    beforeAll(async () => {
      await source.clear();
      store = await source.open();
      await store.load(sampleGraph);
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
  });
}
