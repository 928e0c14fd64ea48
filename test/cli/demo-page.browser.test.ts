import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium } from "../../src/report/render-pdf.ts";
import { elaqe, emptyFolder } from "./run-elaqe.ts";

const executablePath = findChromium(process.env);
if (executablePath === null && process.env.CI)
  throw new Error("no Chromium: the page of the demo is never left unchecked in CI");

/** Where to keep the picture of the page for the README; none is kept without it. */
const pictures = process.env.ELAQE_PICTURES;

test.skipIf(executablePath === null)(
  "the page that the demo writes opens whole and asks for nothing else",
  async () => {
    const folder = emptyFolder();
    const { out } = await elaqe(["demo"], { cwd: folder });
    const [, name, file] = /^Report on (.+), to open in a browser: (\S+)$/m.exec(out) ?? [];
    const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 1180 } });
      const troubles: string[] = [];
      page.on("console", (message) => troubles.push(message.text()));
      page.on("pageerror", (error) => troubles.push(String(error)));
      const address = pathToFileURL(join(folder, file ?? "")).href;
      page.on("request", (request) => {
        if (request.url() !== address && !request.url().startsWith("data:")) troubles.push(request.url());
      });
      await page.goto(address);
      expect(await page.locator("h1").textContent()).toBe(name);
      const headings = await page.locator("h2").allInnerTexts();
      expect(headings).toEqual(expect.arrayContaining(["Timeline", "Office holders", "Events", "Sources"]));
      const drawings = page.locator("figure");
      expect(await drawings.count()).toBeGreaterThanOrEqual(3);
      for (const drawing of await drawings.all()) expect(await drawing.isVisible()).toBe(true);
      expect(troubles).toEqual([]);
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, "report.png") });
    } finally {
      await browser.close();
    }
  },
);
