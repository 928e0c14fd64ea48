/** Statements by year as bars, each with its number. */
import type { YearCount } from "../figure.ts";
import { escapeHtml } from "./escape-html.ts";

const height = 90;
const barWidth = 40;

export function renderYears(years: readonly YearCount[], caption: string): string {
  const most = Math.max(...years.map(({ count }) => count));
  const spoken = `${caption}: ${years.map(({ year, count }) => `${year} ${count}`).join(", ")}`;
  const bars = years.map(({ year, count }, place) => {
    const tall = Math.round((count / most) * height);
    const x = place * (barWidth + 8);
    const number =
      count === 0 ? "" : `<text x="${x + barWidth / 2}" y="${height - tall + 12}">${count}</text>`;
    return `<rect x="${x}" y="${height - tall + 16}" width="${barWidth}" height="${tall}"/>${number}<text x="${x + barWidth / 2}" y="${height + 32}">${year}</text>`;
  });
  const width = years.length * (barWidth + 8);
  return `<figure tabindex="0"><svg class="years" role="img" aria-label="${escapeHtml(spoken)}" viewBox="0 0 ${width} ${height + 40}" style="max-width:${width}px">${bars.join("")}</svg><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
