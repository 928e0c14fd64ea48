/** What a whole body of documents says: who is in it most, who belongs together, what took place, who paid whom. */
import { type Contradiction, findContradictions } from "../graph/contradictions.ts";
import { findCommunities, joinedEntities } from "../graph/measures.ts";
import type { ClaimNode, Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { type EdgeType, type StatementSection, statementSections, vocabulary } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import { answersOf, firstLines, latestFirst, linesOfAnswer } from "./answer.ts";
import { bestEdges } from "./best-edges.ts";
import { communitySection, namesTold } from "./communities.ts";
import { type Desk, openDesk } from "./desk.ts";
import { byDay, heaviestFirst } from "./edge-order.ts";
import type { Evidence } from "./evidence.ts";
import { overviewFigure } from "./figure.ts";
import {
  buildRows,
  corpusRows,
  countModalities,
  countRows,
  eventsChart,
  methodOf,
  rowsOf,
  statementsChart,
} from "./front.ts";
import { formatNumber } from "./locale.ts";
import { moneyChart } from "./money.ts";
import type { Answer, FrontRow, Line, Report, ReportOptions, Section } from "./report.ts";
import { edgeSection, emptySection, rankedSection, section } from "./section.ts";
import { contradictionLine, deniedLine, edgeLine, listParts, nameParts, reportOfAll } from "./statement.ts";
import { linesIn, plannedIn, singleIn, type Tally, tallyOf } from "./tally.ts";
import { fillCount, fillParts } from "./template.ts";
import { timelineOf } from "./timeline.ts";

/** Those that are told, and how many there are. */
export interface Contradictions {
  readonly first: readonly Contradiction[];
  readonly total: number;
}

export interface OverviewOptions extends ReportOptions {
  /** What `findCommunities` finds, `findContradictions` and `tallyOf`, where the graph at hand leaves out what it does not tell. */
  readonly communities?: readonly (readonly string[])[];
  readonly contradictions?: Contradictions;
  readonly tally?: Tally;
}

/** Most people, and most bodies, of those most written about. */
export const actorsTold = 20;

/** Where so many stand in several documents, those of one are not among the most written about. */
const enoughActors = 3;

/** Most documents first; only those that some edge speaks of can be cited. */
function mainActors(nodes: readonly EntityNode[], evidence: Evidence): readonly EntityNode[] {
  const ranked = nodes
    .filter(({ id }) => evidence.countEdges(id) > 0)
    .toSorted((one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1));
  const several = ranked.filter(({ documents }) => documents > 1);
  return (several.length < enoughActors ? ranked : several).slice(0, actorsTold);
}

function actorLine(entity: EntityNode, desk: Desk): Line {
  const { citations, evidence, wording } = desk;
  const parts = fillParts(wording.inDocuments, {
    subject: nameParts(entity, wording),
    count: { text: fillCount(wording.documents, entity.documents) },
  });
  const examples = bestEdges(evidence.edgesOf(entity.id), evidence);
  return { parts, modality: "asserted", statements: [entity.id], ...citations.citeExamples(examples) };
}

/** Edges of one predicate to one thing as one line: who organised it, who signed it. */
interface Joint {
  readonly thing: EntityNode;
  readonly template: string;
  readonly edges: readonly Edge[];
}

/** Edges by what they lead to: things in the order of their first edge, the edges of each in that of time. */
function jointly(edges: readonly Edge[], { evidence, wording }: Desk): readonly Joint[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) pushTo(groups, `${edge.predicate} ${edge.target}`, edge);
  return [...groups.values()].flatMap((joined) => {
    const [{ predicate, target } = { predicate: null, target: "" }] = joined;
    const thing = evidence.entities.get(target);
    const template = predicate && vocabulary[predicate].words[wording.language].joint;
    return thing && template ? [{ thing, template, edges: joined.sort(byDay(evidence)) }] : [];
  });
}

