/** Lines as sections: capped, with what is left out counted and the command that lists it all. */
import type { Edge } from "../model/knowledge-graph.ts";
import { shellWord } from "../terminal/shell-word.ts";
import type { Desk } from "./desk.ts";
import { formatNumber } from "./locale.ts";
import type { Line, Section, SectionName } from "./report.ts";
import { byDay, edgeLine, heaviestFirst } from "./statement.ts";
import { fillText } from "./template.ts";

/** Most lines of a section. */
const linesPerSection = 100;
/** More rows than any section is cut from; a query without a limit gives few. */
const mostRows = 1_000_000;

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

function noteOf(name: SectionName, shown: number, total: number, template: string, desk: Desk) {
  if (shown === total) return null;
  const query = queryOf(name, desk);
  const { language, listAll } = desk.wording;
  const counts = fillText(template, { shown, total: formatNumber(total, language) });
  const command = `elaqe query ${query} limit=${mostRows}${desk.source}`;
  return query === null ? counts : `${counts} ${fillText(listAll, { command })}`;
}

/** A section of the first lines, which are only made when shown; undefined where there are none. */
export function section<Item>(
  name: SectionName,
  items: readonly Item[],
  toLine: (item: Item) => Line,
  desk: Desk,
): Section | undefined {
  if (items.length === 0) return undefined;
  const { wording } = desk;
  const lines = items.slice(0, linesPerSection).map(toLine);
  const note = noteOf(name, lines.length, items.length, wording.shown, desk);
  return { name, heading: wording.headings[name], lines, total: items.length, note };
}

/** A section of edges in the order of time; where there are too many, of those that most sources say. */
export function edgeSection(name: SectionName, edges: readonly Edge[], desk: Desk): Section | undefined {
  if (edges.length === 0) return undefined;
  const { evidence, wording } = desk;
  const isCapped = edges.length > linesPerSection;
  const shown = isCapped ? heaviestFirst(edges, evidence).slice(0, linesPerSection) : edges;
  const lines = shown.toSorted(byDay(evidence)).map((edge) => edgeLine(edge, desk));
  const note = noteOf(name, lines.length, edges.length, wording.shownBest, desk);
  return { name, heading: wording.headings[name], lines, total: edges.length, note };
}

/** A section that says that there is nothing. */
export function emptySection(name: SectionName, { wording }: Desk): Section {
  return { name, heading: wording.headings[name], lines: [], total: 0, note: wording.nothing };
}
