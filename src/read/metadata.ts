/** What a file of metadata says of texts that do not say it themselves: CSV or NDJSON, one row for each text. */
import { existsSync } from "node:fs";
import { dirname, relative } from "node:path";
import { z } from "zod";
import { InputError } from "../errors.ts";
import { isCalendarDay } from "../model/calendar.ts";
import { partialDateSchema } from "../model/document.ts";
import { parseCsv } from "./csv.ts";
import { readStrictText } from "./strict-text.ts";

/** Empty cells say nothing. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === "" ? null : value.trim()));

const isDate = (date: string): boolean =>
  partialDateSchema.safeParse(date).success &&
  (date.length < 10 ? !/-(?:00|1[3-9]|[2-9]\d)$/.test(date) : isCalendarDay(date));

const rowSchema = z.strictObject({
  file: z.string().trim().min(1, "names no file"),
  title: text,
  published: text
    .transform((value) => value?.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/, "$1") ?? null)
    .refine((value) => value === null || isDate(value), "is no date; write YYYY-MM-DD, YYYY-MM or YYYY"),
  uri: text.refine(
    (value) => value === null || /^(?:https?|file):\S+$/.test(value),
    "is no address; write one that begins with https:, http: or file:",
  ),
  source: text,
});

type Row = z.infer<typeof rowSchema>;

export interface MetadataRow extends Row {
  /** Line of the metadata file. */
  readonly line: number;
}

export interface Metadata {
  readonly path: string;
  readonly rows: readonly MetadataRow[];
}

const withSlashes = (path: string): string => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");

/** Cuts what has to be shown of a value. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 60);

function checkRow(value: unknown, path: string, line: number): MetadataRow {
  const checked = rowSchema.safeParse(value);
  if (checked.success) return { ...checked.data, file: withSlashes(checked.data.file), line };
  const [issue] = checked.error.issues;
  const column = issue?.path[0];
  const found = column === undefined ? value : (value as Readonly<Record<PropertyKey, unknown>>)[column]; // an object, as an issue inside it has a path
  const where = column === undefined ? "" : `${String(column)} `;
  throw new InputError(
    `${path}, line ${line}: ${where}${issue?.message ?? "is wrong"}; found ${shown(found)}; ` +
      "the columns are file, title, published, uri and source",
    { data: { path, line, column } },
  );
}

function csvRows(content: string, path: string): readonly MetadataRow[] {
  const rows = parseCsv(content);
  if (typeof rows === "number")
    throw new InputError(
      `${path}, line ${rows}: a quotation mark is not closed or not doubled; write " as ""`,
      {
        data: { path, line: rows },
      },
    );
  const [head, ...body] = rows;
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const known = Object.keys(rowSchema.shape);
  const unknown = names.find((name, index) => !known.includes(name) || names.indexOf(name) !== index);
  if (!names.includes("file") || unknown !== undefined) {
    const found =
      unknown === undefined
        ? "there is no column file"
        : `column ${shown(unknown)} is unknown or there twice`;
    throw new InputError(
      `${path}, line 1: ${found}; begin the file with the names of its columns: file, title, published, uri, source`,
      { data: { path, line: 1 } },
    );
  }
  return body.map(({ cells, line }) => {
    if (cells.length > names.length)
      throw new InputError(
        `${path}, line ${line}: ${cells.length} cells for ${names.length} columns; put a cell with a comma in it in quotation marks`,
        { data: { path, line } },
      );
    return checkRow(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])), path, line);
  });
}

function jsonRows(content: string, path: string): readonly MetadataRow[] {
  return content.split(/\r?\n/).flatMap((written, index) => {
    if (written.trim() === "") return [];
    try {
      return [checkRow(JSON.parse(written), path, index + 1)];
    } catch (cause) {
      if (cause instanceof InputError) throw cause;
      const message = `${path}, line ${index + 1}: no JSON object; write one object a line`;
      throw new InputError(message, { cause, data: { path, line: index + 1 } });
    }
  });
}

/**
 * The rows of a metadata file, checked.
 * @throws InputError that names the line, for what is no date, no address or named twice.
 */
export function parseMetadata(content: string, path: string): Metadata {
  const plain = content.replace(/^\ufeff/, "");
  const rows = /\.(?:ndjson|jsonl)$/i.test(path) ? jsonRows(plain, path) : csvRows(plain, path);
  const lines = new Map<string, number>();
  for (const { file, line } of rows) {
    const earlier = lines.get(file);
    if (earlier !== undefined)
      throw new InputError(
        `${path}, line ${line}: ${shown(file)} is on line ${earlier} already; keep one of them`,
        {
          data: { path, line, file },
        },
      );
    lines.set(file, line);
  }
  return { path, rows };
}

/** Reads a metadata file named `.csv`, `.ndjson` or `.jsonl`. Throws InputError. */
export function readMetadata(path: string): Metadata {
  if (!/\.(?:csv|ndjson|jsonl)$/i.test(path))
    throw new InputError(`${path}: metadata is a file named .csv, .ndjson or .jsonl; name it so`, {
      data: { path },
    });
  if (!existsSync(path))
    throw new InputError(`${path}: no such file; name the file of metadata`, { data: { path } });
  const content = readStrictText(path, ({ reason }, cause) => {
    throw new InputError(`${path}: the metadata cannot be read (${reason}); give a readable file in UTF-8`, {
      cause,
      data: { path },
    });
  });
  return parseMetadata(content, path);
}

/**
 * The row of each file: the one that names its path from the folder of the metadata file, else the one that names its base
 * name, where no other file has it.
 */
export function matchMetadata(
  { path, rows }: Metadata,
  files: readonly string[],
): ReadonlyMap<string, MetadataRow> {
  const byName = new Map(rows.map((row) => [row.file, row]));
  const baseOf = (file: string): string => withSlashes(file).replace(/^.*\//, "");
  const counts = new Map<string, number>();
  for (const file of files) counts.set(baseOf(file), (counts.get(baseOf(file)) ?? 0) + 1);
  const matched = new Map<string, MetadataRow>();
  for (const file of files) {
    const base = baseOf(file);
    const row =
      byName.get(withSlashes(relative(dirname(path), file))) ??
      (counts.get(base) === 1 ? byName.get(base) : undefined);
    if (row !== undefined) matched.set(file, row);
  }
  return matched;
}

/** Rows whose file was not among those read. */
export function unmatchedRows(metadata: Metadata, files: readonly string[]): readonly MetadataRow[] {
  const matched = new Set(matchMetadata(metadata, files).values());
  return metadata.rows.filter((row) => !matched.has(row));
}
