import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { extractLinks, extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { quoteAddress } from "../../src/report/html/escape-html.ts";
import { buildOverview } from "../../src/report/overview.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { findChromium, renderPdf } from "../../src/report/render-pdf.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

/** In the page: words of pictures that overlap or stand outside the window, and pictures that show nothing or scroll sideways. */
const pictureTroubles = `[...document.querySelectorAll("figure")].flatMap((figure) => {
  const seen = (element) => element.getClientRects().length > 0;
  const words = [...figure.querySelectorAll(".scroll text:not(.turned), .node, .narrow li")].filter(seen);
  const boxes = words.map((element) => ({ text: element.textContent.trim(), lines: [...element.getClientRects()] }));
  const outside = boxes.filter(({ lines }) => lines.some(({ left, right }) => left < -1 || right > innerWidth + 1));
  const cross = (one, other) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 6 && other.top < one.bottom - 6;
  const over = boxes.flatMap((one, place) =>
    boxes.slice(place + 1).filter((other) => one.lines.some((line) => other.lines.some((each) => cross(line, each))))
      .map((other) => one.text + " over " + other.text));
  const tops = new Map();
  for (const item of figure.querySelectorAll(".group:only-child li")) {
    const { left, top } = item.getBoundingClientRect();
    tops.set(left, Math.min(tops.get(left) ?? Infinity, top));
  }
  const isEven = Math.max(...tops.values()) - Math.min(...tops.values()) < 1;
  return [
    ...(tops.size > 1 && !isEven ? ["columns begin at " + [...tops.values()]] : []),
    ...(words.length === 0 ? ["nothing shown in " + figure.className] : []),
    ...(figure.scrollWidth > figure.clientWidth + 1 ? [figure.className + " scrolls sideways"] : []),
    ...outside.map(({ text }) => text + " stands outside"),
    ...over,
  ];
})`;

const executablePath = findChromium(process.env);
if (executablePath === null && process.env.CI)
  throw new Error("no Chromium: reports are never left unchecked in CI");
if (executablePath === null) console.error("no Chromium was found: reports are not checked in a browser");

const graph = resolve([
  article("course", {
    title: "15.000 ₼, İŞĞAL ı",
    published: "2021-05-26",
    entities: [
      person("p", "Vüsal <img src=x onerror=document.title=1> Hüseynov"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      event("e", "təlim", "training", { date: "2023-05-25" }),
    ],
    claims: [
      ["p", "position", "a", { title: "rəis" }],
      ["p", "participated", "e", { modality: "planned" }],
      ["a", "organised", "e"],
    ],
  }),
]);
const attack = `<img src=x onerror=document.title=1>"><script>document.title=2</script>`;
const busy = resolve([
  article("busy", {
    published: "2022-05-26",
    entities: [
      agency("a", `“${attack}” Fondu`, "fund"),
      agency("b", "“MİŞMEŞ WWWW” MMC", "company"),
      ...Array.from({ length: 30 }, (_, index) =>
        event(
          `e${index}`,
          `“Əməkdaşlığın GENİŞLƏNDİRİLMƏSİ ${index} ${attack}” ${"mmmm".repeat(index % 4)} təlimi`,
          "training",
          {
            date: index % 3 === 0 ? `${2016 + (index % 5)}` : `20${12 + (index % 10)}-0${1 + (index % 9)}-11`,
          },
        ),
      ),
    ],
    claims: [
      ...Array.from(
        { length: 30 },
        (_, index) =>
          ["a", "organised", `e${index}`, { modality: index % 4 === 0 ? "planned" : "asserted" }] as const,
      ),
      ["a", "funded", "b", { amount: 1250000, currency: "AZN", support: "grant" }],
      ["b", "funded", "e1", { amount: 900, currency: attack }],
      ["b", "funded", "e2", { modality: "planned" }],
    ],
  }),
]);
const overview = renderHtml(buildOverview(busy));
const [official] = graph.persons;
const html = official === undefined ? "" : renderHtml(buildDossier(graph, official, { language: "az" }));

const pictures = [
  html,
  overview,
  ...[graph, busy].map((each) => renderHtml(buildOverview(each, { language: "az" }))),
];

describe.skipIf(executablePath === null)("an HTML report in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  async function open(
    options: Parameters<Browser["newPage"]>[0] = {},
    content = html,
  ): Promise<{ page: Page; troubles: string[] }> {
    const page = await browser.newPage(options);
    const troubles: string[] = [];
    page.on("console", (message) => troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) troubles.push(request.url());
    });
    await page.setContent(content, { waitUntil: "load" });
    return { page, troubles };
  }

  test("asks for nothing, runs nothing and complains of nothing", async () => {
    const { page, troubles } = await open();
    expect(await page.locator("img, script").count()).toBe(0);
    expect(await page.title()).toContain("<img src=x");
    expect(troubles).toEqual([]);
  });

  test("jumps from a citation to its quote and back", async () => {
    const { page } = await open();
    await page.locator("#offices a").first().click();
    expect(await page.locator("#source-1:target").count()).toBe(1);
    await page.locator("#source-1 .back a").first().click();
    expect(await page.locator("#offices li:target").count()).toBe(1);
  });

  test("runs nothing of a name in a timeline, a money chart or a table", async () => {
    const { page, troubles } = await open({}, overview);
    expect(await page.locator(".times svg a").count()).toBe(31);
    expect(await page.locator(".gifts svg a").count()).toBeGreaterThan(2);
    expect(await page.locator("img, script").count()).toBe(0);
    expect([await page.title(), troubles]).toEqual(["Overview", []]);
  });

  test("draws no words of a timeline over others, and none outside the picture", async () => {
    const { page } = await open({}, overview);
    const boxes: { x: number; y: number; width: number; height: number }[] = await page.evaluate(
      `[...document.querySelectorAll(".times svg a")].map((mark) => { const { x, y, width, height } = mark.getBBox(); return { x, y, width, height }; })`,
    );
    for (const [index, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(800);
      for (const other of boxes.slice(index + 1)) {
        const isBeside = one.x + one.width < other.x || other.x + other.width < one.x;
        const isBelow = one.y + one.height < other.y + 2 || other.y + other.height < one.y + 2;
        expect([isBeside || isBelow, one, other]).toEqual([true, one, other]);
      }
    }
  });

  test("leads from a mark and from a gift to the line that tells of it", async () => {
    const { page } = await open({}, overview);
    for (const [picture, section] of [
      ["times", "#events, #planned"],
      ["gifts", "#money"],
    ] as const) {
      await page.locator(`.${picture} a`).first().focus();
      await page.keyboard.press("Enter");
      const isTold = `[...document.querySelectorAll("${section}")].some((found) => found.querySelector("li:target, :target") !== null)`;
      expect(await page.evaluate(isTold)).toBe(true);
    }
  });

  test("links to a page at the place of the quote", async () => {
    const quote = "Fond – məktəblərə “20-dək” kompüter, lövhə & kitab verib, 15.000 ₼ da ayırıb.";
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        `<p style="height:3000px">Fond</p><p>${quote.replace("&", "&amp;")}</p><p style="height:3000px"></p>`,
      );
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // holds: it listens on a port
    const page = await browser.newPage();
    for (const words of [quote, "Fond – məktəblərə “20-dək”"]) {
      await page.goto(`http://127.0.0.1:${port}/`);
      expect(await page.evaluate("scrollY")).toBe(0);
      await page.goto("about:blank");
      await page.goto(quoteAddress(`http://127.0.0.1:${port}/`, words));
      await page.waitForFunction("scrollY > 2000");
    }
  });

  test.each([
    ["dossier", "light", html],
    ["dossier", "dark", html],
    ["overview", "light", overview],
    ["overview", "dark", overview],
  ] as const)(
    "has no serious finding of axe as %s in %s, on a telephone",
    async (_, colorScheme, content) => {
      const telephone = { bypassCSP: true, colorScheme, viewport: { width: 360, height: 700 } };
      const { page } = await open(telephone, content);
      await page.addScriptTag({
        content: readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8"),
      });
      const serious = await page.evaluate(`axe.run().then(({ violations }) =>
      violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + nodes[0].html))`);
      expect(serious).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    },
  );

  test.each([
    ["light", 390],
    ["dark", 390],
    ["light", 1280],
    ["dark", 1280],
  ] as const)(
    "has pictures in %s at %d pixels whose words neither overlap nor stand outside",
    async (colorScheme, width) => {
      const { page } = await open({ viewport: { width, height: 900 }, colorScheme }, pictures[0] ?? "");
      for (const content of pictures) {
        await page.setContent(content);
        expect(await page.evaluate(pictureTroubles)).toEqual([]);
        expect(await page.evaluate("document.querySelectorAll('figure').length")).toBeGreaterThan(0);
      }
    },
    60_000,
  );

  test("prints as a tagged PDF in its language with an outline", async () => {
    const pdf = Buffer.from(await renderPdf(html, executablePath ?? "")).toString("latin1");
    for (const mark of ["%PDF-", "/StructTreeRoot", "/Outlines", "/Lang (az)"]) expect(pdf).toContain(mark);
  });

  test.each([
    ["a4", [595, 842]],
    ["letter", [612, 792]],
  ] as const)("prints on %s, with every letter to be copied and every link alive", async (paper, size) => {
    const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(html, executablePath ?? "", paper)));
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1)),
    );
    const [, , width = 0, height = 0] = pages[0]?.view ?? [];
    expect(Math.abs(width - size[0]) + Math.abs(height - size[1])).toBeLessThan(3);
    const { text } = await extractText(pdf, { mergePages: true });
    for (const words of ["Dövlət Miqrasiya Xidməti", "15.000 ₼, İŞĞAL ı", "1 / "])
      expect(text).toContain(words);
    const { links } = await extractLinks(pdf);
    expect(links.some((link) => link.startsWith("https://example.az/course#:~:text="))).toBe(true);
    const marks = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
    const inner = marks.filter(({ dest }) => typeof dest === "string" && dest.startsWith("source-"));
    const cited = html.match(/href="#source-/g) ?? [];
    expect([inner.length, cited.length > 0]).toEqual([cited.length, true]);
  });
});

test("a browser that does not start is an error that says what to do", async () => {
  await expect(renderPdf(html, "/no/such/browser")).rejects.toThrow(ConfigError);
});
