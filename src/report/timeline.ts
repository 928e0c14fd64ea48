/** When it was, as marks on one axis: days as points, months, years and spans as bars, so that no date gains precision. */

import { type Days, dayNumber, daysOf } from "../model/calendar.ts";
import { untold } from "../model/claim.ts";
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import { type MarkKind, vocabulary } from "../model/vocabulary.ts";
import { compareCodeUnits } from "../order/order.ts";
import type { Desk } from "./desk.ts";
import { heaviestFirst } from "./edge-order.ts";
import type { Evidence } from "./evidence.ts";
import { formatDate, formatNumber } from "./locale.ts";
import type { Section } from "./report.ts";
import { statementsTold } from "./section.ts";
import { moneyText, periodText, reportedText } from "./statement.ts";
import { fillText } from "./template.ts";

export interface Mark extends Days {
  readonly kind: MarkKind;
  /** The edge whose line tells of it. */
  readonly statement: string;
  /** The date in words. */
  readonly date: string;
  readonly text: string;
  readonly isPlanned: boolean;
  /** Whether only the day of the report is known. */
  readonly isReported: boolean;
}

export interface Timeline {
  readonly caption: string;
  /** In the order of time. */
  readonly marks: readonly Mark[];
  /** What the axis shows; marks before it are drawn at its beginning. */
  readonly axis: Days;
}

/** Most marks of a timeline. */
const mostMarks = 40;
/** What the mark of an edge is; null where it is told without a time. */
const markOfEdge = ({ predicate }: Edge): MarkKind | null => vocabulary[predicate].mark;

function spanOf(from: string, to: string): Days {
  const [first, last] = [daysOf(from), daysOf(to)];
  const [, end = first.end] = [first.end, last.end].sort();
  return { start: first.start, end };
}

/** When an event or a statement was; null where nothing is dated. */
type When = Days & Pick<Mark, "date" | "isReported">;

function whenReported(edges: readonly Edge[], { wording }: Desk): When | null {
  const dates = edges.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { ...spanOf(first, last), date: reportedText(first, wording), isReported: true };
}

/** The day an office ended; null where none is told. */
function endOf({ to }: Edge): string | null {
  return to === untold ? null : to;
}

function whenOf(edges: readonly Edge[], lead: Edge, target: EntityNode | undefined, desk: Desk): When | null {
  if (target?.type === "event" && target.start !== null) {
    const date = formatDate(target.date ?? target.start, desk.wording.language);
    return { ...spanOf(target.start, target.end ?? target.start), date, isReported: false };
  }
  const [from, to] = [lead.from, endOf(lead)];
  const period = periodText(lead, desk.wording);
  const reported = from === null && to === null ? whenReported(edges, desk) : null;
  // That an office is over without a day being told is known from the day of the report on.
  if (reported !== null)
    return period === null ? reported : { ...reported, date: `${period}; ${reported.date}` };
  if (period === null) return null;
  // An end that nobody tells is drawn as far as the reports go, a beginning not at all.
  const [start, end] = [from ?? to, to ?? lead.last ?? from];
  return start === null || end === null ? null : { ...spanOf(start, end), date: period, isReported: false };
}

function textOf(edge: Edge, target: EntityNode | undefined, { evidence, wording, subjects }: Desk): string {
  const [subject, ...others] = subjects;
  const isKnown = (id: string): boolean => others.length === 0 && subject?.id === id;
  if (target?.type === "event") return target.name;
  const names = [edge.source, edge.target].map((id) =>
    isKnown(id) ? "" : (evidence.entities.get(id)?.name ?? ""),
  );
  const between = edge.title ?? moneyText(edge, wording);
  return [names[0], between, names[1]].filter((part) => part !== "").join(" – ");
}

/** A paper that is signed goes before the meeting it was signed at, and a meeting before the money for it. */
function kindOf(edges: readonly Edge[], lead: Edge): MarkKind {
  const kinds = new Set(edges.map(markOfEdge));
  if (kinds.has("signature")) return "signature";
  return markOfEdge(lead) === "office"
    ? "office"
    : kinds.size === 1 && kinds.has("money")
      ? "money"
      : "event";
}

type Groups = ReadonlyMap<string, readonly Edge[]>;

/** What edges to one event say is one mark; any other edge is one of its own. */
function groupOf({ id }: Edge, target: EntityNode | undefined): string {
  return target?.type === "event" ? target.id : id;
}

