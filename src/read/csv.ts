/** Comma-separated text (RFC 4180) to rows that know their line; semicolons and tabs separate where the first line has them. */

export interface CsvRow {
  /** Line of the file, from 1, on which the row begins. */
  readonly line: number;
  /** Number of the row as a spreadsheet counts, from 1, empty ones too. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What parts the cells: of comma, semicolon and tab the one that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const count = (mark: string): number => first.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Cell {
  readonly value: string;
  /** Offset of what ended the cell. */
  readonly end: number;
}

/** A quoted cell from its opening quote; null where the quote is never closed. */
function quotedCell(text: string, start: number): Cell | null {
  let value = "";
  let from = start + 1;
  while (true) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end };
}

/** All rows but empty ones; a number is the line whose quote is not closed or is followed by other signs. */
export function parseCsv(text: string): readonly CsvRow[] | number {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let row = 1;
  let index = 0;
  while (index < text.length) {
    const cell = text[index] === '"' ? quotedCell(text, index) : plainCell(text, index, separator);
    if (cell === null) return startLine;
    cells.push(cell.value);
    line += cell.value.split("\n").length - 1;
    const mark = text[cell.end];
    index = cell.end + 1;
    if (mark === separator) {
      if (index < text.length && text[index] !== "\n" && text[index] !== "\r") continue;
      cells.push("");
      index += text[index] === "\r" && text[index + 1] === "\n" ? 2 : 1;
    } else if (mark === "\r" && text[index] === "\n") index++;
    else if (mark !== undefined && mark !== "\n" && mark !== "\r") return line;
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: startLine, row, cells });
    cells = [];
    line++;
    row++;
    startLine = line;
  }
  return rows;
}
