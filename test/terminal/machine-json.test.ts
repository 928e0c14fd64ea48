import { expect, test } from "vitest";
import { machineJson } from "../../src/terminal/machine-json.ts";

test("keys are in snake case at every depth, values stay as they are", () => {
  const value = { contentHash: "aB", counts: [{ documentsRead: 2, by: { part_of: null } }] };
  expect(JSON.parse(machineJson(value))).toEqual({
    content_hash: "aB",
    counts: [{ documents_read: 2, by: { part_of: null } }],
  });
});
