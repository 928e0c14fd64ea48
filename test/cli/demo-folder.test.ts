import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elaqe, emptyFolder, writeFiles } from "./run-elaqe.ts";

test("the demo replaces what it wrote itself, and nothing in a folder of other files", async () => {
  const cwd = emptyFolder();
  writeFiles(cwd, { "mine/graph.elaqe": "mine", "mine/a.txt": "mətn" });
  const refused = await elaqe(["demo", "mine"], { cwd });
  expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("mine: holds a.txt") });
  expect(readFileSync(join(cwd, "mine/graph.elaqe"), "utf8")).toBe("mine");
  const first = await elaqe(["demo"], { cwd });
  expect(await elaqe(["demo"], { cwd })).toMatchObject({ code: 0, out: first.out });
});
