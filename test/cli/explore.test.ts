import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { elaqe, emptyFolder, seeds, startElaqe } from "./run-elaqe.ts";

async function builtFolder(): Promise<string> {
  const cwd = emptyFolder();
  await elaqe(["build", seeds], { cwd });
  return cwd;
}

describe("elaqe explore", () => {
  test("serves the graph at the address it prints, and Ctrl-C ends it at once", async () => {
    const child = startElaqe(["explore", "--port", "0", "--no-open"], { cwd: await builtFolder() });
    const [out] = await once(child.stdout.setEncoding("utf8"), "data");
    const address = String(out).trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(address)).text()).toContain('<div id="page">');
    expect(await (await fetch(`${address}api/start`)).json()).toMatchObject({
      counts: { documents: 14 },
      isReview: false,
    });
    const asked = performance.now();
    child.kill("SIGINT");
    await once(child, "exit");
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  test("writes a copy as one page, and refuses a folder of something else", async () => {
    const cwd = await builtFolder();
    const { code, error } = await elaqe(["explore", "--export", "copy.html"], { cwd });
    expect([code, error]).toEqual([0, expect.stringContaining("Copy written to copy.html")]);
    expect(readFileSync(join(cwd, "copy.html"), "utf8")).toContain('class="piece"');
    const told = await elaqe(["explore", "--export", "folder", "--json"], { cwd });
    expect(JSON.parse(told.out)).toMatchObject({ output: "folder", page: "folder/index.html" });
    const refused = await elaqe(["explore", "--export", "."], { cwd });
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining("holds something else")]);
  });

  test("refuses what is no port and a graph that is not there", async () => {
    const cwd = emptyFolder();
    expect(await elaqe(["explore", "--port", "x"], { cwd })).toMatchObject({ code: 2 });
    expect(await elaqe(["explore", "none.elaqe", "--no-open"], { cwd })).toMatchObject({ code: 2 });
  });
});
