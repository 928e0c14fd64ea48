/** What the reports on one entity and on two have alike: all but what they are called and what their sections tell. */
import type { ClaimNode, Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { answersBeside } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { Figure } from "./figure.ts";
import {
  buildRows,
  corpusRows,
  countModalities,
  countRows,
  daysOfEdges,
  methodOf,
  statementsChart,
} from "./front.ts";
import { moneyChart } from "./money.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Answer, Report, ReportOptions, Section } from "./report.ts";
import { fillText } from "./template.ts";
import { timelineOf } from "./timeline.ts";
import type { Wording } from "./wording.ts";

/** What a report is called, the statements it is about, and what was made of them. */
interface Told extends Pick<Report, "kind" | "title" | "front"> {
  readonly edges: readonly Edge[];
  readonly denied: readonly ClaimNode[];
  readonly sections: readonly Section[];
  readonly answers: readonly Answer[];
  readonly figure: Figure | null;
}

/** What stands under the picture; it says how many are left out. */
function figureCaption(figure: Figure | null, wording: Wording): string {
  const left =
    figure === null || figure.left === 0 ? "" : ` ${fillText(wording.figureLeft, { count: figure.left })}`;
  return `${wording.figure} ${wording.legend}.${left}`;
}

/** The whole report; the sections come from the same desk, so that the sources are all cited. */
export function reportAround(
  { kind, title, front, edges, denied, sections, answers, figure }: Told,
  graph: KnowledgeGraph,
  desk: Desk,
  options: ReportOptions,
): Report {
  const { wording } = desk;
  const rows = [
    ...countRows(countModalities([...edges, ...denied]), { sections, figure }, wording),
    ...corpusRows(desk),
    ...buildRows(graph, options, wording),
  ];
  return {
    kind,
    language: wording.language,
    title: options.about === undefined ? title : `${title} (${options.about})`,
    notice: wording.notice,
    front,
    ...inReadingOrder({ answers: answersBeside(sections, answers), sections }, desk.citations),
    method: methodOf(rows, desk),
    figure,
    figureCaption: figureCaption(figure, wording),
    charts: [statementsChart(daysOfEdges(edges, desk.evidence), desk)].filter((chart) => chart !== null),
    timeline: timelineOf(edges, sections, desk),
    money: moneyChart(edges, sections, desk),
    sourcesHeading: wording.sources,
  };
}
