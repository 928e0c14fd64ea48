/** What lists pages: RSS, Atom, RDF and JSON feeds, sitemaps and their indexes, and plain lists of addresses; told by content. */
import { gunzipSync } from "node:zlib";
import { parseFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { decodeText } from "../read/decode.ts";
import { dayOfStamp } from "./feed-date.ts";

/** A page that a listing names, with what the listing knows of it. */
export interface ListedPage {
  readonly address: string;
  readonly title: string | null;
  /** Day of publication, of feeds only: a sitemap knows the last change. */
  readonly published: string | null;
  /** Time stamp by which the newest are told; empty where there is none. */
  readonly changed: string;
}

export type Listing =
  | { readonly kind: "feed" | "sitemap" | "list"; readonly pages: readonly ListedPage[] }
  | { readonly kind: "index"; readonly sitemaps: readonly string[] }
  | { readonly kind: "problem"; readonly reason: string };

/** The largest sitemap that the protocol allows; larger is no listing. */
const mostBytes = 50 * 2 ** 20;
/** Deeper than any feed; the parser of feeds walks elements recursively. */
const mostDepth = 100;

/** What ends an instruction, a comment or a document type that begins here. */
function closingOf(text: string, at: number): string {
  if (text.startsWith("<!--", at)) return "-->";
  const bracket = text.indexOf("[", at);
  return bracket >= 0 && bracket < text.indexOf(">", at) ? "]" : ">";
}

/** The name of the first element of an XML text, without what may come before it. */
function rootOf(text: string): string | null {
  let at = 0;
  for (const most = Math.min(text.length, 4000); at < most; ) {
    if (text[at] !== "<") at++;
    else if (text[at + 1] === "?" || text[at + 1] === "!") {
      const close = text.indexOf(closingOf(text, at), at);
      if (close < 0) return null;
      at = close + 1;
    } else return /^<([A-Za-z][\w:.-]{0,99})/.exec(text.slice(at, at + 101))?.[1]?.toLowerCase() ?? null;
  }
  return null;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function textOf(bytes: Uint8Array): string | null {
  try {
    const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes;
    return plain.length > mostBytes ? null : decodeText(plain).text;
  } catch {
    return null;
  }
}

/** Whether elements are nested no deeper than those of a feed. */
function isShallow(text: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, empty] of text.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    depth += slash === "/" ? -1 : empty === "/" ? 0 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest <= mostDepth;
}

type Value = string | { readonly value?: string | undefined } | undefined;

const plainTitle = (title: Value): string | null => {
  const written = typeof title === "string" ? title : title?.value;
  const plain =
    written
      ?.replace(/<[^<>]{0,200}>/g, "")
      .replace(/\s+/g, " ")
      .trim() ?? "";
  return plain === "" ? null : plain;
};

interface Item {
  readonly address: string | undefined;
  readonly title: string | null;
  readonly published: string | undefined;
  readonly changed: string | undefined;
}

function itemsOf(text: string): readonly Item[] {
  const parsed = parseFeed(text);
  if (parsed.format === "atom")
    return (parsed.feed.entries ?? []).map(({ links = [], id, title, published, updated }) => ({
      address: links.find(({ rel = "alternate" }) => rel === "alternate")?.href ?? id,
      title: plainTitle(title as Value), // holds: a text construct has a value
      published: published ?? updated,
      changed: updated ?? published,
    }));
  if (parsed.format === "rss")
    return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc }) => ({
      address: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      title: plainTitle(title as Value), // holds: a text
      published: pubDate ?? dc?.dates?.[0],
      changed: pubDate,
    }));
  if (parsed.format === "rdf")
    return (parsed.feed.items ?? []).map(({ link, title, dc }) => ({
      address: link,
      title: plainTitle(title as Value), // holds: a text
      published: dc?.dates?.[0],
      changed: dc?.dates?.[0],
    }));
  return (parsed.feed.items ?? []).map(({ url, external_url, title, date_published, date_modified }) => ({
    address: url ?? external_url,
    title: plainTitle(title),
    published: date_published,
    changed: date_modified ?? date_published,
  }));
}

/** A time stamp as one that sorts: ISO in Greenwich time, empty for none. */
function sortable(stamp: string | undefined): string {
  const at = Date.parse(stamp ?? "");
  return Number.isNaN(at) ? "" : new Date(at).toISOString();
}

const absolute = (written: string, base: string): string | null =>
  URL.canParse(written.trim(), base) ? new URL(written.trim(), base).href : null;

function readFeed(text: string, base: string): Listing {
  if (!isShallow(text))
    return { kind: "problem", reason: `its elements are nested deeper than ${mostDepth}` };
  let items: readonly Item[];
  try {
    items = itemsOf(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { kind: "problem", reason: `its feed cannot be read (${words})` };
  }
  const pages = items.flatMap(({ address, title, published, changed }): ListedPage[] => {
    const full = address === undefined ? null : absolute(address, base);
    return full === null
      ? []
      : [{ address: full, title, published: dayOfStamp(published), changed: sortable(changed ?? published) }];
  });
  return { kind: "feed", pages };
}

interface Location {
  loc: string;
  lastmod: string;
}

/** `loc` and `lastmod` of each `url` or `sitemap`; a sitemap that breaks off gives what came before. */
function locationsOf(text: string): readonly Location[] {
  const locations: Location[] = [];
  const parser = new SaxesParser();
  let current: Location | undefined;
  let field: keyof Location | undefined;
  parser.on("error", () => {}); // what can be read is read
  parser.on("opentag", ({ name }) => {
    if (name === "url" || name === "sitemap") current = { loc: "", lastmod: "" };
    else field = name === "loc" || name === "lastmod" ? name : undefined;
  });
  const addText = (part: string): void => {
    if (current !== undefined && field !== undefined) current[field] += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    if ((name === "url" || name === "sitemap") && current !== undefined) locations.push(current);
    if (name === "loc" || name === "lastmod") field = undefined;
  });
  parser.write(text).close();
  return locations;
}

function readSitemap(text: string, base: string): Listing {
  const pages = locationsOf(text).flatMap(({ loc, lastmod }): ListedPage[] => {
    const address = absolute(loc, base);
    return address === null
      ? []
      : [{ address, title: null, published: null, changed: sortable(lastmod.trim()) }];
  });
  return { kind: "sitemap", pages };
}

/** A text of nothing but addresses, one a line, as sitemaps may be too; lines that begin with # are left out. */
function readList(text: string): Listing | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return null;
  return {
    kind: "list",
    pages: lines.map((address) => ({ address, title: null, published: null, changed: "" })),
  };
}

/**
 * The listing that a body is; null where it is a page.
 * @param base address of the body, against which addresses in it are read
 */
export function readListing(bytes: Uint8Array, base: string): Listing | null {
  const text = textOf(bytes);
  if (text === null) return null;
  const root = rootOf(text);
  if (root === "rss" || root === "feed" || root === "rdf:rdf") return readFeed(text, base);
  if (root === "urlset") return readSitemap(text, base);
  if (root === "sitemapindex") {
    const sitemaps = locationsOf(text).flatMap(({ loc }) => absolute(loc, base) ?? []);
    return { kind: "index", sitemaps };
  }
  const [, firstFields = ""] = /^\s*\{([^{}]*)/.exec(text) ?? [];
  if (firstFields.includes('"https://jsonfeed.org/version/')) return readFeed(text, base);
  return root === null ? readList(text) : null;
}
