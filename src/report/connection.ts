/** How two entities are connected: what joins them directly, what they share, and the shortest ways between them. */
import { countSharing, otherEnd, weightOf } from "../graph/acquaintances.ts";
import { buildEntityGraph } from "../graph/entity-graph.ts";
import { findPaths, type Path } from "../graph/paths.ts";
import type { Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { answersOf, heaviestLines, linesOfAnswer } from "./answer.ts";
import { partsOf, withPart } from "./common.ts";
import { type Desk, openDesk } from "./desk.ts";
import { doubtText, surestOf } from "./doubt.ts";
import { byDay } from "./edge-order.ts";
import type { Evidence } from "./evidence.ts";
import { pathsFigure } from "./figure.ts";
import { kindOf } from "./kind.ts";
import type { Line, Part, Report, ReportOptions, Section } from "./report.ts";
import { reportAround } from "./report-around.ts";
import { edgeSection, emptySection, section } from "./section.ts";
import { deniedLine, edgeParts, joinParts, nameParts, reportOf } from "./statement.ts";
import { fillParts, fillText } from "./template.ts";

/** Something both have an edge with, and those edges. */
interface Shared {
  readonly thing: EntityNode;
  readonly weight: number;
  readonly edges: readonly Edge[];
}

function isEnd({ source, target }: Edge, entity: string): boolean {
  return source === entity || target === entity;
}

/** What both have an edge to, first what says most. */
function sharedThings(
  ends: readonly [EntityNode, EntityNode],
  evidence: Evidence,
  type: EntityNode["type"],
): readonly Shared[] {
  const [ofOne, ofOther] = ends.map(({ id }) => {
    const edges = new Map<string, Edge[]>();
    for (const edge of evidence.edgesOf(id))
      if (edge.modality === "asserted") pushTo(edges, otherEnd(edge, id), edge);
    return edges;
  });
  return [...(ofOne ?? [])]
    .flatMap(([id, one]) => {
      const [thing, other] = [evidence.entities.get(id), ofOther?.get(id)];
      if (thing?.type !== type || other === undefined) return [];
      const weight = weightOf(thing, [one, other], evidence);
      return [{ thing, weight, edges: [...one, ...other].sort(byDay(evidence)) }];
    })
    .sort((one, other) => other.weight - one.weight || compareCodeUnits(one.thing.id, other.thing.id));
}

/** What speaks against a line, each once, in brackets. */
function remarkParts(remarks: readonly (string | null)[]): readonly Part[] {
  const told = [...new Set(remarks)].filter((remark) => remark !== null);
  return told.length === 0 ? [] : [{ text: ` (${told.join("; ")})` }];
}

function pathLine({ edges }: Path, desk: Desk): Line {
  const steps = edges.map((edge) => edgeParts(edge, desk, reportOf(edge, desk)));
  return {
    parts: [...joinParts(steps, " → "), ...remarkParts(edges.map((edge) => doubtText(edge, desk)))],
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
/** What more than so many share is told with their number: it joins two of them loosely. */
const sharedByMany = 8;

const isGift = ({ predicate }: Edge): boolean => predicate === "funded";

/** The thing once, with the part of either in it; where a sum or a kind of support is told, the statements of either. */
function sharedParts(
  { thing }: Shared,
  [one, other]: readonly [EntityNode, EntityNode],
  told: readonly (readonly Edge[])[],
  desk: Desk,
): readonly Part[] {
  if (told.flat().some(isGift)) {
    const sides = told.map((side) => side.map((edge) => edgeParts(edge, desk, reportOf(edge, desk))));
    return joinParts(
      sides.map((side) => joinParts(side, "; ")),
      " ↔ ",
    );
  }
  const [own = "", theirs = ""] = [one, other].map(({ id }, place) => partsOf(id, told[place], desk));
  return fillParts(desk.wording.common.one, {
    subject: withPart(one.id, own, desk),
    others: withPart(other.id, theirs, desk),
    things: nameParts(thing, desk.wording),
  });
}

/** What the two have to do with the thing. */
function sharedLine(shared: Shared, ends: readonly [EntityNode, EntityNode], desk: Desk): Line {
  const { thing, edges } = shared;
  const sides = ends.map(({ id }) => edges.filter((edge) => isEnd(edge, id)));
  const told = sides.map((side) => side.slice(0, statementsOfSide));
  const [first] = told.flat();
  const count = countSharing(thing.id, desk.evidence);
  const remarks = [
    thing.type !== "event" || first === undefined || told.flat().some(isGift) ? null : reportOf(first, desk),
    count > sharedByMany ? fillText(desk.wording.common.sharedBy, { count }) : null,
    ...sides.map((side) => doubtText(surestOf(side), desk)),
  ];
  return {
    parts: [...sharedParts(shared, ends, told, desk), ...remarkParts(remarks)],
    modality: "asserted",
    statements: told.flat().map(({ id }) => id),
    ...desk.citations.citeExamples(told.flat()),
    backing: desk.evidence.backingOf(sides),
  };
}

/** All that connects two. */
function connectionsOf(
  graph: KnowledgeGraph,
  [one, other]: readonly [EntityNode, EntityNode],
  { evidence }: Desk,
) {
  const isBetween = (ends: readonly string[]): boolean => ends.includes(one.id) && ends.includes(other.id);
  const direct = evidence.edgesOf(one.id).filter((edge) => isBetween([edge.source, edge.target]));
  const denied = graph.claims.filter(
    (claim) => claim.modality === "negated" && isBetween([claim.subject, claim.object]),
  );
  const events = sharedThings([one, other], evidence, "event");
  const agencies = sharedThings([one, other], evidence, "agency");
  const paths = findPaths(buildEntityGraph(graph), [one.id, other.id], evidence.countSources);
  const used = [...direct, ...[...events, ...agencies, ...paths].flatMap(({ edges }) => edges)];
  const shared = new Set([...events, ...agencies].map(({ thing }) => thing.id));
  return {
    ...{ direct, denied, events, agencies, paths },
    /** Paths that tell more than what is direct or shared. */
    further: paths.filter(
      ({ edges, entities }) => edges.length > 2 || (edges.length === 2 && !shared.has(entities[1]?.id ?? "")),
    ),
    edges: [...new Map(used.map((edge) => [edge.id, edge])).values()],
    isNear: direct.length + shared.size > 0,
  };
}

/** How two entities are connected, as a plain report; it says so where nothing connects them. */
export function buildConnection(
  graph: KnowledgeGraph,
  one: EntityNode,
  other: EntityNode,
  options: ReportOptions = {},
): Report {
  const desk = openDesk(graph, [one, other], options);
  const { wording } = desk;
  const found = connectionsOf(graph, [one, other], desk);
  const { direct, denied, events, agencies, paths, further, edges, isNear } = found;
  const toLine = (thing: Shared): Line => sharedLine(thing, [one, other], desk);
  const answers = answersOf([
    [wording.headings.direct, heaviestLines(direct, desk)],
    [wording.headings["common-events"], events.slice(0, linesOfAnswer).map(toLine)],
    [wording.headings["common-agencies"], agencies.slice(0, linesOfAnswer).map(toLine)],
    ...(isNear
      ? []
      : [[wording.headings.paths, further.slice(0, 1).map((path) => pathLine(path, desk))] as const]),
  ]);
  const sections = [
    edgeSection("direct", direct, desk) ?? emptySection("direct", desk),
    section("common-events", events, toLine, desk),
    section("common-agencies", agencies, toLine, desk),
    pathsSection(further, isNear, desk),
    section("denied", denied, (claim) => deniedLine(claim, desk), desk),
  ].filter((each) => each !== undefined);
  const told = { edges, denied, sections, answers, figure: pathsFigure(paths, desk) };
  const title = fillText(wording.connectionTitle, { subject: one.name, object: other.name });
  const front = [one, other].map((entity) => ({ label: entity.name, value: kindOf(entity, wording) }));
  return reportAround({ kind: "connection", title, front, ...told }, graph, desk, options);
}
