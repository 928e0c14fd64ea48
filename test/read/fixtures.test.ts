import { expect, test } from "vitest";
import { readingRows, scoreReading } from "../../bench/evaluate/reading.ts";

/** Least F1 of the text, shares of right titles, of documents with the same claims and of right days, by group. */
const floors: Readonly<Record<string, readonly [number, number, number, number]>> = {
  html: [0.998, 1, 1, 1],
  "html-later": [0.984, 1, 1, 1],
  "html-fresh": [0.998, 1, 1, 1],
  pdf: [0.985, 1, 1, 1],
  docx: [0.999, 1, 1, 1],
  odt: [0.999, 1, 1, 1],
  rtf: [0.999, 1, 1, 1],
  mail: [0.999, 1, 1, 1],
  text: [0.998, 1, 1, 1],
  archive: [0.998, 1, 1, 1],
};

test("readers get the text, the headline and the day out of what real programs wrote", async () => {
  const rows = readingRows(await scoreReading(new Set(Object.keys(floors))));
  expect(rows).toHaveLength(Object.keys(floors).length);
  for (const [group = "", , f1, , title, claims, day] of rows) {
    const least = floors[group] ?? [1, 1, 1, 1];
    for (const [index, figure] of [f1, title, claims, day].entries())
      expect(Number(figure), `${group}, figure ${index + 1}`).toBeGreaterThanOrEqual(least[index] ?? 1);
  }
}, 60_000);
