/** A timeline as SVG: marks with their words in lanes below one axis. The axis and its ticks are d3's. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { dayNumber, millisecondsPerDay } from "../../model/calendar.ts";
import type { MarkKind } from "../../model/vocabulary.ts";
import { anchorOf } from "../anchors.ts";
import type { Mark, Timeline } from "../timeline.ts";
import type { Wording } from "../wording.ts";
import { cut, hatchPattern, lineLink, round, textWidth } from "./drawing.ts";
import { escapeHtml } from "./escape-html.ts";

/** Narrow enough for letters of eight points on A4. */
const width = 800;
const margin = { top: 26, side: 14, bottom: 10 };
/** As high as a finger needs. */
const laneHeight = 27;
const gap = 14;
const shapeRadius = 7;
const shapeGap = 5;
const leastBar = 3;
/** Bars from which on their words stand above them. */
const longBar = 40;
const shapes: Readonly<Record<MarkKind, (x: number, y: number) => string>> = {
  event: (x, y) => `d="M${x} ${round(y - 7)}l7 7-7 7-7-7z"`,
  signature: (x, y) => `d="M${x} ${round(y - 7)}l7 12h-14z"`,
  money: (x, y) => `d="M${round(x - 6)} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"`,
  office: (x, y) => `d="M${round(x - 5.5)} ${round(y - 5.5)}h11v11h-11z"`,
};

/** A mark with the room it takes from left to right. */
interface Placed {
  readonly mark: Mark;
  readonly label: string;
  /** Where its words begin, or end. */
  readonly words: number;
  readonly anchor: "start" | "end";
  readonly isAbove: boolean;
  /** Where its shape or its bar begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The place where a day begins. */
type Scale = (day: number) => number;

/** What only the shape of a day's mark tells is told of a bar in words. */
function labelOf(mark: Mark, { planned, timeline }: Wording, room = Number.POSITIVE_INFINITY): string {
  const { date, text, kind, isPlanned } = mark;
  const remarks = [isBar(mark) && kind !== "event" ? timeline.kinds[kind] : "", isPlanned ? planned : ""];
  const known = remarks.filter((remark) => remark !== "").join("; ");
  const end = known === "" ? "" : ` (${known})`;
  return `${cut(`${date}: ${text}`, room - textWidth(end))}${end}`;
}

function isBar({ start, end }: Mark): boolean {
  return start !== end;
}

/** Where the shape or the bar of a mark is. */
function extentOf(mark: Mark, x: Scale): { readonly from: number; readonly to: number } {
  const at = x(dayNumber(mark.start));
  if (isBar(mark)) return { from: at, to: Math.max(x(dayNumber(mark.end) + 1), at + leastBar) };
  return { from: at - shapeRadius, to: at + shapeRadius };
}

/** Words stand after their mark, or before it where there is more room, or above a bar that is long or has no room on either side. */
function place(mark: Mark, x: Scale, wording: Wording): Placed {
  const { from, to } = extentOf(mark, x);
  const whole = textWidth(labelOf(mark, wording));
  const mostRoom = Math.max(width - margin.side - to, from - margin.side) - shapeGap;
  if (isBar(mark) && to - from < longBar && whole > mostRoom) return placeAbove(mark, { from, to }, wording);
  const isAbove = isBar(mark) && to - from >= longBar;
  const [after, before] = isAbove ? [from, to] : [to + shapeGap, from - shapeGap];
  const [roomAfter, roomBefore] = [width - margin.side - after, before - margin.side];
  const fits = whole <= roomAfter || roomAfter >= roomBefore;
  const label = labelOf(mark, wording, fits ? roomAfter : roomBefore);
  const room = textWidth(label);
  const [left, right] = fits ? [after, after + room] : [before - room, before];
  const extent = { from, to, left: Math.min(left, from), right: Math.max(right, to) };
  return { mark, label, isAbove, words: fits ? after : before, anchor: fits ? "start" : "end", ...extent };
}

/** Words above a short bar, moved to the left as far as they need. */
function placeAbove(mark: Mark, { from, to }: { from: number; to: number }, wording: Wording): Placed {
  const label = labelOf(mark, wording, width - 2 * margin.side);
  const room = textWidth(label);
  const words = Math.min(from, width - margin.side - room);
  return {
    ...{ mark, label, words, anchor: "start", isAbove: true, from, to },
    ...{ left: words, right: Math.max(words + room, to) },
  };
}

/** The first lane in which a mark overlaps nothing. */
function lanesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const lanes: Placed[][] = [];
  for (const one of placed) {
    const isFree = (lane: readonly Placed[]): boolean =>
      lane.every((other) => other.right + gap <= one.left || one.right + gap <= other.left);
    const lane = lanes.find(isFree);
    if (lane === undefined) lanes.push([one]);
    else lane.push(one);
  }
  return lanes;
}

