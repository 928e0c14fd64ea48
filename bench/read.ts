/**
 * `npm run bench`, reading: how many pages a second of processor time become documents, beside the libraries alone on the same bytes.
 * The pages are the fixtures, small ones and the same with a long menu; the PDF has the lines of an article on two hundred pages.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { getDocumentProxy } from "unpdf";
import { contentOf } from "../src/read/content.ts";
import { readPage } from "../src/read/html.ts";
import { readContent } from "../src/read/read-content.ts";
import { renderTable } from "../src/terminal/table.ts";
import { smallPdf } from "../test/read/small-pdf.ts";

const fixtures = join(import.meta.dirname, "..", "test", "read", "fixtures");
const rounds = 5;
const warmUps = 3;

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

type Work = () => unknown;

/** Pages a second of processor time of two works in turn, after some rounds to warm up; the best round of each counts. */
async function ratesOf(pages: number, own: Work, bare: Work): Promise<readonly [number, number]> {
  const best: [number, number] = [0, 0];
  for (let round = -warmUps; round < rounds; round += 1)
    for (const [index, work] of [own, bare].entries()) {
      const start = processorSeconds();
      await work();
      const rate = pages / (processorSeconds() - start);
      if (round >= 0) best[index] = Math.max(best[index] ?? 0, rate);
    }
  return best;
}

const small = ["html", "html-later", "html-fresh"].flatMap((group) =>
  readdirSync(join(fixtures, group), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => readFileSync(join(fixtures, group, name), "utf8")),
);
const box = "<div><a href='/x'>Başqa xəbərin başlığı budur</a><span>12:30</span></div>";
const large = small.map((page) => page.replace("</body>", `<div>${box.repeat(600)}</div></body>`));

/** A PDF of so many pages with forty lines each. */
function pdfOf(pages: number): Buffer {
  const lines = Array.from(
    { length: 40 },
    (_, line) =>
      `1 0 0 1 50 ${760 - line * 17} Tm (Line ${line} of a page says that a ministry opened a new school in the town.) Tj`,
  );
  const drawn = `BT /F 11 Tf ${lines.join("\n")} ET`;
  return Buffer.from(smallPdf(pages, [595, 842], drawn));
}

async function wordsOf(bytes: Uint8Array): Promise<void> {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  for (let number = 1; number <= file.numPages; number += 1)
    await (await file.getPage(number)).getTextContent();
  await file.destroy();
}

async function readPdf(bytes: Uint8Array): Promise<void> {
  for await (const part of readContent(contentOf(bytes), { fileName: "a.pdf" }))
    if (part.kind === "failed") throw new Error(part.reason);
}

const prints = readdirSync(join(fixtures, "pdf")).map((name) => readFileSync(join(fixtures, "pdf", name)));
const long = pdfOf(200);
const hints = { fileName: "a.html" };

const rows: [string, readonly [number, number]][] = [
  [
    "web pages, 4 KB",
    await ratesOf(
      small.length,
      () => small.map((page) => readPage(page, hints)),
      () => small.map((page) => parseDocument(page)),
    ),
  ],
  [
    "web pages, 50 KB",
    await ratesOf(
      large.length,
      () => large.map((page) => readPage(page, hints)),
      () => large.map((page) => parseDocument(page)),
    ),
  ],
  [
    "one PDF of 200 pages",
    await ratesOf(
      200,
      () => readPdf(long),
      () => wordsOf(long),
    ),
  ],
  [
    "PDF files of a page with fonts",
    await ratesOf(
      prints.length,
      async () => {
        for (const print of prints) await readPdf(print);
      },
      async () => {
        for (const print of prints) await wordsOf(print);
      },
    ),
  ],
];

const table = {
  columns: ["read", "pages a second", "library alone"],
  rows: rows.map(([name, [own, bare]]) => [name, Math.round(own), Math.round(bare)]),
};
console.log(
  `\nreading, a second of processor time; the library alone parses pages or gives the words of a PDF\n\n${renderTable(table)}`,
);
