import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { FileOutcome } from "../../src/commands/extract-documents.ts";
import { KeptOutcomes } from "../../src/commands/kept-outcomes.ts";

function keptPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-kept-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "outcomes");
}

const skipped = (path: string, reason = "Turkish"): FileOutcome => ({
  outcome: "skipped",
  path,
  reason,
  isProblem: true,
});
const failed = (path: string): FileOutcome => ({
  outcome: "failed",
  path,
  reason: "damaged",
  isProblem: true,
});

test("what was put is there in the next run, by path and key", () => {
  const path = keptPath();
  const first = new KeptOutcomes(path);
  first.put("a\tə.txt", "k1", [skipped("a\tə.txt"), skipped("b")]);
  first.put("c", "k2", []);
  expect(first.get("a\tə.txt")).toEqual([skipped("a\tə.txt"), skipped("b")]);
  first.close();
  const second = new KeptOutcomes(path);
  expect(second.paths).toEqual(["a\tə.txt", "c"]);
  expect(second.get("a\tə.txt")).toEqual([skipped("a\tə.txt"), skipped("b")]);
  expect([second.has("c", "k2"), second.has("c", "k1"), second.has("d", "k1")]).toEqual([true, false, false]);
  second.close();
});

test("what could not be read is tried again", () => {
  const kept = new KeptOutcomes(keptPath());
  kept.put("a", "k1", [failed("a")]);
  expect(kept.has("a", "k1")).toBe(false);
  kept.close();
});

test("a line that was cut off is taken away, and the run goes on behind the whole ones", () => {
  const path = keptPath();
  const first = new KeptOutcomes(path);
  for (let index = 0; index < 50; index += 1)
    first.put(`p${index}`, "k", [skipped(`p${index}`, "x".repeat(60_000))]);
  first.close();
  const whole = readFileSync(path, "utf8");
  for (const cut of ["k\t", 'k\t"q"', 'k\t"q"\t[{"outcome":', "nonsense without end"]) {
    writeFileSync(path, whole);
    appendFileSync(path, cut);
    const second = new KeptOutcomes(path);
    expect(second.paths).toHaveLength(50);
    second.put("new", "k", [skipped("new")]);
    expect(second.get("p49")[0]).toMatchObject({ path: "p49" });
    expect(second.get("new")).toEqual([skipped("new")]);
    second.close();
  }
});

test("retaining leaves out what is not wanted and what was replaced", () => {
  const path = keptPath();
  const kept = new KeptOutcomes(path);
  for (const key of ["k1", "k2", "k3"])
    for (const name of ["a", "b", "c"]) kept.put(name, key, [skipped(name, key)]);
  kept.retain((name) => name !== "b");
  expect(kept.get("c")).toEqual([skipped("c", "k3")]);
  kept.put("d", "k4", [skipped("d")]);
  kept.close();
  expect(readFileSync(path, "utf8").trim().split("\n")).toHaveLength(3);
  const again = new KeptOutcomes(path);
  expect(again.paths).toEqual(["a", "c", "d"]);
  expect(again.get("d")).toEqual([skipped("d")]);
  again.remove();
  expect(existsSync(path)).toBe(false);
});
