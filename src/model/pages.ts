/** Pages of a stored text: a form feed stands where each page but the first begins, as in what prints and PDF programs write. */

const pageBreak = "\f";

/** The page, from 1, that a place in a text is on; null for a text without pages. */
export function pageOf(text: string, offset: number): number | null {
  const first = text.indexOf(pageBreak);
  if (first < 0) return null;
  let page = 1;
  for (let at = first; at >= 0 && at <= offset; at = text.indexOf(pageBreak, at + 1)) page += 1;
  return page;
}

/** The address of a page of a PDF, which browsers open there; other addresses as they are. */
export function pageAddress(uri: string, page: number | null): string {
  return page !== null && /\.pdf$/i.test(uri) ? `${uri}#page=${page}` : uri;
}
