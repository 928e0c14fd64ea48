import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorsOf } from "../../src/report/anchors.ts";
import type { Line, Section, SectionName } from "../../src/report/report.ts";

const support = { citations: [1], more: 0, backing: null };
const line = (...statements: string[]): Line => ({
  parts: [],
  modality: "asserted",
  statements,
  ...support,
});
const section = (name: SectionName, lines: readonly Line[]): Section => ({
  name,
  heading: name,
  lines,
  total: lines.length,
  note: null,
  fullList: null,
});

describe("the place of a line", () => {
  test("is named by the statement and not by where it stands", () => {
    const told = line("edge-b");
    const before = anchorsOf([section("events", [told])]);
    const after = anchorsOf([
      section("offices", [line("edge-a")]),
      section("events", [line("edge-c"), told]),
    ]);
    expect(before.get(told)).toEqual(["s-edge-b"]);
    expect(after.get(told)).toEqual(["s-edge-b"]);
  });

  test("is that of each statement it joins, unless a line tells of that one alone", () => {
    const [joined, alone] = [line("edge-c", "edge-a", "edge-b"), line("edge-b")];
    const anchors = anchorsOf([section("paths", [joined]), section("direct", [alone])]);
    expect(anchors.get(joined)).toEqual(["s-edge-a", "s-edge-c"]);
    expect(anchors.get(alone)).toEqual(["s-edge-b"]);
  });

  test("names its section too where the same is told before", () => {
    const [first, again] = [line("edge-a"), line("edge-a")];
    const anchors = anchorsOf([section("money", [first]), section("repeated", [again])]);
    expect([anchors.get(first), anchors.get(again)]).toEqual([["s-edge-a"], ["s-edge-a-repeated"]]);
  });

  const statement = fc.constantFrom("edge-a", "edge-b", "claim-c", "edge-a-events");
  const lines = fc.array(fc.array(statement, { minLength: 1, maxLength: 4 }));
  test("is never that of another line, and every statement has one", () => {
    fc.assert(
      fc.property(lines, lines, (events, money) => {
        const told = [events, money].map((each) => each.map((statements) => line(...statements)));
        const anchors = anchorsOf([section("events", told[0] ?? []), section("money", told[1] ?? [])]);
        const all = [...anchors.values()].flat();
        expect(new Set(all).size).toBe(all.length);
        expect([...anchors.keys()]).toHaveLength(events.length + money.length);
        for (const each of [...events, ...money].flat()) expect(all).toContain(`s-${each}`);
      }),
    );
  });
});
