import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elaqe, emptyFolder, writeFiles } from "./run-elaqe.ts";

const sentence = "Nazirlik yeni məktəb açıb. Açılışda nazir Aygün Kərimova iştirak edib.\n\n";

test.each(["0", "-1", "two", "1.5", "1000", ""])("--jobs %j is refused with what to give", async (jobs) => {
  const { code, out, error } = await elaqe(["extract", "t", `--jobs=${jobs}`], { cwd: emptyFolder() });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(/--jobs.*whole number from 1 to 256/);
});

/** Blanks: threads are started for one megabyte, and what is written in them does not matter. */
const padding = `${" ".repeat(45_000)}\n`;

test("extract and build print and write the same with threads and without", async () => {
  const folder = emptyFolder();
  const texts = Array.from({ length: 24 }, (_, index) => [
    `t/${index}.txt`,
    sentence.repeat(5 + index) + padding,
  ]);
  writeFiles(folder, { ...Object.fromEntries(texts), "t/7b.txt": "" });
  const run = async (jobs: string) => {
    const extracted = await elaqe(["extract", "t", "--jobs", jobs], { cwd: folder });
    const built = await elaqe(["build", "t", "--jobs", jobs, "--outcomes", "files.ndjson"], { cwd: folder });
    return { extracted, built, outcomes: readFileSync(join(folder, "files.ndjson"), "utf8") };
  };
  const alone = await run("1");
  expect(alone.extracted).toMatchObject({ code: 1, error: expect.stringContaining("7b.txt: failed") });
  expect(await run("2")).toEqual(alone);
}, 120_000);

test.each(["extract", "build"])("%s --help describes --jobs", async (command) => {
  const { out } = await elaqe([command, "--help"], { cwd: emptyFolder() });
  expect(out).toMatch(/--jobs <number> +threads that read the texts/);
});
