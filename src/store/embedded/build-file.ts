/**
 * Writes a graph file. The engine is only ever asked to copy rows into a new file: that is its fast path, and changing rows
 * in place (delete, then checkpoint) ends the process in version 0.19. The file is built beside its
 * place and renamed, so a reader sees the old graph or the new one, and a build that is cut off leaves the old.
 */
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildIdOf } from "../../graph/build-id.ts";
import type { KnowledgeGraph } from "../../model/knowledge-graph.ts";
import { contentHashOf } from "../content-hash.ts";
import { rowsOfGraph } from "../rows.ts";
import { tables } from "../schema.ts";
import { copyInOwnProcess } from "./copy-process.ts";
import { type CopiedRows, copyRows, type OnProgress } from "./copy-rows.ts";
import { engineWords, fileError } from "./errors.ts";
import { whenUnlocked } from "./file-lock.ts";
import { type RowFile, writeRowFiles } from "./row-file.ts";
import { sealFile } from "./seal.ts";

/** The rows of a graph in files beside the place of the graph file, so that the graph itself is needed no more. */
export interface StagedRows extends CopiedRows {
  readonly contentHash: string;
}

export interface BuildOptions {
  readonly onProgress?: OnProgress;
  /** Fewer bytes of rows than this are copied here: a process of its own takes longer to start than they take. */
  readonly bytesWorthProcess?: number;
}

/** The rows of some 15,000 documents. */
const usualBytesWorthProcess = 64_000_000;

const besides = (path: string): string => `${path}.building`;

/**
 * Writes the rows of a graph beside its place, or nothing where the file holds this content already. The caller holds the lock on
 * the path and hands the files to `buildGraphFile`.
 * @throws InvariantError as `rowsOfGraph` does, StoreError when the folder cannot be written.
 */
export async function stageRows(path: string, graph: KnowledgeGraph, held?: string): Promise<StagedRows> {
  const rowsOf = rowsOfGraph(graph);
  const [contentHash, buildId] = [await contentHashOf(rowsOf), buildIdOf(graph)];
  if (contentHash === held) return { files: [], contentHash, buildId };
  return unwritableUnless(path, async () => {
    await removeDatabase(besides(path));
    const files: RowFile[] = [];
    for (const [place, table] of tables.entries())
      files.push(
        ...(await writeRowFiles(table, rowsOf(table), (number) => `${besides(path)}.${place}.${number}.csv`)),
      );
    return { files, contentHash, buildId };
  });
}

/**
 * Builds the file of staged rows in place of what is there, and removes their files. The caller holds the lock on the path.
 * @throws StoreError when the folder cannot be written; the old file is then as it was.
 */
export async function buildGraphFile(
  path: string,
  { contentHash, ...rows }: StagedRows,
  { onProgress = () => {}, bytesWorthProcess = usualBytesWorthProcess }: BuildOptions = {},
): Promise<void> {
  const building = besides(path);
  const bytes = rows.files.reduce((sum, file) => sum + file.bytes, 0);
  const copy = bytes < bytesWorthProcess ? copyRows : copyInOwnProcess;
  await unwritableUnless(path, async () => {
    await copy(building, rows, onProgress);
    await sealFile(building, { contentHash });
    await synchronize(building);
    await rename(building, path);
    await synchronize(dirname(path));
  });
}

/** Does work that writes beside the path; where it fails nothing of it is left, and what is in the path is as it was. */
async function unwritableUnless<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    await removeDatabase(besides(path));
    throw fileError(
      path,
      "unwritable",
      `cannot be written (${engineWords(cause)}); check folder and disk space`,
      { cause },
    );
  }
}

/**
 * Removes a database with all that the engine may have left beside it: log, checkpoint, shadow pages. A process that still writes it
 * because the one that started it was killed is waited for: it ends by itself, see copy-worker.ts.
 */
async function removeDatabase(path: string): Promise<void> {
  await whenUnlocked(path);
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (name === basename(path) || name.startsWith(`${basename(path)}.`)) {
      await rm(join(folder, name), { force: true, recursive: true });
    }
  }
}

/** Waits until the file or folder is on the disk, so that a power cut after the rename finds the whole file. */
async function synchronize(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
