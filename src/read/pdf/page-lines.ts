/** The words of a PDF page as lines in the order in which they are read: columns one after the other. */

/** Words as the page draws them; lengths in points, `y` from the bottom. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Left and right edge of the column that it stands in. */
  readonly column: readonly [number, number];
}

interface Segment {
  readonly pieces: Piece[];
  readonly y: number;
  readonly size: number;
  left: number;
  right: number;
}

/** A gap of so many letter sizes between two words parts columns or cells. */
const gapOfColumns = 1.4;

const areLevel = (one: { y: number; size: number }, other: { y: number; size: number }): boolean =>
  Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.4;

/** Segments by rows, the top one first, each from left to right. */
function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && areLevel(row[0], segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

/** Whether letters stand between the letters of another piece: a font lacked them, and they were drawn after the line. */
export function isWoven(pieces: readonly Piece[]): boolean {
  const written = pieces.filter(({ text }) => text.trim() !== "");
  const rows = rowsOf(written.map(segmentOf));
  return rows.some((row) => {
    let last: Segment | undefined;
    return row.some((segment) => {
      const isInside = last !== undefined && segment.left > last.left && segment.right < last.right;
      if (last === undefined || segment.right > last.right) last = segment;
      return isInside;
    });
  });
}

const segmentOf = (piece: Piece): Segment => ({
  pieces: [piece],
  y: piece.y,
  size: piece.size,
  left: piece.x,
  right: piece.x + piece.width,
});

/** Pieces on one height, parted where the gap is wide. */
function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return rowsOf(pieces.map(segmentOf)).flatMap((written) => {
    const row = written.flatMap((segment) => segment.pieces).sort((one, other) => one.x - other.x);
    const joined: Segment[] = [];
    for (const piece of row) {
      const open = joined.at(-1);
      if (open !== undefined && piece.x - open.right < piece.size * gapOfColumns) {
        open.pieces.push(piece);
        open.right = Math.max(open.right, piece.x + piece.width);
      } else joined.push(segmentOf(piece));
    }
    return joined;
  });
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

interface Cut {
  readonly before: Segment[];
  readonly after: Segment[];
}

/** Where no segment crosses a vertical strip and both sides look like columns of prose: their lines fill them. */
function cutColumns(segments: readonly Segment[]): Cut | null {
  const sorted = [...segments].sort((one, other) => one.left - other.left);
  let right = Number.NEGATIVE_INFINITY;
  let best: Cut | null = null;
  let widest = median(segments.map(({ size }) => size)) * 0.8;
  sorted.forEach((segment, index) => {
    if (index > 0 && segment.left - right > widest) {
      const cut = { before: sorted.slice(0, index), after: sorted.slice(index) };
      if (isColumn(cut.before) && isColumn(cut.after)) [best, widest] = [cut, segment.left - right];
    }
    right = Math.max(right, segment.right);
  });
  return best;
}

/** Lines of prose, perhaps in several columns again; the cells of a table are shorter. A last column may have a line or two. */
function isColumn(segments: readonly Segment[]): boolean {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const widths = segments.map((segment) => segment.right - segment.left);
  const letters = median(
    segments.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.length, 0)),
  );
  return median(widths) > (right - left) * 0.25 && letters > (segments.length < 3 ? 25 : 15);
}

/** Where the widest horizontal strip is empty. */
function cutRows(segments: readonly Segment[]): Cut | null {
  const sorted = [...segments].sort((one, other) => other.y - one.y);
  let bottom = Number.POSITIVE_INFINITY;
  let at = -1;
  let widest = 0;
  sorted.forEach(({ y, size }, index) => {
    const gap = bottom - (y + size);
    if (index > 0 && gap > widest) [at, widest] = [index, gap];
    bottom = Math.min(bottom, y);
  });
  return at < 0 ? null : { before: sorted.slice(0, at), after: sorted.slice(at) };
}

/** How often a page is cut at most: pages of posters have more strips than columns. */
const deepest = 12;

/** Groups of segments in the order in which they are read. */
function readingOrder(segments: readonly Segment[], depth = 0): Segment[][] {
  const columns = depth > deepest ? null : cutColumns(segments);
  if (columns !== null)
    return [...readingOrder(columns.before, depth + 1), ...readingOrder(columns.after, depth + 1)];
  const rows = depth > deepest || segments.length < 6 ? null : cutRows(segments);
  if (rows === null || !holdsColumns(rows, depth)) return [[...segments]];
  return [...readingOrder(rows.before, depth + 1), ...readingOrder(rows.after, depth + 1)];
}

/** A page is cut into strips only where columns come out of it. */
function holdsColumns({ before, after }: Cut, depth: number): boolean {
  return [before, after].some((half) => {
    if (cutColumns(half) !== null) return true;
    const deeper = depth + 1 > deepest || half.length < 6 ? null : cutRows(half);
    return deeper !== null && holdsColumns(deeper, depth + 1);
  });
}

/** The words of a segment; a gap between two pieces is a blank. */
function wordsOf(pieces: readonly Piece[]): string {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const isApart = text !== "" && piece.x - right > piece.size * 0.15;
    text += (isApart && !text.endsWith(" ") && !piece.text.startsWith(" ") ? " " : "") + piece.text;
    right = piece.x + piece.width;
  }
  return text.replace(/\s+/gu, " ").trim();
}

/** Left edges that three rows in a row have in common beside the first: those of the columns of a table. */
function cellEdges(rows: readonly (readonly Segment[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  let runs = new Map<number, number>();
  for (const row of rows) {
    const edges = new Set(row.slice(1).map(({ left }) => Math.round(left / 4)));
    runs = new Map([...edges].map((edge) => [edge, (runs.get(edge) ?? 0) + 1]));
    for (const [edge, length] of runs) if (length >= 3) found.add(edge);
  }
  return found;
}

/** Lines of one column. Segments on one height are the cells of a row, or words that a full line has pushed apart. */
function linesOfGroup(segments: readonly Segment[]): PageLine[] {
  const column = [
    Math.min(...segments.map(({ left }) => left)),
    Math.max(...segments.map(({ right }) => right)),
  ] as const;
  const rows = rowsOf(segments);
  const edges = cellEdges(rows);
  return rows.flatMap((row): PageLine[] => {
    const [first] = row;
    const text = row.reduce((line, { pieces, left }) => {
      const words = wordsOf(pieces);
      return line === "" ? words : `${line}${edges.has(Math.round(left / 4)) ? "\t" : " "}${words}`;
    }, "");
    if (first === undefined || text === "") return [];
    const right = Math.max(...row.map((segment) => segment.right));
    return [{ text, x: first.left, right, y: first.y, size: first.size, column }];
  });
}

/** The lines of a page. */
export function linesOfPage(pieces: readonly Piece[]): readonly PageLine[] {
  const segments = segmentsOf(pieces.filter(({ text }) => text.trim() !== ""));
  return segments.length === 0 ? [] : readingOrder(segments).flatMap(linesOfGroup);
}
