/** The site that a page is one of, so that pages are compared with others of their own. */
import { factsOfPage } from "./html/page-facts.ts";
import { parsePage } from "./html/page-tree.ts";
import { Unreadable } from "./reader.ts";

export const siteOfHost = (host: string): string => host.replace(/^(?:www|m)\./, "");

/** The address that the front of a page gives; null as well where it cannot be parsed, which its reader will tell. */
function addressIn(front: string): string | null {
  try {
    return factsOfPage(parsePage(front), null).address;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** The site that the front of a page names; a page that names none is taken with its folder. */
export function siteOfPage(folder: string, head: Uint8Array): string {
  const front = Buffer.from(head).toString("latin1");
  const body = front.search(/<body/i);
  const address = addressIn(front.slice(0, body < 0 ? front.length : body));
  return address === null ? `folder ${folder}` : siteOfHost(new URL(address).hostname);
}
