import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { savedQueries } from "../../src/browser/saved-queries.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { askedGraph } from "../contract/asked-graph.ts";
import { connectDriver, wipe } from "../neo4j/database.ts";

/** What the graph holds of each query with the guide's own examples: number of rows. */
const rowCounts: Readonly<Record<string, number>> = {
  "count-everything": 5,
  "draw-most-connected": 26,
  "find-names": 1,
  "draw-neighbours": 5,
  "list-neighbours": 5,
  "draw-direct-links": 0,
  "draw-common-events": 0,
  "draw-shortest-paths": 2,
  "list-common-ground": 2,
  "draw-offices": 2,
  "list-offices": 2,
  "draw-funding": 2,
  "list-funding": 2,
  "draw-agreements": 2,
  "count-agreements": 1,
  "draw-planned": 1,
  "list-denied": 2,
  "draw-contradictions": 1,
  "list-single-source": 12,
  "draw-documents": 2,
  "draw-evidence": 2,
  "search-quotes": 4,
};

describe("the saved queries", () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  let store: GraphStore;
  beforeAll(async () => {
    await wipe(driver);
    store = await openStore(login.uri, login);
    await store.load(askedGraph);
  });
  afterAll(async () => {
    await store?.close();
    await driver.close();
  });

  test.each(savedQueries())("$name answers with the guide's examples", async ({ name, parameters, text }) => {
    const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example]));
    const { rows } = await store.query(text, values);
    expect(rows.length).toBe(rowCounts[name]);
  });
});
