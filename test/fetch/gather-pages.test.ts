import { expect, test } from "vitest";
import { gatherPages } from "../../src/fetch/gather-pages.ts";
import { makeFetcher, redirect, startServer, text, type WebServer } from "./web-server.ts";

const rssOf = (items: readonly (readonly [string, string])[]): string =>
  `<rss version="2.0"><channel>${items.map(([link, date]) => `<item><title>T ${link}</title><link>${link}</link><pubDate>${date}</pubDate></item>`).join("")}</channel></rss>`;
const sitemapOf = (addresses: readonly string[]): string =>
  `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join("")}</urlset>`;
const pathsOf = (server: WebServer): readonly string[] => server.asked.map(({ path }) => path);
const source = (address: string, mostPages = 100) => ({ address, mostPages });

test("a feed leads to its pages with the titles and days that it knows; a page stays itself", async () => {
  const items = [
    ["/1", "Mon, 02 Feb 2026 10:00:00 +0400"],
    ["/2", "Tue, 03 Feb 2026 10:00:00 +0400"],
  ] as const;
  await using server = await startServer({
    "/rss": text(rssOf(items)),
    "/1": text("bir"),
    "/2": text("iki"),
    "/3": text("üç"),
  });
  await using tried = makeFetcher(server);
  const { origin } = server;
  const gathered = await gatherPages([source(`${origin}/rss`), source(`${origin}/3`)], {
    fetcher: tried.fetcher,
    freshMs: 0,
  });
  expect(gathered.told).toEqual([]);
  expect(gathered.pages.map(({ address, title, published }) => [address, title, published])).toEqual([
    [`${origin}/1`, "T /1", "2026-02-02"],
    [`${origin}/2`, "T /2", "2026-02-03"],
    [`${origin}/3`, null, null],
  ]);
});

test("the newest pages are taken, and the others are told", async () => {
  const items = [1, 2, 3, 4].map((day) => [`/${day}`, `0${day} Feb 2026 10:00:00 +0400`] as const);
  await using server = await startServer({
    "/rss": text(rssOf(items)),
    "/3": text("üç"),
    "/4": text("dörd"),
  });
  await using tried = makeFetcher(server);
  const gathered = await gatherPages([source(`${server.origin}/rss`, 2)], {
    fetcher: tried.fetcher,
    freshMs: 0,
  });
  expect(gathered.pages.map(({ address }) => new URL(address).pathname)).toEqual(["/3", "/4"]);
  expect(gathered.told).toMatchObject([
    { outcome: "skipped", reason: expect.stringMatching(/^2 older pages/) },
  ]);
});

test("an index of sitemaps leads through them to pages of the site only", async () => {
  await using server = await startServer();
  const { origin, routes } = server;
  const sitemap = `<sitemapindex><sitemap><loc>${origin}/s1</loc></sitemap><sitemap><loc>${origin}/s1</loc></sitemap><sitemap><loc>${origin}/s2</loc></sitemap></sitemapindex>`;
  routes.set("/index", text(sitemap));
  routes.set("/s1", text(sitemapOf([`${origin}/1`, "https://elsewhere.example.az/2"])));
  routes.set("/s2", text(sitemap));
  routes.set("/1", text("bir"));
  await using tried = makeFetcher(server);
  const gathered = await gatherPages([source(`${origin}/index`)], { fetcher: tried.fetcher, freshMs: 0 });
  expect(gathered.pages.map(({ address }) => address)).toEqual([`${origin}/1`]);
  expect(gathered.told.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["skipped", "1 pages of other sites that its sitemap lists"],
    ["failed", "an index inside an index"],
  ]);
});

test("one failure loses no other page, and two ways to one page are one", async () => {
  const items = ["/gone", "/here", "/there", "/broken"].map((link) => [link, ""] as const);
  await using server = await startServer({
    "/rss": text(rssOf(items)),
    "/here": text("bir"),
    "/there": redirect("/here"),
    "/broken": text("", {}, 500),
  });
  await using tried = makeFetcher(server);
  const gathered = await gatherPages([source(`${server.origin}/rss`)], {
    fetcher: tried.fetcher,
    freshMs: 0,
  });
  expect(gathered.pages.map(({ address }) => new URL(address).pathname)).toEqual(["/here"]);
  expect(
    gathered.told.map(({ address, outcome, isGone }) => [new URL(address).pathname, outcome, isGone]),
  ).toEqual([
    ["/broken", "failed", false],
    ["/gone", "failed", true],
    ["/there", "skipped", false],
  ]);
});

test("a second run asks for the feed again, and for no page that is fresh: a run that was cut off goes on", async () => {
  const items = ["/1", "/2"].map((link) => [link, ""] as const);
  await using server = await startServer({
    "/rss": text(rssOf(items)),
    "/1": text("bir"),
    "/2": text("iki"),
    "/robots.txt": text(""),
  });
  await using first = makeFetcher(server);
  const freshMs = 3_600_000;
  const sources = [source(`${server.origin}/rss`)];
  const once = await gatherPages(sources, { fetcher: first.fetcher, freshMs });
  await using second = makeFetcher(server, { cacheFolder: first.cacheFolder });
  expect(await gatherPages(sources, { fetcher: second.fetcher, freshMs })).toEqual(once);
  expect(pathsOf(server)).toEqual(["/robots.txt", "/rss", "/1", "/2", "/rss"]);
});

test("progress counts the pages", async () => {
  await using server = await startServer({
    "/rss": text(
      rssOf([
        ["/1", ""],
        ["/2", ""],
      ]),
    ),
    "/1": text("bir"),
    "/2": text("iki"),
  });
  await using tried = makeFetcher(server);
  const seen: string[] = [];
  const onProgress = (done: number, total: number): void => void seen.push(`${done}/${total}`);
  await gatherPages([source(`${server.origin}/rss`)], { fetcher: tried.fetcher, freshMs: 0, onProgress });
  expect(seen).toEqual(["1/2", "2/2"]);
});
