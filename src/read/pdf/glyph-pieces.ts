/**
 * The words of a PDF page by where each letter is drawn. Some programs draw the letters that a font lacks after the rest of the line:
 * `ə ə ə` over `v zif l r d`. The library's own pieces keep no gap between letters apart, so such a page is read from its drawing
 * instructions; that takes several times as long.
 */
import type { PDFPageProxy } from "unpdf/pdfjs";
import type { Piece } from "./page-lines.ts";

/** `[a b c d e f]` as PDF writes a transformation: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The first transformation after the second, as `cm` and `Tm` put them together. */
function product([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** A gap of more than so many letter sizes within one instruction begins a new piece. */
const gapOfPieces = 0.15;

/** As much of a drawn letter as is used; its width is in thousandths of the letter size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What the instructions set, of which `q` and `Q` keep all but the text's place. */
interface Pen {
  readonly page: Matrix;
  readonly size: number;
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
  readonly leading: number;
}

const start: Pen = { page: identity, size: 0, letterGap: 0, wordGap: 0, stretch: 1, leading: 0 };

/** Follows the instructions of a page and gathers what is written. */
class Writing {
  readonly pieces: Piece[] = [];
  #pen = start;
  readonly #kept: Pen[] = [];
  #line: Matrix = identity;
  /** How far the pen is along the line. */
  #at = 0;

  set(change: Partial<Pen>): void {
    this.#pen = { ...this.#pen, ...change };
  }
  keep(): void {
    this.#kept.push(this.#pen);
  }
  giveBack(): void {
    this.#pen = this.#kept.pop() ?? start;
  }
  transform(matrix: Matrix): void {
    this.set({ page: product(matrix, this.#pen.page) });
  }
  place(matrix: Matrix): void {
    this.#line = matrix;
    this.#at = 0;
  }
  move(x: number, y: number): void {
    this.place(product([1, 0, 0, 1, x, y], this.#line));
  }
  nextLine(): void {
    this.move(0, -this.#pen.leading);
  }

  write(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, letterGap, wordGap, stretch } = this.#pen;
    let text = "";
    let from = this.#at;
    const close = (): void => {
      if (text !== "") this.#put(text, from, this.#at);
      text = "";
    };
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        const gap = (-glyph / 1000) * size * stretch;
        if (gap > gapOfPieces * size) close();
        this.#at += gap;
      } else {
        if (text === "") from = this.#at;
        text += glyph.unicode;
        this.#at += ((glyph.width / 1000) * size + letterGap + (glyph.isSpace ? wordGap : 0)) * stretch;
      }
    }
    close();
  }

  #put(text: string, from: number, to: number): void {
    const matrix = product(this.#line, this.#pen.page);
    const [a, b, c, d, e, f] = matrix;
    const size = Math.hypot(c, d) * this.#pen.size;
    const width = (to - from) * Math.hypot(a, b);
    this.pieces.push({ text: text.normalize("NFC"), x: a * from + e, y: b * from + f, width, size });
  }
}

/** Node before 21 lacks what the library copies fonts with. */
function bringTransfer(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: unknown };
  if (buffers.transferToFixedLength !== undefined) return;
  Object.defineProperty(buffers, "transferToFixedLength", {
    value(this: ArrayBuffer): ArrayBuffer {
      return structuredClone(this, { transfer: [this] });
    },
  });
}

/** What is written on the page, in pieces that no letter of another piece stands in. */
export async function glyphPieces(page: PDFPageProxy): Promise<readonly Piece[]> {
  bringTransfer();
  const { OPS } = await import("unpdf/pdfjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  const writing = new Writing();
  const matrixOf = (values: ArrayLike<number>): Matrix => Array.from(values) as unknown as Matrix; // holds: matrices have six numbers
  const does: Readonly<Record<number, (given: readonly never[]) => void>> = {
    [OPS.save]: () => writing.keep(),
    [OPS.restore]: () => writing.giveBack(),
    [OPS.transform]: (given) => writing.transform(matrixOf(given)),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      writing.keep();
      if (matrix) writing.transform(matrixOf(matrix));
    },
    [OPS.paintFormXObjectEnd]: () => writing.giveBack(),
    [OPS.beginText]: () => writing.place(identity),
    [OPS.setTextMatrix]: ([matrix]) => matrix && writing.place(matrixOf(matrix)),
    [OPS.moveText]: ([x = 0, y = 0]) => writing.move(x, y),
    [OPS.setLeadingMoveText]: ([x = 0, y = 0]) => {
      writing.set({ leading: -y });
      writing.move(x, y);
    },
    [OPS.setLeading]: ([leading = 0]) => writing.set({ leading }),
    [OPS.nextLine]: () => writing.nextLine(),
    [OPS.setFont]: ([, size = 0]) => writing.set({ size }),
    [OPS.setCharSpacing]: ([letterGap = 0]) => writing.set({ letterGap }),
    [OPS.setWordSpacing]: ([wordGap = 0]) => writing.set({ wordGap }),
    [OPS.setHScale]: ([percent = 100]) => writing.set({ stretch: percent / 100 }),
    [OPS.showText]: ([glyphs]) => glyphs && writing.write(glyphs),
  };
  fnArray.forEach((instruction, place) => {
    does[instruction]?.((argsArray[place] ?? []) as readonly never[]);
  });
  return writing.pieces;
}
