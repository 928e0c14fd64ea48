/** Rows as a table for reading: columns padded by what is seen, or one block a row where the terminal is too narrow. */
import { visible } from "./sanitise.ts";

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** One value for a cell: nothing for null, the parts of a list, JSON of an object. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellOf).join("; ");
  return visible(typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** Places a text takes on the screen: combining marks take none. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

function renderGrid(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(columns), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
}

function renderBlocks(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(...columns.map(widthOf));
  const blocks = rows.map((row) =>
    row.map((cell, index) => `${padded(columns[index] ?? "", width)}  ${cell}`.trimEnd()).join("\n"),
  );
  return blocks.join("\n\n");
}

/**
 * The table as lines, no value shortened. `width` is the room there is; a wider table is written one block a row.
 * @example renderTable({ columns: ["name"], rows: [["Əliyev"]] }) // "name\n──────\nƏliyev"
 */
export function renderTable(table: Table, width = Number.POSITIVE_INFINITY): string {
  const columns = table.columns.map(visible);
  const rows = table.rows.map((row) => row.map(cellOf));
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const total = widths.reduce((sum, one) => sum + one + 2, -2);
  return total > width && columns.length > 1 && rows.length > 0
    ? renderBlocks(columns, rows)
    : renderGrid(columns, rows, widths);
}

/** Rows as CSV by RFC 4180, values whole. Fields that a spreadsheet might take for a formula are quoted, not changed. */
export function renderCsv({ columns, rows }: Table): string {
  const field = (value: unknown): string => {
    const text =
      value === null || value === undefined
        ? ""
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value);
    return /[",\r\n]|^[=+\-@\t ]|[\t ]$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
