import { readdirSync, readFileSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { contentOf } from "../../src/read/content.ts";
import { glyphPieces } from "../../src/read/pdf/glyph-pieces.ts";
import { libraryPieces } from "../../src/read/pdf/library-pieces.ts";
import { isWoven, linesOfPage, type Piece } from "../../src/read/pdf/page-lines.ts";
import { pdf } from "../../src/read/pdf.ts";
import { smallPdf } from "./small-pdf.ts";

const fixtures = new URL("fixtures/pdf/", import.meta.url);

async function textOf(file: string | Buffer): Promise<string> {
  const texts: string[] = [];
  for await (const part of pdf.read(
    contentOf(Buffer.from(file)),
    { fileName: "a.pdf" },
    async function* () {},
  ))
    if (part.kind === "document") texts.push(part.text);
  return texts.join("");
}

test("letters that are drawn after the line they belong to stand in their words", async () => {
  // Helvetica of 10 points: v z l r are 5, 5, 2.22 and 3.33 wide, e is 5.56
  const line = "50 150 Td [(v) -600 (zif) -600 (l) -600 (rin) -300 (ilki)] TJ";
  const after = "1 0 0 1 55.2 150 Tm [(e) -1044 (e) -264 (e)] TJ";
  expect(await textOf(smallPdf(1, [300, 300], `BT /F 10 Tf ${line} ${after} ET`))).toBe("vezifelerin ilki\n");
});

test.each(readdirSync(fixtures))("%s has the same lines by its drawing where none is woven", async (name) => {
  const bytes = readFileSync(new URL(name, fixtures));
  const file = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, verbosity: 0 });
  const page = await file.getPage(1);
  const pieces = await libraryPieces(page);
  const linesOf = (written: readonly Piece[]) =>
    linesOfPage(written).map(({ text }) => text.normalize("NFKC").replace(/\s/gu, ""));
  if (!isWoven(pieces)) expect(linesOf(await glyphPieces(page))).toEqual(linesOf(pieces));
  await file.destroy();
});
