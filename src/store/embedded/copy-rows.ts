/** Rows in files into a new database: tables first, then file by file, so that long texts are never all in the engine's memory. */
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { LoadProgress } from "../graph-store.ts";
import { relationshipTables, schemaVersion } from "../schema.ts";
import { statement } from "../statements.ts";
import { type EmbeddedDatabase, openDatabase } from "./database.ts";
import { buildIdKey, schemaVersionKey } from "./graph-file.ts";
import { copyStatement, type RowFile } from "./row-file.ts";

/** What a database is made of. */
export interface CopiedRows {
  readonly files: readonly RowFile[];
  /** See build-id.ts. */
  readonly buildId: string;
}

export type OnProgress = (progress: LoadProgress) => void;

/** Bytes of rows in one transaction: the engine holds them in memory, and every commit waits for the disk. */
const mostUncommitted = 32_000_000;

/** Memory for pages while a file is built: a copy of 64 MB of relationships takes nearly all. By default the engine takes most of the machine's. */
const bufferBytes = 384 * 2 ** 20;

/**
 * Makes a database of the rows, and removes their files.
 * @throws Error with the engine's own words; what was made until then is not removed.
 */
export async function copyRows(path: string, rows: CopiedRows, onProgress: OnProgress): Promise<void> {
  const database = await openDatabase(path, { readOnly: false, bufferBytes });
  try {
    await database.run("BEGIN TRANSACTION"); // one for all that is small: each commit waits for the disk
    await createTables(database, rows.buildId);
    await copyFiles(database, rows.files, onProgress);
    await nameEdgeColumns(database);
    await database.run("COMMIT");
    await database.run("CHECKPOINT");
  } catch (cause) {
    await database.run("ROLLBACK").catch(() => {}); // what failed may have rolled back already; closing must find nothing open
    throw cause;
  } finally {
    await database.close();
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

async function copyFiles(
  database: EmbeddedDatabase,
  files: readonly RowFile[],
  onProgress: OnProgress,
): Promise<void> {
  const total = files.reduce((sum, { rows }) => sum + rows, 0);
  let written = 0;
  let uncommitted = 0;
  let isAlone = false;
  for (const { path, table, rows, bytes } of files) {
    if (table.kind === "relationship" && !isAlone) {
      // With several threads the engine may not find the end of a relationship that it holds (kuzudb/kuzu issue 2916).
      await database.run(statement("load/embedded/use-one-thread"));
      isAlone = true;
    }
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
