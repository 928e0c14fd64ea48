import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf } from "../../src/resolve/blocks.ts";

test("things with a key in common stand in one block, and a key of one thing alone makes none", () => {
  const keys = [["a", "b"], ["b"], ["c"], ["a", "b", "d"]];
  expect(blocksOf(keys.length, (thing) => keys[thing] ?? [])).toEqual([
    [0, 3],
    [0, 1, 3],
  ]);
});

test("blocks are those of a plain grouping by key", () => {
  const keysOfThings = fc.array(fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 12 }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(keysOfThings, (keys) => {
      const plain = [...new Set(keys.flat())]
        .map((key) => keys.flatMap((own, thing) => (own.includes(key) ? [thing] : [])))
        .filter((block) => block.length > 1);
      expect(blocksOf(keys.length, (thing) => keys[thing] ?? [])).toEqual(plain);
    }),
  );
});
