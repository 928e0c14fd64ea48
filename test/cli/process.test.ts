/** The process around the command line: most tests run the command line without one. */
import { beforeAll, expect, test } from "vitest";
import { elaqe, elaqeProcess, folderOfFile, writeFiles } from "./run-elaqe.ts";

const sentence = "Konfransda Mərkəzin direktoru Lalə Məcidova çıxış edib.";
const cwd = folderOfFile("elaqe-process");

beforeAll(async () => {
  writeFiles(cwd, { "a.txt": sentence, "b.elaqe": "not a graph" });
  await elaqe(["build", "a.txt", "--any-language"], { cwd });
});

test.each([
  [0, ["query", "RETURN 1 AS one", "--csv"], ""],
  [0, ["extract", "-", "--any-language"], sentence],
  [1, ["doctor", "--graph", "b.elaqe"], ""],
  [2, ["report", "Heç Kim"], ""],
])(
  "exit code %i, the output and the errors of elaqe %j are those of the command line",
  async (code, given, input) => {
    const alone = await elaqeProcess(given, { cwd, input });
    expect(alone.code).toBe(code);
    expect(alone).toEqual(await elaqe(given, { cwd, input }));
  },
);
