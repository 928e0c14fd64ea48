/** Rows as a table for reading: columns padded by what is seen, or one block a row where the terminal is too narrow. */
import { visible, visibleLines } from "./sanitise.ts";

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

/** Cells are padded so far only: a long one would make every row as long. */
const mostPadding = 200;

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, Math.min(width, mostPadding) - widthOf(text)));

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
  return [
    line(columns),
    line(widths.map((width) => "─".repeat(Math.min(width, mostPadding)))),
    ...rows.map(line),
  ].join("\n");
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
    rows.reduce((width, row) => Math.max(width, widthOf(row[index] ?? "")), widthOf(column)),
  );
  const total = widths.reduce((sum, one) => sum + one + 2, -2);
  return total > width && columns.length > 1 && rows.length > 0
    ? renderBlocks(columns, rows)
    : renderGrid(columns, rows, widths);
}

/**
 * Rows as CSV by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it, and control
 * characters are written as escapes; `isRaw` leaves both as they are.
 */
export function renderCsv({ columns, rows }: Table, { isRaw = false } = {}): string {
  const field = (value: unknown): string => {
    const text = csvText(value);
    const isFormula = typeof value === "string" && /^[=+\-@\t\r]/.test(text);
    const shown = isRaw ? text : `${isFormula ? "'" : ""}${visibleLines(text)}`;
    return /[",\r\n]|^[=+\-@\t ]|[\t ]$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function csvText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
