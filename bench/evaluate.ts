/**
 * `npm run evaluate`: scores the grammar on gold documents and compares with the committed baseline.
 *
 *   npm run evaluate -- [--errors] [--update] [FOLDER…]
 *
 * Without folders: test/gold, which has the baseline, and those of ../shared/gold that exist, side by side; of `later`, which is kept
 * for a last judgement, the totals only, and its errors only where it is named together with --errors. Exit code 1 when a figure fell.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { renderTable } from "../src/terminal/table.ts";
import { baselineOf, baselineSchema, dropsBelow } from "./evaluate/baseline.ts";
import { casesFolder, scoreCases } from "./evaluate/case-scores.ts";
import { scoreGrammar } from "./evaluate/grammar-scores.ts";
import { readingRows, scoreReading } from "./evaluate/reading.ts";
import { resolutionTable } from "./evaluate/resolution-table.ts";
import { figuresOf } from "./evaluate/score.ts";
import {
  constructionsTable,
  type FolderScores,
  figuresTable,
  share,
  sharesTable,
  sideBySide,
} from "./evaluate/tables.ts";

const ownFolder = "test/gold";
const sharedFolders = ["dev", "diverse", "later"].map((name) => `../shared/gold/${name}`);
const given = process.argv.slice(2);
const named = given.filter((argument) => !argument.startsWith("--"));
const hasErrors = given.includes("--errors");

function scoresOf(folder: string): FolderScores {
  return { name: folder, ...scoreGrammar(folder), isHeldOut: basename(folder) === "later" };
}

function print({ name, documents, tally, isHeldOut }: FolderScores): void {
  console.log(`\n${name}: ${documents} documents`);
  if (hasErrors && (!isHeldOut || named.includes(name))) console.log(`\n${tally.errors.join("\n")}`);
  if (!isHeldOut) for (const table of [figuresTable, sharesTable]) console.log(`\n${table(tally)}`);
}

/** Compares with the baseline of the folder; whether no figure fell. */
function holds({ name, documents, tally }: FolderScores): boolean {
  const path = join(name, "baseline.json");
  if (given.includes("--update")) {
    writeFileSync(path, `${JSON.stringify(baselineOf(documents, figuresOf(tally)), null, 2)}\n`);
    console.log(`\n${path} written`);
    return true;
  }
  const drops = dropsBelow(baselineSchema.parse(JSON.parse(readFileSync(path, "utf8"))), figuresOf(tally));
  for (const drop of drops)
    console.log(`\n${name}: F1 of ${drop.name} fell from ${share(drop.was)} to ${share(drop.is)}`);
  return drops.length === 0;
}

function printCases(): void {
  if (!existsSync(casesFolder)) return;
  const failed = scoreCases().filter(({ faults }) => faults.length > 0);
  console.log(
    `\n${casesFolder}: ${scoreCases().length - failed.length} of ${scoreCases().length} cases right`,
  );
  if (hasErrors)
    for (const { key, why, faults } of failed) console.log(`\n${key}: ${why}\n  ${faults.join("\n  ")}`);
}

const folders = (named.length > 0 ? named : [ownFolder, ...sharedFolders].filter(existsSync)).map(scoresOf);
for (const folder of folders) {
  print(folder);
  if (folder.name === ownFolder && !holds(folder)) process.exitCode = 1;
}
if (named.length === 0) {
  printCases();
  const groups = new Set([
    "html",
    "html-later",
    "html-fresh",
    "pdf",
    "docx",
    "odt",
    "rtf",
    "mail",
    "text",
    "archive",
  ]);
  const reading = {
    columns: ["files", "documents", "text F1", "least", "title", "claims", "day"],
    rows: readingRows(await scoreReading(groups)),
  };
  console.log(
    `\ntest/read/fixtures: characters of the main text, titles and days\n\n${renderTable(reading)}`,
  );
  console.log(`\ntest/resolution: resolution across documents\n\n${resolutionTable()}`);
}
const open = folders.filter(({ isHeldOut }) => !isHeldOut);
console.log(
  `\nconstructions, ${open.map(({ name }) => name).join(" and ")}\n\n${constructionsTable(open.map(({ tally }) => tally))}`,
);
console.log(`\nside by side: precision, recall and F1\n\n${sideBySide(folders)}`);
