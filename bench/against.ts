/**
 * `npm run bench:against -- OTHER [TEXTS.ndjson]`: how fast this grammar extracts beside that of another checkout, over the same texts,
 * in processes that take turns. OTHER is the folder of the other checkout, with its packages installed:
 *
 *   git worktree add ../elaqe-before 2b01e17 && (cd ../elaqe-before && npm ci --ignore-scripts)
 *   npm run bench:against -- ../elaqe-before
 *
 * Texts are made up, as dense as no newspaper is; a file gives real ones, a line `{"text": "…"}` each. Where both checkouts are built
 * (`npm run build`), `elaqe extract` of each reads the same texts too: what people run, with the start and all that the engine compiles.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Extractor } from "../src/extract/extractor.ts";
import { renderTable } from "../src/terminal/table.ts";
import { benchDocument, pressText } from "./press-corpus.ts";

const madeUp = 400;
const passes = 5;
const rounds = 2;

/** Tells the processor time of a process on its last line, on the standard error. */
const teller = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process._rawDebug((user+system)/1e6)})`;

const [command = "", ...given] = process.argv.slice(2);
if (command === "one") await timeOne(given[0] ?? "", given[1]);
else if (command === "") throw new Error("give the folder of another checkout");
else compare(command, given[0]);

function textsOf(file: string | undefined): readonly string[] {
  if (file === undefined) return Array.from({ length: madeUp }, (_, number) => pressText(1, number));
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => (line === "" ? [] : [(JSON.parse(line) as { readonly text: string }).text]));
}

/** Prints the seconds of processor time of the first pass over the texts and of the quickest one. */
async function timeOne(root: string, file: string | undefined): Promise<void> {
  const { grammar } = (await import(pathToFileURL(resolve(root, "src/extract/grammar/grammar.ts")).href)) as {
    readonly grammar: Extractor;
  };
  const documents = textsOf(file).map((text) => benchDocument("bench", text));
  const seconds = Array.from({ length: passes }, () => {
    const start = process.cpuUsage();
    for (const document of documents) grammar.extract(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  console.log(JSON.stringify([seconds[0], Math.min(...seconds)]));
}

function compare(other: string, file: string | undefined): void {
  const roots = [fileURLToPath(new URL("..", import.meta.url)), resolve(other)];
  const rows: (string | number)[][] = [];
  for (let round = 1; round <= rounds; round++) {
    const [here, there] = roots.map((root) => secondsOf(root, file)) as [Seconds, Seconds];
    rows.push([round, here[0], there[0], here[0] / there[0], here[1], there[1], here[1] / there[1]]);
  }
  const shown = rows.map((row) => row.map((cell, at) => (at === 0 ? cell : Number(cell).toFixed(2))));
  const columns = ["round", "first pass", "other", "ratio", "quickest pass", "other", "ratio"];
  console.log(renderTable({ columns, rows: shown }));
  console.log("\nseconds of processor time; a ratio above 1 means that this checkout is slower");
  if (roots.every((root) => existsSync(join(root, "dist/cli.js")))) compareCommands(roots, file);
}

function compareCommands(roots: readonly string[], file: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-against-"));
  textsOf(file).forEach((text, number) => {
    writeFileSync(join(folder, `${number}.txt`), text);
  });
  for (let round = 1; round <= rounds; round++) {
    const [here = 0, there = 0] = roots.map((root) => secondsOfCommand(root, folder));
    const ratio = (here / there).toFixed(2);
    console.log(
      `elaqe extract, round ${round}: ${here.toFixed(2)}, other ${there.toFixed(2)}, ratio ${ratio}`,
    );
  }
  rmSync(folder, { recursive: true });
}

function secondsOfCommand(root: string, folder: string): number {
  const args = ["--import", teller, join(root, "dist/cli.js"), "extract", folder];
  const { stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  return Number(stderr.trim().split("\n").at(-1));
}

type Seconds = readonly [first: number, quickest: number];

function secondsOf(root: string, file: string | undefined): Seconds {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), "one", root];
  const out = execFileSync(process.execPath, file === undefined ? args : [...args, resolve(file)]);
  return JSON.parse(out.toString()) as Seconds;
}
