/**
 * Small invented texts, each with what must and must not be read in it (bench/evaluate/case-scores.ts). A case that the grammar does
 * not get right yet stands in `cases/known-failures.json`; the list must be exact both ways.
 */
import { describe, expect, it } from "vitest";
import { faultsOf, readCases, readKnownFailures } from "../../bench/evaluate/case-scores.ts";

const cases = readCases();
const knownFailures = readKnownFailures();

describe("a case", () => {
  it.each(cases)("$key: $why", ({ key, ...each }) => {
    const faults = faultsOf(each);
    if (knownFailures.has(key))
      expect(faults, `${key} is right now: take it off the known failures`).not.toEqual([]);
    else expect(faults, `${key}: ${each.text}`).toEqual([]);
  });
});

describe("the list of known failures", () => {
  it("names cases that exist", () => {
    const keys = new Set(cases.map(({ key }) => key));
    expect([...knownFailures].filter((key) => !keys.has(key))).toEqual([]);
  });
});
