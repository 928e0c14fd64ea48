import { expect, it, vi } from "vitest";
import { builtDuring, offenders } from "./regular-expressions.ts";
import { runEverything } from "./run-everything.ts";

it("each expression built at run time takes time linear in its text", { timeout: 180_000 }, async () => {
  vi.resetModules(); // other tests of this process have imported some of the modules
  const built = await builtDuring(runEverything);
  expect(built.length).toBeGreaterThan(0);
  expect(offenders(built)).toEqual([]);
});
