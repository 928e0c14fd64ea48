import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { expect, test } from "vitest";
import { findCommunities, type JoinedEntities } from "../../src/graph/measures.ts";
import { pushTo } from "../../src/order/order.ts";
import { seededRandom } from "../../src/order/seeded-random.ts";

/** What Louvain finds in a whole graph of the same pairs. */
function foundInWholeGraph({ ids, edges }: JoinedEntities): readonly (readonly string[])[] {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { source, target, documentCount } of edges)
    if (source !== target)
      graph.updateUndirectedEdge(source, target, ({ weight = 0 }) => ({ weight: weight + documentCount }));
  const assigned = louvain(graph, { getEdgeWeight: "weight", rng: seededRandom(1) });
  const groups = new Map<number | undefined, string[]>();
  for (const id of ids) pushTo(groups, assigned[id], id);
  return [...groups.values()]
    .map((members) => members.sort())
    .sort((one, other) => other.length - one.length || ((one[0] ?? "") < (other[0] ?? "") ? -1 : 1));
}

test("communities are those of a whole graph of the same pairs", () => {
  const ids = Array.from({ length: 30 }, (_, place) => `node-${place}`);
  const edge = fc.record({
    source: fc.constantFrom(...ids),
    target: fc.constantFrom(...ids),
    documentCount: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(edge, { minLength: 1, maxLength: 80 }), (edges) => {
      expect(findCommunities({ ids, edges })).toEqual(foundInWholeGraph({ ids, edges }));
    }),
  );
});
