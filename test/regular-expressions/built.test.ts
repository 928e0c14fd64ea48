import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { builtDuring, folders, offenders } from "./regular-expressions.ts";

/** Imports every module of the folders anew and puts the gold documents through reading, extraction and resolution. */
async function runEverything(): Promise<void> {
  vi.resetModules(); // other tests of this process have imported some of them
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".ts")) await import(/* @vite-ignore */ join("../..", folder, name));
  const { documentOf } = await import("../../src/read/plain-text.ts");
  const { grammar } = await import("../../src/extract/grammar/grammar.ts");
  const { resolve } = await import("../../src/resolve/resolve.ts");
  const items = readdirSync("test/gold")
    .filter((name) => name.endsWith(".txt"))
    .map((fileName) => {
      const text = readFileSync(join("test/gold", fileName), "utf8");
      const document = documentOf({ id: fileName, uri: fileName, fileName, text });
      return { document, extraction: grammar.extract(document) };
    });
  resolve(items);
}

it("each expression built at run time takes time linear in its text", { timeout: 180_000 }, async () => {
  const built = await builtDuring(runEverything);
  expect(built.length).toBeGreaterThan(0);
  expect(offenders(built)).toEqual([]);
});
