/** What a whole body of documents says: who is in it most, who belongs together, what took place, who paid whom. */
import { findContradictions } from "../graph/contradictions.ts";
import { buildEntityGraph } from "../graph/entity-graph.ts";
import { findCommunities } from "../graph/measures.ts";
import { compareEvidence } from "../graph/paths.ts";
import type { Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { ReportOptions } from "./dossier.ts";
import { CitationList, type Evidence, indexEvidence } from "./evidence.ts";
import { countYears, overviewFigure } from "./figure.ts";
import type { Line, Part, Report } from "./report.ts";
import {
  byDay,
  contradictionLine,
  type Desk,
  deniedLine,
  edgeLine,
  nameParts,
  section,
} from "./statement.ts";
import { fillParts, formatDate } from "./template.ts";
import { type Wording, wordings } from "./wording.ts";

export interface OverviewOptions extends ReportOptions {
  /** What the documents were chosen by, in words, for the title. */
  readonly about?: string;
}

/** Names of a community that are told; the others are counted. */
const namesTold = 6;
const actorsTold = 20;
const communitiesTold = 10;

/** Most documents first; only those that some edge speaks of can be cited. */
function mainActors(nodes: readonly EntityNode[], evidence: Evidence): readonly EntityNode[] {
  return nodes
    .filter(({ id }) => evidence.edgesOf(id).length > 0)
    .toSorted((one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1))
    .slice(0, actorsTold);
}

function bestClaims(edges: readonly Edge[]): string[] {
  return edges
    .toSorted(compareEvidence)
    .slice(0, 3)
    .flatMap(({ claims }) => claims.slice(0, 1));
}

function actorLine(entity: EntityNode, desk: Desk): Line {
  const parts = fillParts(desk.wording.inDocuments, {
    subject: nameParts(entity, desk.wording),
    count: { text: String(entity.documents) },
  });
  return {
    parts,
    modality: "asserted",
    ...desk.citations.cite(bestClaims(desk.evidence.edgesOf(entity.id))),
    more: 0,
  };
}

function communityLine(members: readonly string[], desk: Desk): Line {
  const { evidence, wording } = desk;
  const inside = new Set(members);
  const ranked = members
    .flatMap((id) => evidence.entities.get(id) ?? [])
    .toSorted(
      (one, other) =>
        evidence.edgesOf(other.id).length - evidence.edgesOf(one.id).length ||
        other.documents - one.documents,
    );
  const told = ranked.slice(0, namesTold);
  const parts = told.flatMap((entity, place): Part[] => [
    ...(place === 0 ? [] : [{ text: ", " }]),
    { text: entity.name, entity: entity.id },
  ]);
  const rest = fillParts(wording.more, { count: { text: String(members.length - told.length) } });
  const edges = told.flatMap(({ id }) =>
    evidence.edgesOf(id).filter(({ source, target }) => inside.has(source) && inside.has(target)),
  );
  return {
    parts: members.length > told.length ? [...parts, { text: ", " }, ...rest] : parts,
    modality: "asserted",
    ...desk.citations.cite(bestClaims([...new Set(edges)])),
    more: 0,
  };
}

function frontOf(graph: KnowledgeGraph, wording: Wording): Report["front"] {
  const dates = graph.documents.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const single = graph.edges.filter(({ documentCount }) => documentCount === 1).length;
  const { front } = wording;
  return [
    { label: front.documents, value: String(graph.documents.length) },
    ...(first === undefined || last === undefined
      ? []
      : [{ label: front.period, value: `${formatDate(first, wording)} – ${formatDate(last, wording)}` }]),
    { label: front.people, value: String(graph.persons.length) },
    { label: front.agencies, value: String(graph.agencies.length) },
    { label: front.events, value: String(graph.events.length) },
    { label: front.statements, value: String(graph.edges.length) },
    { label: front.single, value: String(single) },
  ];
}

/** The overview of a graph, or of a part of one made with `restrictGraph`. */
export function buildOverview(graph: KnowledgeGraph, options: OverviewOptions = {}): Report {
  const language = options.language ?? "en";
  const wording = wordings[language];
  const evidence = indexEvidence(graph);
  const desk: Desk = { evidence, wording, citations: new CitationList(evidence, wording) };
  const asserted = graph.edges.filter(({ modality }) => modality === "asserted");
  const ofType = (...types: readonly Edge["type"][]): Edge[] =>
    asserted.filter(({ type }) => types.includes(type)).sort(byDay(evidence));
  const toLine = (edge: Edge): Line => edgeLine(edge, desk);
  const toActor = (entity: EntityNode): Line => actorLine(entity, desk);
  const communities = findCommunities(buildEntityGraph(graph)).filter((members) => members.length >= 3);
  const sections = [
    section("people", mainActors(graph.persons, evidence), toActor, desk),
    section("agencies", mainActors(graph.agencies, evidence), toActor, desk),
    section(
      "communities",
      communities.slice(0, communitiesTold),
      (members) => communityLine(members, desk),
      desk,
    ),
    section("events", ofType("ORGANISED"), toLine, desk),
    section("signatures", ofType("SIGNED"), toLine, desk),
    section("money", ofType("FUNDED"), toLine, desk),
    section("contradictions", findContradictions(graph), (found) => contradictionLine(found, desk), desk),
    section(
      "planned",
      graph.edges.filter(({ modality }) => modality === "planned"),
      toLine,
      desk,
    ),
    section(
      "denied",
      graph.claims.filter(({ modality }) => modality === "negated"),
      (claim) => deniedLine(claim, desk),
      desk,
    ),
  ].filter((found) => found !== undefined);
  return {
    kind: "overview",
    language,
    title: options.about === undefined ? wording.overview : `${wording.overview}: ${options.about}`,
    front: frontOf(graph, wording),
    notice: wording.notice,
    figure: overviewFigure([...graph.persons, ...graph.agencies, ...graph.events], desk),
    figureCaption: `${wording.figureOverview} ${wording.legend}.`,
    years: countYears(asserted, evidence),
    yearsCaption: wording.years,
    sections,
    sourcesHeading: wording.sources,
    sources: desk.citations.sources,
  };
}
