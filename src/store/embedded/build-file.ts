/**
 * Writes a graph file. The engine is only ever asked to copy rows into a new file: that is its fast path, and changing rows
 * in place (delete, then checkpoint) ends the process in version 0.19. The file is built beside its
 * place and renamed, so a reader sees the old graph or the new one, and a build that is cut off leaves the old.
 */
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { buildIdOf } from "../../graph/build-id.ts";
import type { KnowledgeGraph } from "../../model/knowledge-graph.ts";
import { contentHashOf } from "../content-hash.ts";
import type { LoadProgress } from "../graph-store.ts";
import { rowsOfGraph } from "../rows.ts";
import { relationshipTables, schemaVersion, tables } from "../schema.ts";
import { statement } from "../statements.ts";
import { type EmbeddedDatabase, openDatabase } from "./database.ts";
import { engineWords, fileError } from "./errors.ts";
import { buildIdKey, schemaVersionKey } from "./graph-file.ts";
import { copyStatement, type RowFile, writeRowFiles } from "./row-file.ts";
import { sealFile } from "./seal.ts";

/** The rows of a graph in files beside the place of the graph file, so that the graph itself is needed no more. */
export interface StagedRows {
  readonly files: readonly RowFile[];
  readonly contentHash: string;
  /** See build-id.ts. */
  readonly buildId: string;
}

export type OnProgress = (progress: LoadProgress) => void;

/** Bytes of rows in one transaction: the engine holds them in memory, and every commit waits for the disk. */
const mostUncommitted = 32_000_000;

/** Memory for pages while a file is built. By default the engine takes most of the machine's; with half of this a copy finds no room. */
const bufferBytes = 2 ** 28;

const besides = (path: string): string => `${path}.building`;

/**
 * Writes the rows of a graph beside its place, or nothing where the file holds this content already. The caller holds the lock on
 * the path and hands the files to `buildGraphFile`.
 * @throws InvariantError as `rowsOfGraph` does, StoreError when the folder cannot be written.
 */
export async function stageRows(path: string, graph: KnowledgeGraph, held?: string): Promise<StagedRows> {
  const rowsOf = rowsOfGraph(graph);
  const [contentHash, buildId] = [contentHashOf(rowsOf), buildIdOf(graph)];
  if (contentHash === held) return { files: [], contentHash, buildId };
  return unwritableUnless(path, async () => {
    await removeDatabase(besides(path));
    const files = tables.flatMap((table, place) =>
      writeRowFiles(table, rowsOf(table), (number) => `${besides(path)}.${place}.${number}.csv`),
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
  staged: StagedRows,
  onProgress: OnProgress,
): Promise<void> {
  const building = besides(path);
  await unwritableUnless(path, async () => {
    const database = await openDatabase(building, { readOnly: false, bufferBytes });
    try {
      await database.run("BEGIN TRANSACTION"); // one for all that is small: each commit waits for the disk
      await createTables(database, staged.buildId);
      await copyRows(database, staged, onProgress);
      await nameEdgeColumns(database);
      await database.run("COMMIT");
      await database.run("CHECKPOINT");
    } finally {
      await database.close();
    }
    await sealFile(building, { contentHash: staged.contentHash });
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

async function createTables(database: EmbeddedDatabase, buildId: string): Promise<void> {
  for (const name of ["meta", "person", "agency", "event", "document", "claim"]) {
    await database.run(statement(`schema/embedded/create-${name}-table`));
  }
  for (const name of ["mentions", "subject", "object", "stated-in"]) {
    await database.run(statement(`schema/embedded/create-${name}-table`));
  }
  for (const [type, ends] of edgeEnds()) {
    await database.run(statement("schema/embedded/create-edge-table", { type, ends: ends.join(", ") }));
  }
  const version = { key: schemaVersionKey, value: String(schemaVersion) };
  for (const entry of [version, { key: buildIdKey, value: buildId }])
    await database.run(statement("load/embedded/create-meta"), entry);
}

/** Gives two columns the names that COPY would take for the ends of the edge. */
async function nameEdgeColumns(database: EmbeddedDatabase): Promise<void> {
  for (const type of edgeEnds().keys()) {
    await database.run(statement("schema/embedded/rename-edge-began", { type }));
    await database.run(statement("schema/embedded/rename-edge-ended", { type }));
  }
}

function edgeEnds(): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { type, source, target, columns } of relationshipTables) {
    if ("id" in columns) ends.set(type, [...(ends.get(type) ?? []), `FROM ${source} TO ${target}`]);
  }
  return ends;
}

/** File by file, so that long texts are never all in the engine's memory. */
async function copyRows(
  database: EmbeddedDatabase,
  { files }: StagedRows,
  onProgress: OnProgress,
): Promise<void> {
  const total = files.reduce((sum, { rows }) => sum + rows, 0);
  let written = 0;
  let uncommitted = 0;
  for (const { path, table, rows, bytes } of files) {
    await database.run(copyStatement(table, resolve(path)));
    await rm(path, { force: true });
    uncommitted += bytes;
    if (uncommitted > mostUncommitted) {
      await database.run("COMMIT");
      await database.run("BEGIN TRANSACTION");
      uncommitted = 0;
    }
    written += rows;
    onProgress({ written, total });
  }
}

/** Removes a database with all that the engine may have left beside it: log, checkpoint, shadow pages. */
async function removeDatabase(path: string): Promise<void> {
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
