/** What somebody who opens a saved picture sees of it. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Twice the size that a drawing gives itself, which is that of its PNG, and the height of its two last lines. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = 0, height = 0] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: 2 * Number(width), height: 2 * Number(height) };
}

/** What a browser sees in a PNG: its size, whether its corner is white, and ink in its two last lines, legend and source. */
function lookAt(page: Page, png: Buffer): Promise<unknown> {
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png.toString("base64")}";
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const hasInk = (top, rows) =>
      [...context.getImageData(0, top, width, rows).data].some((value, at) => at % 4 < 3 && value < 90);
    return { width, height, isWhite: context.getImageData(1, 1, 1, 1).data.join() === "255,255,255,255",
      hasLegend: hasInk(height - 76, 30), hasSource: hasInk(height - 40, 30) };
  })()`);
}

async function saved(page: Page, kind: "SVG" | "PNG"): Promise<Buffer> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: kind }).click();
  return readFileSync(await (await saving).path());
}

/** Saves the picture of a page both ways, finds in it the words and nothing of the page, and gives the SVG. */
export async function savedPicture(page: Page, words: readonly string[]): Promise<string> {
  const svg = (await saved(page, "SVG")).toString("utf8");
  for (const each of words) expect(svg).toContain(each);
  expect(svg).not.toMatch(/var\(|<script|href=/);
  expect(await lookAt(page, await saved(page, "PNG"))).toEqual({
    ...sizeOf(svg),
    isWhite: true,
    hasLegend: true,
    hasSource: true,
  });
  return svg;
}
