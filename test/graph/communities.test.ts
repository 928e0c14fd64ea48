import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { expect, test } from "vitest";
import { findCommunities, joinEntities } from "../../src/graph/measures.ts";
import { pushTo } from "../../src/order/order.ts";
import { seededRandom } from "../../src/order/seeded-random.ts";

interface Joint {
  readonly source: string;
  readonly target: string;
  readonly documentCount: number;
}

/** What Louvain finds in a whole graph of the same pairs, put in in the order of the ids. */
function foundInWholeGraph(ids: readonly string[], edges: readonly Joint[]): readonly (readonly string[])[] {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  const pairs = edges.map(({ source, target, documentCount }) => {
    const [low = 0, high = 0] = [ids.indexOf(source), ids.indexOf(target)].sort((one, other) => one - other);
    return { low, high, documentCount };
  });
  for (const { low, high, documentCount } of pairs.sort((a, b) => a.low - b.low || a.high - b.high))
    if (low !== high)
      graph.updateUndirectedEdge(ids[low], ids[high], ({ weight = 0 }) => ({
        weight: weight + documentCount,
      }));
  if (graph.size === 0) return ids.map((id) => [id]);
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
      expect(findCommunities(joinEntities(ids, edges))).toEqual(foundInWholeGraph(ids, edges));
    }),
  );
});
