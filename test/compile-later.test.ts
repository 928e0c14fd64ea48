import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { flagsFor } from "../src/compile-later.ts";

it("is told to the engine that it was measured in, and to no other", () => {
  expect(flagsFor("11.3.244.8-node.33")).toEqual(["--interrupt-budget=800000"]);
  expect(flagsFor("13.6.233.10-node.18")).toEqual([]);
});

it("is a flag that this engine knows", () => {
  const flags = flagsFor(process.versions.v8);
  expect(execFileSync(process.execPath, [...flags, "-p", "1"], { encoding: "utf8" })).toBe("1\n");
});
