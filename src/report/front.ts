/** What stands at the end of every report: which texts it is made of, how to read it, what it leaves out. */
import { buildIdOf } from "../graph/build-id.ts";
import type { Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { Modality } from "../model/vocabulary.ts";
import { type Bar, type Chart, countByPeriod, type Dated } from "./chart.ts";
import type { Corpus } from "./corpus.ts";
import type { Desk } from "./desk.ts";
import { dayOf } from "./edge-order.ts";
import type { Evidence } from "./evidence.ts";
import { formatDate, formatNumber } from "./locale.ts";
import type { FrontRow, Report, ReportOptions, Section } from "./report.ts";
import { graphFlag } from "./section.ts";
import { fillText } from "./template.ts";
import type { Wording } from "./wording.ts";

/** Rows with a value, the others dropped. */
export function rowsOf(
  rows: readonly (readonly [label: string, value: string | null])[],
): readonly FrontRow[] {
  return rows.flatMap(([label, value]) => (value === null || value === "" ? [] : [{ label, value }]));
}

/** First and last day of publication; null where no document has one. */
function periodOf({ first, last }: Corpus, { language }: Wording): string | null {
  if (first === null || last === null) return null;
  return first === last ? formatDate(first, language) : formatDate(`${first}/${last}`, language);
}

/** The texts that the report is made of. */
export function corpusRows({ corpus, wording }: Desk): readonly FrontRow[] {
  const number = (value: number): string => formatNumber(value, wording.language);
  const { front } = wording;
  return rowsOf([
    [front.corpus, number(corpus.documents)],
    [front.period, periodOf(corpus, wording)],
    [front.undated, corpus.undated === 0 ? null : number(corpus.undated)],
    [front.people, number(corpus.persons)],
    [front.agencies, number(corpus.agencies)],
    [front.events, number(corpus.events)],
    [front.statements, number(corpus.edges)],
  ]);
}

/** How to read a report, with the command that tells what is behind a line of it. */
export function methodOf(rows: readonly FrontRow[], { wording }: Desk): Report["method"] {
  const { heading, sentences } = wording.reading;
  const command = `elaqe why claim-… ${graphFlag}`;
  return { heading, rows, sentences: sentences.map((sentence) => fillText(sentence, { command })) };
}

/** Which build the report is made of. */
export function buildRows(
  graph: KnowledgeGraph,
  { build = buildIdOf(graph) }: ReportOptions,
  { front }: Wording,
): readonly FrontRow[] {
  return rowsOf([[front.build, build]]);
}

/** How many there are of each modality. */
export type ModalityCounts = Readonly<Record<Modality, number>>;

/** How many of the statements have each modality. */
export function countModalities(
  statements: readonly { readonly modality: Modality; readonly count?: number }[],
): ModalityCounts {
  const counts = { asserted: 0, planned: 0, negated: 0 };
  for (const { modality, count = 1 } of statements) counts[modality] += count;
  return counts;
}

/** How many statements of each kind the report is about, and how many lines and names have no room in it. */
export function countRows(
  modalities: ModalityCounts,
  { sections, figure }: Pick<Report, "sections" | "figure">,
  wording: Wording,
): readonly FrontRow[] {
  const { front, language } = wording;
  const count = (modality: Modality): string => formatNumber(modalities[modality], language);
  const counts = { asserted: count("asserted"), planned: count("planned"), denied: count("negated") };
  const hidden = sections.reduce((sum, { total, lines }: Section) => sum + total - lines.length, 0);
  const left = [
    hidden === 0 ? "" : fillText(wording.left.lines, { count: formatNumber(hidden, language) }),
    figure === null || figure.left === 0
      ? ""
      : fillText(wording.left.names, { count: formatNumber(figure.left, language) }),
  ];
  return rowsOf([
    [front.modalities, fillText(wording.modalities, counts)],
    [front.left, left.filter((part) => part !== "").join("; ")],
  ]);
}

function chartOf(caption: string, items: readonly Dated[], { chart, language }: Wording): Chart | null {
  const bars: readonly Bar[] = countByPeriod(items);
  const undated = items.reduce((sum, { date, count = 1 }) => (date === null ? sum + count : sum), 0);
  const rest = undated === 0 ? "" : ` ${fillText(chart.undated, { count: formatNumber(undated, language) })}`;
  return bars.length === 0 ? null : { caption: `${caption}${rest}`, bars };
}

/** The days of what the edges say. */
export function daysOfEdges(edges: readonly Edge[], evidence: Evidence): readonly Dated[] {
  return edges.map((edge) => ({ date: dayOf(edge, evidence), isPlanned: edge.modality === "planned" }));
}

/** When what is dated took place; null where it is all of one period or undated. */
export function statementsChart(days: readonly Dated[], { wording }: Desk): Chart | null {
  return chartOf(wording.chart.statements, days, wording);
}

/** When the events were; null where they are all of one period or undated. */
export function eventsChart(days: readonly Dated[], { wording }: Desk): Chart | null {
  return chartOf(wording.chart.events, days, wording);
}
