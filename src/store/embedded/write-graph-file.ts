/** Makes a graph file hold a graph, without asking what would change: what it holds is known by its content hash. */
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { KnowledgeGraph } from "../../model/knowledge-graph.ts";
import { buildGraphFile, stageRows } from "./build-file.ts";
import type { OnProgress } from "./copy-rows.ts";
import { withFileLock } from "./file-lock.ts";
import { contentHashIn } from "./graph-file.ts";

/** Above this size a process gives memory back more than once: what one round frees is returned by another thread, and found by the next. */
const largeBytes = 256_000_000;
const mostRounds = 30;
const roundMs = 100;

/** Whether the language holds much more than it uses. */
function isLoose(): boolean {
  const { rss, heapTotal, heapUsed } = process.memoryUsage();
  return rss > largeBytes && heapTotal > 1.2 * heapUsed;
}

/** Gives back what the graph took, before the engine wants as much: the language has no call for it of its own. */
async function releaseMemory(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void; // holds: the flag makes it
  collect();
  for (let round = 1; round < mostRounds && isLoose(); round += 1) {
    await setTimeout(roundMs);
    collect();
  }
}

/**
 * Writes the graph into a file, or leaves a file that holds it already as it is, and gives its content hash. The graph is taken once
 * and held only until its rows are in files of their own: where nobody else holds it, it and the engine are not in memory together.
 * @throws StoreError when another writes it, what is there is no graph of this version, or the folder cannot be written.
 */
export async function writeGraphFile(
  path: string,
  takeGraph: () => KnowledgeGraph,
  onProgress: OnProgress = () => {},
): Promise<string> {
  return withFileLock(path, async () => {
    const held = existsSync(path) ? await contentHashIn(path) : undefined;
    const staged = await stageRows(path, takeGraph(), held);
    if (staged.contentHash === held) return held;
    await releaseMemory();
    await buildGraphFile(path, staged, { onProgress });
    return staged.contentHash;
  });
}
