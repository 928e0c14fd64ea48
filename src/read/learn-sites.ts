/** The furniture of the sites that some files are pages of, learnt from a few pages of each before any is read. */
import { dirname, extname } from "node:path";
import { contentOfFile } from "./content.ts";
import { decodePage } from "./html/decode-page.ts";
import { learnFurniture, type PageLines, type SiteFurniture } from "./html/site-furniture.ts";
import { html, linesOfPage } from "./html.ts";
import { siteOfHost, siteOfPage } from "./page-site.ts";

/** Pages looked at of one site: enough for what stands on every page, and what is learnt does not grow with the site. */
const pagesLookedAt = 16;

/** Some of the list, from all over it. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .slice(0, most);
}

/** The lines of a page; null where it cannot be read, which its reader will tell. */
async function linesOf(path: string): Promise<PageLines | null> {
  try {
    return linesOfPage(decodePage(await contentOfFile(path).whole(2 ** 22)));
  } catch {
    return null;
  }
}

/** The front of a file, or null where the system refuses it, which reading will tell. */
function headOf(path: string): Uint8Array | null {
  try {
    return contentOfFile(path).head;
  } catch {
    return null;
  }
}

/** A file, and the host that it was fetched from. */
interface PossiblePage {
  readonly path: string;
  readonly host?: string;
}

/** What repeats on the site of each file that is a page; files that are none, or the only one of their site, are not in the map. */
export async function learnSites(
  files: readonly PossiblePage[],
): Promise<ReadonlyMap<string, SiteFurniture>> {
  const sites = new Map<string, string[]>();
  for (const { path, host } of files) {
    if (host === undefined && !html.endings.includes(extname(path).slice(1).toLowerCase())) continue;
    const head = headOf(path);
    if (head === null || (host !== undefined && !html.sniff(head))) continue;
    const site = host === undefined ? siteOfPage(dirname(path), head) : siteOfHost(host);
    const pages = sites.get(site);
    if (pages === undefined) sites.set(site, [path]);
    else pages.push(path);
  }
  const learnt = new Map<string, SiteFurniture>();
  for (const pages of sites.values()) {
    if (pages.length < 2) continue;
    const lines = await Promise.all(spread(pages, pagesLookedAt).map(linesOf));
    const furniture = learnFurniture(lines.filter((page) => page !== null));
    for (const path of pages) learnt.set(path, furniture);
  }
  return learnt;
}
