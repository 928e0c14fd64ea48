import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderGuideHtml } from "../../src/browser/guide.ts";
import { savedQueries } from "../../src/browser/saved-queries.ts";
import { findChromium } from "../../src/report/render-pdf.ts";

const executablePath = findChromium(process.env);
if (executablePath === null && process.env.CI)
  throw new Error("no Chromium: the guide is never left unchecked in CI");

describe.skipIf(executablePath === null)("the guide in a browser", () => {
  const guide = renderGuideHtml(savedQueries());
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser?.close());

  test.each(["light", "dark"] as const)("as a page of its own fits a telephone, %s", async (colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme });
    await page.setContent(guide);
    const seen = await page.evaluate(`({
      width: document.documentElement.scrollWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      wide: [...document.querySelectorAll("pre")].filter((code) => code.scrollWidth > code.clientWidth).length,
    })`);
    await page.close();
    expect(seen).toEqual({
      width: 390,
      paper: colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(18, 18, 18)",
      wide: 0,
    });
  });

  test("brings no look of its own into the page that it is played in", async () => {
    const page = await browser.newPage();
    const lookOf = async (html: string): Promise<string> => {
      await page.setContent(`<main><div>${html}</div></main>`);
      return page.evaluate(`JSON.stringify(
        [...document.querySelectorAll("html, article, slide, h3, h4, p, pre")].map((each) => {
          const { color, backgroundColor, font, margin, padding, maxWidth } = getComputedStyle(each);
          return [color, backgroundColor, font, margin, padding, maxWidth];
        }),
      )`);
    };
    expect(await lookOf(guide)).toBe(await lookOf(guide.replace(/<style>.*<\/style>/s, "")));
    await page.close();
  });
});
