/** The dossier of one entity: everything the documents say of it, in sections, each line with its quotes. */

import { successionsOf } from "../decrees/successions.ts";
import { type Contradiction, findContradictions } from "../graph/contradictions.ts";
import type { AgencyNode, Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { statementSectionOf, statementSections } from "../model/vocabulary.ts";
import { answersOf, firstLines, heaviestLines, latestFirst, linesOfAnswer } from "./answer.ts";
import { commonOf } from "./common.ts";
import { type Desk, openDesk } from "./desk.ts";
import { neighbourhoodFigure } from "./figure.ts";
import { rowsOf } from "./front.ts";
import { kindOf } from "./kind.ts";
import { formatDate, formatNumber } from "./locale.ts";
import type { Answer, FrontRow, Report, ReportOptions, Section, SectionName } from "./report.ts";
import { reportAround } from "./report-around.ts";
import { edgeSection, emptySection, section } from "./section.ts";
import { contradictionLine, deniedLine, titleOf } from "./statement.ts";
import type { Wording } from "./wording.ts";

/** What took the body's place and whose place it took: public law, not press, so it stands outside the cited lines. */
function successionRows({ name }: AgencyNode, wording: Wording): readonly (readonly [string, string])[] {
  return successionsOf(name).map(({ predecessor, successor, date }) => {
    const isSuccessor = name === successor || name.endsWith(` ${successor}`);
    const label = isSuccessor ? wording.front.predecessor : wording.front.successor;
    return [label, `${isSuccessor ? predecessor : successor} (${formatDate(date, wording.language)})`];
  });
}

function subjectRows(entity: EntityNode, wording: Wording): readonly FrontRow[] {
  const { front, language } = wording;
  const acronym = entity.type === "agency" ? entity.acronym : null;
  return rowsOf([
    [front.what, kindOf(entity, wording)],
    [front.acronym, acronym],
    [front.names, entity.aliases.filter((alias) => alias !== acronym).join("; ")],
    [front.date, entity.type === "event" && entity.date !== null ? formatDate(entity.date, language) : null],
    [front.place, entity.type === "event" ? entity.place : null],
    ...(entity.type === "agency" ? successionRows(entity, wording) : []),
    [front.documents, formatNumber(entity.documents, language)],
  ]);
}

/** The edges on either side of a contradiction; what is denied has one. */
function edgesIn(found: Contradiction): readonly Edge[] {
  return found.kind === "denied" ? [found.one] : [found.one, found.other];
}

function contradictionsOf(graph: KnowledgeGraph, { id }: EntityNode): readonly Contradiction[] {
  return findContradictions(graph).filter((found) =>
    edgesIn(found).some(({ source, target }) => source === id || target === id),
  );
}

/** The first edge to each event: who chaired a meeting also took part in it. */
function oneOfEach(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Set<string>();
  return edges.filter(({ target }) => seen.size < seen.add(target).size);
}

/** Who holds which office, the strongest links, money and the last events. */
function answersTo(
  entity: EntityNode,
  asserted: readonly Edge[],
  contradictions: readonly Contradiction[],
  desk: Desk,
): { readonly answers: readonly Answer[]; readonly connections: Section | undefined } {
  const { answers, headings } = desk.wording;
  const told = (name: SectionName): readonly Edge[] =>
    asserted.filter((edge) => statementSectionOf(edge, entity.id) === name);
  const heaviest = (name: SectionName) =>
    [headings[name], heaviestLines(told(name), desk, linesOfAnswer + 1)] as const;
  // What is made first has the first numbers.
  const opening = [heaviest("offices"), heaviest("holders"), heaviest("participants")];
  const contradicted = new Set(contradictions.flatMap(edgesIn).map(({ id }) => id));
  const common = commonOf(entity, contradicted, desk);
  const found = answersOf([
    ...opening,
    [answers.links, common.strongest(linesOfAnswer)],
    [headings.money, heaviestLines(told("money"), desk)],
    [answers.lastEvents, firstLines(oneOfEach(latestFirst(told("events"), desk)), desk)],
  ]);
  return { answers: found, connections: common.section() };
}

/** Everything the graph says of one entity, as a plain report; the same graph gives the same report. */
export function buildDossier(graph: KnowledgeGraph, entity: EntityNode, options: ReportOptions = {}): Report {
  const desk = openDesk(graph, [entity], options);
  const { evidence, wording } = desk;
  const edges = evidence.edgesOf(entity.id);
  const asserted = edges.filter(({ modality }) => modality === "asserted");
  const denied = graph.claims.filter(
    ({ modality, subject, object }) =>
      modality === "negated" && (subject === entity.id || object === entity.id),
  );
  const contradictions = contradictionsOf(graph, entity);
  const { answers, connections } = answersTo(entity, asserted, contradictions, desk);
  const sections = [
    ...statementSections.map((name) =>
      edgeSection(
        name,
        asserted.filter((edge) => statementSectionOf(edge, entity.id) === name),
        desk,
      ),
    ),
    connections,
    section("contradictions", contradictions, (found) => contradictionLine(found, desk), desk),
    edgeSection(
      "planned",
      edges.filter(({ modality }) => modality === "planned"),
      desk,
    ),
    section("denied", denied, (claim) => deniedLine(claim, desk), desk),
  ].filter((found) => found !== undefined);
  // Whom texts only name is not told by an empty page.
  const shown = sections.length === 0 ? [emptySection("connections", desk)] : sections;
  const told = { edges, denied, sections: shown, answers, figure: neighbourhoodFigure(entity, desk) };
  const [title, front] = [titleOf(entity, wording), subjectRows(entity, wording)];
  return reportAround({ kind: "dossier", title, front, ...told }, graph, desk, options);
}
