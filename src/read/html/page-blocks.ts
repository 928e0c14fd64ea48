/** A page as the lines that a reader sees: paragraphs, headings, items, rows. Each knows where in the tree it stands. */
import type { PageElement, PageNode } from "./page-tree.ts";

export type PageBlockKind = "text" | "heading" | "item" | "row" | "caption";

export interface PageBlock {
  readonly kind: PageBlockKind;
  /** With single blanks; an item with its mark, the cells of a row parted by tabs. */
  readonly text: string;
  /** The innermost element with a line of its own that it stands in. */
  readonly element: PageElement;
  /** How many of its signs are links. */
  readonly linked: number;
  /** The words before its first link; all of it where it has none. */
  readonly lead: string;
}

const blockTags: ReadonlySet<string> = new Set(
  (
    "#page html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table caption tbody thead tfoot td th tr ul button label option"
  ).split(" "),
);

/** Whether the element begins a line of its own. */
function isBlockElement({ tag }: PageElement): boolean {
  return blockTags.has(tag);
}

const kinds: ReadonlyMap<string, PageBlockKind> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, "heading"] as const),
  ...["figcaption", "caption"].map((tag) => [tag, "caption"] as const),
]);

/** Cells with more words than this are the columns of a page, not of a table. */
const longestCell = 300;

/** An anchor of the old kind, `<a name="…">`, leads nowhere. */
function isLink({ tag, attributes }: PageElement): boolean {
  return tag === "a" && (attributes.href !== undefined || attributes.name === undefined);
}

function holdsBlocks({ children }: PageElement): boolean {
  return children.some((child) => typeof child !== "string" && (isBlockElement(child) || holdsBlocks(child)));
}

const isCell = ({ tag }: PageElement): boolean => tag === "td" || tag === "th";

/** The cells of a row of a table of data; null for a row that lays out a page. */
function dataCells(row: PageElement): readonly PageElement[] | null {
  const cells = row.children.filter(
    (child): child is PageElement => typeof child !== "string" && isCell(child),
  );
  const isData = (cell: PageElement): boolean => {
    const inner = cell.children.filter((child): child is PageElement => typeof child !== "string");
    const blocks = inner.filter((child) => isBlockElement(child) || holdsBlocks(child));
    return blocks.length === 0 || (blocks.length === 1 && !holdsBlocks(blocks[0] as PageElement)); // holds: there is one
  };
  return cells.length > 1 && cells.every(isData) ? cells : null;
}

/** Pieces as one line, without marks that nobody sees. */
function lineOf(pieces: readonly string[]): string {
  return pieces
    .join("")
    .replace(/[\u00ad\u200b\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Gathers words into lines while the tree is walked. */
class LineGatherer {
  readonly blocks: PageBlock[] = [];
  #pieces: string[] = [];
  #linked = 0;
  /** Pieces before the first link. */
  #lead: number | null = null;
  /** Line breaks met since the last words. */
  #breaks = 0;
  #mark = "";

  add(text: string, element: PageElement, isLinked: boolean): void {
    if (this.#breaks > 0 && text.trim() !== "") this.#decideBreak(text, element);
    if (isLinked) this.#lead ??= this.#pieces.length;
    this.#pieces.push(text);
    if (isLinked) this.#linked += text.replace(/\s+/gu, " ").length;
  }

  breakLine(): void {
    this.#breaks += 1;
    this.#pieces.push(" ");
  }

  /** A mark for the next line: that of an item. */
  mark(mark: string): void {
    this.#mark = mark;
  }

  end(element: PageElement, kind?: PageBlockKind): void {
    const text = lineOf(this.#pieces);
    if (text !== "") {
      const isItem = this.#mark !== "" && kind === undefined;
      this.blocks.push({
        kind: kind ?? (isItem ? "item" : (kinds.get(element.tag) ?? "text")),
        text: isItem ? `${this.#mark} ${text}` : text,
        element,
        linked:
          Math.min(this.#linked, text.length) + (isItem && this.#linked > 0 ? this.#mark.length + 1 : 0),
        lead: this.#lead === null ? text : lineOf(this.#pieces.slice(0, this.#lead)),
      });
      this.#mark = "";
    }
    this.#pieces = [];
    this.#linked = 0;
    this.#lead = null;
    this.#breaks = 0;
  }

  /** One break inside a sentence is for looks; two, or one between sentences, part paragraphs. */
  #decideBreak(next: string, element: PageElement): void {
    const before = this.#pieces.join("").trimEnd();
    const isBetween = /[.!?:;…]["”»)\]]?$/u.test(before) && /^\s*[\p{Lu}\p{N}“«"•–—-]/u.test(next);
    const isDate = /^\s*\d{1,2}[./ ]/.test(next) && !/\d/.test(before);
    if (this.#breaks > 1 || isBetween || isDate) this.end(element);
    this.#breaks = 0;
  }
}

function markOf(item: PageElement, place: number): string {
  return item.parent?.tag === "ol" ? `${place}.` : "•";
}

function walkRow(lines: LineGatherer, cells: readonly PageElement[], row: PageElement): void {
  const gatherer = new LineGatherer();
  const texts = cells.map((cell) => {
    const from = gatherer.blocks.length;
    walk(gatherer, cell, cell, false);
    gatherer.end(cell);
    return gatherer.blocks.slice(from);
  });
  const text = texts
    .map((blocks) => blocks.map((block) => block.text).join(" "))
    .join("\t")
    .trim();
  if (text === "") return;
  const linked = texts.flat().reduce((sum, block) => sum + block.linked, 0);
  lines.blocks.push({ kind: "row", text, element: row, linked, lead: text });
}

function walkBlock(lines: LineGatherer, element: PageElement): void {
  const cells = element.tag === "tr" ? dataCells(element) : null;
  if (cells?.every((cell) => textLength(cell) <= longestCell)) {
    walkRow(lines, cells, element);
    return;
  }
  walk(lines, element, element, false);
  lines.end(element);
}

function textLength({ children }: PageElement): number {
  return children.reduce(
    (sum, child) => sum + (typeof child === "string" ? child.trim().length : textLength(child)),
    0,
  );
}

function walk(lines: LineGatherer, element: PageElement, block: PageElement, isLinked: boolean): void {
  let items = 0;
  for (const child of element.children as readonly PageNode[]) {
    if (typeof child === "string") {
      lines.add(child, block, isLinked);
      continue;
    }
    if (child.tag === "head" || child.tag === "title") continue;
    if (child.tag === "br") {
      lines.breakLine();
    } else if (isBlockElement(child)) {
      lines.end(block);
      if (child.tag === "li") {
        items += 1;
        lines.mark(markOf(child, items));
      }
      walkBlock(lines, child);
      if (child.tag === "li") lines.mark("");
    } else {
      walk(lines, child, block, isLinked || isLink(child));
    }
  }
}

/** The lines of a page, in its order. */
export function blocksOfPage(root: PageElement): readonly PageBlock[] {
  const lines = new LineGatherer();
  walk(lines, root, root, false);
  lines.end(root);
  return lines.blocks;
}
