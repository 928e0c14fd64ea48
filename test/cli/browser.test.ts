import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { elaqe, emptyFolder, startElaqe } from "./run-elaqe.ts";

describe("elaqe browser", () => {
  test("serves what its two commands name, and Ctrl-C ends it at once", async () => {
    const child = startElaqe(["browser", "--port", "0"], { cwd: emptyFolder() });
    const [out] = await once(child.stdout.setEncoding("utf8"), "data");
    const [, style = "", guide = ""] = /^:style (\S+)\n:play (\S+)\n$/.exec(String(out)) ?? [];
    expect(await (await fetch(style)).text()).toContain("node.Person");
    expect(await (await fetch(guide)).text()).toContain("<slide");
    const asked = performance.now();
    child.kill("SIGINT");
    await once(child, "exit");
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  test.each(["x", "70000", "-1"])("refuses the port %s", async (port) => {
    const { code, error } = await elaqe(["browser", "--port", port], { cwd: emptyFolder() });
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringMatching(/--port/) });
  });
});
