import { join } from "node:path";
import { expect, test } from "vitest";
import { extractPaths } from "../../src/commands/extract-paths.ts";
import { emptyFolder, writeFiles } from "../cli/run-elaqe.ts";
import { collect } from "./collect.ts";

const surnames = ["Kərimova", "Həsənli", "Vəliyeva", "Qasımlı", "Rəhimova"];
const article = (index: number): string =>
  `Nazirlik ${index} nömrəli məktəbi açıb. Açılışda nazir Aygün ${surnames[index % 5]} iştirak edib.\n`.repeat(
    1 + (index % 7),
  );
const broken = [Buffer.from([0, 1, 2, 3, 250]), "", "The minister opened a new school."];

/** Two hundred files, every tenth of which cannot be used. */
function writeTexts(): string {
  const folder = emptyFolder();
  const files = Array.from({ length: 200 }, (_, index): [string, string | Buffer] => [
    `t/${String(index).padStart(3, "0")}.txt`,
    index % 10 === 9 ? (broken[index % 3] ?? "") : article(index),
  ]);
  writeFiles(folder, Object.fromEntries(files));
  return join(folder, "t");
}

const outcomesOf = (folder: string, jobs: number) =>
  collect(extractPaths({ paths: [folder], languages: ["az"], jobs, bytesWorthThreads: 0 }));

test("any number of jobs gives the same bytes in the order of the files", async () => {
  const folder = writeTexts();
  const alone = await outcomesOf(folder, 1);
  expect(alone.map(({ path }) => path)).toEqual(alone.map(({ path }) => path).toSorted());
  expect(alone.filter(({ outcome }) => outcome === "read")).toHaveLength(180);
  expect(JSON.stringify(await outcomesOf(folder, 3))).toBe(JSON.stringify(alone));
}, 120_000);

test("the texts of one file are shared among the threads, with the same bytes in their order", async () => {
  const folder = emptyFolder();
  const record = (index: number): object => ({
    id: String(index),
    text: index % 10 === 9 ? (broken[2] ?? "") : article(index),
  });
  const lines = Array.from({ length: 120 }, (_, index) => JSON.stringify(record(index)));
  writeFiles(folder, {
    "t/a.ndjson": [...lines, "{ no record"].join("\n"),
    "t/b.txt": article(3),
    "t/c.txt": Buffer.from([0, 1, 2, 3, 250]),
  });
  const alone = await outcomesOf(join(folder, "t"), 1);
  expect(alone.filter(({ outcome }) => outcome === "read")).toHaveLength(109);
  expect(JSON.stringify(await outcomesOf(join(folder, "t"), 4))).toBe(JSON.stringify(alone));
}, 120_000);
