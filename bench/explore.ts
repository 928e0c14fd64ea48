/**
 * What a reader of the explorer waits for, in a real Chromium: `npm run bench:explore` on a graph of 20,000 nodes and 60,000
 * edges made for it and, where they are, on the texts of `../shared/corpus`; `npm run bench:explore -- FILE.elaqe` on a graph
 * file. Prints the rows of a table of Markdown.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { openExplorer } from "../src/explore/explorer.ts";
import { mentionFinder } from "../src/explore/mentions.ts";
import { communityFinder } from "../src/explore/read-explorer.ts";
import { serveExplorer } from "../src/explore/serve.ts";
import { buildIdOf } from "../src/graph/build-id.ts";
import type { KnowledgeGraph } from "../src/model/knowledge-graph.ts";
import { packageRoot } from "../src/package-root.ts";
import { findChromium } from "../src/report/render-pdf.ts";
import { searchGraph } from "../src/search/search-graph.ts";
import { openStore } from "../src/store/open-store.ts";
import { largeGraph } from "./large-graph.ts";

const [file] = process.argv.slice(2);

async function graphIn(path: string): Promise<KnowledgeGraph> {
  if (!existsSync(path)) throw new Error(`${path}: there is no such graph file`);
  const store = await openStore(path);
  const graph = await store.read();
  await store.close();
  return graph;
}

const corpus = join(packageRoot, "..", "shared", "corpus");

/** The graph of the press texts beside the project, built as a user builds it. */
async function corpusGraph(): Promise<KnowledgeGraph> {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-bench-"));
  const built = join(folder, "corpus.elaqe");
  const texts = readdirSync(corpus).filter((name) => name.endsWith(".ndjson"));
  const paths = texts.map((name) => join(corpus, name));
  const cli = join(packageRoot, "dist", "cli.js");
  // It ends with 1 where a text is left out, as some of these are.
  spawnSync(process.execPath, [cli, "build", ...paths, "--output", built, "--quiet"], { stdio: "ignore" });
  const graph = await graphIn(built);
  rmSync(folder, { recursive: true });
  return graph;
}

/** Every figure is the worst of a few, since that is what a reader notices. */
async function worst(times: number, act: () => Promise<number>): Promise<number> {
  let most = 0;
  for (let turn = 0; turn < times; turn += 1) most = Math.max(most, await act());
  return Math.round(most);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Scripts of the first screen, compressed. */
function scriptKilobytes(): number {
  const folder = join(packageRoot, "dist", "explore", "page");
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = readdirSync(join(folder, "assets")).filter(
    (name) => name.endsWith(".js") && page.includes(name),
  );
  return (
    scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, "assets", name))).length, 0) / 1000
  );
}

const longTasks = `new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration); }).observe({ type: "longtask", buffered: true });`;

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(longTasks);
  await page.goto(address);
  return page;
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  await page.locator(".names a").first().waitFor();
  const painted = await page.evaluate<number>("performance.now()");
  await page.close();
  return painted;
}

/** Milliseconds a frame while the picture is dragged about. */
async function panning(
  browser: Browser,
  address: string,
): Promise<{ frame: number; longest: number; nodes: number }> {
  const page = await openPage(browser, address);
  await page.locator("#drawing .node").first().waitFor();
  const nodes = await page.locator("#drawing .node").count();
  const frame = await page.evaluate<number>(`new Promise((resolve) => {
    const svg = document.querySelector("#drawing");
    const at = (type, x) => svg.dispatchEvent(new PointerEvent(type, { pointerId: 1, movementX: x, movementY: 1, clientX: 400, clientY: 400, bubbles: true }));
    svg.setPointerCapture = () => {};
    at("pointerdown", 0);
    let frames = 0; const begun = performance.now();
    const step = () => { at("pointermove", frames % 40 < 20 ? 6 : -6); frames += 1; frames < 60 ? requestAnimationFrame(step) : resolve((performance.now() - begun) / frames); };
    requestAnimationFrame(step);
  })`);
  const longest = await page.evaluate<number>("window.longest ?? 0");
  await page.close();
  return { frame, longest, nodes };
}

/** Longest time that the page's thread was blocked while a view was drawn. */
async function longestBlock(browser: Browser, address: string, drawn: string): Promise<number> {
  const page = await openPage(browser, address);
  await page.locator(drawn).first().waitFor();
  await page.waitForTimeout(1500);
  const longest = await page.evaluate<number>("window.longest ?? 0");
  await page.close();
  return longest;
}

async function documentOpening(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, "about:blank");
  const time = await timed(async () => {
    await page.goto(address);
    await page.locator("#text .quote").first().waitFor();
  });
  await page.close();
  return time;
}

