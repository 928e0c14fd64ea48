/**
 * `npm run evaluate`: scores the grammar on gold documents and compares with the committed baseline.
 *
 *   npm run evaluate -- [--errors] [--update] [FOLDER…]
 *
 * Without folders: test/gold, which has the baseline, and ../shared/gold/dev where it exists. Exit code 1 when a figure fell.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/extract/grammar/rules/rules.ts";
import { renderTable } from "../src/terminal/table.ts";
import { baselineOf, baselineSchema, dropsBelow } from "./evaluate/baseline.ts";
import { type GrammarScores, scoreGrammar } from "./evaluate/grammar-scores.ts";
import { resolutionTable } from "./evaluate/resolution-table.ts";
import { figuresOf, type RuleCounts, type Tally } from "./evaluate/score.ts";

const share = (value: number): string => value.toFixed(3);

function figuresTable(tally: Tally): string {
  const rows = [...figuresOf(tally)].map(([name, { precision, recall, f1, right, wrong, missed }]) => [
    name,
    ...[precision, recall, f1].map(share),
    right,
    wrong,
    missed,
  ]);
  return renderTable({
    columns: ["", "precision", "recall", "F1", "right", "wrong", "missed"],
    rows,
  });
}

function sharesTable({ shares }: Tally): string {
  const rows = [...shares]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { right, all }]) => [name, share(right / all), right, all]);
  return renderTable({ columns: ["", "share", "right", "of"], rows });
}

type RuleTallies = Tally["rules"];

/**
 * Rules in their own order. `smoothed` is the precision with one right and one wrong claim more, so that few claims promise
 * little: what a confidence should be near.
 */
function rulesTable(tallies: RuleTallies): string {
  const rows = rules.map(({ name, predicate, confidence }) => {
    const { right, wrong, optional } = tallies.get(name) ?? noClaims;
    const precision = right + wrong === 0 ? "" : share(right / (right + wrong));
    const smoothed = share((right + 1) / (right + wrong + 2));
    return [name, predicate, right, wrong, optional, precision, smoothed, confidence];
  });
  return renderTable({
    columns: ["rule", "predicate", "right", "wrong", "optional", "precision", "smoothed", "confidence"],
    rows,
  });
}

const noClaims: RuleCounts = { right: 0, wrong: 0, optional: 0 };

/** The rules over all folders together. */
function together(tallies: readonly RuleTallies[]): RuleTallies {
  const sum = (name: string, key: keyof RuleCounts): number =>
    tallies.reduce((total, tally) => total + (tally.get(name) ?? noClaims)[key], 0);
  return new Map(
    rules.map(({ name }) => [
      name,
      { right: sum(name, "right"), wrong: sum(name, "wrong"), optional: sum(name, "optional") },
    ]),
  );
}

function print(folder: string, { documents, tally }: GrammarScores, hasErrors: boolean): void {
  console.log(`\n${folder}: ${documents} documents`);
  if (hasErrors) console.log(`\n${tally.errors.join("\n")}`);
  for (const table of [figuresTable, sharesTable]) console.log(`\n${table(tally)}`);
}

/** Compares with the baseline of the folder, if it has one; whether no figure fell. */
function holds(folder: string, { documents, tally }: GrammarScores, isUpdate: boolean): boolean {
  const path = join(folder, "baseline.json");
  if (isUpdate) {
    writeFileSync(path, `${JSON.stringify(baselineOf(documents, figuresOf(tally)), null, 2)}\n`);
    console.log(`\n${path} written`);
    return true;
  }
  const drops = dropsBelow(baselineSchema.parse(JSON.parse(readFileSync(path, "utf8"))), figuresOf(tally));
  for (const { name, was, is } of drops)
    console.log(`\n${folder}: F1 of ${name} fell from ${share(was)} to ${share(is)}`);
  return drops.length === 0;
}

const ownFolder = "test/gold";
const given = process.argv.slice(2);
const folders = given.filter((argument) => !argument.startsWith("--"));
const read = folders.length > 0 ? folders : [ownFolder, "../shared/gold/dev"].filter(existsSync);
const tallies: RuleTallies[] = [];
for (const folder of read) {
  const scores = scoreGrammar(folder);
  tallies.push(scores.tally.rules);
  print(folder, scores, given.includes("--errors"));
  if (folder === ownFolder && !holds(folder, scores, given.includes("--update"))) process.exitCode = 1;
}
if (folders.length === 0)
  console.log(`\ntest/resolution: resolution across documents\n\n${resolutionTable()}`);
console.log(`\nrules, ${read.join(" and ")}\n\n${rulesTable(together(tallies))}`);
