/** Markdown: its text without the marks, and what its front matter says of it. */
import type { Anchor } from "../model/anchor.ts";
import { decodeText } from "./decode.ts";
import { documentPart } from "./document-part.ts";
import { writtenDay } from "./html/written-day.ts";
import { type Reader, Unreadable } from "./reader.ts";

const mostBytes = 16 * 2 ** 20;

interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The lines between `---` at the front, as names and values; deeper YAML is nobody's title or day. */
function frontMatter(text: string): FrontMatter {
  const lines = text.split("\n");
  const end = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) : -1;
  if (end < 0) return { fields: new Map(), body: text };
  const fields = lines.slice(1, end).flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2");
    return colon > 0 && value !== "" ? [[line.slice(0, colon).trim().toLowerCase(), value]] : [];
  });
  return { fields: new Map(fields), body: lines.slice(end + 1).join("\n") };
}

/** Marks inside a line taken away: emphasis, code, links and pictures. */
function plainLine(line: string): string {
  return line
    .replace(/!\[([^\][]{0,500})\]\([^()\s]{0,2000}\)/g, "")
    .replace(/\[([^\][]{1,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/(\*\*|__|`)(?=\S)/g, "")
    .replace(/(\S)(?:\*\*|__|`)/g, "$1")
    .replace(/(^|[\s(“«])[*_](?=[\p{L}\p{N}“«])/gu, "$1")
    .replace(/([\p{L}\p{N}.!?”»])[*_](?=[\s).,:;!?]|$)/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1");
}

const row = (line: string): string =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim())
    .join("\t");

/** `|---|:--:|`, which parts the head of a table from its rows. */
const isTableRule = (line: string): boolean =>
  line.includes("|") && line.includes("-") && !/[^\s:|-]/.test(line);

/** A line of text without the mark that begins it; null for what is only a mark. */
function blockLine(line: string): string | null {
  if (/^ {0,3}(?:[-*_=]\s?){3,}$/.test(line) || isTableRule(line)) return null;
  if (/^\s*\|.*\|\s*$/.test(line)) return row(line);
  return line
    .replace(/^ {0,3}#{1,6}\s+/, "")
    .replace(/\s#+\s*$/, "")
    .replace(/^\s*>\s?/, "")
    .replace(/^\s*[-*+]\s+/, "• ");
}

const headingOf = (line: string): string | null => /^ {0,3}#{1,6}\s+(\S.*)$/.exec(line)?.[1] ?? null;

function withoutComments(text: string): string {
  const [first = "", ...others] = text.split("<!--");
  return first + others.map((each) => each.slice(each.indexOf("-->") + 3)).join("");
}

/** Lines of one paragraph are one line of the text; items, rows and headings keep theirs. */
function joinLines(body: string): {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly title: string | null;
} {
  const anchors: Anchor[] = [];
  let text = "";
  let title: string | null = null;
  let isOpen = false;
  for (const written of withoutComments(body).split("\n")) {
    const block = blockLine(written);
    const line = block === null ? "" : plainLine(block).trim();
    const heading = headingOf(written);
    const isOwn = heading !== null || /^(?:• |\d{1,3}[.)] )/.test(line) || line.includes("\t");
    if (text !== "")
      text +=
        line === ""
          ? text.endsWith("\n")
            ? ""
            : "\n"
          : isOpen && !isOwn
            ? " "
            : text.endsWith("\n\n")
              ? ""
              : "\n";
    if (line === "") {
      if (text !== "" && !text.endsWith("\n\n")) text += "\n";
      isOpen = false;
      continue;
    }
    if (heading !== null) anchors.push({ start: text.length, kind: "heading", label: line, fragment: null });
    if (heading !== null && text === "") title = line;
    text += line;
    isOpen = !isOwn || line.startsWith("• ");
    if (heading !== null) {
      text += "\n\n";
      isOpen = false;
    }
  }
  return { text: `${text.trimEnd()}\n`, anchors, title };
}

export const markdown: Reader = {
  name: "Markdown",
  endings: ["md", "markdown", "mdown"],
  mediaTypes: ["text/markdown"],
  sniff: () => false,
  async *read(content) {
    const decoded = decodeText(await content.whole(mostBytes));
    if (decoded.text === null) throw new Unreadable(decoded.problem);
    const { fields, body } = frontMatter(decoded.text.replace(/\r\n?/g, "\n"));
    const { text, anchors, title } = joinLines(body);
    const said = fields.get("title") ?? null;
    const hasTitle = said === null || title !== null;
    const shift = hasTitle ? 0 : (said?.length ?? 0) + 2;
    const uri = fields.get("url") ?? fields.get("uri") ?? fields.get("link") ?? "";
    yield documentPart(hasTitle ? text : `${said}\n\n${text}`, {
      title: title ?? said,
      published: writtenDay(fields.get("date") ?? fields.get("published") ?? ""),
      uri: /^https?:\S+$/.test(uri) ? uri : null,
      anchors: anchors.map((anchor) => ({ ...anchor, start: anchor.start + shift })),
    });
  },
};
