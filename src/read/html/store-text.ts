/** Lines of a page as one text, with the places of its headings. */
import type { Anchor } from "../../model/anchor.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

export interface StoredText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

const nameOf = ({ attributes }: PageElement): string | null => attributes.id || attributes.name || null;

/** The first element inside, or the element itself, that an address can name. */
function namedInside(element: PageElement): string | null {
  const own = nameOf(element);
  if (own !== null) return own;
  for (const child of element.children) {
    const found = typeof child === "string" ? null : namedInside(child);
    if (found !== null) return found;
  }
  return null;
}

/** The name of a section that begins with the element, so that an address which opens the one opens the other. */
function namedAround(element: PageElement): string | null {
  const { parent } = element;
  const first = parent?.children.find((child) => typeof child !== "string" || child.trim() !== "");
  return parent === null || first !== element ? null : (nameOf(parent) ?? namedAround(parent));
}

/** What an address ends in to open a heading: its own id, that of a mark in it, or that of the section it heads. */
const fragmentOf = (heading: PageElement): string | null => namedInside(heading) ?? namedAround(heading);

/** The title on a line of its own, items and rows closely, paragraphs with an empty line between them. */
export function storeText(title: string | null, blocks: readonly PageBlock[]): StoredText {
  const anchors: Anchor[] = [];
  const pieces: string[] = title === null ? [] : [title];
  let length = title?.length ?? 0;
  let before: PageBlock["kind"] | null = null;
  for (const { kind, text: line, element } of blocks) {
    const isClose = kind === before && (kind === "item" || kind === "row");
    const gap = length === 0 ? "" : isClose ? "\n" : "\n\n";
    length += gap.length;
    if (kind === "heading")
      anchors.push({ start: length, kind: "heading", label: line, fragment: fragmentOf(element) });
    pieces.push(gap, line);
    length += line.length;
    before = kind;
  }
  return { text: `${pieces.join("")}\n`, anchors };
}
