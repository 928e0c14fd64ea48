import fc from "fast-check";
import { expect, test } from "vitest";
import { type Newcomer, placeNodes } from "../../src/explore/layout.ts";

const newcomers = fc
  .uniqueArray(fc.nat(200), { minLength: 1, maxLength: 40 })
  .map((ids) => ids.map((id): Newcomer => ({ id: `n${id}`, around: null })));

test("what is placed never moves, whatever comes, and everything that comes has a place", () => {
  const link = fc.tuple(fc.nat(200), fc.nat(200)).map(([one, other]) => [`n${one}`, `n${other}`] as const);
  fc.assert(
    fc.property(newcomers, newcomers, fc.array(link, { maxLength: 60 }), (first, second, links) => {
      const before = placeNodes(new Map(), first, links);
      const added = second
        .filter(({ id }) => !before.has(id))
        .map(({ id }) => ({ id, around: first[0]?.id ?? null }));
      const after = placeNodes(before, added, links);
      for (const [id, place] of before) expect(after.get(id)).toEqual(place);
      for (const { id } of [...first, ...added]) {
        const { x = Number.NaN, y = Number.NaN } = after.get(id) ?? {};
        expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
      }
    }),
    { numRuns: 20 },
  );
});

test("the same steps give the same places, and no two nodes lie on each other", () => {
  const nodes = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, around: null }));
  const links = nodes.slice(1).map(({ id }) => ["n0", id] as const);
  const places = [...placeNodes(new Map(), nodes, links).values()];
  expect([...placeNodes(new Map(), nodes, links).values()]).toEqual(places);
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60);
});
