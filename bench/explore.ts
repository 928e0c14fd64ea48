/**
 * What a reader of the explorer waits for, in a real Chromium: `npm run bench:explore` on a graph of 20,000 nodes and 60,000
 * edges made for it, `npm run bench:explore -- FILE.elaqe` on a graph file.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
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

async function graphOf(path: string | undefined): Promise<KnowledgeGraph> {
  if (path === undefined) return largeGraph();
  if (!existsSync(path)) throw new Error(`${path}: there is no such graph file`);
  const store = await openStore(path);
  const graph = await store.read();
  await store.close();
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

async function documentOpening(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, "about:blank");
  const time = await timed(async () => {
    await page.goto(address);
    await page.locator("#text .quote").first().waitFor();
  });
  await page.close();
  return time;
}

const graph = await graphOf(file);
const indexed = performance.now();
const search = searchGraph(graph);
const findMentions = mentionFinder(graph);
for (const document of graph.documents.slice(-1)) findMentions(document);
const explorer = openExplorer({
  ...{ graph, build: buildIdOf(graph), search, findMentions },
  findCommunities: communityFinder(graph),
});
const indexing = performance.now() - indexed;
const { address, close } = await serveExplorer(0, () => explorer);
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "",
  args: ["--no-sandbox"],
});
const degree = new Map<string, number>();
for (const { source, target } of graph.edges)
  for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
const [hub = ""] = [...degree].sort(([, one], [, other]) => other - one)[0] ?? [];
const stated = new Set(graph.claims.map(({ document }) => document));
const longest = graph.documents
  .filter(({ id }) => stated.has(id))
  .toSorted((one, other) => other.text.length - one.text.length)[0];
const names = [...graph.persons, ...graph.agencies].slice(0, 3).map(({ name }) => name);
const asked = ["a", "konf", ...names, "zzzz", "Гасымов"];
const ask = (words: string) =>
  fetch(`${address}api/search?${new URLSearchParams({ words })}`).then((answer) => answer.text());
await ask("b");
const searched = await Promise.all(asked.map(async () => 0));
for (const [index, words] of asked.entries()) searched[index] = await timed(() => ask(words));
const picture = await panning(browser, `${address}#/picture/${hub}`);
console.table({
  nodes: graph.persons.length + graph.agencies.length + graph.events.length,
  edges: graph.edges.length,
  documents: graph.documents.length,
  "indexing for search and answers, ms": Math.round(indexing),
  "script of the first screen, kB gzip": Math.round(scriptKilobytes()),
  "first screen painted, ms (worst of 3)": await worst(3, () => firstPaint(browser, address)),
  [`searches ${asked.map((words) => words.slice(0, 8)).join(", ")}, ms`]: searched.map(Math.round).join(", "),
  "picture of the largest hub, ms to answer": await worst(2, () =>
    timed(() => fetch(`${address}api/picture?of=${hub}`).then((answer) => answer.text())),
  ),
  "panning it, ms a frame": Math.round(picture.frame),
  "longest block of the page's thread, ms": Math.round(picture.longest),
  [`document of ${longest?.text.length ?? 0} characters opened, ms (worst of 2)`]: await worst(2, () =>
    documentOpening(browser, `${address}#/document/${encodeURIComponent(longest?.id ?? "")}`),
  ),
  "table of everything, ms": Math.round(
    await timed(() => fetch(`${address}api/table`).then((answer) => answer.text())),
  ),
  "timeline of everything, ms": Math.round(
    await timed(() => fetch(`${address}api/timeline`).then((answer) => answer.text())),
  ),
});
await browser.close();
await close();
