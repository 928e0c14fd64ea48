import { expect, test } from "vitest";
import { isPublicAddress, refusalOfHost } from "../../src/fetch/guard.ts";
import { makeFetcher, redirect, startServer, text } from "./web-server.ts";

/** Spellings of private, loopback, link-local and other addresses that are no pages of the public internet. */
const privateSpellings = (port: number): readonly string[] =>
  [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0x0.0x0.0x1",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "0177.0.1",
    "127.0.0.1.",
    "127.255.255.254",
    "①②⑦.⓪.⓪.①",
    "１２７.０.０.１",
    "127。0。0。1",
    "%31%32%37.0.0.1",
    "0",
    "0.0.0.0",
    "0x0",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "press.localhost",
    "ｌｏｃａｌｈｏｓｔ",
    "printer.local",
    "metadata.google.internal",
    "intranet",
    "10.0.0.1",
    "10.1",
    "0xa000001",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "0xc0a80101",
    "169.254.169.254",
    "0xa9fea9fe",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::]",
    "[fe80::1]",
    "[fc00::1]",
    "[fd12:3456:789a::1]",
    "[fec0::1]",
    "[::ffff:0:127.0.0.1]",
  ].map((host) => `http://${host}:${port}/`);

test("every spelling of a private address is refused before anything is sent", async () => {
  await using server = await startServer({ "/": text("secret"), "/robots.txt": text("") });
  await using tried = makeFetcher(null);
  const spellings = privateSpellings(server.port);
  const outcomes = await Promise.all(spellings.map((address) => tried.fetcher.fetch(address, 0)));
  const refused = outcomes.filter(({ kind }) => kind === "failed").length;
  expect({ refused, of: spellings.length }).toEqual({ refused: 54, of: 54 });
  expect(server.asked).toEqual([]);
});

test("every spelling is refused as the target of a redirect of a host that is allowed", async () => {
  await using secret = await startServer({ "/": text("secret"), "/robots.txt": text("") });
  const spellings = privateSpellings(secret.port);
  const routes = spellings.map((address, index) => [`/${index}`, redirect(encodeURI(address))] as const);
  await using server = await startServer(Object.fromEntries(routes));
  await using tried = makeFetcher(server);
  const outcomes = await Promise.all(
    routes.map(([path]) => tried.fetcher.fetch(`${server.origin}${path}`, 0)),
  );
  expect(outcomes.filter(({ kind }) => kind === "failed")).toHaveLength(54);
  expect(secret.asked).toEqual([]);
  expect(server.asked).toHaveLength(1 + 54); // robots.txt once, and each address once: nothing is tried again
});

test("what is allowed by a flag is fetched", async () => {
  await using server = await startServer({ "/": text("here") });
  await using tried = makeFetcher(server);
  expect(await tried.fetcher.fetch(`${server.origin}/`, 0)).toMatchObject({ kind: "page" });
});

test("a name that leads to a private address is refused, also when only one of its addresses is", async () => {
  await using server = await startServer({ "/": text("secret"), "/robots.txt": text("") });
  for (const addresses of [
    ["127.0.0.1"],
    ["93.184.216.34", "127.0.0.1"],
    ["::ffff:127.0.0.1"],
    ["fd00::1"],
  ]) {
    await using tried = makeFetcher(null, {
      resolve: (_, callback) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
        ),
    });
    const outcome = await tried.fetcher.fetch(`http://press.example.az:${server.port}/`, 0);
    expect(outcome).toMatchObject({ kind: "failed", reason: expect.stringContaining("leads to") });
  }
  expect(server.asked).toEqual([]);
});

test("a name server that changes its answer between the check and the connection is refused at the other end", async () => {
  await using server = await startServer({ "/": text("secret"), "/robots.txt": text("") });
  let reads = 0;
  const changing = {
    family: 4,
    get address() {
      reads += 1;
      return reads === 1 ? "93.184.216.34" : "127.0.0.1";
    },
  };
  await using tried = makeFetcher(null, {
    resolve: (_, callback) => callback(null, [changing]),
  });
  const outcome = await tried.fetcher.fetch(`http://press.example.az:${server.port}/`, 0);
  expect(outcome).toMatchObject({
    kind: "failed",
    reason: expect.stringContaining("press.example.az leads to 127.0.0.1"),
  });
  expect(server.asked).toEqual([]);
});

test("a redirect to what may not be asked is refused", async () => {
  await using server = await startServer({
    "/file": redirect("file:///etc/passwd"),
    "/ftp": redirect("ftp://press.example.az/a"),
    "/user": redirect("http://name:word@press.example.az/"),
    "/none": redirect("http://"),
  });
  await using tried = makeFetcher(server);
  for (const path of ["/file", "/ftp", "/user", "/none"])
    expect(await tried.fetcher.fetch(`${server.origin}${path}`, 0)).toMatchObject({
      kind: "failed",
      reason: expect.stringMatching(/^it redirects to /),
    });
});

test("public addresses are public", () => {
  for (const address of ["93.184.216.34", "8.8.8.8", "2a00:1450:4001::1", "::ffff:8.8.8.8"])
    expect(isPublicAddress(address), address).toBe(true);
  for (const address of ["", "no address", "4000::1", "192.0.2.1"])
    expect(isPublicAddress(address)).toBe(false);
  expect(refusalOfHost("press.example.az")).toBeNull();
});
