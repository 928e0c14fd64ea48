/** Lines of a page as one text, with the places of its headings. */
import type { Anchor } from "../reader.ts";
import type { PageBlock } from "./page-blocks.ts";

export interface StoredText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

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
      anchors.push({ start: length, kind: "heading", label: line, fragment: element.attributes.id ?? null });
    pieces.push(gap, line);
    length += line.length;
    before = kind;
  }
  return { text: `${pieces.join("")}\n`, anchors };
}
