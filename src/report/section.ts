/** Lines as sections: capped, with what is left out counted and the command that lists it all. */
import type { Edge } from "../model/knowledge-graph.ts";
import { shellWord } from "../terminal/shell-word.ts";
import type { Desk } from "./desk.ts";
import { byDay, heaviestFirst } from "./edge-order.ts";
import { formatNumber } from "./locale.ts";
import type { Line, Section, SectionName } from "./report.ts";
import { edgeLine } from "./statement.ts";
import { fillText } from "./template.ts";

/** Most lines of a section. */
export const linesPerSection = 100;
/** More rows than any section is cut from; a query without a limit gives few. */
const mostRows = 1_000_000;

/** The end of a command that a report names: the file is the reader's, and its name no part of what a report says. */
export const graphFlag = "--graph FILE";

/** The named queries that list in full what a section of a report on the whole graph is cut from. */
const queriesOfAll: Partial<Readonly<Record<SectionName, string>>> = {
  events: "list-events",
  signatures: "list-agreements",
  money: "find-funding",
  repeated: "list-well-supported",
  contradictions: "list-contradictions",
  planned: "list-planned",
  denied: "list-negated",
};

/** Whatever a section of a report on somebody is cut from is an edge of theirs, unless it is denied or contradicted. */
function queryOf(name: SectionName, { subjects }: Desk): string | null {
  const [subject] = subjects;
  const isOfAll = subject === undefined || name === "denied" || name === "contradictions";
  if (isOfAll) return queriesOfAll[name] ?? null;
  return name === "connections" ? null : `show-neighbours ${shellWord(`name=${subject.name}`)}`;
}

/** The command that lists what a section is cut from; null where nothing is cut or no query lists it. */
function fullListOf(name: SectionName, isCut: boolean, desk: Desk): string | null {
  const query = queryOf(name, desk);
  return isCut && query !== null ? `elaqe query ${query} limit=${mostRows} ${graphFlag}` : null;
}

function sectionOf(
  name: SectionName,
  { lines, total, template }: { lines: readonly Line[]; total: number; template: string },
  desk: Desk,
): Section | undefined {
  if (total === 0) return undefined;
  const { headings, language } = desk.wording;
  const isCut = lines.length < total;
  const counts = { shown: lines.length, total: formatNumber(total, language) };
  const note = isCut ? fillText(template, counts) : null;
  return { name, heading: headings[name], lines, total, note, fullList: fullListOf(name, isCut, desk) };
}

/** Ids of what the lines of the sections state: what a picture may lead to. */
export function statementsTold(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ lines }) => lines.flatMap(({ statements }) => statements)));
}

/** A section of the first lines, which are only made when shown, of so many in all; undefined where there are none. */
export function section<Item>(
  name: SectionName,
  items: readonly Item[],
  toLine: (item: Item) => Line,
  desk: Desk,
  total = items.length,
): Section | undefined {
  const lines = items.slice(0, linesPerSection).map(toLine);
  return sectionOf(name, { lines, total, template: desk.wording.shown }, desk);
}

/**
 * A section of what most sources say, which comes first in `ranked`; what is shown stands in an order of its own. `total` counts what
 * there is where `ranked` holds only the first of it.
 */
export function rankedSection<Item>(
  name: SectionName,
  ranked: readonly Item[],
  { inOrder, toLine }: { inOrder: (one: Item, other: Item) => number; toLine: (item: Item) => Line },
  desk: Desk,
  total = ranked.length,
): Section | undefined {
  const lines = ranked.slice(0, linesPerSection).sort(inOrder).map(toLine);
  return sectionOf(name, { lines, total, template: desk.wording.shownBest }, desk);
}

/** A section of edges in the order of time; where there are too many, of those that most sources say. */
export function edgeSection(
  name: SectionName,
  edges: readonly Edge[],
  desk: Desk,
  total = edges.length,
): Section | undefined {
  const { evidence } = desk;
  const toLine = (edge: Edge): Line => edgeLine(edge, desk);
  const ranked = heaviestFirst(edges, evidence);
  return rankedSection(name, ranked, { inOrder: byDay(evidence), toLine }, desk, total);
}

/** A section that says that there is nothing. */
export function emptySection(name: SectionName, { wording }: Desk): Section {
  return {
    name,
    heading: wording.headings[name],
    lines: [],
    total: 0,
    note: wording.nothing,
    fullList: null,
  };
}
