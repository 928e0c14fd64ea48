/** Bars over time as SVG, with the same numbers as a table. The scale and its ticks are d3's. */
import { scaleBand, scaleLinear } from "d3-scale";
import { type Bar, type Chart, filledBars } from "../chart.ts";
import type { Wording } from "../wording.ts";
import { hatchPattern, round, textWidth } from "./drawing.ts";
import { escapeHtml } from "./escape-html.ts";

const plotHeight = 100;
const margin = { top: 18, right: 8, left: 44 };
/** Room below for labels that stand level and for turned ones. */
const below = { level: 26, turned: 52 };
const barStep = 24;
const leastWidth = 160;
/** Bars from which on labels do not fit side by side and are turned. */
const turnedFrom = 7;

function drawTicks(y: ReturnType<typeof scaleLinear<number, number>>, width: number): string[] {
  return y
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => {
      const place = round(y(tick));
      return `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${place}" y2="${place}"/><text class="tick" x="${margin.left - 6}" y="${place + 4}">${tick}</text>`;
    });
}

interface Drawing {
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
  /** Id of the pattern for what is planned. */
  readonly hatch: string;
}

function drawBar({ label, asserted, planned }: Bar, isLevel: boolean, { x, y, hatch }: Drawing): string {
  const left = round(x(label) ?? 0);
  const [width, base] = [round(x.bandwidth()), y(0)];
  const [top, middle] = [y(asserted + planned), round(left + width / 2)];
  const part = (kind: string, from: number, to: number, fill = ""): string =>
    from === to
      ? ""
      : `<rect class="${kind}"${fill} x="${left}" y="${round(to)}" width="${width}" height="${round(from - to)}"/>`;
  const number =
    asserted + planned === 0
      ? ""
      : `<text class="number" x="${middle}" y="${round(top) - 4}">${asserted + planned}</text>`;
  const foot = base + 16;
  const turned = isLevel ? "" : ` transform="rotate(-45 ${middle} ${foot})"`;
  return [
    part("bar", base, y(asserted)),
    part("hatched", y(asserted), top, ` fill="url(#${hatch})"`),
    number,
    `<text class="${isLevel ? "level" : "turned"}" x="${middle}" y="${foot}"${turned}>${escapeHtml(label)}</text>`,
  ].join("");
}

function tableOf(drawn: Chart, { chart }: Wording): string {
  const rows = filledBars(drawn).map(
    ({ label, asserted, planned }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${asserted}</td><td>${planned}</td></tr>`,
  );
  const head = [chart.period, chart.asserted, chart.planned].map(
    (cell) => `<th scope="col">${escapeHtml(cell)}</th>`,
  );
  return `<details><summary>${escapeHtml(chart.table)}</summary><table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></details>`;
}

/** The bars one below the other, for a screen that is too narrow for them side by side; periods without any are left out. */
function narrowOf(drawn: Chart, most: number): string {
  const items = filledBars(drawn)
    .map(({ label, asserted, planned }) => ({ label, count: asserted + planned }))
    .map(
      ({ label, count }) =>
        `<li>${escapeHtml(label)} <span class="share" style="width:${Math.max(1, Math.round((50 * count) / most))}%"></span>${count}</li>`,
    );
  return `<ul class="narrow">${items.join("")}</ul>`;
}

/** The chart with its caption and its table; `name` makes its ids. The same chart gives the same bytes. */
export function renderBars(name: string, chart: Chart, wording: Wording): string {
  const { bars } = chart;
  const isHatched = bars.some(({ planned }) => planned > 0);
  const caption = isHatched ? `${chart.caption} ${wording.chart.hatched}` : chart.caption;
  const isLevel = bars.length < turnedFrom;
  const widest = Math.max(...bars.map(({ label }) => textWidth(label)));
  const step = isLevel ? Math.max(2 * barStep, widest + 6) : barStep;
  const width = Math.max(leastWidth, Math.ceil(margin.left + margin.right + bars.length * step));
  const height = margin.top + plotHeight + (isLevel ? below.level : below.turned);
  const most = Math.max(...bars.map(({ asserted, planned }) => asserted + planned));
  const drawing: Drawing = {
    x: scaleBand(
      bars.map(({ label }) => label),
      [margin.left, width - margin.right],
    ).padding(0.2),
    y: scaleLinear([0, most], [margin.top + plotHeight, margin.top]).nice(4),
    hatch: `${name}-hatch`,
  };
  const spoken = bars.filter(({ asserted, planned }) => asserted + planned > 0);
  const description = spoken
    .map(({ label, asserted, planned }) => `${label}: ${asserted + planned}`)
    .join(", ");
  return [
    `<figure class="chart"><div class="scroll" role="group" tabindex="0" aria-labelledby="${name}-title"><svg role="img" aria-labelledby="${name}-title ${name}-numbers" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${name}-title">${escapeHtml(caption)}</title><desc id="${name}-numbers">${escapeHtml(description)}</desc>`,
    hatchPattern(drawing.hatch),
    ...drawTicks(drawing.y, width),
    ...bars.map((bar) => drawBar(bar, isLevel, drawing)),
    `</svg></div>${narrowOf(chart, most)}<figcaption>${escapeHtml(caption)}</figcaption>${tableOf(chart, wording)}</figure>`,
  ].join("\n");
}
