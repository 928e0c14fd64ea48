import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { elaqe, emptyFolder, seeds } from "./run-elaqe.ts";

const cli = join(packageRoot, "dist", "cli.js");

/** What a bash that has sourced the script offers for the last of the words. */
async function offered(cwd: string, ...words: readonly string[]): Promise<string[]> {
  const script = [
    'elaqe() { "$NODE" "$CLI" "$@"; }',
    "source <(elaqe completion bash)",
    'COMP_WORDS=(elaqe "$@"); COMP_CWORD=$#; _elaqe',
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ].join("\n");
  const { stdout } = await promisify(execFile)("bash", ["--norc", "-c", script, "bash", ...words], {
    cwd,
    env: { ...process.env, NODE: process.execPath, CLI: cli },
  });
  return stdout.split("\n").filter((line) => line !== "");
}

describe("completion in bash", () => {
  test("offers commands, flags, choices and queries where no graph is at hand, and no names", async () => {
    const folder = emptyFolder();
    expect(await offered(folder, "rep")).toEqual(["report"]);
    expect(await offered(folder, "report", "--pap")).toEqual(["--paper"]);
    expect(await offered(folder, "completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(await offered(folder, "query", "list-con")).toEqual(["list-contradictions"]);
    expect(await offered(folder, "report", "Meh")).toEqual([]);
  });

  test("offers the names of the graph at hand, of the kind a query takes", async () => {
    const folder = emptyFolder();
    await elaqe(["build", seeds, "--output", "graph.elaqe"], { cwd: folder });
    expect(await offered(folder, "report", '"mehriban')).toEqual(["Mehriban Vəliyeva"]);
    expect(await offered(folder, "report", "Azercell", "--with", "tehsil naz")).toEqual(["Təhsil Nazirliyi"]);
    expect(await offered(folder, "query", "find-offices", "person", "=", "vusal\\ x")).toEqual([
      "Vüsal Xanlarov",
    ]);
    expect(await offered(emptyFolder(), "report", "--graph", join(folder, "graph.elaqe"), "unib")).toEqual([
      "Unibank",
    ]);
  });

  test("never runs what is typed", async () => {
    const folder = emptyFolder();
    expect(await offered(folder, "report", "$(touch made)")).toEqual([]);
    expect(await offered(folder, "$(touch made)")).toEqual([]);
    await expect(promisify(execFile)("ls", ["made"], { cwd: folder })).rejects.toThrow("made");
  });
});

test.each(["bash", "zsh", "fish"])("the script for %s names its shell and asks elaqe", async (shell) => {
  const { code, out } = await elaqe(["completion", shell], { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toContain(`elaqe complete ${shell} --`);
});
