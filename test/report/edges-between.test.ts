import { expect, test } from "vitest";
import { edgesBetween } from "../../src/report/edges-between.ts";

/** Edges written as `a-b`. */
const edgesOf = (...written: readonly string[]) =>
  new Map(
    written.map((edge) => {
      const [source, target] = edge.split("-");
      return [edge, { source, target }];
    }),
  );
const keptOf = (...written: readonly string[]): readonly string[] => [
  ...edgesBetween(["A", "B"], edgesOf(...written)).keys(),
];

test("ways of up to four steps are kept, whichever way their edges point", () => {
  const way = ["A-n", "x-n", "x-m", "B-m"];
  expect(keptOf(...way)).toEqual(way);
});

test("what a neighbour of the one has with others who lead nowhere near the other is left out", () => {
  expect(keptOf("A-n", "n-far", "n-x", "x-m", "m-B", "m-away")).toEqual(["A-n", "n-x", "x-m", "m-B"]);
});

test("ways of five steps are not told", () => {
  expect(keptOf("A-n", "n-x", "x-y", "y-m", "m-B")).toEqual(["A-n", "m-B"]);
});

test("everything at the two and at what both are joined with is kept", () => {
  const kept = ["A-alone", "B-alone too", "A-shared", "shared-B", "shared-third"];
  expect(keptOf(...kept, "alone-nobody")).toEqual(kept);
});
