/** What a page says of itself before its text: metadata for search engines and networks, JSON-LD, the title of the window. */
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";
import { elementsOf, type Page, type PageElement, wordsOf } from "./page-tree.ts";
import { dayOfAddress, isoDay, writtenDay } from "./written-day.ts";

export interface PageFacts {
  /** Titles by how much they are to be trusted; some have the site's name at an end. */
  readonly titles: readonly string[];
  /** The day the page's metadata give. */
  readonly published: string | null;
  /** A day in the address, for pages that say none. */
  readonly dayOfAddress: string | null;
  readonly address: string | null;
  readonly siteName: string | null;
  /** Program that made the page. */
  readonly generator: string | null;
  readonly linked: LinkedArticle | null;
}

const dateNames: readonly string[] = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "article.published",
  "dc.date.issued",
  "dc.date",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
];

function metaOf(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { tag, attributes } of elements) {
    if (tag !== "meta") continue;
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").trim().toLowerCase();
    const value = (attributes.content ?? "").replace(/\s+/gu, " ").trim();
    if (name !== "" && value !== "" && !found.has(name)) found.set(name, value);
  }
  return found;
}

function isPublication({ tag, attributes }: PageElement): boolean {
  if (tag === "meta") return false;
  return attributes.itemprop === "datePublished" || (tag === "time" && attributes.pubdate !== undefined);
}

/** The day that an element of the page is marked with. */
function markedDay(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    if (!isPublication(element)) continue;
    const { content, datetime } = element.attributes;
    const day = writtenDay(content ?? datetime ?? wordsOf(element));
    if (day !== null) return day;
  }
  return null;
}

function absolute(address: string | null | undefined, base: string | null | undefined): string | null {
  if (address === null || address === undefined || address.trim() === "") return null;
  try {
    const url = base === null || base === undefined ? new URL(address) : new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A page that names the front page as its own address has a mistake in its template. */
const isFrontPage = (address: string): boolean => /^https?:\/\/[^/]+\/?(?:[a-z]{2}\/?)?$/.test(address);

/** The address a browser notes where it saves a page: `saved from url=(0031)https://…`. */
function savedFrom(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const [, address] = /saved from url=\(\d{1,6}\)(\S+)/.exec(comment) ?? [];
    if (address !== undefined) return absolute(address, null);
  }
  return null;
}

function addressOf(
  page: Page,
  elements: readonly PageElement[],
  told: { readonly meta: ReadonlyMap<string, string>; readonly linked: LinkedArticle | null },
  fetched: string | null | undefined,
): string | null {
  const canonical = elements.find(
    ({ tag, attributes }) => tag === "link" && /^canonical$/i.test(attributes.rel?.trim() ?? ""),
  );
  const base = fetched ?? savedFrom(page.comments);
  const candidates = [
    absolute(canonical?.attributes.href, base),
    absolute(told.meta.get("og:url"), base),
    absolute(told.linked?.address, base),
    absolute(base, null),
  ].filter((address) => address !== null);
  return candidates.find((address) => !isFrontPage(address)) ?? candidates[0] ?? null;
}

/** The facts of a page. `fetched` is the address its bytes came from. */
export function factsOfPage(page: Page, fetched: string | null | undefined): PageFacts {
  const elements = elementsOf(page.root);
  const meta = metaOf(elements);
  const linked = linkedArticle(page.linkedData);
  const window = elements.find(({ tag }) => tag === "title");
  const titles = [
    linked?.headline,
    meta.get("og:title"),
    meta.get("twitter:title"),
    window && wordsOf(window),
  ];
  const days = dateNames.map((name) => writtenDay(meta.get(name) ?? ""));
  const address = addressOf(page, elements, { meta, linked }, fetched);
  return {
    titles: titles.flatMap((title) => title || []),
    published: isoDay(linked?.published ?? "") ?? days.find((day) => day !== null) ?? markedDay(elements),
    dayOfAddress: address === null ? null : dayOfAddress(address),
    address,
    siteName: meta.get("og:site_name") ?? null,
    generator: meta.get("generator") ?? null,
    linked,
  };
}
