import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { elaqe, elaqeProcess, folderOfFile, seeds, startElaqe } from "./run-elaqe.ts";

const folder = folderOfFile("elaqe-query-limits");
/** Free Cypher as users run it: a process that watches another. */
const ask = (...given: readonly string[]) => elaqeProcess(["query", ...given], { cwd: folder });

beforeAll(async () => {
  await elaqe(["build", seeds, "--quiet"], { cwd: folder });
});

const endless = "MATCH (a), (b), (c), (d) RETURN count(a.id + b.id + c.id + d.id)";

/** The process that another one has started, when it has. */
async function childOf(pid: number): Promise<number> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [child = ""] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    if (child !== "") return Number(child);
    await setTimeout(25);
  }
  throw new Error(`process ${pid} has started none`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("free Cypher", () => {
  test.each([
    [
      "time",
      ["MATCH (a), (b), (c), (d) RETURN count(a.id + b.id + c.id + d.id)", "--timeout", "1"],
      /time limit/,
    ],
    ["memory", ["MATCH (n) RETURN count(*)", "--memory", "20"], /memory limit of 20 MiB/],
    ["rows", ["UNWIND range(1, 1000) AS x RETURN x", "--rows", "999"], /more than 999 rows/],
  ])("is stopped at its limit of %s with one line and exit code 2", async (_, given, message) => {
    const { code, out, error } = await ask(...given);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  test.each(["table", "csv"])("of 130,000 rows is printed as %s", async (form) => {
    const { code, out } = await ask(
      "UNWIND range(1, 130000) AS x RETURN x, 'a' AS y",
      ...(form === "csv" ? ["--csv"] : []),
    );
    expect(code).toBe(0);
    expect(out.trim().split("\n").length).toBeGreaterThan(130_000);
  });

  test.each(["table", "csv", "json"])("of cells of a megabyte is printed as %s", async (form) => {
    const doubled = "WITH a + a AS a ".repeat(17);
    const { code, out } = await ask(
      `WITH 'abcdefgh' AS a ${doubled}UNWIND range(1, 12) AS x RETURN x, a`,
      ...(form === "table" ? [] : [`--${form}`]),
    );
    expect(code).toBe(0);
    expect(out.match(/(?:abcdefgh){131072}/g)).toHaveLength(12);
  });

  test.runIf(existsSync("/proc/self/task"))(
    "whose process a signal ends is one line with exit code 2",
    async () => {
      const child = startElaqe(["query", endless], { cwd: folder });
      const written = { error: "" };
      child.stderr.setEncoding("utf8").on("data", (text: string) => (written.error += text));
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      process.kill(await childOf(child.pid ?? 0), "SIGSEGV");
      expect(await ended).toBe(2);
      expect(written.error).toBe(
        "elaqe: query: the database engine broke down (SIGSEGV); the graph is whole, write the statement in another way\n",
      );
      expect((await ask("RETURN 1 AS one")).code).toBe(0);
    },
  );

  test.runIf(existsSync("/proc/self/task"))("ends with the command that watches it", async () => {
    const child = startElaqe(["query", endless], { cwd: folder });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const runner = await childOf(child.pid ?? 0);
    child.kill("SIGHUP");
    expect(await ended).toBe(129);
    for (let tries = 0; tries < 100 && isAlive(runner); tries += 1) await setTimeout(50);
    expect(isAlive(runner)).toBe(false);
  });

  test("is disarmed as CSV, and exact with --raw", async () => {
    expect((await elaqe(["query", "RETURN '=1+1' AS x", "--csv"], { cwd: folder })).out).toBe(
      "x\r\n'=1+1\r\n",
    );
    expect((await elaqe(["query", "RETURN '=1+1' AS x", "--csv", "--raw"], { cwd: folder })).out).toBe(
      'x\r\n"=1+1"\r\n',
    );
  });

  test.each([
    ["RETURN 1 AS x, 2 AS x", /two columns have the name x/],
    ["MATCH (p:Person) RETURN count(DISTINCT p) AS n, min(p.name) AS first", /^$/],
    ["RETURN substring('abc', 1, -1)", /takes numbers of characters/],
  ])("never ends the process: %s", async (statement, message) => {
    const { code, error } = await ask(statement, "--quiet");
    expect(code).toBe(message.test("") ? 0 : 2);
    expect(error.trim()).toMatch(message);
  });

  test("gives large whole numbers exactly", async () => {
    const { out } = await elaqe(["query", "RETURN 9007199254740993 AS x", "--csv"], { cwd: folder });
    expect(out).toBe("x\r\n9007199254740993\r\n");
  });
});
