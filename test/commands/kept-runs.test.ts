import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractPaths } from "../../src/commands/extract-paths.ts";
import { KeptOutcomes } from "../../src/commands/kept-outcomes.ts";
import { countOutcomes } from "../../src/commands/outcome-counts.ts";
import { azerbaijani } from "../../src/commands/wanted-languages.ts";
import type { Gathered } from "../../src/fetch/gather-pages.ts";
import { emptyFolder, writeFiles } from "../cli/run-elaqe.ts";
import { collect } from "./collect.ts";

const article = (person: string, town: string): string =>
  `${town} şəhərində seminar keçirilib\n\nTəhsil Nazirliyinin əməkdaşı ${person} ${town} şəhərində keçirilən seminarda iştirak edib.\n`;

/** One run over the folder: every text with how it came to be there, and its outcomes. */
async function run(folder: string, options: { retracts?: boolean; gathered?: Gathered; jobs?: number } = {}) {
  const kept = new KeptOutcomes(join(folder, "kept"));
  const { jobs = 1, ...rest } = options;
  const request = {
    paths: [join(folder, "t")],
    languages: azerbaijani,
    jobs,
    bytesWorthThreads: 0,
    kept,
  };
  const outcomes = await collect(extractPaths({ ...request, ...rest })).finally(() => kept.close());
  const texts = outcomes.map((outcome) =>
    outcome.outcome === "read"
      ? `${outcome.document.id} ${outcome.kept ?? "new"}`
      : `${outcome.path} ${outcome.outcome}`,
  );
  return { texts, outcomes };
}

const page = (folder: string, address: string, file: string): Gathered["pages"][number] => ({
  address,
  path: join(folder, file),
  contentType: "text/plain",
  title: null,
  published: null,
});

function folderOf(): string {
  const folder = emptyFolder();
  writeFiles(folder, {
    "t/a.txt": article("Aygün Səmədova", "Gəncə"),
    "t/b.txt": article("Tural Qasımov", "Şəki"),
  });
  return folder;
}

test("a text that has not changed is taken as it came to, one that was edited is read anew", async () => {
  const folder = folderOf();
  const first = await run(folder);
  expect(first.texts).toEqual(["a new", "b new"]);
  const second = await run(folder);
  expect(second.texts).toEqual(["a unchanged", "b unchanged"]);
  const plain = (outcomes: typeof first.outcomes) =>
    outcomes.map((outcome) => ({ ...outcome, kept: undefined }));
  expect(plain(second.outcomes)).toEqual(plain(first.outcomes));
  writeFiles(folder, {
    "t/b.txt": article("Tural Qasımov", "Quba"),
    "t/c.txt": article("Leyla Nəbiyeva", "Bakı"),
  });
  const third = await run(folder, { jobs: 2 });
  expect(third.texts).toEqual(["a unchanged", "b new", "c new"]);
  expect(JSON.stringify(third.outcomes[1])).toContain("Quba");
});

test("where a text lies counts as much as its bytes: what it is called depends on it", async () => {
  const folder = folderOf();
  await run(folder);
  writeFiles(folder, { "t/in/a.txt": article("Leyla Nəbiyeva", "Bakı") });
  const { texts } = await run(folder); // two files named a: both are called by their folders
  expect(texts.filter((text) => text.endsWith("new"))).toHaveLength(2);
});

test("texts that are no more stay until they are retracted; one that was moved does not stand twice", async () => {
  const folder = folderOf();
  await run(folder);
  renameSync(join(folder, "t/a.txt"), join(folder, "t/c.txt"));
  expect((await run(folder)).texts).toEqual(["b unchanged", "c new"]);
  rmSync(join(folder, "t/c.txt"));
  expect((await run(folder)).texts).toEqual(["b unchanged", "c vanished"]);
  expect((await run(folder, { retracts: true })).texts).toEqual(["b unchanged"]);
  expect((await run(folder)).texts).toEqual(["b unchanged"]);
});

test("a page that cannot be had stays also when texts are retracted; one that is gone goes", async () => {
  const folder = folderOf();
  const addresses = ["https://press.example.az/1", "https://press.example.az/2"] as const;
  writeFiles(folder, { one: article("Leyla Nəbiyeva", "Quba"), two: article("Orxan Vəliyev", "Xızı") });
  const pages = [page(folder, addresses[0], "one"), page(folder, addresses[1], "two")];
  const ids = addresses.map((address) => address.replace("https://", ""));
  const first = await run(folder, { gathered: { pages, told: [], stale: [] } });
  expect(first.texts).toEqual(["a new", "b new", `${ids[0]} new`, `${ids[1]} new`]);
  const told = [
    { outcome: "failed", address: addresses[0], reason: "the server answers 404", isGone: true },
    { outcome: "failed", address: addresses[1], reason: "the server answers 503", isGone: false },
  ] as const;
  const gathered = { pages: [], told, stale: [] };
  expect((await run(folder, { gathered })).texts.slice(4)).toEqual([
    `${ids[0]} vanished`,
    `${ids[1]} vanished`,
  ]);
  const last = await run(folder, { gathered, retracts: true });
  expect(last.texts.slice(2)).toEqual([
    `${addresses[0]} failed`,
    `${addresses[1]} failed`,
    `${ids[1]} vanished`,
  ]);
  expect(countOutcomes(last.outcomes)).toEqual([
    { outcome: "read", reader: "text", count: 2, reason: "not changed since the last run" },
    { outcome: "read", reader: "text", count: 1, reason: "no more there, kept" },
    { outcome: "failed", reader: "", count: 1, reason: "the server answers 404" },
    { outcome: "failed", reader: "", count: 1, reason: "the server answers 503" },
  ]);
  expect((await run(folder)).texts).toEqual(["a unchanged", "b unchanged", `${ids[1]} vanished`]);
});