function jointLine({ thing, template, edges }: Joint, desk: Desk): Line {
  const { evidence, wording } = desk;
  const report = reportOfAll(edges, desk);
  const actors = [...new Set(edges.map(({ source }) => source))];
  const told = actors.slice(0, namesTold);
  const names = told.map((id) => nameParts(evidence.entities.get(id), wording));
  const remark = report === null ? [] : [{ text: ` (${report})` }];
  const stated = edges.filter(({ source }) => told.includes(source));
  return {
    parts: fillParts(template, {
      object: [...nameParts(thing, wording), ...remark],
      subjects: listParts(names, actors.length, wording),
    }),
    modality: "asserted",
    statements: stated.map(({ id }) => id),
    ...desk.citations.citeEdges(stated, edges),
  };
}

/** What is told jointly as one line a thing, all else as one line an edge. */
function statementSection(
  name: StatementSection,
  { asserted, tally }: Told,
  desk: Desk,
): Section | undefined {
  const { evidence, wording } = desk;
  const edges = asserted.filter(({ predicate }) => vocabulary[predicate].section.all === name);
  const isJoint = edges.some(({ predicate }) => vocabulary[predicate].words[wording.language].joint);
  const total = linesIn(name, isJoint, tally);
  if (!isJoint) return edgeSection(name, edges, desk, total);
  const byFirst = byDay(evidence);
  const inOrder = ({ edges: [one] }: Joint, { edges: [other] }: Joint): number =>
    one === undefined || other === undefined ? 0 : byFirst(one, other);
  const toLine = (joint: Joint): Line => jointLine(joint, desk);
  const joints = jointly(heaviestFirst(edges, evidence), desk);
  return rankedSection(name, joints, { inOrder, toLine }, desk, total);
}

/** Said in several documents that are one source: what looks confirmed and is not. */
function repeatedOnly(edges: readonly Edge[], evidence: Evidence): readonly Edge[] {
  return edges
    .filter((edge) => edge.documentCount > 1 && evidence.countSources([edge]) === 1)
    .toSorted((one, other) => other.documentCount - one.documentCount);
}

function singleRows(
  { edges }: KnowledgeGraph,
  tally: Tally,
  { evidence, wording }: Desk,
): readonly FrontRow[] {
  const { front, language } = wording;
  const single = singleIn(tally);
  const several = edges.filter(({ documentCount }) => documentCount > 1);
  const oneSource = several.filter((edge) => evidence.countSources([edge]) === 1);
  return rowsOf([
    [front.single, formatNumber(single, language)],
    [front.oneSource, formatNumber(single + oneSource.length, language)],
  ]);
}

/** The links that most sources tell; what several have signed is one. */
function strongestLinks(edges: readonly Edge[], desk: Desk): readonly (Joint | Edge)[] {
  const joints = new Map(jointly(edges, desk).flatMap((joint) => joint.edges.map(({ id }) => [id, joint])));
  const told = new Set(heaviestFirst(edges, desk.evidence).map((edge) => joints.get(edge.id) ?? edge));
  return [...told].slice(0, linesOfAnswer);
}

const linkLine = (link: Joint | Edge, desk: Desk): Line =>
  "thing" in link ? jointLine(link, desk) : edgeLine(link, desk);

/** What the strongest links are among, and what an event is told by as one of the last. */
export const typesOfLinks = ["SIGNED", "FOUNDED", "PART_OF"] as const satisfies readonly EdgeType[];
export const typesOfEvents = ["ORGANISED", "SIGNED"] as const satisfies readonly EdgeType[];

/** Who is written about most, what is most widely told, money and the last events. */
function answersToAll(graph: KnowledgeGraph, asserted: readonly Edge[], desk: Desk): readonly Answer[] {
  const { answers, headings } = desk.wording;
  const most = (nodes: readonly EntityNode[]): readonly Line[] =>
    mainActors(nodes, desk.evidence)
      .slice(0, linesOfAnswer)
      .map((entity) => actorLine(entity, desk));
  const ofType = (...types: readonly Edge["type"][]): readonly Edge[] =>
    asserted.filter(({ type }) => types.includes(type));
  const links = strongestLinks(ofType(...typesOfLinks), desk);
  const gifts = heaviestFirst(ofType("FUNDED"), desk.evidence);
  const last = jointly(latestFirst(ofType(...typesOfEvents), desk), desk).slice(0, linesOfAnswer);
  return answersOf([
    // in the order of reading, since quotes are numbered as they are cited
    [headings.people, most(graph.persons)],
    [headings.agencies, most(graph.agencies)],
    [answers.links, links.map((link) => linkLine(link, desk))],
    [headings.money, firstLines(gifts, desk)],
    [answers.lastEvents, last.map((joint) => jointLine(joint, desk))],
  ]);
}

