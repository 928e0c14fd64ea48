import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf, hashOf, hashOfBoth } from "../../src/resolve/blocks.ts";

test("things with a key in common stand in one block, and a key of one thing alone makes none", () => {
  const keys = [[1, 2], [2], [3], [1, 2, 4]];
  expect(blocksOf(keys.length, (thing) => keys[thing] ?? [])).toEqual([
    [0, 3],
    [0, 1, 3],
  ]);
});

test("blocks are those of a plain grouping by key", () => {
  const keysOfThings = fc.array(
    fc.uniqueArray(
      fc.nat(2 ** 32 - 1).map((key) => (key % 3 === 0 ? key % 50 : key)),
      { maxLength: 12 },
    ),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(keysOfThings, (keys) => {
      const plain = [...new Set(keys.flat())]
        .map((key) => keys.flatMap((own, thing) => (own.includes(key) ? [thing] : [])))
        .filter((block) => block.length > 1);
      expect(blocksOf(keys.length, (thing) => keys[thing] ?? [])).toEqual(plain);
    }),
  );
});

test("hashes tell texts and their order apart", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }), ([one = "", other = ""]) => {
      expect(hashOf(one)).not.toBe(hashOf(other));
      expect(hashOfBoth(hashOf(one), hashOf(other))).not.toBe(hashOfBoth(hashOf(other), hashOf(one)));
    }),
    { numRuns: 1000, seed: 7 }, // two of four thousand million may be equal: the same texts each time
  );
});
