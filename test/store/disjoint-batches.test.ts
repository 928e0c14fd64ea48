import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { charactersOf } from "../../src/store/batches.ts";
import {
  type Batch,
  DisjointBatches,
  type RowGroup,
  writeBatches,
} from "../../src/store/disjoint-batches.ts";
import type { Row } from "../../src/store/rows.ts";

interface TestRow extends Row {
  readonly nodes: readonly string[];
}

const limit = { rows: 3, characters: 40 };
const nodesOf = ({ nodes }: TestRow): readonly string[] => nodes;

/** Rows of several groups that touch one to three of a few nodes, so that many are in each other's way. */
const groups: fc.Arbitrary<RowGroup<TestRow, string>[]> = fc
  .array(
    fc.array(
      fc.record({
        nodes: fc.array(fc.constantFrom(..."abcdefgh"), { minLength: 1, maxLength: 3 }),
        text: fc.string({ maxLength: 60 }),
      }),
      { maxLength: 15 },
    ),
    { maxLength: 4 },
  )
  .map((lists) =>
    lists.map((list, group) => ({
      key: `group ${group}`,
      rows: list.map(({ nodes, text }, index) => ({ nodes, properties: { id: `${group}-${index}`, text } })),
      nodesOf,
    })),
  );

const idsOf = (rows: Iterable<TestRow>): string[] => [...rows].map(({ properties }) => String(properties.id));
const touch = (a: Batch<TestRow, string>, b: Batch<TestRow, string>): boolean => {
  const nodes = new Set(a.rows.flatMap(nodesOf));
  return b.rows.flatMap(nodesOf).some((node) => nodes.has(node));
};

describe("batches that are written at the same time", () => {
  test("never touch the same node, in whatever order they end, and every row is written once, with its group", () => {
    fc.assert(
      fc.property(groups, fc.array(fc.nat(), { minLength: 100, maxLength: 100 }), (groups, choices) => {
        const batches = new DisjointBatches(groups, limit);
        const inFlight: Batch<TestRow, string>[] = [];
        const written = new Map<string, string[]>(groups.map(({ key }) => [key, []]));
        while (true) {
          const batch = batches.next();
          if (batch !== undefined) {
            for (const other of inFlight) expect(touch(other, batch)).toBe(false);
            written.get(batch.key)?.push(...idsOf(batch.rows));
            inFlight.push(batch);
          } else {
            if (inFlight.length === 0) break;
            const [ended] = inFlight.splice((choices.pop() ?? 0) % inFlight.length, 1);
            if (ended !== undefined) batches.release(ended);
          }
        }
        for (const { key, rows } of groups) expect(written.get(key)?.sort()).toEqual(idsOf(rows).sort());
      }),
    );
  });

  test("keep within the limits of a transaction, but for a row that is larger alone", () => {
    fc.assert(
      fc.property(groups, (groups) => {
        const batches = new DisjointBatches(groups, limit);
        for (let batch = batches.next(); batch !== undefined; batch = batches.next()) {
          const characters = batch.rows.reduce((sum, row) => sum + charactersOf(row), 0);
          expect(batch.rows.length).toBeLessThanOrEqual(limit.rows);
          if (batch.rows.length > 1) expect(characters).toBeLessThanOrEqual(limit.characters);
          batches.release(batch);
        }
      }),
    );
  });

  test("are read from their groups as they are needed, not all at once", () => {
    let read = 0;
    const rows = function* (): Generator<TestRow> {
      for (; read < 1000; read += 1) yield { nodes: ["hub"], properties: { id: String(read) } };
    };
    const batches = new DisjointBatches([{ key: "hub", rows: rows(), nodesOf }], limit);
    expect(batches.next()?.rows).toHaveLength(limit.rows);
    expect(batches.next()).toBeUndefined();
    expect(read).toBeLessThan(20);
  });

  const lonely = (count: number): RowGroup<TestRow, string>[] => [
    {
      key: "lonely",
      rows: Array.from({ length: count }, (_, index) => ({
        nodes: [`n${index}`],
        properties: { id: `${index}` },
      })),
      nodesOf,
    },
  ];

  test("are at most as many as allowed, and as many where there are enough", async () => {
    let inFlight = 0;
    let most = 0;
    await writeBatches(new DisjointBatches(lonely(60), limit), 4, async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await setImmediate();
      inFlight -= 1;
    });
    expect({ most, inFlight }).toEqual({ most: 4, inFlight: 0 });
  });

  test("end with the first failure, after those in flight have ended", async () => {
    const begun: string[] = [];
    const ended: string[] = [];
    const write = async ({ rows }: Batch<TestRow, string>): Promise<void> => {
      const name = idsOf(rows)[0] ?? "";
      begun.push(name);
      await setImmediate();
      if (begun.length === 2 && name === begun[0]) throw new Error("no more");
      await setImmediate();
      ended.push(name);
    };
    await expect(writeBatches(new DisjointBatches(lonely(60), limit), 2, write)).rejects.toThrow("no more");
    expect(begun).toHaveLength(2);
    expect(ended).toEqual(begun.slice(1));
  });
});
