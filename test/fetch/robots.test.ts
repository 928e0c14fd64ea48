import { expect, test } from "vitest";
import { inTurn, makeFetcher, redirect, startServer, text } from "./web-server.ts";

test("what robots.txt does not allow is not asked for", async () => {
  const rules = "User-agent: *\nDisallow: /closed\nAllow: /closed/open$\n";
  await using server = await startServer({
    "/robots.txt": text(rules),
    "/closed/a": text("no"),
    "/closed/open": text("yes"),
    "/moved": redirect("/closed/a"),
  });
  await using tried = makeFetcher(server);
  const refused = { kind: "skipped", reason: "the site's robots.txt does not allow it" };
  expect(await tried.fetcher.fetch(`${server.origin}/closed/a`, 0)).toMatchObject(refused);
  expect(await tried.fetcher.fetch(`${server.origin}/moved`, 0)).toMatchObject(refused);
  expect(await tried.fetcher.fetch(`${server.origin}/closed/open`, 0)).toMatchObject({ kind: "page" });
  expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/moved", "/closed/open"]);
});

test("rules for this program count before those for all", async () => {
  const rules = "User-agent: *\nDisallow:\n\nUser-agent: elaqe\nDisallow: /\n";
  await using server = await startServer({ "/robots.txt": text(rules), "/a": text("no") });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "skipped" });
});

test.each([
  [404, "page"],
  [403, "page"],
  [500, "failed"],
  [429, "failed"],
])("a robots.txt that answers %i lets a page be %s", async (status, kind) => {
  await using server = await startServer({ "/robots.txt": text("", {}, status), "/a": text("here") });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind });
});

test("the pause between two pages is the longer of ours and the site's", async () => {
  const rules = "User-agent: *\nCrawl-delay: 5\n";
  await using server = await startServer({ "/robots.txt": text(rules), "/a": text("1"), "/b": text("2") });
  await using tried = makeFetcher(server, { pauseMs: 1000 });
  await tried.fetcher.fetch(`${server.origin}/a`, 0);
  await tried.fetcher.fetch(`${server.origin}/b`, 0);
  expect(tried.clock.waits).toEqual([1000, 5000]); // after robots.txt, and between the pages
});

test("a site that asks for hours between two pages is left alone", async () => {
  await using server = await startServer({
    "/robots.txt": text("User-agent: *\nCrawl-delay: 7200\n"),
    "/a": text("1"),
  });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({
    kind: "skipped",
    reason: "the site's robots.txt asks for 7200 s between two pages",
  });
});

test("robots.txt is asked for once a run and again after a day", async () => {
  await using server = await startServer({
    "/robots.txt": inTurn(text(""), text("User-agent: *\nDisallow: /")),
    "/a": text("1"),
  });
  await using first = makeFetcher(server);
  await first.fetcher.fetch(`${server.origin}/a`, 0);
  await first.fetcher.fetch(`${server.origin}/a`, 0);
  first.clock.pass(25 * 3_600_000);
  await using later = makeFetcher(server, { cacheFolder: first.cacheFolder, clock: first.clock });
  expect(await later.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "skipped" });
  expect(server.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(2);
});
