/** Web pages: the article of a page, its headline, day and address. */
import { decodePage } from "./html/decode-page.ts";
import { type JudgedBlock, judgeBlocks } from "./html/main-text.ts";
import { blocksOfPage } from "./html/page-blocks.ts";
import { factsOfPage, type PageFacts } from "./html/page-facts.ts";
import { titleOfPage } from "./html/page-title.ts";
import { parsePage } from "./html/page-tree.ts";
import { dayNear } from "./html/shown-day.ts";
import type { PageLines, SiteFurniture } from "./html/site-furniture.ts";
import { storeText } from "./html/store-text.ts";
import type { Content, Hints, ReadDocument, Reader, ReadPart } from "./reader.ts";

/** The largest page; one of a book in one piece has 5 MB. */
const mostBytes = 16 * 2 ** 20;

const nothing: SiteFurniture = new Set();

function publishedOn(facts: PageFacts, judged: readonly JudgedBlock[], title: string | null): string | null {
  return facts.published ?? dayNear(judged, title) ?? facts.dayOfAddress;
}

/** The document of a page, or why it holds none. */
export function readPage(html: string, { uri, furniture = nothing, tellsCuts = false }: Hints): ReadPart {
  const page = parsePage(html);
  const facts = factsOfPage(page, uri);
  if (/^elaqe\b/.test(facts.generator ?? ""))
    return { kind: "skipped", part: "", reason: "a report that elaqe wrote" };
  const blocks = blocksOfPage(page.root);
  const title = titleOfPage(facts, blocks, furniture);
  const judged = judgeBlocks(blocks, { title, furniture });
  const kept = judged.filter(({ cut }) => cut === null).map(({ block }) => block);
  if (kept.length === 0)
    return { kind: "skipped", part: "", reason: "a page without an article: no prose but links and labels" };
  const document: ReadDocument = {
    kind: "document",
    part: "",
    ...storeText(title, kept),
    title,
    published: publishedOn(facts, judged, title),
    uri: facts.address,
    cuts: tellsCuts
      ? judged.flatMap(({ block, cut }) => (cut === null ? [] : [{ text: block.text, reason: cut }]))
      : [],
  };
  return document;
}

/** The lines of a page for learning what repeats on its site. */
export function linesOfPage(html: string): PageLines {
  const page = parsePage(html);
  const { titles } = factsOfPage(page, null);
  return { title: titles[0] ?? "", lines: blocksOfPage(page.root).map(({ text }) => text) };
}

/** The front of a page from its first tag: comments and the prolog of XML may stand before it. */
function withoutComments(front: string): string {
  let rest = front;
  while (rest.startsWith("<!--") || rest.startsWith("<?")) {
    const end = rest.indexOf(rest.startsWith("<?") ? ">" : "-->");
    if (end < 0) return "";
    rest = rest.slice(rest.indexOf(">", end) + 1).trimStart();
  }
  return rest;
}

export const html: Reader = {
  name: "HTML",
  endings: ["html", "htm", "xhtml", "shtml", "php", "aspx", "asp"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  sniff(head) {
    const front = Buffer.from(head.subarray(0, 2048)).toString("latin1").replaceAll("\0", "");
    if (front.slice(0, front.indexOf("<")).trim().length > 3) return false;
    return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
      withoutComments(front.slice(Math.max(0, front.indexOf("<")))),
    );
  },
  async *read(content: Content, hints: Hints) {
    yield readPage(decodePage(await content.whole(mostBytes), hints.charset), hints);
  },
};
