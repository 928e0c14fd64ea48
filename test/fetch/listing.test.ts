import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dayOfStamp } from "../../src/fetch/feed-date.ts";
import { type Listing, readListing } from "../../src/fetch/listing.ts";

const base = "https://press.example.az/xeberler/rss";
const read = (text: string | Uint8Array): Listing | null =>
  readListing(typeof text === "string" ? Buffer.from(text) : text, base);
const addresses = (listing: Listing | null): readonly string[] =>
  listing !== null && "pages" in listing ? listing.pages.map(({ address }) => address) : [];

const rss = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Xəbərlər</title><link>https://press.example.az</link>
<item><title>Görüş &amp; müzakirə</title><link>/xeber/1?a=1&amp;b=2</link><pubDate>Mon, 02 Feb 2026 22:30:00 GMT</pubDate></item>
<item><title><![CDATA[<b>Seminar</b> keçirilib]]></title><guid isPermaLink="true">https://press.example.az/xeber/2</guid></item>
<item><title>Ünvansız</title><guid isPermaLink="false">17</guid></item>
</channel></rss>`;

test("an RSS feed lists addresses, titles and days", () => {
  expect(read(rss)).toEqual({
    kind: "feed",
    pages: [
      {
        address: "https://press.example.az/xeber/1?a=1&b=2",
        title: "Görüş & müzakirə",
        published: "2026-02-03",
        changed: "2026-02-02T22:30:00.000Z",
      },
      {
        address: "https://press.example.az/xeber/2",
        title: "Seminar keçirilib",
        published: null,
        changed: "",
      },
    ],
  });
});

test("Atom, RDF and JSON feeds list pages too", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title type="html">A</title>
    <link rel="self" href="/self"/><link href="/atom/1"/><published>2026-02-02T01:00:00+04:00</published></entry></feed>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel><title>x</title></channel><item><title>B</title><link>https://press.example.az/rdf/1</link></item></rdf:RDF>`;
  const json = `{"version": "https://jsonfeed.org/version/1.1", "title": "x",
    "items": [{"id": "1", "url": "https://press.example.az/json/1", "title": "C", "date_published": "2026-02-02"}]}`;
  expect(addresses(read(atom))).toEqual(["https://press.example.az/atom/1"]);
  expect(addresses(read(rdf))).toEqual(["https://press.example.az/rdf/1"]);
  expect(read(json)).toMatchObject({
    pages: [{ address: "https://press.example.az/json/1", published: "2026-02-02" }],
  });
});

const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc> https://press.example.az/a?x=1&amp;y=2 </loc><lastmod>2026-02-02</lastmod></url>
<url><loc><![CDATA[https://press.example.az/b]]></loc></url></urlset>`;

test("a sitemap lists pages, packed or not, and its index lists sitemaps", () => {
  const index = `<sitemapindex><sitemap><loc>https://press.example.az/s1.xml.gz</loc></sitemap></sitemapindex>`;
  const pages = ["https://press.example.az/a?x=1&y=2", "https://press.example.az/b"];
  expect(addresses(read(sitemap))).toEqual(pages);
  expect(addresses(read(gzipSync(sitemap)))).toEqual(pages);
  expect(read(index)).toEqual({ kind: "index", sitemaps: ["https://press.example.az/s1.xml.gz"] });
});

test("a list of nothing but addresses is one", () => {
  expect(addresses(read("# mine\nhttps://press.example.az/a\r\nhttps://press.example.az/b\n"))).toHaveLength(
    2,
  );
  expect(read("https://press.example.az/a açıqdır")).toBeNull();
});

test("pages and what is no text are no listings", () => {
  for (const page of [
    "<!doctype html><html><body>rss</body></html>",
    "<html xmlns='x'><a/></html>",
    "Salam",
    "",
    "{}",
  ])
    expect(read(page), page).toBeNull();
  expect(read(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 255]))).toBeNull();
  expect(read(gzipSync(sitemap).subarray(0, 30))).toBeNull();
});

test("a feed that is broken, nested without end or a bomb ends in words or in what can be read", () => {
  const item = "<item><link>https://press.example.az/1</link></item>";
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel>${item}<title>&b;</title></channel></rss>`;
  const nested = `<rss version="2.0"><channel>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</channel></rss>`;
  expect(addresses(read(bomb))).toEqual(["https://press.example.az/1"]);
  expect(read(nested)).toMatchObject({ kind: "problem" });
  expect(read("<rss><nothing/></rss>")).toMatchObject({ kind: "problem" });
  expect(
    addresses(read(`<urlset><url><loc>https://press.example.az/a</loc></url><url><loc>https://pre`)),
  ).toEqual(["https://press.example.az/a"]);
});

test("entities of a sitemap are not expanded", () => {
  const text = `<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://press.example.az/&x;</loc></url></urlset>`;
  expect(addresses(read(text)).join()).not.toContain("root");
});

test.each([
  ["Mon, 02 Feb 2026 10:00:00 +0400", "2026-02-02"],
  ["Mon, 02 Feb 2026 23:30:00 +0400", "2026-02-02"],
  ["02 Feb 2026 21:00 GMT", "2026-02-03"],
  ["Sat, 31 Dec 2022 20:00:00 +0000", "2023-01-01"],
  ["2026-02-02T19:59:59Z", "2026-02-02"],
  ["2026-02-02T20:00:00.000Z", "2026-02-03"],
  ["2026-02-02 23:00:00", "2026-02-02"],
  ["2026-02-02", "2026-02-02"],
  ["2026-02-30", null],
  ["31 Nov 2026 10:00:00 GMT", null],
  ["dünən", null],
  [undefined, null],
])("the day of %s is %s", (stamp, day) => {
  expect(dayOfStamp(stamp)).toBe(day);
});
