import { beforeAll, describe, expect, test } from "vitest";
import { elaqe, folderOfFile, seeds } from "./run-elaqe.ts";

const folder = folderOfFile("elaqe-query-limits");
const ask = (...given: readonly string[]) => elaqe(["query", ...given], { cwd: folder });

beforeAll(async () => {
  await elaqe(["build", seeds, "--quiet"], { cwd: folder });
});

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

  test("is disarmed as CSV, and exact with --raw", async () => {
    expect((await ask("RETURN '=1+1' AS x", "--csv")).out).toBe("x\r\n'=1+1\r\n");
    expect((await ask("RETURN '=1+1' AS x", "--csv", "--raw")).out).toBe('x\r\n"=1+1"\r\n');
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
    const { out } = await ask("RETURN 9007199254740993 AS x", "--csv");
    expect(out).toBe("x\r\n9007199254740993\r\n");
  });
});
