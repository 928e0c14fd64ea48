/** Documents that become a page on the way: all their lines are theirs, nothing is cut. */
import { blocksOfPage, type PageBlock } from "./html/page-blocks.ts";
import { parsePage } from "./html/page-tree.ts";
import { type StoredText, storeText } from "./html/store-text.ts";

export interface MarkupText extends StoredText {
  readonly title: string | null;
}

const isTopHeading = ({ kind, element }: PageBlock): boolean => kind === "heading" && element.tag === "h1";

/** Lines that may stand over a headline: the letterhead, a day, the names of sections. */
const mostBefore = 4;
const longestBefore = 80;

/** The text of HTML that holds one document; its title is a heading of the highest level with at most a letterhead over it. */
export function textOfMarkup(html: string): MarkupText {
  const blocks = blocksOfPage(parsePage(html).root);
  const at = blocks.findIndex(isTopHeading);
  const before = blocks.slice(0, Math.max(at, 0));
  const isFirst = before.length <= mostBefore && before.every(({ text }) => text.length <= longestBefore);
  const title = at < blocks.length - 1 && isFirst ? (blocks[at]?.text ?? null) : null;
  return { ...storeText(null, blocks), title };
}
