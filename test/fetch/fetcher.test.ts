import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inTurn, makeFetcher, type Route, redirect, startServer, text } from "./web-server.ts";

const hour = 3_600_000;

const endless: Route = (_, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const more = (): void => {
    if (!response.destroyed) response.write("x".repeat(20_000), () => setImmediate(more));
  };
  more();
};
const dripping: Route = (_, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const drip = setInterval(() => response.write("x"), 20);
  response.on("close", () => clearInterval(drip));
};
const silent: Route = () => {};
const brokenOff: Route = (_, response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("half", () => response.destroy());
};

test("a page comes with its address, its type and its bytes", async () => {
  await using server = await startServer({ "/a?b=1": text("Salam", { "content-type": "text/html" }) });
  await using tried = makeFetcher(server);
  const page = await tried.fetcher.fetch(`${server.origin}/a?b=1#part`, 0);
  if (page.kind !== "page") throw new Error(page.reason);
  expect(page).toMatchObject({
    finalAddress: `${server.origin}/a?b=1`,
    contentType: "text/html",
    staleBecause: null,
  });
  expect(readFileSync(page.path, "utf8")).toBe("Salam");
  expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/a?b=1"]);
  expect(server.asked[1]?.headers["user-agent"]).toBe("elaqe/test");
});

test.each<[string, Route, RegExp]>([
  ["that never ends its answer", endless, /larger than 0.1 MB/],
  ["that says it is too long", text("x".repeat(200_000)), /larger than 0.1 MB/],
  [
    "that is a bomb when unpacked",
    text(gzipSync("x".repeat(9_000_000)), { "content-encoding": "gzip" }),
    /larger/,
  ],
  ["that comes a byte at a time", dripping, /no end after 0.3 s/],
  ["that never comes", silent, /no (?:answer in time|end after 0.3 s)/],
  ["that is broken off", brokenOff, /broke off|shorter/],
  [
    "that is cut off where it is packed",
    text(gzipSync("abc".repeat(500)).subarray(0, 25), { "content-encoding": "gzip" }),
    /damaged/,
  ],
  ["that is no HTTP", (_, response) => void response.socket?.end("HELO\r\n\r\n"), /no HTTP/],
  ["that is forbidden", text("", {}, 403), /answers 403/],
  ["that is too many for the server", text("", {}, 429), /answers 429/],
  ["that the server breaks on", text("", {}, 500), /answers 500/],
  ["that redirects to itself", redirect("/page"), /in a circle/],
  ["that redirects nowhere", (_, response) => void response.writeHead(301).end(), /to no address/],
  ["with a status that does not exist", text("", {}, 299), /answers 299/],
])("a page %s is a failure with its reason, and the run goes on", async (_, route, reason) => {
  await using server = await startServer({ "/page": route, "/good": text("here"), "/robots.txt": text("") });
  await using tried = makeFetcher(server, { limits: { mostBytes: 100_000, totalMs: 300, silenceMs: 5000 } });
  expect(await tried.fetcher.fetch(`${server.origin}/page`, 0)).toMatchObject({
    kind: "failed",
    reason: expect.stringMatching(reason),
    isGone: false,
  });
  expect(await tried.fetcher.fetch(`${server.origin}/good`, 0)).toMatchObject({ kind: "page" });
});

test("redirects in a circle over several pages, and chains that are too long, are given up", async () => {
  const chain = Array.from({ length: 9 }, (_, index) => [`/${index}`, redirect(`/${index + 1}`)] as const);
  await using server = await startServer({
    "/a": redirect("/b"),
    "/b": redirect("/a"),
    ...Object.fromEntries(chain),
  });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({
    reason: "it redirects in a circle",
  });
  expect(await tried.fetcher.fetch(`${server.origin}/0`, 0)).toMatchObject({
    reason: "it redirects more than 5 times",
  });
});

