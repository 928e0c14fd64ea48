/** Rows as lines of the CSV files that `neo4j-admin database import` takes, one file for each table. */
import { edgeCaption } from "../store/neo4j/edge-caption.ts";
import { kindLabel } from "../store/neo4j/kind-label.ts";
import type { NotedBuild } from "../store/neo4j/noted-build.ts";
import { linkMark, markProperty } from "../store/neo4j/values.ts";
import { type Row, rowHash, type Value } from "../store/rows.ts";
import type { ColumnType, Table } from "../store/schema.ts";

const importTypes: Readonly<Record<ColumnType, string>> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  number: "double",
};

const isEdge = ({ kind, columns }: Table): boolean => kind === "relationship" && "id" in columns;

/** The first line of the table's file. */
export function headerLine(table: Table): string {
  const columns = Object.entries(table.columns).map(([name, type]) =>
    table.kind === "node" && name === "id" ? `id:ID(${table.label})` : `${name}:${importTypes[type]}`,
  );
  if (table.kind === "relationship")
    columns.unshift(`:START_ID(${table.source})`, `:END_ID(${table.target})`);
  columns.push(`${markProperty}:string`);
  if (table.name === "Event") columns.push(":LABEL");
  if (isEdge(table)) columns.push("caption:string");
  return `${columns.join(",")}\n`;
}

/** The line of a row. The items of a list stand between separators; a list must not hold the separator itself. */
export function rowLine(table: Table, row: Row, separator: string): string {
  const columns = Object.entries(table.columns);
  const fields = columns.map(([name, type]) => field(row.properties[name] ?? null, type, separator));
  if (table.kind === "relationship") fields.unshift(quoted(row.source ?? ""), quoted(row.target ?? ""));
  fields.push(columns.length > 1 ? rowHash(row, table.columns) : linkMark);
  if (isEdge(table)) fields.push(quoted(edgeCaption(row.properties)));
  if (table.name === "Event") fields.push(kindLabel(row.properties) ?? "");
  return `${fields.join(",")}\n`;
}

/** Label of the node that notes which build a database holds. */
export const noteLabel = "ElaqeLoad";

/** The file of that node: see src/store/neo4j/noted-build.ts. */
export function noteLines({ build, nodes, relationships }: NotedBuild): string {
  return `id:ID(${noteLabel}),build:string,nodes:long,relationships:long\n"graph",${quoted(build)},${nodes},${relationships}\n`;
}

/** Nothing between the commas is an absent value, a pair of quotes an empty text or list. */
function field(value: Value, type: ColumnType, separator: string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return quoted(typeof value === "string" ? value : value.join(type === "strings" ? separator : ""));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
