/** Runs that are ended from without: at once, nothing half-written, and what was done is kept. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { elaqe, emptyFolder, seeds, startElaqe, writeFiles } from "./run-elaqe.ts";

const azerbaijani = "Nazirlik yeni məktəb açıb. Açılışda nazir Aygün Kərimova iştirak edib.";

describe("a user who stops", () => {
  test("SIGTERM ends a build in the middle of one long text", { timeout: 60_000 }, async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "t/a.txt": azerbaijani, "t/b.txt": `${azerbaijani}\n\n`.repeat(40_000) });
    const child = startElaqe(["build", "t", "--jobs", "1"], { cwd: folder });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const kept = join(folder, "graph.elaqe.resume");
    while (!existsSync(kept)) await setTimeout(20);
    await setTimeout(1500); // the first text is done; the second takes several seconds
    child.kill("SIGTERM");
    const code = await ended;
    expect(code).toBe(143);
    expect(readFileSync(kept, "utf8").split("\n").length).toBe(2); // one line: the long text was not finished
  });

  test("the reader of the output may go: no complaint", async () => {
    const child = startElaqe(["extract", seeds, "--quiet"], { cwd: emptyFolder() });
    let error = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, error }).toEqual({ code: 0, error: "" });
  });

  test.each([
    ["reads", 3000, (_folder: string, waitedMs: number) => waitedMs > 700],
    ["writes", 1000, (folder: string) => readdirSync(folder).some((name) => name.includes(".building"))],
  ])(
    "Ctrl-C ends a build while it %s, at once, and leaves nothing half-written",
    async (_what, count, isAt) => {
      const folder = emptyFolder();
      const text = (index: number): string => `${azerbaijani} ${index} nəfər gəlib.`;
      writeFiles(
        folder,
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`t/${index}.txt`, text(index)])),
      );
      const child = startElaqe(["build", "t"], { cwd: folder });
      const ended = new Promise<readonly [number | null, string | null]>((resolve) =>
        child.on("close", (code, signal) => resolve([code, signal])),
      );
      const started = performance.now();
      const stop = () => isAt(folder, performance.now() - started) && child.kill("SIGINT");
      const waiting = setInterval(stop, 5);
      const [code, signal] = await ended;
      clearInterval(waiting);
      expect(code === 130 || signal === "SIGINT").toBe(true);
      const kept = readdirSync(folder).filter((name) => name === "graph.elaqe.resume"); // what the next run goes on from
      expect(readdirSync(folder).sort()).toEqual([...kept, "t"].sort());
    },
  );

  test("and begins again goes on where it was", async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `texts/${index}.txt`,
        `${azerbaijani}\n\n${azerbaijani}\n\n${azerbaijani} ${index}`,
      ]),
    );
    const cwd = emptyFolder();
    writeFiles(cwd, texts);
    const keptFile = join(cwd, "graph.elaqe.resume");
    const child = startElaqe(["build", "texts", "--jobs", "1"], { cwd });
    const told: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (words: string) => void told.push(words));
    const hasBegun = (): boolean => existsSync(keptFile) && statSync(keptFile).size > 20_000;
    const look = setInterval(() => hasBegun() && child.kill("SIGINT"), 5);
    const code = await new Promise((done) => child.on("close", done));
    clearInterval(look);
    expect({ code, told: told.join("") }).toEqual({
      code: 130,
      told: expect.stringMatching(/^Interrupted\. What is done is kept in graph\.elaqe\.resume/),
    });
    expect(readdirSync(cwd).sort()).toEqual(["graph.elaqe.resume", "texts"]);
    const resumed = await elaqe(["build", "texts", "--jobs", "1"], { cwd });
    expect(resumed.out).toMatch(/^ +read +\d+ +text: not changed since the last run$/m);
    expect(resumed.out).toMatch(/^documents read +400$/m);
    expect(readdirSync(cwd).sort()).toEqual(["graph.elaqe", "texts"]);
  }, 60_000);
});
