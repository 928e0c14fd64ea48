/**
 * The graph as CSV files for `neo4j-admin database import full`, for a first load of millions: minutes where a live load
 * takes hours. The imported database is the one a live load would have made, hashes included, so that `elaqe load`
 * goes on from there.
 */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { InvariantError } from "../errors.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import { edgeCaption } from "../store/neo4j/edge-caption.ts";
import { kindLabel } from "../store/neo4j/kind-label.ts";
import { graphRows, type Row, rowHash, type Value } from "../store/rows.ts";
import { type ColumnType, type Table, tables } from "../store/schema.ts";

export interface Neo4jImport {
  /** Names of the files in the folder. */
  readonly files: readonly string[];
  /** The program and its parameters, to be run in the folder while the server is stopped. */
  readonly command: readonly string[];
}

interface ImportFile {
  readonly table: Table;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The importer's buffer must hold the longest field; below this it is not worth a word on the command line. */
const leastBufferBytes = 4 * 1024 * 1024;

/** Writes one CSV file for each kind of row into the folder, making it when it is missing. */
export async function writeNeo4jImport(graph: KnowledgeGraph, folder: string): Promise<Neo4jImport> {
  const rows = graphRows(graph);
  const files = tables
    .map((table): ImportFile => ({ table, name: fileName(table), rows: rows.get(table.name) ?? [] }))
    .filter((file) => file.rows.length > 0);
  const separator = listSeparator(files);
  await mkdir(folder, { recursive: true });
  for (const { table, name, rows } of files) {
    await pipeline(Readable.from(csvLines(table, rows, separator)), createWriteStream(join(folder, name)));
  }
  return { files: files.map(({ name }) => name), command: importCommand(files, separator) };
}

function fileName(table: Table): string {
  return `${table.name.replaceAll(" ", "-")}.csv`;
}

function importCommand(files: readonly ImportFile[], separator: string): string[] {
  return [
    ..."neo4j-admin database import full neo4j --overwrite-destination --id-type=string".split(" "),
    "--multiline-fields=true",
    "--legacy-style-quoting=false",
    `--array-delimiter=U+${separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    `--read-buffer-size=${Math.max(leastBufferBytes, 4 * longestText(files))}`,
    ...files.map(({ table, name }) =>
      table.kind === "node" ? `--nodes=${labels(table)}=${name}` : `--relationships=${table.type}=${name}`,
    ),
  ];
}

function labels({ label, columns }: Extract<Table, { kind: "node" }>): string {
  return "type" in columns ? `${label}:Entity` : label;
}

function* csvLines(table: Table, rows: readonly Row[], separator: string): Generator<string> {
  yield `${header(table).join(",")}\n`;
  const columns = Object.entries(table.columns);
  for (const row of rows) {
    const fields = columns.map(([name, type]) => field(row.properties[name] ?? null, type, separator));
    if (table.kind === "relationship") fields.unshift(quoted(row.source ?? ""), quoted(row.target ?? ""));
    if (columns.length > 1) fields.push(rowHash(row, table.columns));
    if (isEdge(table)) fields.push(quoted(edgeCaption(row.properties)));
    if (table.name === "Event") fields.push(kindLabel(row.properties) ?? "");
    yield `${fields.join(",")}\n`;
  }
}

const importTypes: Readonly<Record<ColumnType, string>> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  number: "double",
};

function header(table: Table): string[] {
  const columns = Object.entries(table.columns).map(([name, type]) =>
    table.kind === "node" && name === "id" ? `id:ID(${table.label})` : `${name}:${importTypes[type]}`,
  );
  if (table.kind === "relationship")
    columns.unshift(`:START_ID(${table.source})`, `:END_ID(${table.target})`);
  if (Object.keys(table.columns).length > 1) columns.push("contentHash:string");
  if (table.name === "Event") columns.push(":LABEL");
  return isEdge(table) ? [...columns, "caption:string"] : columns;
}

const isEdge = ({ kind, columns }: Table): boolean => kind === "relationship" && "id" in columns;

/** Nothing between the commas is an absent value, a pair of quotes an empty text or list. */
function field(value: Value, type: ColumnType, separator: string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return quoted(typeof value === "string" ? value : value.join(type === "strings" ? separator : ""));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A character that stands in no list: the importer knows no way to write one inside an item. */
function listSeparator(files: readonly ImportFile[]): string {
  const used = new Set<string>();
  for (const value of values(files))
    if (Array.isArray(value)) for (const item of value) for (const unit of item) used.add(unit);
  const candidates = [";", "|", "\u001f", "\u001e", "\ue000", "\ue001", "\ue002"];
  const free = candidates.find((candidate) => !used.has(candidate));
  if (free === undefined)
    throw new InvariantError("export: the names use every character that could separate a list");
  return free;
}

function longestText(files: readonly ImportFile[]): number {
  let longest = 0;
  for (const value of values(files)) if (typeof value === "string") longest = Math.max(longest, value.length);
  return longest;
}

function* values(files: readonly ImportFile[]): Generator<Value> {
  for (const { rows } of files) for (const { properties } of rows) yield* Object.values(properties);
}
