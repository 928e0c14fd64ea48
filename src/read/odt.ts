/** OpenDocument texts (ODT): paragraphs, headings, lists and tables of `content.xml`. */

import { SaxesParser } from "saxes";
import type { Anchor } from "../model/anchor.ts";
import { contentOf } from "./content.ts";
import { documentPart } from "./document-part.ts";
import { type Reader, Unreadable } from "./reader.ts";

const mostBytes = 64 * 2 ** 20;

/** Elements whose words are no words of the text: comments, changes that were taken back, drawings' titles. */
const unread: ReadonlySet<string> = new Set([
  "office:annotation",
  "text:tracked-changes",
  "svg:title",
  "svg:desc",
  "text:sequence-decls",
]);

interface OdtLine {
  readonly text: string;
  readonly level: number;
  readonly gap: "\n" | "\n\n";
}

/** Gathers the lines while the XML is read. */
class OdtText {
  readonly lines: OdtLine[] = [];
  #pieces: string[] | null = null;
  #level = 0;
  #unread = 0;
  #notes: string[][] = [];
  #cells: string[] | null = null;
  #cell: string[] = [];
  /** Numbers of the items of the lists that are open. */
  readonly #lists: number[] = [];
  #mark = "";

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unread > 0 || unread.has(name)) this.#unread += 1;
    else if (name === "text:note") this.#notes.push(this.#pieces ?? []);
    else if (name === "text:note-body") this.#pieces = [" ("];
    else if (name === "text:note-citation") this.#pieces = [];
    else if (name === "text:p" || name === "text:h") {
      if (this.#notes.length === 0) this.#pieces = [];
      this.#level = name === "text:h" ? Number(attributes["text:outline-level"] ?? "1") : 0;
    } else if (name === "text:s")
      this.#pieces?.push(" ".repeat(Math.min(Number(attributes["text:c"] ?? "1"), 9)));
    else if (name === "text:tab" || name === "text:line-break") this.#pieces?.push(" ");
    else if (name === "table:table-row") this.#cells = [];
    else if (name === "text:list") this.#lists.push(0);
    else if (name === "text:list-item") this.#mark = "•";
  }

  close(name: string): void {
    if (this.#unread > 0) this.#unread -= 1;
    else if (name === "text:note") this.#pieces = this.#notes.pop() ?? null;
    else if (name === "text:note-body") this.#notes.at(-1)?.push(...(this.#pieces ?? []), ")");
    else if (name === "text:p" || name === "text:h") this.#endLine();
    else if (name === "table:table-cell") {
      this.#cells?.push(this.#cell.join(" "));
      this.#cell = [];
    } else if (name === "table:table-row") this.#endRow();
    else if (name === "text:list") this.#lists.pop();
    else if (name === "text:list-item") this.#mark = "";
  }

  text(text: string): void {
    if (this.#unread === 0) this.#pieces?.push(text);
  }

  #endLine(): void {
    if (this.#notes.length > 0) return;
    const text = (this.#pieces ?? []).join("").replace(/\s+/gu, " ").trim();
    this.#pieces = null;
    if (text === "") return;
    if (this.#cells !== null) this.#cell.push(text);
    else {
      const line = this.#mark === "" ? text : `${this.#mark} ${text}`;
      this.lines.push({ text: line, level: this.#level, gap: this.#mark === "" ? "\n\n" : "\n" });
    }
    this.#mark = "";
  }

  #endRow(): void {
    const row = (this.#cells ?? []).join("\t").trim();
    this.#cells = null;
    if (row !== "") this.lines.push({ text: row, level: 0, gap: "\n" });
  }
}

function parse(xml: string): readonly OdtLine[] {
  const gathered = new OdtText();
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new Unreadable("it declares a document type, as no word processor does; save it again");
  });
  parser.on("error", (error) => {
    throw new Unreadable(`broken XML (${error.message}); save it again`);
  });
  parser.on("opentag", ({ name, attributes }) => gathered.open(name, attributes as Record<string, string>)); // holds: no namespaces asked for
  parser.on("closetag", ({ name }) => gathered.close(name));
  parser.on("text", (text) => gathered.text(text));
  parser.write(xml).close();
  return gathered.lines;
}

function store(lines: readonly OdtLine[]): { readonly text: string; readonly anchors: readonly Anchor[] } {
  const anchors: Anchor[] = [];
  let text = "";
  let before: OdtLine["gap"] = "\n\n";
  for (const { text: line, level, gap } of lines) {
    if (text !== "") text += gap === "\n" && before === "\n" ? "\n" : "\n\n";
    if (level > 0) anchors.push({ start: text.length, kind: "heading", label: line, fragment: null });
    text += line;
    before = gap;
  }
  return { text: `${text}\n`, anchors };
}

async function contentXml(bytes: Uint8Array): Promise<string> {
  const { zipEntries } = await import("./zip-entries.ts");
  let xml: string | null = null;
  for await (const entry of zipEntries(contentOf(bytes))) {
    if (
      entry.name === "META-INF/manifest.xml" &&
      Buffer.from(await entry.bytes()).includes("encryption-data")
    )
      throw new Unreadable("protected by a password; save it without one");
    if (entry.name === "content.xml") xml = Buffer.from(await entry.bytes()).toString("utf8");
  }
  if (xml === null) throw new Unreadable("no OpenDocument text: it has no content.xml");
  return xml;
}

export const odt: Reader = {
  name: "ODT",
  endings: ["odt"],
  mediaTypes: ["application/vnd.oasis.opendocument.text"],
  sniff: (head) =>
    Buffer.from(head.subarray(0, 200)).includes("mimetypeapplication/vnd.oasis.opendocument.text"),
  async *read(content) {
    const bytes = await content.whole(mostBytes);
    const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const lines = parse(isPacked ? await contentXml(bytes) : Buffer.from(bytes).toString("utf8"));
    if (lines.length === 0) throw new Unreadable("a document without text; there is nothing to read");
    const [first] = lines;
    const title = first?.level === 1 && lines.length > 1 ? first.text : null;
    yield documentPart(
      ...((stored) => [stored.text, { title, anchors: stored.anchors }] as const)(store(lines)),
    );
  },
};