test("a page behind a redirect has the address it was found at", async () => {
  await using server = await startServer({ "/old": redirect("/new", 301), "/new": text("moved") });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/old`, 0)).toMatchObject({
    kind: "page",
    finalAddress: `${server.origin}/new`,
  });
});

test("a page that is no more is told as gone, and not taken from the cache", async () => {
  await using server = await startServer({ "/a": inTurn(text("here"), text("", {}, 410)) });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "page" });
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "failed", isGone: true });
});

test("a body that is not packed as it says is taken as it is", async () => {
  await using server = await startServer({
    "/a": text("plain", { "content-encoding": "gzip" }),
    "/b": text(gzipSync("packed"), { "content-encoding": "x-gzip" }),
  });
  await using tried = makeFetcher(server);
  for (const [path, body] of [
    ["/a", "plain"],
    ["/b", "packed"],
  ] as const) {
    const page = await tried.fetcher.fetch(`${server.origin}${path}`, 0);
    expect(page.kind === "page" && readFileSync(page.path, "utf8")).toBe(body);
  }
});

test("asking again waits longer each time, and as long as the server asks for", async () => {
  const busy = text("", { "retry-after": "7" }, 429);
  const broken = text("", {}, 503);
  await using server = await startServer({
    "/a": inTurn(broken, broken, busy, text("at last")),
    "/robots.txt": text(""),
  });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "page" });
  expect(tried.clock.waits).toEqual([1000, 2000, 7000]);
});

test("a server that asks for a very long wait is left for another run", async () => {
  await using server = await startServer({
    "/a": text("", { "retry-after": "86400" }, 503),
    "/robots.txt": text(""),
  });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "failed" });
  expect(tried.clock.waits).toEqual([]);
});

test("a page is asked for only if it has changed, and not at all while it is fresh", async () => {
  const page: Route = (request, response) =>
    request.headers["if-none-match"] === '"1"'
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: '"1"', "content-type": "text/html" }).end("here");
  await using server = await startServer({ "/a": page });
  await using tried = makeFetcher(server);
  const address = `${server.origin}/a`;
  const asked = (): number => server.asked.filter(({ path }) => path === "/a").length;
  await tried.fetcher.fetch(address, 0);
  tried.clock.pass(hour);
  await tried.fetcher.fetch(address, 2 * hour);
  expect(asked()).toBe(1);
  tried.clock.pass(hour);
  expect(await tried.fetcher.fetch(address, hour)).toMatchObject({ kind: "page", contentType: "text/html" });
  expect(asked()).toBe(2);
  await tried.fetcher.fetch(address, hour); // the 304 made it fresh again
  expect(asked()).toBe(2);
});

test("a page that cannot be had is taken from the cache, and said to be old", async () => {
  await using server = await startServer({ "/a": inTurn(text("here"), text("", {}, 502)) });
  await using tried = makeFetcher(server);
  await tried.fetcher.fetch(`${server.origin}/a`, 0);
  const page = await tried.fetcher.fetch(`${server.origin}/a`, 0);
  expect(page).toMatchObject({ kind: "page", staleBecause: "the server answers 502" });
});

test("offline, the cache is all there is", async () => {
  await using server = await startServer({ "/a": text("here"), "/b": text("there") });
  await using first = makeFetcher(server);
  await first.fetcher.fetch(`${server.origin}/a`, 0);
  await using tried = makeFetcher(server, { isOffline: true, cacheFolder: first.cacheFolder });
  const before = server.asked.length;
  expect(await tried.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "page" });
  expect(await tried.fetcher.fetch(`${server.origin}/b`, 0)).toMatchObject({ kind: "failed" });
  expect(server.asked).toHaveLength(before);
});

/** Sends a long page; breaks off in the middle until a range is asked for. */
function resumable(body: string, tag: () => string): Route {
  return (request, response) => {
    const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1];
    const isSame = request.headers["if-range"] === tag();
    const headers = { etag: tag(), "accept-ranges": "bytes" };
    if (from !== undefined && isSame) {
      const range = `bytes ${from}-${body.length - 1}/${body.length}`;
      response.writeHead(206, { ...headers, "content-range": range }).end(body.slice(Number(from)));
    } else if (from !== undefined) response.writeHead(200, headers).end(body);
    else {
      response.writeHead(200, { ...headers, "content-length": String(body.length) });
      response.write(body.slice(0, 40_000), () => setTimeout(() => response.destroy(), 50));
    }
  };
}

test("a page that breaks off is gone on with where it broke off, also by another run", async () => {
  const body = Array.from({ length: 12_000 }, (_, index) => `${index} `).join("");
  await using server = await startServer({ "/a": resumable(body, () => '"1"') });
  await using first = makeFetcher(server, { patience: { retries: 0, firstWaitMs: 1, longestWaitMs: 9 } });
  expect(await first.fetcher.fetch(`${server.origin}/a`, 0)).toMatchObject({ kind: "failed" });
  await using tried = makeFetcher(server, { cacheFolder: first.cacheFolder });
  const page = await tried.fetcher.fetch(`${server.origin}/a`, 0);
  expect(page.kind === "page" && readFileSync(page.path, "utf8") === body).toBe(true);
  expect(server.asked.at(-1)?.headers.range).toBe("bytes=40000-");
});

test("a page that changed since it broke off is taken anew", async () => {
  let tag = '"1"';
  const body = "mətn ".repeat(12_000);
  await using server = await startServer({ "/a": resumable(body, () => tag) });
  await using tried = makeFetcher(server, { patience: { retries: 0, firstWaitMs: 1, longestWaitMs: 9 } });
  await tried.fetcher.fetch(`${server.origin}/a`, 0);
  tag = '"2"';
  const page = await tried.fetcher.fetch(`${server.origin}/a`, 0);
  expect(page.kind === "page" && readFileSync(page.path, "utf8") === body).toBe(true);
});

test("what is no web address is refused", async () => {
  await using tried = makeFetcher(null);
  for (const address of [
    "ftp://press.example.az/",
    "file:///etc/passwd",
    "https://me:word@press.example.az/",
    "https://",
  ])
    expect(await tried.fetcher.fetch(address, 0)).toMatchObject({ kind: "failed", isGone: false });
});
