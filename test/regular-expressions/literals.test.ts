import { expect, it } from "vitest";
import { folders, literalsIn, offenders } from "./regular-expressions.ts";

it("each literal takes time linear in its text", { timeout: 180_000 }, () => {
  const literals = literalsIn(folders);
  expect(literals.length).toBeGreaterThan(100);
  expect(offenders(literals)).toEqual([]);
});

it("an expression that takes quadratic time is found out", () => {
  expect(offenders([{ where: "here", source: "^\\s+|\\s+$", flags: "g" }])).toHaveLength(1);
});
