/** The words of a PDF page as the library puts them together. */
import type { PDFPageProxy } from "unpdf/pdfjs";
import type { Piece } from "./page-lines.ts";

/** The pieces; letters that follow each other at any distance are one, a wide gap being a blank. */
export async function libraryPieces(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent({ disableNormalization: false });
  return items.flatMap((item): Piece[] => {
    if (!("str" in item) || item.str === "") return [];
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[]; // holds: the matrix of a piece has six numbers
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skew, scale) || item.height || 10 }];
  });
}
