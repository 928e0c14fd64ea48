/**
 * Rows on their way into the engine, as a file of comma-separated values that it copies: handed over as parameters of a statement
 * they take ten times as long and five times the memory. What CSV cannot tell apart is escaped: nothing from no text, and lists.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Row, Value } from "../rows.ts";
import { type ColumnType, type Table, tableNames } from "../schema.ts";
import { statement } from "../statements.ts";
import { escapedLiteral } from "./engine-literal.ts";

/** Characters handed to the file at once, after which others have a turn: an interrupt shall not wait for a large graph. */
const chunkCharacters = 1_000_000;

/** Before a text that is empty, which alone would mean nothing at all, or that begins with it; and before every item of a list. */
const sign = "=";
/** Before the sign of each item. */
const itemMark = "\u001f";
/** With a digit behind it stands for itself (0) or for the mark of items (1) within an item. */
const itemEscape = "\u001a";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const escapedItem = (item: string): string =>
  `${itemMark}${sign}${item.replaceAll(itemEscape, `${itemEscape}0`).replaceAll(itemMark, `${itemEscape}1`)}`;

/** The cell of a value; nothing is an empty cell. */
function cellOf(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return quoted(value.map(escapedItem).join(""));
  return quoted(value === "" || value.startsWith(sign) ? `${sign}${value}` : value);
}

/** What the engine takes the cells of a column for, and what turns them back into values. */
interface Cells {
  readonly type: "STRING" | "INT64" | "DOUBLE";
  readonly valueIn: (column: string) => string;
}

/** A text without what it begins with. The engine's substring counts in letters with their accents, so these would go too. */
const without = (start: string, code: string): string =>
  `regexp_replace(${code}, ${escapedLiteral(`^${start}`)}, '')`;

const replaced = (code: string, from: string, to: string): string =>
  `replace(${code}, ${escapedLiteral(from)}, ${escapedLiteral(to)})`;

function textIn(column: string): string {
  const isSigned = `starts_with(${column}, ${escapedLiteral(sign)})`;
  return `CASE WHEN ${isSigned} THEN ${without(sign, column)} ELSE ${column} END`;
}

function listIn(column: string): string {
  const items = `string_split(${without(itemMark, column)}, ${escapedLiteral(itemMark)})`;
  const plain = replaced(replaced("item", `${itemEscape}1`, itemMark), `${itemEscape}0`, itemEscape);
  return `COALESCE(list_transform(${items}, item -> ${without(sign, plain)}), CAST('[]' AS STRING[]))`;
}

const cells: Readonly<Record<ColumnType, Cells>> = {
  string: { type: "STRING", valueIn: textIn },
  strings: { type: "STRING", valueIn: listIn },
  integer: { type: "INT64", valueIn: (column) => column },
  number: { type: "DOUBLE", valueIn: (column) => column },
};

/** A file of rows of one table, on its way into the engine. */
export interface RowFile {
  readonly path: string;
  readonly table: Table;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Bytes of a file, few more: the engine holds what it copies in memory, of a relationship with its two ends twice. A second copy into
 * a table of relationships writes that table anew, so these files are larger: 430,000 edges in files of 32 MB made a graph file of
 * 1.3 GB, in files of 64 MB one of 0.55.
 */
const fileBytes = { node: 32_000_000, relationship: 64_000_000 } as const;

function lineOf({ properties, source, target }: Row, names: readonly string[]): string {
  const values = names.map((name) => cellOf(properties[name]));
  const ends = source === undefined || target === undefined ? [] : [quoted(source), quoted(target)];
  return `${[...ends, ...values].join(",")}\n`;
}

/** Writes rows of a table as files that `copyStatement` reads, as many as they need; `pathOf` names each by its number. */
export async function writeRowFiles(
  table: Table,
  rows: Iterable<Row>,
  pathOf: (number: number) => string,
): Promise<readonly RowFile[]> {
  const names = Object.keys(table.columns);
  const written: RowFile[] = [];
  const left = rows[Symbol.iterator]();
  for (let next = left.next(); next.done !== true; ) {
    const path = pathOf(written.length);
    const file = openSync(path, "w", 0o600);
    let [count, bytes, chunk] = [0, 0, ""];
    try {
      for (; next.done !== true && bytes < fileBytes[table.kind]; next = left.next(), count += 1) {
        chunk += lineOf(next.value, names);
        if (chunk.length < chunkCharacters) continue;
        bytes += writeSync(file, chunk);
        chunk = "";
        await setImmediate();
      }
      bytes += writeSync(file, chunk);
    } finally {
      closeSync(file);
    }
    written.push({ path, table, rows: count, bytes });
  }
  return written;
}

/** In a path that the engine is given, signs that would match other names stand for themselves. */
const exactPath = (path: string): string => path.replace(/[[*?]/g, "[$&]");

/** The statement that copies the rows of such a file into their table. */
export function copyStatement(table: Table, path: string): string {
  const types = Object.values(table.columns).map((type) => cells[type]);
  const ends = table.kind === "node" ? [] : ["source STRING", "target STRING"];
  const headers = [...ends, ...types.map(({ type }, place) => `column${place} ${type}`)];
  const values = types.map(({ valueIn }, place) => valueIn(`column${place}`));
  return statement(`load/embedded/copy-${table.kind}s`, tableNames(table))
    .replace("$headers", () => headers.join(", "))
    .replace("$file", () => escapedLiteral(exactPath(path)))
    .replace("$values", () => [...ends.map((end) => end.replace(" STRING", "")), ...values].join(", "));
}