interface Measured {
  readonly what: string;
  readonly asked: string;
  readonly found: string;
}

/** The entity with most edges. */
function hubOf(graph: KnowledgeGraph): string {
  const degree = new Map<string, number>();
  for (const { source, target } of graph.edges)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  return [...degree].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

async function searchTimes(graph: KnowledgeGraph, address: string): Promise<readonly Measured[]> {
  const names = [...graph.persons, ...graph.agencies].slice(0, 3).map(({ name }) => name);
  const measured: Measured[] = [];
  for (const words of ["a", "konf", ...names, "zzzz", "Гасымов"]) {
    const query = new URLSearchParams({ words });
    const time = await worst(2, () =>
      timed(() => fetch(`${address}api/search?${query}`).then((answer) => answer.text())),
    );
    measured.push({ what: `search for ${words}, ms`, asked: "150", found: String(time) });
  }
  return measured;
}

async function views(browser: Browser, graph: KnowledgeGraph, address: string): Promise<readonly Measured[]> {
  const ms = (what: string, asked: string, found: number): Measured => ({
    what: `${what}, ms`,
    asked,
    found: String(Math.round(found)),
  });
  const answer = (path: string): Promise<number> =>
    worst(2, () => timed(() => fetch(`${address}api/${path}`).then((response) => response.text())));
  const hub = hubOf(graph);
  const stated = new Set(graph.claims.map(({ document }) => document));
  const [longest] = graph.documents
    .filter(({ id }) => stated.has(id))
    .toSorted((one, other) => other.text.length - one.text.length);
  const opened = `${address}#/document/${encodeURIComponent(longest?.id ?? "")}`;
  const picture = await panning(browser, `${address}#/picture/${hub}`);
  const blocks = [
    await longestBlock(browser, address, ".names a"),
    await longestBlock(browser, opened, "#text .quote"),
    await longestBlock(browser, `${address}#/table`, "tbody tr"),
    await longestBlock(browser, `${address}#/timeline`, ".histogram"),
  ];
  return [
    ms("first screen painted", "1500", await worst(3, () => firstPaint(browser, address))),
    ms("picture of the largest hub answered", "", await answer(`picture?of=${hub}`)),
    ms("panning it, a frame", "50", picture.frame),
    ms("longest block of the page's thread: picture", "200", picture.longest),
    ms("the same: first screen, document, table, timeline", "200", Math.max(...blocks)),
    ms(
      `document of ${longest?.text.length ?? 0} characters opened`,
      "1000",
      await worst(2, () => documentOpening(browser, opened)),
    ),
    ms("table of everything answered", "", await answer("table")),
    ms("timeline of everything answered", "", await answer("timeline")),
    ms("groups found and answered", "", await timed(() => fetch(`${address}api/groups`))),
    ms(
      "map of the groups: longest block",
      "",
      await longestBlock(browser, `${address}#/groups`, ".stage canvas"),
    ),
  ];
}

async function measure(browser: Browser, graph: KnowledgeGraph): Promise<readonly Measured[]> {
  const begun = performance.now();
  const search = searchGraph(graph);
  const findMentions = mentionFinder(graph);
  for (const document of graph.documents.slice(-1)) findMentions(document);
  const explorer = openExplorer({
    ...{ graph, build: buildIdOf(graph), search, findMentions },
    findCommunities: communityFinder(graph),
  });
  const indexing = performance.now() - begun;
  const { address, close } = await serveExplorer(0, () => explorer);
  const nodes = graph.persons.length + graph.agencies.length + graph.events.length;
  const measured = [
    { what: "indexing for search and answers, ms", asked: "", found: String(Math.round(indexing)) },
    {
      what: "script of the first screen, kB gzip",
      asked: "300",
      found: String(Math.round(scriptKilobytes())),
    },
    ...(await searchTimes(graph, address)),
    ...(await views(browser, graph, address)),
  ];
  await close();
  console.log(`\n${nodes} nodes, ${graph.edges.length} edges, ${graph.documents.length} documents`);
  return measured;
}

const graphs: readonly (() => Promise<KnowledgeGraph>)[] =
  file === undefined
    ? [async () => largeGraph(), ...(existsSync(corpus) ? [corpusGraph] : [])]
    : [() => graphIn(file)];
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "",
  args: ["--no-sandbox"],
});
for (const read of graphs) {
  const rows = await measure(browser, await read());
  console.log("| what | asked | found |\n|---|---:|---:|");
  for (const { what, asked, found } of rows) console.log(`| ${what} | ${asked} | ${found} |`);
}
console.log(`\nload average ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