function isDated(edge: Edge, target: EntityNode | undefined): boolean {
  const isDatedEvent = target?.type === "event" && target.start !== null;
  return isDatedEvent || (edge.from ?? endOf(edge) ?? edge.first) !== null;
}

const isTimed = (edge: Edge): boolean => markOfEdge(edge) !== null;

/** How many marks there would be of statements, dated ones and in all. */
export interface MarkCounts {
  readonly all: number;
  readonly dated: number;
}

/** How many marks there would be of all the edges. */
export function countMarks(edges: readonly Edge[], { entities }: Evidence): MarkCounts {
  const [all, dated] = [new Set<string>(), new Set<string>()];
  for (const edge of edges.filter(isTimed)) {
    const target = entities.get(edge.target);
    const group = groupOf(edge, target);
    all.add(group);
    if (isDated(edge, target)) dated.add(group);
  }
  return { all: all.size, dated: dated.size };
}

/** The mark of edges, of which `lead` is told; null where nothing is dated. */
function markOf(edges: readonly Edge[], lead: Edge, desk: Desk): Mark | null {
  const target = desk.evidence.entities.get(lead.target);
  const when = whenOf(edges, lead, target, desk);
  if (when === null) return null;
  return {
    ...when,
    kind: kindOf(edges, lead),
    statement: lead.id,
    text: textOf(lead, target, desk),
    isPlanned: edges.every(({ modality }) => modality === "planned"),
  };
}

/** The marks of what most sources say among the told edges, planned ones last, in the order of time. */
function marksOf(groups: Groups, told: readonly Edge[], desk: Desk): readonly Mark[] {
  const isPlanned = ({ modality }: Edge): boolean => modality === "planned";
  const ranked = heaviestFirst(told, desk.evidence);
  const marks = new Map<string, Mark>();
  for (const lead of [...ranked.filter((edge) => !isPlanned(edge)), ...ranked.filter(isPlanned)]) {
    const group = groupOf(lead, desk.evidence.entities.get(lead.target));
    const mark = marks.has(group) ? null : markOf(groups.get(group) ?? [], lead, desk);
    if (mark !== null) marks.set(group, mark);
    if (marks.size === mostMarks) break;
  }
  return [...marks.values()].sort(
    (one, other) =>
      compareCodeUnits(one.start, other.start) ||
      compareCodeUnits(one.end, other.end) ||
      compareCodeUnits(one.statement, other.statement),
  );
}

/** From the first to the last, unless the first tenth lies so far back that the rest would be drawn at one place. */
function axisOf(marks: readonly Mark[]): Days {
  const starts = marks.map(({ start }) => start).sort();
  const end =
    marks
      .map((mark) => mark.end)
      .sort()
      .at(-1) ?? "";
  const [first = end] = starts;
  const farOff = starts.length < 4 ? 0 : Math.ceil(starts.length / 10);
  const start = starts
    .slice(1, farOff + 1)
    .find((day) => (dayNumber(end) - dayNumber(day)) * 3 < dayNumber(end) - dayNumber(first));
  return { start: start ?? first, end };
}

function captionOf(counts: { readonly undated: number; readonly left: number }, { wording }: Desk): string {
  const { timeline, chart, language } = wording;
  const number = (count: number): string => formatNumber(count, language);
  return [
    timeline.caption,
    counts.undated === 0 ? "" : fillText(chart.undated, { count: number(counts.undated) }),
    counts.left === 0 ? "" : fillText(timeline.left, { count: number(counts.left) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/**
 * The timeline of edges, of which those are drawn that a line of the report tells; null where they are all of one day or
 * undated. What is undated or has no room is counted, of all statements where these edges are only some of them.
 */
export function timelineOf(
  edges: readonly Edge[],
  sections: readonly Section[],
  desk: Desk,
  { all, dated } = countMarks(edges, desk.evidence),
): Timeline | null {
  const stated = statementsTold(sections);
  const timed = edges.filter(isTimed);
  const told = timed.filter(({ id }) => stated.has(id));
  const { entities } = desk.evidence;
  const groups = new Map<string, Edge[]>();
  for (const edge of told) groups.set(groupOf(edge, entities.get(edge.target)), []);
  for (const edge of timed) (groups.get(edge.target) ?? groups.get(edge.id))?.push(edge);
  const marks = marksOf(groups, told, desk);
  const places = new Set(marks.map(({ start, end }) => `${start} ${end}`));
  if (places.size < 2) return null;
  const counts = { undated: all - dated, left: dated - marks.length };
  return { caption: captionOf(counts, desk), marks, axis: axisOf(marks) };
}
