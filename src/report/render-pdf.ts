/** A report as PDF, printed from its HTML by a Chromium found on the machine: tagged, with an outline and page numbers. */
import { existsSync } from "node:fs";
import { ConfigError } from "../errors.ts";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that `CHROMIUM` names, else the first found where browsers usually are; null where there is none. */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): string | null {
  const named = environment.CHROMIUM;
  if (named !== undefined && named !== "") return named;
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/**
 * Prints a page of HTML; the browser runs without scripts and without a network.
 * Throws ConfigError where the browser does not start.
 */
export async function renderPdf(
  html: string,
  executablePath: string,
  paper: Paper = "a4",
): Promise<Uint8Array> {
  const { chromium } = await import("playwright-core"); // a large library that only a PDF needs
  const browser = await chromium
    .launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] })
    .catch((cause: unknown) => {
      throw new ConfigError(
        `${executablePath}: this browser does not start; name another in the environment variable CHROMIUM, or write HTML and print it`,
        { cause, data: { executablePath } },
      );
    });
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      offline: true,
      colorScheme: "light",
    });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: "load" });
    return await page.pdf({
      format: paper,
      tagged: true,
      outline: true,
      printBackground: true,
    });
  } finally {
    await browser.close();
  }
}