function lookOf({ kind, isReported, isPlanned }: Mark): string {
  return ["mark", kind, isReported ? "reported" : "", isPlanned ? "planned" : ""]
    .filter((word) => word !== "")
    .join(" ");
}

function drawMark(placed: Placed, top: number, axis: Timeline["axis"], wording: Wording): string {
  const { mark, label, words, anchor, isAbove, from, to } = placed;
  const look = lookOf(mark);
  const drawn = isBar(mark)
    ? `<rect class="${look}" x="${round(from)}" y="${isAbove ? top + 19 : top + 7}" width="${round(to - from)}" height="6"/>`
    : `<path class="${look}" ${shapes[mark.kind](round((from + to) / 2), top + 10)}/>`;
  const isBefore = mark.start < axis.start;
  const before = isBefore ? `<path class="before" d="M5 ${top + 5}l-5 5 5 5z"/>` : "";
  const text = `<text class="${anchor}" x="${round(words)}" y="${top + 14}">${escapeHtml(label)}</text>`;
  return lineLink(mark.statement, labelOf(mark, wording), `${text}${drawn}${before}`);
}

/** Years where all ticks begin one, months likewise, else days, as ISO writes them. */
function tickLetters(ticks: readonly string[]): number {
  if (ticks.every((tick) => tick.endsWith("-01-01"))) return "2021".length;
  return ticks.every((tick) => tick.endsWith("-01")) ? "2021-05".length : "2021-05-25".length;
}

function drawAxis({ start, end }: Timeline["axis"], x: Scale, height: number): string[] {
  const dates = [dayNumber(start), dayNumber(end) + 1].map((day) => new Date(day * millisecondsPerDay));
  const ticks = scaleUtc(dates, [0, 1])
    .ticks(6)
    .filter((tick) => tick.valueOf() % millisecondsPerDay === 0);
  const names = ticks.map((tick) => tick.toISOString().slice(0, 10));
  const letters = tickLetters(names);
  const half = textWidth("0".repeat(letters)) / 2;
  return ticks.map((tick, index) => {
    const at = round(x(tick.valueOf() / millisecondsPerDay));
    const middle = Math.min(Math.max(at, half), width - half);
    return `<line class="grid" x1="${at}" x2="${at}" y1="${margin.top - 6}" y2="${height - margin.bottom}"/><text class="when" x="${round(middle)}" y="14">${names[index]?.slice(0, letters)}</text>`;
  });
}

/** The marks one below the other, for a screen that is too narrow for the axis. */
function narrowOf(marks: readonly Mark[], wording: Wording): string {
  const items = marks.map(
    (mark) =>
      `<li><a href="#${escapeHtml(anchorOf(mark.statement))}">${escapeHtml(labelOf(mark, wording))}</a></li>`,
  );
  return `<ul class="narrow">${items.join("\n")}</ul>`;
}

/** The timeline with its caption; the lines that the marks lead to say the same in words. The same one gives the same bytes. */
export function renderTimeline({ caption, marks, axis }: Timeline, wording: Wording): string {
  const days = [dayNumber(axis.start), dayNumber(axis.end) + 1];
  const scale = scaleLinear(days, [margin.side, width - margin.side]).clamp(true);
  const x: Scale = (day) => scale(day);
  const lanes = lanesOf(marks.map((mark) => place(mark, x, wording)));
  const height = margin.top + lanes.length * laneHeight + margin.bottom;
  return [
    `<figure class="chart times"><h2 id="timeline-title">${escapeHtml(wording.timeline.title)}</h2><div class="scroll" role="group" tabindex="0" aria-labelledby="timeline-title" aria-describedby="timeline-caption"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    hatchPattern("timeline-hatch"),
    ...drawAxis(axis, x, height),
    ...lanes.flatMap((lane, index) =>
      lane.map((placed) => drawMark(placed, margin.top + index * laneHeight, axis, wording)),
    ),
    `</svg></div>${narrowOf(marks, wording)}<figcaption id="timeline-caption">${escapeHtml(caption)}</figcaption></figure>`,
  ].join("\n");
}
