/** The process around the command line: most tests run the command line without one. */
import { expect, test } from "vitest";
import { elaqe, elaqeProcess, emptyFolder, writeFiles } from "./run-elaqe.ts";

test.each([
  [0, ["schema"], ""],
  [1, ["doctor"], ""],
  [2, ["biuld"], ""],
  [2, ["report", "Heç Kim"], ""],
  [
    0,
    ["extract", "-"],
    "Konfransda Mərkəzin direktoru Lalə Məcidova çıxış edib. Bu, azərbaycanca bir mətndir.",
  ],
  [0, ["query", "RETURN 1 AS one", "--csv"], ""],
])(
  "exit code %i, the output and the errors of elaqe %j are those of the command line",
  async (code, given, input) => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "a.txt": "Konfransda Mərkəzin direktoru Lalə Məcidova çıxış edib." });
    await elaqe(["build", "a.txt", "--any-language"], { cwd });
    if (given[0] === "doctor") writeFiles(cwd, { "graph.elaqe": "not a graph" });
    const alone = await elaqeProcess(given, { cwd, input });
    expect(alone.code).toBe(code);
    expect(alone).toEqual(await elaqe(given, { cwd, input }));
  },
);
