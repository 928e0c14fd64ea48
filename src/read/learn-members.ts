/** The furniture of the sites that the pages in an archive are of, learnt from the first of them before any is read. */
import { posix } from "node:path";
import { decodePage } from "./html/decode-page.ts";
import { learnFurniture, type PageLines, type SiteFurniture } from "./html/site-furniture.ts";
import { html, linesOfPage } from "./html.ts";
import { siteOfHost, siteOfPage } from "./page-site.ts";

/** Something in an archive that may be a page. */
export interface PossiblePage {
  /** Path in the archive, or the address. */
  readonly name: string;
  /** Host that the bytes came from, where the archive says it. */
  readonly host?: string | undefined;
  bytes(): Promise<Uint8Array>;
}

/** Looking goes no further than this, so that a large archive is not read twice. */
const mostLookedAt = 2000;
const mostPages = 200;
const mostOfSite = 16;
const mostPageBytes = 2 ** 22;

const headBytes = 65_536;

/** The site of a page in an archive; null for what is no page. */
export function siteOfMember(name: string, bytes: Uint8Array, host?: string): string | null {
  const head = bytes.subarray(0, headBytes);
  if (!html.sniff(head)) return null;
  return host === undefined ? siteOfPage(posix.dirname(name), head) : siteOfHost(host);
}

interface FoundPage {
  readonly site: string;
  readonly lines: PageLines;
}

/** Site and lines of a page; null for what is none or cannot be unpacked or read, which reading will tell. */
async function pageIn({ name, host, bytes }: PossiblePage): Promise<FoundPage | null> {
  try {
    const found = await bytes();
    const site = found.length > mostPageBytes ? null : siteOfMember(name, found, host);
    return site === null ? null : { site, lines: linesOfPage(decodePage(found)) };
  } catch {
    return null;
  }
}

/** The first pages; an archive that breaks off gives those before, and reading tells the rest. */
async function firstPages(members: AsyncIterable<PossiblePage>): Promise<readonly FoundPage[]> {
  const pages: FoundPage[] = [];
  let looked = 0;
  try {
    for await (const member of members) {
      looked += 1;
      const page = await pageIn(member);
      if (page !== null) pages.push(page);
      if (looked >= mostLookedAt || pages.length >= mostPages) break;
    }
  } catch {
    return pages;
  }
  return pages;
}

/** What repeats, by site; sites of one page are not in the map. */
export async function learnMembers(
  members: AsyncIterable<PossiblePage>,
): Promise<ReadonlyMap<string, SiteFurniture>> {
  const sites = new Map<string, PageLines[]>();
  for (const { site, lines } of await firstPages(members)) {
    const known = sites.get(site);
    if (known === undefined) sites.set(site, [lines]);
    else if (known.length < mostOfSite) known.push(lines);
  }
  const several = [...sites].filter(([, lines]) => lines.length > 1);
  return new Map(several.map(([site, lines]) => [site, learnFurniture(lines)]));
}
