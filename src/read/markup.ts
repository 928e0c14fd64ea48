/** Documents that become a page on the way: all their lines are theirs, nothing is cut. */
import { blocksOfPage, type PageBlock } from "./html/page-blocks.ts";
import { parsePage } from "./html/page-tree.ts";
import { type StoredText, storeText } from "./html/store-text.ts";

export interface MarkupText extends StoredText {
  readonly title: string | null;
}

const isTopHeading = ({ kind, element }: PageBlock): boolean => kind === "heading" && element.tag === "h1";

/** The text of HTML that holds one document; its title is a first heading of the highest level. */
export function textOfMarkup(html: string): MarkupText {
  const blocks = blocksOfPage(parsePage(html).root);
  const [first] = blocks;
  const title = first !== undefined && isTopHeading(first) && blocks.length > 1 ? first.text : null;
  return { ...storeText(null, blocks), title };
}
