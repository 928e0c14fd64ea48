/** What is thrown at a command line: odd bytes, huge inputs, full disks, signals. Bounded, told, nothing lost. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { elaqe, emptyFolder, seeds, startElaqe, writeFiles } from "./run-elaqe.ts";

const article =
  "Bakıda konfrans keçirilib. Konfransda Mərkəzin direktoru Lalə Məcidova çıxış edib. Azərbaycan dilində yazılmış bir mətn.\n";
const cli = join(packageRoot, "dist", "cli.js");

/** Runs `elaqe` with its output going to a full disk. */
async function intoFullDisk(
  given: readonly string[],
  cwd: string,
): Promise<{ code: number | null; error: string }> {
  const words = ['exec "$@" > /dev/full', "sh", process.execPath, cli, ...given];
  const child = spawn("sh", ["-c", ...words], { cwd });
  let error = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, error };
}

describe("texts that are odd", () => {
  test("with one bad byte are read, told, and noted in the outcomes", async () => {
    const cwd = emptyFolder();
    const bad = Buffer.concat([Buffer.from(article), Buffer.from([0xff, 0x0a]), Buffer.from(article)]);
    writeFiles(cwd, { "t/a.txt": bad, "t/b.txt": `${article}\u0000${article}` });
    const { code, error } = await elaqe(["build", "t", "--outcomes", "o.ndjson"], { cwd });
    expect(code).toBe(0);
    expect(error).toMatch(/^t\/a\.txt: read, one place that no letter fits/m);
    expect(error).toMatch(/^t\/b\.txt: read, one place that no letter fits/m);
    expect(readFileSync(join(cwd, "o.ndjson"), "utf8")).toMatch(/"outcome":"read".*"note":"one place/);
  });

  test("with a word of 5 MB, and an input of 50 MB, end soon and say what is too much", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "t/word.txt": "ə".repeat(2_500_000), "t/good.txt": article });
    const word = await elaqe(["extract", "t", "--any-language"], { cwd });
    expect(word.out).toContain("Lalə Məcidova");
    const large = await elaqe(["extract", "-"], { cwd, input: Buffer.alloc(50 * 2 ** 20, article) });
    expect(large.code).toBe(2);
    expect(large.error).toMatch(/^-: failed: 50 MB, and a document may have 16; split it/m);
    const endless = await elaqe(["extract", "-"], { cwd, input: Buffer.alloc(70 * 2 ** 20, article) });
    expect(endless.error).toBe("elaqe: -: more than 64 MB on the standard input; give the texts as files\n");
  }, 60_000);
});

describe("outputs", () => {
  test("to a full disk are one line and exit code 2", async () => {
    const cwd = emptyFolder();
    for (const given of [
      ["query", "--list"],
      ["extract", seeds],
      ["query", "RETURN 1 AS one"],
    ]) {
      if (given[0] === "query" && given[1] !== "--list") await elaqe(["build", seeds], { cwd });
      const { code, error } = await intoFullDisk(given, cwd);
      expect({ given, code }).toEqual({ given, code: 2 });
      expect(error).toMatch(
        /^elaqe: the output cannot be written \(no space is left on its disk\)[^\n]*\n$/m,
      );
    }
  }, 60_000);

  test("are never written over an input, whatever it is called", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "t/a.txt": article, "list.csv": "file,title\na.txt,Ad\n" });
    symlinkSync("t/a.txt", join(cwd, "outcomes.ndjson"));
    for (const file of ["t/a.txt", "outcomes.ndjson", "list.csv"]) {
      const given = ["build", "t", "--metadata", "list.csv", "--outcomes", file];
      const { code, error } = await elaqe(given, { cwd });
      expect({ file, code }).toEqual({ file, code: 2 });
      expect(error).toMatch(/^elaqe: --outcomes [^\n]* would be written over [^\n]*\n$/);
    }
    expect(readFileSync(join(cwd, "t/a.txt"), "utf8")).toBe(article);
  });

  test("through a pipe hold no control character of a text", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, {
      "t/a.txt": article.replace("Bakıda", "Bakıda \u001b[31m\u0007\u202e"),
      "t/=b.txt": article,
    });
    await elaqe(["build", "t"], { cwd });
    const asked = [
      ["query", "MATCH (d:Document) RETURN d.id, d.text", "--csv"],
      ["query", "MATCH (d:Document) RETURN d.id, d.text"],
      ["query", "MATCH (c:Claim) RETURN c.quote", "--csv"],
      ["why", "Lalə Məcidova"],
      ["search", "konfrans"],
    ];
    for (const given of asked) {
      const { out } = await elaqe(given, { cwd });
      expect(out).not.toBe("");
      expect(out.replaceAll("\r\n", "\n")).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
    }
    const { out } = await elaqe(["query", "MATCH (d:Document) RETURN d.id ORDER BY d.id", "--csv"], { cwd });
    expect(out).toContain("\n'=b\r\n");
  }, 60_000);
});

describe("SIGHUP", () => {
  test("leaves the old graph whole and nothing beside it", async () => {
    const cwd = emptyFolder();
    await elaqe(["build", seeds], { cwd });
    const before = readFileSync(join(cwd, "graph.elaqe"));
    writeFiles(
      cwd,
      Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`t/${number}.txt`, article])),
    );
    const child = startElaqe(["build", "t"], { cwd });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    while (!existsSync(join(cwd, "graph.elaqe.building")) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGHUP");
    const code = await ended;
    if (code !== 0) {
      expect(code).toBe(129);
      expect(readFileSync(join(cwd, "graph.elaqe")).equals(before)).toBe(true);
    }
    expect(existsSync(join(cwd, "graph.elaqe.building"))).toBe(false);
    expect(existsSync(join(cwd, "graph.elaqe.lock"))).toBe(false);
  }, 60_000);
});
