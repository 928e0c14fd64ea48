import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { elaqe, emptyFolder, startElaqe, writeFiles } from "./run-elaqe.ts";

const article = (person: string, town: string): string =>
  `${town} şəhərində seminar keçirilib\n\nTəhsil Nazirliyinin əməkdaşı ${person} ${town} şəhərində keçirilən seminarda iştirak edib.\n`;

test("watch refuses at once what no build could write", async () => {
  const cwd = emptyFolder();
  writeFiles(cwd, { "texts/a.txt": article("Aygün Səmədova", "Gəncə") });
  const { code, error } = await elaqe(["watch", "texts", "--output", "texts"], { cwd });
  expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining("texts: is a folder") });
  expect(error).not.toContain("Watching");
});

test("watch builds once and again when a file comes and when one goes", async () => {
  const cwd = emptyFolder();
  writeFiles(cwd, { "texts/a.txt": article("Aygün Səmədova", "Gəncə") });
  const child = startElaqe(["watch", "texts"], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  const waiting: { readonly pattern: RegExp; readonly done: () => void }[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    for (const { pattern, done } of waiting) if (pattern.test(out)) done();
  });
  let talk = "";
  const isWatching = new Promise<void>((done) =>
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      talk += text;
      if (talk.includes("Watching for changes")) done();
    }),
  );
  const sees = (pattern: RegExp): Promise<void> => new Promise((done) => waiting.push({ pattern, done }));
  await isWatching;
  expect(out).toMatch(/documents read +1$/m);
  const two = sees(/documents read +2$/m);
  writeFiles(cwd, { "texts/b.txt": article("Tural Qasımov", "Şəki") });
  await two;
  expect(out).toMatch(/^ +read +1 +text: not changed since the last run$/m);
  const one = sees(/documents read +2\n[\s\S]*documents read +1$/m);
  rmSync(join(cwd, "texts/a.txt"));
  await one;
  const ended = new Promise((done) => child.on("close", done));
  child.kill("SIGINT");
  await ended;
}, 60_000);
