/**
 * The graph as CSV files for `neo4j-admin database import full`, for a first load of millions: minutes where a live load
 * takes hours. The imported database is the one a live load would have made, hashes included, so that `elaqe load`
 * goes on from there.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError, InvariantError } from "../errors.ts";
import type { Row, TableRows, Value } from "../store/rows.ts";
import { type Table, tables } from "../store/schema.ts";
import { headerLine, noteLabel, noteLines, rowLine } from "./neo4j-csv.ts";

export interface Neo4jImport {
  /** The files in the folder, in the order of the command. */
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** The program and its parameters, to be run in any folder while the server is stopped. */
  readonly command: readonly string[];
}

export interface ImportOptions {
  /** Name of the database to make; Neo4j's default one when left out. */
  readonly database?: string;
  /** Build id of the graph, which a live load notes in the database; without it none is noted. */
  readonly build?: string | null;
  /** Told after each piece how many rows are written. */
  readonly onProgress?: (rows: number) => void;
}

/** A file is written under its name with this at the end, and named rightly when all files are whole. */
const unfinished = ".writing";

/** The importer's buffer must hold the longest field; below this it is not worth a word on the command line. */
const leastBufferBytes = 4 * 1024 * 1024;
/** Above what a UTF-16 unit takes in the file: three bytes, or two for a quote. */
const bytesOfUnit = 4;

/** Characters that seldom stand in a list: the importer knows no way to write its separator inside an item. */
const separators = ["\u001f", "\u001e", "\u001d", "\ue000", "\ue001", "\ue002"] as const;

/**
 * Writes one CSV file for each kind of row into the folder, making it when it is missing. The rows come in pieces, so that
 * no more than one piece is in memory; they are asked for a second time when a list holds the separator.
 * @throws InputError when there are no rows, or the folder cannot be written or given to the importer.
 */
export async function writeNeo4jImport(
  pieces: () => AsyncIterable<TableRows>,
  folder: string,
  options: ImportOptions = {},
): Promise<Neo4jImport> {
  const { database = "neo4j", build = null, onProgress = () => {} } = options;
  checkImportable(folder);
  try {
    let files = new ImportFiles(folder, separators[0]);
    await files.writeAll(pieces(), onProgress);
    const separator = files.freeSeparator();
    if (separator !== files.separator) {
      files = new ImportFiles(folder, separator);
      await files.writeAll(pieces(), onProgress);
    }
    if (build !== null) await files.writeNote(build);
    await files.finish();
    return { files: files.list(), command: files.command(database) };
  } catch (cause) {
    removeUnfinished(folder);
    throw writingError(cause, folder);
  }
}

/** Removes what an export that did not come to its end has left in the folder. */
export function removeUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.endsWith(`.csv${unfinished}`)) rmSync(join(folder, name), { force: true });
}

/**
 * The importer takes a comma in a path for the end of it.
 * @throws InputError for a folder whose whole path has one.
 */
export function checkImportable(folder: string): void {
  const path = resolve(folder);
  if (path.includes(","))
    throw new InputError(`${path}: has a comma, at which neo4j-admin cuts a path; name another folder`, {
      data: { folder: path },
    });
}

function writingError(cause: unknown, folder: string): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (!(cause instanceof Error) || code === undefined) return cause;
  const message = `${folder}: cannot be written (${code}); check the folder and the disk space, then export again`;
  return new InputError(message, { cause, data: { folder, code } });
}

interface ImportFile {
  readonly table: Table;
  readonly handle: FileHandle;
  rows: number;
}

const noteFile = `${noteLabel}.csv`;

/** Lines are handed to the system in portions of about this many characters. */
const portionCharacters = 1_000_000;

/** Guards the files while they are written, and notes what the importer has to be told about them. */
class ImportFiles {
  readonly separator: string;
  readonly #folder: string;
  readonly #files = new Map<string, ImportFile>();
  readonly #usedSeparators = new Set<string>();
  #longestField = 0;
  #hasNote = false;

  constructor(folder: string, separator: string) {
    this.#folder = folder;
    this.separator = separator;
  }

