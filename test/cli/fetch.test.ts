import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startServer, text } from "../fetch/web-server.ts";
import { elaqe, emptyFolder } from "./run-elaqe.ts";

const article = (town: string): string =>
  `${town} şəhərində görüş keçirilib\n\nTəhsil Nazirliyinin əməkdaşı Aygün Səmədova ${town} şəhərində keçirilən seminarda iştirak edib.\n`;
const rss = `<rss version="2.0"><channel><item><link>/1</link><pubDate>02 Feb 2026 10:00:00 +0400</pubDate></item><item><link>/2</link></item><item><link>/3</link></item></channel></rss>`;

test("build reads the pages of a feed, tells the failed ones and names documents by their addresses", async () => {
  await using server = await startServer({
    "/rss": text(rss),
    "/1": text(article("Gəncə")),
    "/2": text(article("Şəki")),
  });
  const cwd = emptyFolder();
  const host = `127.0.0.1:${server.port}`;
  const flags = [
    "--allow-private",
    host,
    "--cache",
    "pages",
    "--pause",
    "0",
    "--outcomes",
    "outcomes.ndjson",
  ];
  const { code, out, error } = await elaqe(["build", `http://${host}/rss`, ...flags], { cwd });
  expect(error).toContain(`http://${host}/3: failed: the server answers 404`);
  expect(out).toMatch(/documents read +2\n/);
  expect(code).toBe(1);
  const outcomes = readFileSync(join(cwd, "outcomes.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(outcomes.map(({ path, outcome, document }) => [path, outcome, document])).toEqual([
    [`http://${host}/1`, "read", `${host}/1`],
    [`http://${host}/2`, "read", `${host}/2`],
    [`http://${host}/3`, "failed", undefined],
  ]);
});

test("the same bytes come offline from the cache", async () => {
  await using server = await startServer({
    "/rss": text(rss),
    "/1": text(article("Gəncə")),
    "/2": text(article("Şəki")),
    "/3": text(article("Quba")),
  });
  const cwd = emptyFolder();
  const host = `127.0.0.1:${server.port}`;
  const flags = [`http://${host}/rss`, "--cache", "pages"];
  const online = await elaqe(["extract", ...flags, "--allow-private", host, "--pause", "0"], { cwd });
  const asked = server.asked.length;
  const offline = await elaqe(["extract", ...flags, "--offline"], { cwd });
  expect(offline).toEqual(online);
  expect(online.out).toContain('"published":"2026-02-02"');
  expect(server.asked).toHaveLength(asked);
});

test("a private address is refused unless it is allowed", async () => {
  await using server = await startServer({ "/1": text(article("Gəncə")) });
  const address = `http://127.0.0.1:${server.port}/1`;
  const { code, error } = await elaqe(["extract", address, "--cache", "pages"], { cwd: emptyFolder() });
  expect({ code, asked: server.asked }).toEqual({ code: 2, asked: [] });
  expect(error).toContain(`--allow-private 127.0.0.1:${server.port}`);
});

test("a proxy of the environment is never asked, so that the guard sees every connection", async () => {
  await using proxy = await startServer();
  await using server = await startServer({ "/a": text(article("Gəncə")) });
  const own = `127.0.0.1:${server.port}`;
  const environment = { http_proxy: proxy.origin, HTTPS_PROXY: proxy.origin, ALL_PROXY: proxy.origin };
  const given = [
    `http://${own}/a`,
    "http://10.0.0.1/a",
    "--allow-private",
    own,
    "--cache",
    "pages",
    "--pause",
    "0",
  ];
  const { out, error } = await elaqe(["extract", ...given], { cwd: emptyFolder(), environment });
  expect(out).toContain('"published"');
  expect(error).toContain("http://10.0.0.1/a: failed: 10.0.0.1 is a literal address");
  expect(proxy.asked).toEqual([]);
});
