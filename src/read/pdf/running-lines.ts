/** Lines that a print puts around every page: headers, footers, page numbers, the stamp of a browser. */
import type { PageLine } from "./page-lines.ts";

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** Share of a page at its top and bottom where such lines stand. */
const margin = 0.1;

const keyOf = ({ text }: PageLine): string => text.toLowerCase().replace(/\d+/g, "0");

function isAtEdge({ y }: PageLine, { height }: PdfPage): boolean {
  return y < height * margin || y > height * (1 - margin);
}

const pageNumber =
  /^(?:[-–—]\s?)?(?:səh(?:ifə|\.)?|page|s\.)?\s?\d{1,4}(?:\s?(?:\/|of|-dən)\s?\d{1,4})?(?:\s?[-–—])?$/i;
/** `11/27/26, 9:00 AM`, `27.11.2026, 09:00`: the day of the print. */
const printStamp = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d/;
const printedAddress = /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$/;

/** Whether a line at an edge is of the print by its words alone. */
function isOfPrint({ text }: PageLine): boolean {
  return pageNumber.test(text) || printStamp.test(text) || printedAddress.test(text);
}

/** Keys of lines that stand at the edge of at least two pages, and of a third of them. */
function repeatedKeys(pages: readonly PdfPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isAtEdge(line, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

export interface RunningLines {
  readonly pages: readonly PdfPage[];
  readonly cut: readonly string[];
  /** The address that a browser printed at the edge. */
  readonly address: string | null;
}

/** Takes them away. */
export function cutRunningLines(pages: readonly PdfPage[]): RunningLines {
  const repeated = repeatedKeys(pages);
  const cut: string[] = [];
  let address: string | null = null;
  const left = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const isRunning = isAtEdge(line, page) && (isOfPrint(line) || repeated.has(keyOf(line)));
      if (!isRunning) return true;
      cut.push(line.text);
      const [, printed] = /(https?:\/\/\S+)/.exec(line.text) ?? [];
      address ??= printed ?? null;
      return false;
    }),
  }));
  return { pages: left, cut, address };
}
