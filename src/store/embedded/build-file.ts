/**
 * Writes a graph file. The engine is only ever asked to copy rows into a new file: that is its fast path, and changing rows
 * in place (delete, then checkpoint) ends the process in version 0.19. The file is built beside its
 * place and renamed, so a reader sees the old graph or the new one, and a build that is cut off leaves the old.
 */
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type BatchLimit, batches } from "../batches.ts";
import type { LoadProgress } from "../graph-store.ts";
import type { RowsOf } from "../rows.ts";
import { relationshipTables, schemaVersion, tables } from "../schema.ts";
import { statement } from "../statements.ts";
import { type EmbeddedDatabase, openDatabase } from "./database.ts";
import { engineWords, fileError } from "./errors.ts";
import { buildIdKey, schemaVersionKey } from "./graph-file.ts";
import { copyStatement, writeRowFile } from "./row-file.ts";
import { sealFile } from "./seal.ts";

/** What a file is to hold. */
export interface CountedRows {
  readonly rowsOf: RowsOf;
  readonly count: number;
  readonly contentHash: string;
  /** See build-id.ts. */
  readonly buildId: string;
}

export type OnProgress = (progress: LoadProgress) => void;

/** Much in each copy, since every copy begins new groups of rows in the file. */
const copyLimit: BatchLimit = { rows: 1_000_000, characters: 32_000_000 };

/** Bytes of rows in one transaction: the engine holds them in memory, and every commit waits for the disk. */
const mostUncommitted = 32_000_000;

/**
 * Builds the file of these rows in place of what is there. The caller holds the lock on the path.
 * @throws StoreError when the folder cannot be written; the old file is then as it was.
 */
export async function buildGraphFile(path: string, rows: CountedRows, onProgress: OnProgress): Promise<void> {
  const building = `${path}.building`;
  await removeDatabase(building);
  try {
    const database = await openDatabase(building, { readOnly: false });
    try {
      await database.run("BEGIN TRANSACTION"); // one for all that is small: each commit waits for the disk
      await createTables(database, rows.buildId);
      await copyRows(database, `${building}.csv`, rows, onProgress);
      await nameEdgeColumns(database);
      await database.run("COMMIT");
      await database.run("CHECKPOINT");
    } finally {
      await database.close();
    }
    await sealFile(building, { contentHash: rows.contentHash });
    await synchronize(building);
    await rename(building, path);
    await synchronize(dirname(path));
  } catch (cause) {
    await removeDatabase(building);
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

/** The rows go through a file, part by part, so that long texts are never all in the engine's memory. */
async function copyRows(
  database: EmbeddedDatabase,
  path: string,
  { rowsOf, count }: CountedRows,
  onProgress: OnProgress,
): Promise<void> {
  let written = 0;
  let uncommitted = 0;
  for (const table of tables) {
    const text = copyStatement(table, resolve(path));
    for (const batch of batches(rowsOf(table), copyLimit)) {
      uncommitted += writeRowFile(path, table, batch);
      await database.run(text);
      if (uncommitted > mostUncommitted) {
        await database.run("COMMIT");
        await database.run("BEGIN TRANSACTION");
        uncommitted = 0;
      }
      written += batch.length;
      onProgress({ written, total: count });
    }
  }
  await rm(path, { force: true });
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
