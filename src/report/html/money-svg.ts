/** Who gave to whom as SVG: a row for each gift with a bar of its sum, from which a line leads to the receiver. */
import { scaleLinear } from "d3-scale";
import { pushTo } from "../../order/order.ts";
import type { Gift, Gifts, MoneyChart } from "../money.ts";
import type { Wording } from "../wording.ts";
import { cut, hatchPattern, lineLink, round, textWidth } from "./drawing.ts";
import { escapeHtml } from "./escape-html.ts";

const width = 800;
/** Where givers end, bars begin, lines begin and end, and receivers begin. */
const columns = { giver: 262, bar: 272, line: 480, arrow: 528, receiver: 536 };
const nameRoom = columns.giver;
const textRoom = columns.line - columns.bar;
const headingHeight = 34;
const rowHeights = { sum: 38, noSum: 27 };

function statusOf({ isPlanned }: Gift, { chart }: Wording): string {
  return isPlanned ? chart.planned : chart.asserted;
}

function nameOf(gift: Gift, wording: Wording): string {
  const planned = gift.isPlanned ? ` (${wording.planned})` : "";
  return `${gift.giver} → ${gift.receiver}: ${gift.text}${planned}`;
}

/** A row for each receiver, as near to the rows of its gifts as the others allow. */
function receiverRows(gifts: readonly Gift[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number[]>();
  for (const [row, { receiver }] of gifts.entries()) pushTo(rows, receiver, row);
  const wanted = [...rows]
    .map(([receiver, own]) => ({ receiver, row: own.reduce((sum, row) => sum + row, 0) / own.length }))
    .sort((one, other) => one.row - other.row);
  const placed = new Map<string, number>();
  let next = 0;
  for (const [index, { receiver, row }] of wanted.entries()) {
    // Those that follow need a row each.
    const last = gifts.length - (wanted.length - index);
    const own = Math.min(Math.max(row, next), last);
    placed.set(receiver, own);
    next = own + 1;
  }
  return placed;
}

interface Canvas {
  readonly hatch: string;
  readonly wording: Wording;
  /** Middle of a row of the group. */
  readonly y: (row: number) => number;
  readonly x: (amount: number) => number;
}

function drawGift(gift: Gift, row: number, receiverRow: number, { hatch, wording, x, y }: Canvas): string {
  const [from, to] = [round(y(row)), round(y(receiverRow))];
  const kind = gift.isPlanned ? "planned" : "asserted";
  const planned = gift.isPlanned ? ` (${wording.planned})` : "";
  const text = `${cut(gift.text, textRoom - textWidth(planned))}${planned}`;
  const end = round(gift.amount === null ? columns.bar + textWidth(text) : x(gift.amount));
  const fill = gift.isPlanned ? ` fill="url(#${hatch})"` : "";
  const middle = (columns.line + columns.arrow) / 2;
  const drawing = [
    `<path class="flow ${kind}" d="M${end} ${from}H${columns.line}C${middle} ${from} ${middle} ${to} ${columns.arrow} ${to}" marker-end="url(#money-arrow)"/>`,
    gift.amount === null
      ? ""
      : `<rect class="${gift.isPlanned ? "hatched" : "bar"}"${fill} x="${columns.bar}" y="${from - 5}" width="${round(end - columns.bar)}" height="10"/>`,
    `<text class="given" x="${columns.bar}" y="${from + (gift.amount === null ? 4 : -9)}">${escapeHtml(text)}</text>`,
  ];
  return lineLink(gift.statement, nameOf(gift, wording), drawing.join(""));
}

function drawName(name: string, place: { x: number; y: number; kind: string }): string {
  return `<text class="${place.kind}" x="${place.x}" y="${round(place.y + 4)}"><title>${escapeHtml(name)}</title>${escapeHtml(cut(name, nameRoom))}</text>`;
}

function drawGroup(
  { heading, gifts }: Gifts,
  top: number,
  canvas: Pick<Canvas, "hatch" | "wording">,
): string[] {
  const largest = Math.max(...gifts.map(({ amount }) => amount ?? 0));
  const scale = scaleLinear([0, largest], [columns.bar, columns.line - 20]);
  const rowHeight = rowHeightOf({ gifts });
  const y = (row: number): number => top + headingHeight + (row + 0.5) * rowHeight;
  const receivers = receiverRows(gifts);
  const drawn: Canvas = { ...canvas, y, x: (amount) => Math.max(scale(amount), columns.bar + 2) };
  return [
    `<text class="heading" x="0" y="${top + 20}">${escapeHtml(heading)}</text>`,
    ...gifts.map((gift, row) => drawGift(gift, row, receivers.get(gift.receiver) ?? row, drawn)),
    ...gifts.map(({ giver }, row) =>
      gifts[row - 1]?.giver === giver
        ? `<path class="flow" d="M${columns.giver + 5} ${round(y(row - 1))}V${round(y(row))}"/>`
        : drawName(giver, { x: columns.giver, y: y(row), kind: "giver" }),
    ),
    ...[...receivers].map(([receiver, row]) =>
      drawName(receiver, { x: columns.receiver, y: y(row), kind: "receiver" }),
    ),
  ];
}

function rowHeightOf({ gifts }: Pick<Gifts, "gifts">): number {
  return gifts[0]?.amount === null ? rowHeights.noSum : rowHeights.sum;
}

function tableOf({ groups }: MoneyChart, wording: Wording): string {
  const { money } = wording;
  const head = [money.giver, money.receiver, money.given, money.status].map(
    (cell) => `<th scope="col">${escapeHtml(cell)}</th>`,
  );
  const rows = groups.flatMap(({ gifts }) =>
    gifts.map((gift) => {
      const cells = [gift.receiver, gift.text, statusOf(gift, wording)].map(
        (cell) => `<td>${escapeHtml(cell)}</td>`,
      );
      return `<tr><th scope="row"><a href="#s-${escapeHtml(gift.statement)}">${escapeHtml(gift.giver)}</a></th>${cells.join("")}</tr>`;
    }),
  );
  return `<details><summary>${escapeHtml(money.table)}</summary><table class="words"><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></details>`;
}

/** The gifts one below the other, for a screen that is too narrow for the picture. */
function narrowOf({ groups }: MoneyChart): string {
  const items = groups.flatMap(({ gifts }) =>
    gifts.map(
      ({ statement, giver, receiver, text }) =>
        `<li><a href="#s-${escapeHtml(statement)}">${escapeHtml(`${giver} → ${receiver}: ${text}`)}</a></li>`,
    ),
  );
  return `<ul class="narrow">${items.join("\n")}</ul>`;
}

/** The picture with its caption and its table; the same chart gives the same bytes. */
export function renderMoney(chart: MoneyChart, wording: Wording): string {
  const canvas = { hatch: "money-hatch", wording };
  const drawn: string[] = [];
  let top = 0;
  for (const group of chart.groups) {
    drawn.push(...drawGroup(group, top, canvas));
    top += headingHeight + group.gifts.length * rowHeightOf(group);
  }
  return [
    `<figure class="chart gifts"><h2 id="money-title">${escapeHtml(wording.money.title)}</h2><div class="scroll" role="group" tabindex="0" aria-labelledby="money-title" aria-describedby="money-caption"><svg viewBox="0 0 ${width} ${top + 8}" width="${width}" height="${top + 8}">`,
    hatchPattern(canvas.hatch),
    '<defs><marker id="money-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>',
    ...drawn,
    `</svg></div>${narrowOf(chart)}<figcaption id="money-caption">${escapeHtml(chart.caption)}</figcaption>${tableOf(chart, wording)}</figure>`,
  ].join("\n");
}
