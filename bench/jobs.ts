/**
 * `npm run bench:jobs -- [documents…]`: `elaqe extract` of so many made-up texts with one job and with two, in turn, on the
 * built program. Prints a Markdown table for docs/benchmarks.md; of several rounds the quickest counts.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pressText } from "./press-corpus.ts";

const rounds = 3;
const most = 2 ** 31 - 1;

/** Seconds of one run, and a hash of what it printed. */
function run(folder: string, jobs: number): { seconds: number; hash: string } {
  const given = ["dist/cli.js", "extract", folder, "--jobs", String(jobs)];
  const started = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, given, { maxBuffer: most });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`elaqe extract ended with ${status}: ${stderr}`);
  return { seconds, hash: createHash("sha256").update(stdout).digest("hex") };
}

function measure(documents: number): string {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-jobs-"));
  try {
    let bytes = 0;
    for (let number = 0; number < documents; number += 1) {
      const text = pressText(1, number);
      bytes += Buffer.byteLength(text);
      writeFileSync(join(folder, `${number}.txt`), text);
    }
    const least = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      const [one, two] = [run(folder, 1), run(folder, 2)];
      if (one.hash !== two.hash) throw new Error("one job and two print different bytes");
      least.one = Math.min(least.one, one.seconds);
      least.two = Math.min(least.two, two.seconds);
    }
    const { one, two } = least;
    return `| ${[documents, (bytes / 1e6).toFixed(1), one.toFixed(2), two.toFixed(2), (one / two).toFixed(2)].join(" | ")} |`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log("| documents | MB | one job s | two jobs s | ratio |\n|---:|---:|---:|---:|---:|");
const sizes = process.argv.slice(2).map(Number);
for (const documents of sizes.length > 0 ? sizes : [500, 1000, 2000, 4000, 8000])
  console.log(measure(documents));