  /** Writes all pieces and closes the files. */
  async writeAll(pieces: AsyncIterable<TableRows>, onProgress: (rows: number) => void): Promise<void> {
    let written = 0;
    try {
      for await (const piece of pieces) {
        for (const table of tables) {
          const rows = piece.get(table.name) ?? [];
          if (rows.length > 0) await this.#write(table, rows);
          written += rows.length;
        }
        onProgress(written);
      }
    } finally {
      for (const { handle } of this.#files.values()) await handle.close();
    }
  }

  /** A character that none of the lists holds: the one in use, if it may stay. */
  freeSeparator(): string {
    const free = separators.find((separator) => !this.#usedSeparators.has(separator));
    if (free !== undefined) return free;
    throw new InvariantError("export: the names use every character that could separate a list");
  }

  /** Writes the note of the build, as the last file. */
  async writeNote(build: string): Promise<void> {
    const count = (kind: Table["kind"]): number =>
      [...this.#files.values()].reduce((sum, { table, rows }) => sum + (table.kind === kind ? rows : 0), 0);
    const note = { build, nodes: count("node"), relationships: count("relationship") };
    await writeFile(join(this.#folder, `${noteFile}${unfinished}`), noteLines(note));
    this.#hasNote = true;
  }

  /** Gives the files their names. */
  async finish(): Promise<void> {
    if (this.#files.size === 0)
      throw new InputError("export: the graph is empty, so there is nothing to import");
    for (const { table } of this.#files.values())
      await rename(this.#pathOf(table, unfinished), this.#pathOf(table));
    const note = join(this.#folder, noteFile);
    if (this.#hasNote) await rename(`${note}${unfinished}`, note);
  }

  list(): Neo4jImport["files"] {
    const files = this.#inOrder().map(({ table, rows }) => ({ name: fileName(table), rows }));
    return this.#hasNote ? [...files, { name: noteFile, rows: 1 }] : files;
  }

  command(database: string): string[] {
    return [
      ...["neo4j-admin", "database", "import", "full", database],
      ...["--overwrite-destination", "--id-type=string", "--multiline-fields=true"],
      "--legacy-style-quoting=false",
      `--array-delimiter=U+${this.separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
      `--read-buffer-size=${Math.max(leastBufferBytes, bytesOfUnit * this.#longestField)}`,
      ...this.#inOrder().map(({ table }) => {
        const path = resolve(this.#pathOf(table));
        return table.kind === "node"
          ? `--nodes=${labels(table)}=${path}`
          : `--relationships=${table.type}=${path}`;
      }),
      ...(this.#hasNote ? [`--nodes=${noteLabel}=${resolve(this.#folder, noteFile)}`] : []),
    ];
  }

  async #write(table: Table, rows: readonly Row[]): Promise<void> {
    const file = this.#files.get(table.name) ?? (await this.#begin(table));
    let portion = "";
    for (const row of rows) {
      for (const value of Object.values(row.properties)) this.#note(value);
      portion += rowLine(table, row, this.separator);
      if (portion.length < portionCharacters) continue;
      await file.handle.appendFile(portion);
      portion = "";
    }
    await file.handle.appendFile(portion);
    file.rows += rows.length;
  }

  async #begin(table: Table): Promise<ImportFile> {
    await mkdir(this.#folder, { recursive: true });
    const handle = await open(this.#pathOf(table, unfinished), "w");
    const file = { table, handle, rows: 0 };
    this.#files.set(table.name, file);
    await handle.appendFile(headerLine(table));
    return file;
  }

  #note(value: Value): void {
    if (value === null || typeof value === "number") return;
    const text = typeof value === "string" ? value : value.join("");
    const separatorCount = typeof value === "string" ? 0 : value.length;
    this.#longestField = Math.max(this.#longestField, text.length + separatorCount);
    if (typeof value === "string") return;
    for (const separator of separators) if (text.includes(separator)) this.#usedSeparators.add(separator);
  }

  #inOrder(): ImportFile[] {
    return tables.flatMap(({ name }) => this.#files.get(name) ?? []);
  }

  #pathOf(table: Table, suffix = ""): string {
    return join(this.#folder, `${fileName(table)}${suffix}`);
  }
}

function fileName(table: Table): string {
  return `${table.name.replaceAll(" ", "-")}.csv`;
}

function labels({ label, columns }: Extract<Table, { kind: "node" }>): string {
  return "type" in columns ? `${label}:Entity` : label;
}
