import type { Source } from "./report.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";

/** The page of a quote in words: `page 3`; null for texts without pages. */
export function pageText({ page }: Source, wording: Wording): string | null {
  return page === null ? null : fillText(wording.page, { page });
}
