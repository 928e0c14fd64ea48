import fc from "fast-check";
import { expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { contentHashOf } from "../../src/store/content-hash.ts";
import { graphOfRows } from "../../src/store/graph-of-rows.ts";
import { graphRows, rowsOfGraph } from "../../src/store/rows.ts";
import { sampleGraph } from "../contract/sample-graph.ts";

const hashOf = (graph: KnowledgeGraph): Promise<string> => contentHashOf(rowsOfGraph(graph));

test("a graph that was written and read has the same content hash", async () => {
  const hash = await hashOf(sampleGraph);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashOf(graphOfRows(graphRows(sampleGraph)))).toBe(hash);
});

test("a graph of which any one value differs has another content hash", async () => {
  const hash = await hashOf(sampleGraph);
  const lists = ["persons", "agencies", "events", "documents", "claims", "edges", "mentions"] as const;
  const values = lists.flatMap((list) =>
    sampleGraph[list].flatMap((item, index) =>
      Object.entries(item)
        .filter(
          ([name, value]) =>
            !/^(id|type|source|target|subject|object|document|entity)$/.test(name) && value !== null,
        )
        .map(([name]) => ({ list, index, name })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...values), async ({ list, index, name }) => {
      const changed = sampleGraph[list].map((item, at) => (at === index ? { ...item, [name]: null } : item));
      expect(await hashOf({ ...sampleGraph, [list]: changed } as KnowledgeGraph)).not.toBe(hash);
    }),
  );
});