/** What an overview is made of. */
interface Told {
  readonly communities: readonly (readonly string[])[];
  readonly contradictions: Contradictions;
  readonly tally: Tally;
  readonly asserted: readonly Edge[];
  readonly denied: readonly ClaimNode[];
}

/** All that the overview tells, the empty sections dropped. */
function sectionsOf(graph: KnowledgeGraph, told: Told, desk: Desk): readonly Section[] {
  const { evidence } = desk;
  const { communities, contradictions, asserted, denied, tally } = told;
  const toActor = (entity: EntityNode): Line => actorLine(entity, desk);
  const sections = [
    section("people", mainActors(graph.persons, evidence), toActor, desk),
    section("agencies", mainActors(graph.agencies, evidence), toActor, desk),
    communitySection(communities, desk),
    ...statementSections.map((name) => statementSection(name, told, desk)),
    section("repeated", repeatedOnly(asserted, evidence), (edge) => edgeLine(edge, desk), desk),
    section(
      "contradictions",
      contradictions.first,
      (found) => contradictionLine(found, desk),
      desk,
      contradictions.total,
    ),
    edgeSection(
      "planned",
      graph.edges.filter(({ modality }) => modality === "planned"),
      desk,
      plannedIn(tally),
    ),
    section("denied", denied, (claim) => deniedLine(claim, desk), desk),
  ].filter((found) => found !== undefined);
  return sections.length === 0 ? [emptySection("people", desk)] : sections;
}

function contradictionsOf(graph: KnowledgeGraph): Contradictions {
  const first = findContradictions(graph);
  return { first, total: first.length };
}

/** The overview of a graph, or of a part of one made with `restrictGraph`. */
export function buildOverview(graph: KnowledgeGraph, options: OverviewOptions = {}): Report {
  const desk = openDesk(graph, [], options);
  const { wording } = desk;
  const asserted = graph.edges.filter(({ modality }) => modality === "asserted");
  const denied = graph.claims.filter(({ modality }) => modality === "negated");
  const {
    communities = findCommunities(joinedEntities(graph)),
    contradictions = contradictionsOf(graph),
    tally = tallyOf(graph, desk.evidence),
  } = options;
  const answers = answersToAll(graph, asserted, desk);
  const sections = sectionsOf(graph, { communities, contradictions, tally, asserted, denied }, desk);
  const figure = overviewFigure([...graph.persons, ...graph.agencies, ...graph.events], desk);
  const statements = countModalities([...tally.statements, ...denied]);
  return {
    kind: "overview",
    language: wording.language,
    title: options.about === undefined ? wording.overview : `${wording.overview}: ${options.about}`,
    notice: wording.notice,
    front: [],
    answers,
    method: methodOf(
      [
        ...corpusRows(desk),
        ...singleRows(graph, tally, desk),
        ...countRows(statements, { sections, figure }, wording),
        ...buildRows(graph, options, wording),
      ],
      desk,
    ),
    figure,
    figureCaption: `${wording.figureOverview} ${wording.legend}.`,
    charts: [statementsChart(tally.days, desk), eventsChart(tally.events, desk)].filter(
      (chart) => chart !== null,
    ),
    timeline: timelineOf(graph.edges, sections, desk, tally.marks),
    money: moneyChart(graph.edges, sections, desk, tally.gifts),
    sections,
    sourcesHeading: wording.sources,
    sources: desk.citations.sources,
  };
}
