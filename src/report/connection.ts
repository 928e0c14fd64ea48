/** How two entities are connected: what joins them directly, what they share, and the shortest ways between them. */
import { buildEntityGraph } from "../graph/entity-graph.ts";
import { findPaths, type Path } from "../graph/paths.ts";
import type { Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { answersOf, heaviestLines, linesOfAnswer } from "./answer.ts";
import { type Desk, openDesk } from "./desk.ts";
import { figureCaption } from "./dossier.ts";
import type { Evidence } from "./evidence.ts";
import { pathsFigure } from "./figure.ts";
import { buildRows, corpusRows, countRows, methodOf, statementsChart } from "./front.ts";
import { kindOf } from "./kind.ts";
import { moneyChart } from "./money.ts";
import type { Line, Part, Report, ReportOptions, Section } from "./report.ts";
import { edgeSection, emptySection, section } from "./section.ts";
import { byDay, deniedLine, edgeParts, reportOf } from "./statement.ts";
import { fillText } from "./template.ts";
import { timelineOf } from "./timeline.ts";

/** Something both have an edge with, and those edges. */
interface Shared {
  readonly thing: EntityNode;
  readonly edges: readonly Edge[];
}

function otherEnd(edge: Edge, entity: string): string {
  return edge.source === entity ? edge.target : edge.source;
}

function isEnd({ source, target }: Edge, entity: string): boolean {
  return source === entity || target === entity;
}

function sharedThings(
  one: EntityNode,
  other: EntityNode,
  evidence: Evidence,
  type: EntityNode["type"],
): readonly Shared[] {
  const asserted = (entity: string): readonly Edge[] =>
    evidence.edgesOf(entity).filter(({ modality }) => modality === "asserted");
  const things = new Set(asserted(one.id).map((edge) => otherEnd(edge, one.id)));
  const found = new Map<string, Edge[]>();
  for (const edge of asserted(other.id)) {
    const thing = otherEnd(edge, other.id);
    if (things.has(thing) && evidence.entities.get(thing)?.type === type) found.set(thing, []);
  }
  for (const entity of [one.id, other.id]) {
    for (const edge of asserted(entity)) found.get(otherEnd(edge, entity))?.push(edge);
  }
  return [...found].flatMap(([id, edges]) => {
    const thing = evidence.entities.get(id);
    return thing === undefined ? [] : [{ thing, edges: edges.sort(byDay(evidence)) }];
  });
}

function pathLine({ edges }: Path, desk: Desk): Line {
  const steps = edges.map((edge) => edgeParts(edge, desk));
  return {
    parts: steps.flatMap((step, place): readonly Part[] => (place === 0 ? step : [{ text: " → " }, ...step])),
    modality: edges.some(({ modality }) => modality === "planned") ? "planned" : "asserted",
    statements: edges.map(({ id }) => id),
    ...desk.citations.citeExamples(edges),
    backing: desk.evidence.backingOf(edges.map((edge) => [edge])),
  };
}

/** Ways that are told nowhere else: over more than one thing that both are tied to, or over something planned. */
function pathsSection(paths: readonly Path[], isElsewhere: boolean, desk: Desk): Section | undefined {
  const made = section("paths", paths, (path) => pathLine(path, desk), desk);
  if (made !== undefined) return { ...made, note: desk.wording.bestFirst };
  return isElsewhere ? undefined : emptySection("paths", desk);
}

/** Most statements told of each side of what is shared. */
const statementsOfSide = 3;

/** What the two have to do with the thing: the statements of the one, then those of the other. */
function sharedLine({ edges }: Shared, ends: readonly [EntityNode, EntityNode], desk: Desk): Line {
  const sides = ends.map(({ id }) => edges.filter((edge) => isEnd(edge, id)));
  const told = sides.map((side) => side.slice(0, statementsOfSide));
  const parts = told.map((side) =>
    side.flatMap((edge, place): readonly Part[] => [
      ...(place === 0 ? [] : [{ text: "; " }]),
      ...edgeParts(edge, desk, reportOf(edge, desk)),
    ]),
  );
  return {
    parts: parts.flatMap((side, place): readonly Part[] => (place === 0 ? side : [{ text: " ↔ " }, ...side])),
    modality: "asserted",
    statements: told.flat().map(({ id }) => id),
    ...desk.citations.citeExamples(told.flat()),
    backing: desk.evidence.backingOf(sides),
  };
}

/** What most sources say both sides of; of one weight in the order given. */
function strongest(things: readonly Shared[], { evidence }: Desk): readonly Shared[] {
  return things
    .toSorted((one, other) => evidence.countSources(other.edges) - evidence.countSources(one.edges))
    .slice(0, linesOfAnswer);
}

/** How two entities are connected, as a plain report; it says so where nothing connects them. */
export function buildConnection(
  graph: KnowledgeGraph,
  one: EntityNode,
  other: EntityNode,
  options: ReportOptions = {},
): Report {
  const desk = openDesk(graph, [one, other], options);
  const { evidence, wording } = desk;
  const isBetween = (ends: readonly string[]): boolean => ends.includes(one.id) && ends.includes(other.id);
  const direct = evidence.edgesOf(one.id).filter((edge) => isBetween([edge.source, edge.target]));
  const denied = graph.claims.filter(
    (claim) => claim.modality === "negated" && isBetween([claim.subject, claim.object]),
  );
  const events = sharedThings(one, other, evidence, "event");
  const agencies = sharedThings(one, other, evidence, "agency");
  const paths = findPaths(buildEntityGraph(graph), [one.id, other.id], evidence.countSources);
  const used = new Map(
    [...direct, ...[...events, ...agencies, ...paths].flatMap(({ edges }) => edges)].map((edge) => [
      edge.id,
      edge,
    ]),
  );
  const shared = new Set([...events, ...agencies].map(({ thing }) => thing.id));
  const further = paths.filter(
    ({ edges, entities }) => edges.length > 2 || (edges.length === 2 && !shared.has(entities[1]?.id ?? "")),
  );
  const toLine = (thing: Shared): Line => sharedLine(thing, [one, other], desk);
  const answers = answersOf([
    [wording.headings.direct, heaviestLines(direct, desk)],
    [wording.headings["common-events"], strongest(events, desk).map(toLine)],
    [wording.headings["common-agencies"], strongest(agencies, desk).map(toLine)],
    ...(direct.length + shared.size > 0
      ? []
      : [[wording.headings.paths, further.slice(0, 1).map((path) => pathLine(path, desk))] as const]),
  ]);
  const sections = [
    edgeSection("direct", direct, desk) ?? emptySection("direct", desk),
    section("common-events", events, toLine, desk),
    section("common-agencies", agencies, toLine, desk),
    pathsSection(further, direct.length + shared.size > 0, desk),
    section("denied", denied, (claim) => deniedLine(claim, desk), desk),
  ].filter((found) => found !== undefined);
  const figure = pathsFigure(paths, desk);
  return {
    kind: "connection",
    language: wording.language,
    title: fillText(wording.connectionTitle, { subject: one.name, object: other.name }),
    notice: wording.notice,
    front: [one, other].map((entity) => ({ label: entity.name, value: kindOf(entity, wording) })),
    answers,
    method: methodOf(
      [
        ...countRows(
          [...used.values(), ...denied].map(({ modality }) => modality),
          { sections, figure },
          wording,
        ),
        ...corpusRows(desk),
        ...buildRows(graph, options, wording),
      ],
      desk,
    ),
    figure,
    figureCaption: figureCaption(figure, wording),
    charts: [statementsChart([...used.values()], desk)].filter((chart) => chart !== null),
    timeline: timelineOf([...used.values()], sections, desk),
    money: moneyChart([...used.values()], sections, desk),
    sections,
    sourcesHeading: wording.sources,
    sources: desk.citations.sources,
  };
}
