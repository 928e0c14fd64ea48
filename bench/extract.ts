/**
 * `npm run bench`: how fast the grammar reads, on one core, beside a pass over the same texts that only finds tokens and
 * sentences, and how much memory it takes.
 *
 *   npm run bench -- [--documents 10000] [--seed 1]
 *
 * With the program built (npm run build) also how long a fresh process takes until it has printed one short document.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { grammar } from "../src/extract/grammar/grammar.ts";
import { findSentences } from "../src/language/az/sentences.ts";
import { tokenize } from "../src/language/az/tokens.ts";
import { renderTable } from "../src/terminal/table.ts";
import { benchDocument, pressText } from "./press-corpus.ts";

interface Pass {
  readonly documents: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Seconds of processor time so far: what others do on the machine does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Times the work alone: a document is made before its clock starts, and none is kept. */
function time(documents: number, textOf: (number: number) => string, work: (text: string) => void): Pass {
  let seconds = 0;
  let bytes = 0;
  for (let number = 0; number < documents; number++) {
    const text = textOf(number);
    bytes += Buffer.byteLength(text);
    const start = processorSeconds();
    work(text);
    seconds += processorSeconds() - start;
  }
  return { documents, bytes, seconds };
}

let kept = 0;
const tokenizeOnly = (text: string): void => {
  kept += findSentences(tokenize(text)).length;
};
const extract = (text: string): void => {
  kept += grammar.extract(benchDocument("bench", text)).claims.length;
};

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

function row(name: string, pass: Pass, plain: Pass): readonly (string | number)[] {
  const { documents, bytes, seconds } = pass;
  return [
    name,
    documents,
    Math.round(bytes / documents),
    Math.round(documents / seconds),
    (bytes / 1e6 / seconds).toFixed(1),
    ((seconds / documents) * 1000).toFixed(3),
    (seconds / plain.seconds).toFixed(1),
    mebibytes(process.memoryUsage().heapUsed),
    mebibytes(process.resourceUsage().maxRSS * 1024),
  ];
}

const columns = [
  "texts",
  "documents",
  "bytes each",
  "documents/s",
  "MB/s",
  "ms each",
  "times plain",
  "heap MiB",
  "peak MiB",
];

const cli = "dist/cli.js";

/** Milliseconds of the quickest of several fresh processes. */
function startMs(given: readonly string[]): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [cli, ...given], { stdio: "ignore" });
    return performance.now() - start;
  });
  return Math.round(Math.min(...runs));
}

const { values } = parseArgs({
  options: { documents: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const most = Number(values.documents);
const generated = (number: number): string => pressText(Number(values.seed), number);
const seeds = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, "utf8"));
const seedText = (number: number): string => seeds[number % seeds.length] ?? "";

time(500, generated, extract); // the compiler learns
time(500, generated, tokenizeOnly);

const rows = [1, 2, 5, 10]
  .map((tenth) => Math.max(1, Math.round((most * tenth) / 10)))
  .map((documents) =>
    row("generated", time(documents, generated, extract), time(documents, generated, tokenizeOnly)),
  );
const repeated = seeds.length * 100;
rows.unshift(
  row("seeds, repeated", time(repeated, seedText, extract), time(repeated, seedText, tokenizeOnly)),
);
console.log(renderTable({ columns, rows }));
if (existsSync(cli))
  console.log(
    `\nstart: ${startMs(["extract", "seeds"])} ms for the seeds, ${startMs(["--version"])} ms for nothing`,
  );
console.log(
  `\n"times plain": against tokens and sentences alone; growth is linear where "ms each" stays. (${kept})`,
);
