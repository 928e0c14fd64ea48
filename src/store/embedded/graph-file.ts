/** A graph file on disk: telling it from other files, and opening it for reading. */
import { open } from "node:fs/promises";
import { Database } from "@ladybugdb/core";
import { schemaVersion } from "../schema.ts";
import { type DatabaseLimits, type EmbeddedDatabase, openDatabase } from "./database.ts";
import { engineWords, fileError } from "./errors.ts";
import { verifySeal } from "./seal.ts";

/** The engine's file starts with `LBUG` and the number of its storage format. */
const magic = "LBUG";
export const schemaVersionKey = "schemaVersion";
export const buildIdKey = "build";

/**
 * Opens a graph file so that it can only be read.
 * @throws StoreError when the file is missing or damaged, is no elaqe graph, or is one of another version.
 */
export async function openGraphFile(path: string, limits: DatabaseLimits = {}): Promise<EmbeddedDatabase> {
  await checkHeader(path);
  await verifySeal(path); // before the engine, which can break down on a damaged file
  const database = await openDatabase(path, { ...limits, readOnly: true }).catch((cause: unknown) => {
    const words = engineWords(cause);
    if (/lock/i.test(words)) {
      throw fileError(
        path,
        "locked",
        "another program has the file open for writing; close it and try again",
        { cause },
      );
    }
    throw fileError(path, "unreadable", `the database engine cannot open it (${words}); build it again`, {
      cause,
    });
  });
  try {
    await checkSchema(path, database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * What a graph file says that it holds: equal for files of equal graphs.
 * @throws StoreError as `openGraphFile` does.
 */
export async function contentHashIn(path: string): Promise<string> {
  await checkHeader(path);
  return (await verifySeal(path)).contentHash;
}

async function checkHeader(path: string): Promise<void> {
  const header = await readHeader(path);
  if (header.toString("latin1", 0, magic.length) !== magic || header.length < 8) {
    throw fileError(
      path,
      "foreign",
      "not an elaqe graph (no database header); give a file that elaqe build made",
    );
  }
  const found = header.readUInt32LE(magic.length);
  const needed = Number(Database.getStorageVersion());
  if (found !== needed) {
    const message = `made by another version of the database engine (storage ${found}, this one reads ${needed}); move it away and build it again`;
    throw fileError(path, "storage-version", message, { found, needed });
  }
}

async function readHeader(path: string): Promise<Buffer> {
  const file = await open(path, "r").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") {
      throw fileError(path, "missing", "no such file; make it with elaqe build DIR --output FILE", { cause });
    }
    throw fileError(path, "unreadable", `cannot be read (${cause.code}); check its permissions`, { cause });
  });
  try {
    if (!(await file.stat()).isFile()) {
      throw fileError(path, "not-a-file", "a folder, not a graph file; give a file that elaqe build made");
    }
    const buffer = Buffer.alloc(8);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A value that the file keeps of itself; undefined where it keeps none of the name. */
export async function metaIn(database: EmbeddedDatabase, key: string): Promise<unknown> {
  const { rows } = await database.run("MATCH (m:Meta {key: $key}) RETURN m.value AS value", { key });
  return rows[0]?.value;
}

async function checkSchema(path: string, database: EmbeddedDatabase): Promise<void> {
  const found = await metaIn(database, schemaVersionKey).catch((cause: unknown) => {
    throw fileError(path, "foreign", "a database of another program, not an elaqe graph", { cause });
  });
  if (found === undefined)
    throw fileError(path, "foreign", "a database of another program, not an elaqe graph");
  if (found !== String(schemaVersion)) {
    const message = `made by another version of elaqe (schema ${found}, this one reads ${schemaVersion}); move it away and build it again`;
    throw fileError(path, "schema-version", message, { found, needed: schemaVersion });
  }
}
