/** One Chromium for a file of tests; every page tells what it complains of and whom it asks. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { findChromium } from "../../src/report/render-pdf.ts";

export const executablePath = findChromium(process.env);
if (executablePath === null && process.env.CI)
  throw new Error("no Chromium: the explorer is never left unchecked in CI");
if (executablePath === null) console.error("no Chromium was found: the explorer is not checked in a browser");

export interface Opened {
  readonly page: Page;
  /** Complaints of the console, errors, and requests to anybody but the page's own server. */
  readonly troubles: string[];
}

export function openPages(launch: readonly string[] = []) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", ...launch],
    });
  });
  afterAll(() => browser.close());
  return async (address: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ locale: "en-GB", ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const troubles: string[] = [];
    page.on("console", (message) => troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("request", (request) => {
      const isOwn = new URL(request.url()).origin === new URL(address).origin;
      if (!isOwn && !/^(data|blob):/.test(request.url())) troubles.push(request.url());
    });
    await page.goto(address);
    return { page, troubles };
  };
}

/** What axe finds serious, as the rule and the first element. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  const axe = createRequire(import.meta.url).resolve("axe-core");
  await page.evaluate(readFileSync(axe, "utf8"));
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + " " + nodes[0].html + " " + (nodes[0].any[0]?.message ?? "")))`);
}
