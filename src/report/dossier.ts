/** The dossier of one entity: everything the documents say of it, in sections, each line with its quotes. */

import { type Contradiction, findContradictions } from "../graph/contradictions.ts";
import { successionsOf } from "../graph/successions.ts";
import type { AgencyNode, Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { connectionSection } from "./acquaintances.ts";
import { CitationList, indexEvidence } from "./evidence.ts";
import { countYears, type Figure, neighbourhoodFigure } from "./figure.ts";
import type { Line, Report, ReportLanguage, SectionName } from "./report.ts";
import { byDay, contradictionLine, type Desk, deniedLine, edgeLine, section } from "./statement.ts";
import { fillText, formatDate } from "./template.ts";
import { type Wording, wordings } from "./wording.ts";

export interface ReportOptions {
  readonly language?: ReportLanguage;
}

/** Where an edge of the entity is told. */
function sectionOf(edge: Edge, entity: EntityNode): SectionName {
  switch (edge.type) {
    case "HOLDS_POSITION":
      return entity.type === "person" ? "offices" : "holders";
    case "PART_OF":
    case "FOUNDED":
      return "organisations";
    case "SIGNED":
      return "signatures";
    case "FUNDED":
      return "money";
    case "PARTICIPATED":
    case "ORGANISED":
      return entity.type === "event" ? "participants" : "events";
  }
}

const sectionOrder: readonly SectionName[] = [
  "offices",
  "holders",
  "organisations",
  "participants",
  "events",
  "signatures",
  "money",
];

/** What kind of thing the entity is, in the words of the report. */
export function kindOf(entity: EntityNode, wording: Wording): string {
  if (entity.type === "person") return wording.person;
  return entity.type === "agency" ? wording.agencyKinds[entity.kind] : wording.eventKinds[entity.kind];
}

/** What took the body's place and whose place it took: public law, not press, so it stands outside the cited lines. */
function successionRows({ name }: AgencyNode, wording: Wording): readonly (readonly [string, string])[] {
  return successionsOf(name).map(({ predecessor, successor, date }) => {
    const isSuccessor = name === successor || name.endsWith(` ${successor}`);
    const label = isSuccessor ? wording.front.predecessor : wording.front.successor;
    return [label, `${isSuccessor ? predecessor : successor} (${formatDate(date, wording)})`];
  });
}

function frontOf(entity: EntityNode, wording: Wording): Report["front"] {
  const { front } = wording;
  const acronym = entity.type === "agency" ? entity.acronym : null;
  const values: readonly (readonly [string, string | null])[] = [
    [front.what, kindOf(entity, wording)],
    [front.acronym, acronym],
    [front.names, entity.aliases.filter((alias) => alias !== acronym).join("; ")],
    [front.date, entity.type === "event" && entity.date !== null ? formatDate(entity.date, wording) : null],
    [front.place, entity.type === "event" ? entity.place : null],
    ...(entity.type === "agency" ? successionRows(entity, wording) : []),
    [front.documents, String(entity.documents)],
  ];
  return values
    .filter((row): row is readonly [string, string] => row[1] !== null && row[1] !== "")
    .map(([label, value]) => ({ label, value }));
}

function contradictionsOf(graph: KnowledgeGraph, { id }: EntityNode): readonly Contradiction[] {
  return findContradictions(graph).filter((found) => {
    const ends = found.kind === "denied" ? [found.one] : [found.one, found.other];
    return ends.some(({ source, target }) => source === id || target === id);
  });
}

/** What stands under the picture; it says how many are left out. */
export function figureCaption(figure: Figure | null, wording: Wording): string {
  const left =
    figure === null || figure.left === 0 ? "" : ` ${fillText(wording.figureLeft, { count: figure.left })}`;
  return `${wording.figure} ${wording.legend}.${left}`;
}

/** Everything the graph says of one entity, as a plain report; the same graph gives the same report. */
export function buildDossier(graph: KnowledgeGraph, entity: EntityNode, options: ReportOptions = {}): Report {
  const language = options.language ?? "en";
  const wording = wordings[language];
  const evidence = indexEvidence(graph);
  const desk: Desk = { evidence, wording, citations: new CitationList(evidence, wording) };
  const edges = evidence.edgesOf(entity.id).toSorted(byDay(evidence));
  const asserted = edges.filter(({ modality }) => modality === "asserted");
  const denied = graph.claims.filter(
    ({ modality, subject, object }) =>
      modality === "negated" && (subject === entity.id || object === entity.id),
  );
  const toLine = (edge: Edge): Line => edgeLine(edge, desk);
  const sections = [
    ...sectionOrder.map((name) =>
      section(
        name,
        asserted.filter((edge) => sectionOf(edge, entity) === name),
        toLine,
        desk,
      ),
    ),
    connectionSection(entity, desk),
    section(
      "contradictions",
      contradictionsOf(graph, entity),
      (contradiction) => contradictionLine(contradiction, desk),
      desk,
    ),
    section(
      "planned",
      edges.filter(({ modality }) => modality === "planned"),
      toLine,
      desk,
    ),
    section("denied", denied, (claim) => deniedLine(claim, desk), desk),
  ].filter((found) => found !== undefined);
  const figure = neighbourhoodFigure(entity, desk);
  return {
    kind: "dossier",
    language,
    title: entity.name,
    front: frontOf(entity, wording),
    notice: wording.notice,
    figure,
    figureCaption: figureCaption(figure, wording),
    years: countYears(asserted, evidence),
    yearsCaption: wording.years,
    sections,
    sourcesHeading: wording.sources,
    sources: desk.citations.sources,
  };
}
