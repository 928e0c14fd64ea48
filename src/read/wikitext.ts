/** MediaWiki: pages as their markup, alone or in an XML export of a wiki. */

import { SaxesParser } from "saxes";
import { lowerCase } from "../language/az/fold.ts";
import type { Anchor } from "../model/anchor.ts";
import { decodeText } from "./decode.ts";
import { documentPart } from "./document-part.ts";
import { type Content, type ReadDocument, type Reader, Unreadable } from "./reader.ts";

const mostBytes = 16 * 2 ** 20;

/** A page of a wiki longer than this takes seconds to parse and is a list. */
const mostPage = 2 * 2 ** 20;

/** Links to files and categories, with the words about them, in the wiki's language: the parser knows only English ones. */
const fileLink = /\[\[\s?(?:Fayl|Şəkil|File|Image|Kateqoriya|Category|Media)\s?:/iu;

/** Takes `[[Fayl:…]]` away with the links inside it. */
function withoutFiles(markup: string): string {
  let rest = markup;
  let kept = "";
  for (let at = rest.search(fileLink); at >= 0; at = rest.search(fileLink)) {
    kept += rest.slice(0, at);
    let depth = 0;
    let end = at;
    for (; end < rest.length; end += 1) {
      if (rest.startsWith("[[", end)) depth += 1;
      else if (rest.startsWith("]]", end)) depth -= 1;
      if (rest.startsWith("[[", end) || rest.startsWith("]]", end)) end += 1;
      if (depth === 0) break;
    }
    rest = rest.slice(end + 1);
  }
  return kept + rest;
}

/** Sections that are no prose: notes, links, sources. */
const endSections: ReadonlySet<string> = new Set([
  "istinadlar",
  "mənbə",
  "mənbələr",
  "ədəbiyyat",
  "xarici keçidlər",
  "həmçinin bax",
  "qeydlər",
  "references",
  "external links",
]);

async function readMarkup(title: string | null, markup: string): Promise<ReadDocument> {
  if (markup.length > mostPage)
    throw new Unreadable(`${Math.ceil(markup.length / 2 ** 20)} MB, and a page may have 2`);
  const { default: wtf } = await import("wtf_wikipedia");
  const page = wtf(withoutFiles(markup));
  const anchors: Anchor[] = [];
  let text = title ?? "";
  for (const section of page.sections()) {
    const heading = section.title().trim();
    if (endSections.has(lowerCase(heading))) continue;
    if (heading !== "") {
      text += text === "" ? "" : "\n\n";
      anchors.push({
        start: text.length,
        kind: "heading",
        label: heading,
        fragment: heading.replaceAll(" ", "_"),
      });
      text += heading;
    }
    const body = section
      .text({})
      .replace(/\n[ \t]*\*\s*/g, "\n• ")
      .replace(/^[ \t]*\*\s*/, "• ")
      .trim();
    if (body !== "") text += `${text === "" ? "" : "\n\n"}${body}`;
  }
  return documentPart(`${text.trim()}\n`, { title, anchors });
}

/** Names of pages as parts: short, and without what separates parts. */
const partOf = (title: string): string => title.replace(/[\\/:*?"<>|]+/g, "_").slice(0, 120);

interface ExportedPage {
  title: string;
  space: string;
  text: string;
}

/** The pages of an export, as they come out of the XML. */
async function* exportedPages(content: Content): AsyncGenerator<ExportedPage> {
  const parser = new SaxesParser();
  const done: ExportedPage[] = [];
  let page: ExportedPage | null = null;
  let words: string[] = [];
  parser.on("doctype", () => {
    throw new Unreadable("it declares a document type, as no wiki does");
  });
  parser.on("error", (error) => {
    throw new Unreadable(`broken XML (${error.message}); export the pages again`);
  });
  parser.on("opentag", ({ name }) => {
    words = [];
    if (name === "page") page = { title: "", space: "0", text: "" };
  });
  parser.on("text", (text) => words.push(text));
  parser.on("closetag", ({ name }) => {
    if (page === null) return;
    if (name === "title") page.title = words.join("");
    if (name === "ns") page.space = words.join("");
    if (name === "text") page.text = words.join("");
    if (name !== "page") return;
    done.push(page);
    page = null;
  });
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of content.chunks()) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}

const startsExport = (head: Uint8Array): boolean =>
  /^(?:<\?xml[^>]{0,200}\?>)?\s{0,9}<mediawiki[\s>]/.test(
    Buffer.from(head.subarray(0, 400))
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, ""),
  );

export const wikiExport: Reader = {
  name: "MediaWiki export",
  endings: [],
  mediaTypes: [],
  sniff: startsExport,
  async *read(content) {
    for await (const { title, space, text } of exportedPages(content)) {
      const part = partOf(title);
      if (space !== "0") yield { kind: "skipped", part, reason: "no article: a page of another namespace" };
      else if (/^\s{0,9}#(?:redirect|yönləndirmə|istiqamətləndirmə)/iu.test(text))
        yield { kind: "skipped", part, reason: "no article: a redirect" };
      else yield { ...(await readMarkup(title, text)), part };
    }
  },
};

export const wikitext: Reader = {
  name: "MediaWiki markup",
  endings: ["wiki", "mediawiki", "wikitext"],
  mediaTypes: ["text/x-wiki"],
  sniff: () => false,
  async *read(content, { fileName }) {
    const decoded = decodeText(await content.whole(mostBytes));
    if (decoded.text === null) throw new Unreadable(decoded.problem);
    const title = fileName.replace(/\.\w+$/, "").replaceAll("_", " ");
    yield await readMarkup(title, decoded.text);
  },
};
