/** PDF documents: their text in reading order, the page of every word, and which pages have none. */
import type { Anchor } from "../model/anchor.ts";
import { documentPart } from "./document-part.ts";
import { glyphPieces } from "./pdf/glyph-pieces.ts";
import { libraryPieces } from "./pdf/library-pieces.ts";
import { isWoven, linesOfPage } from "./pdf/page-lines.ts";
import { type PdfParagraph, paragraphsOf } from "./pdf/paragraphs.ts";
import { cutRunningLines, type PdfPage } from "./pdf/running-lines.ts";
import { type Reader, type ReadPart, Unreadable } from "./reader.ts";

const mostBytes = 256 * 2 ** 20;

/** More pages than any document of the press has; some 6 s at most. */
const mostPages = 2000;

type PdfFile = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

/** Loaded with the first PDF. */
let library: Promise<typeof import("unpdf")> | null = null;

async function open(bytes: Uint8Array): Promise<PdfFile> {
  library ??= import("unpdf");
  const { getDocumentProxy } = await library;
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true, // letters are read, not drawn: a sixth of the time of a page with fonts
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    const { name = "", message = "" } = error as Error; // holds: the library throws errors
    if (name === "PasswordException") throw new Unreadable("protected by a password; save it without one");
    throw new Unreadable(`a broken PDF (${message}); save it again`);
  }
}

async function readPage(file: PdfFile, number: number): Promise<PdfPage> {
  const page = await file.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const pieces = await libraryPieces(page);
  const lines = linesOfPage(isWoven(pieces) ? await glyphPieces(page) : pieces);
  page.cleanup();
  return { height, lines };
}

/** The paragraphs as one text, with a form feed where each page but the first begins. */
function store(paragraphs: readonly PdfParagraph[]): {
  readonly text: string;
  readonly anchors: readonly Anchor[];
} {
  const anchors: Anchor[] = [];
  let text = "";
  let page = 0;
  const turnTo = (next: number): void => {
    while (page < next) {
      page += 1;
      if (page > 1) text += "\f";
      anchors.push(pageAnchor(page, text.length));
    }
  };
  for (const paragraph of paragraphs) {
    if (text !== "") text += "\n\n";
    if (paragraph.page > page) turnTo(paragraph.page);
    let from = 0;
    for (const turn of paragraph.turns) {
      const at = beforeWord(paragraph.text, turn.at);
      text += paragraph.text.slice(from, at);
      turnTo(turn.page);
      from = at;
    }
    text += paragraph.text.slice(from);
  }
  return { text: `${text}\n`, anchors };
}

/** The beginning of the word at a place, or of the next one where a page parts it. */
function beforeWord(text: string, at: number): number {
  if (at === 0 || text[at - 1] === " ") return at;
  const blank = text.indexOf(" ", at);
  return blank < 0 ? text.length : blank + 1;
}

const pageAnchor = (page: number, start: number): Anchor => ({
  start,
  kind: "page",
  label: String(page),
  fragment: `page=${page}`,
});

/** The largest words near the top of the first page that has any (a cover may be a picture), where they are larger than the rest. */
function titleOf(paragraphs: readonly PdfParagraph[]): string | null {
  const sizes = paragraphs
    .flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 40)).fill(size))
    .sort((one, other) => one - other);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page).slice(0, 6);
  const largest = first.reduce(
    (best, each) => (each.size > best.size * 1.02 ? each : best),
    first[0] as PdfParagraph,
  ); // holds: no document is without paragraphs
  return largest.size > usual * 1.12 && largest.text.length <= 300 ? largest.text : null;
}

/** Pages without a word, as the ranges of a message: `3, 5–7`. */
function emptyPages(pages: readonly PdfPage[]): string {
  const numbers = pages.flatMap(({ lines }, index) => (lines.length === 0 ? [index + 1] : []));
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

async function* readFile(file: PdfFile, tellsCuts: boolean): AsyncGenerator<ReadPart> {
  if (file.numPages > mostPages)
    throw new Unreadable(`${file.numPages} pages, and a document may have ${mostPages}; split it`);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) pages.push(await readPage(file, number));
  const { pages: left, cut, address } = cutRunningLines(pages);
  const paragraphs = paragraphsOf(left);
  if (paragraphs.length === 0)
    throw new Unreadable("no text on any page: a scan; recognise its text (OCR) and save it again");
  const { text, anchors } = store(paragraphs);
  const cuts = tellsCuts ? cut.map((line) => ({ text: line, reason: "edge of the page" })) : [];
  yield documentPart(text, { title: titleOf(paragraphs), anchors, uri: address, cuts });
  const empty = emptyPages(pages);
  if (empty !== "")
    yield { kind: "skipped", part: `pages ${empty}`, reason: "pages without text: pictures or scans" };
}

export const pdf: Reader = {
  name: "PDF",
  endings: ["pdf"],
  mediaTypes: ["application/pdf"],
  sniff: (head) => Buffer.from(head.subarray(0, 1024)).includes("%PDF-"),
  async *read(content, { tellsCuts = false }) {
    const file = await open(await content.whole(mostBytes));
    try {
      yield* readFile(file, tellsCuts);
    } finally {
      await file.destroy();
    }
  },
};
