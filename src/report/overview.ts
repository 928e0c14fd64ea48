/** What a whole body of documents says: who is in it most, who belongs together, what took place, who paid whom. */
import { findContradictions } from "../graph/contradictions.ts";
import { findCommunities, joinedEntities } from "../graph/measures.ts";
import { byEvidence } from "../graph/paths.ts";
import type { ClaimNode, Edge, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { type StatementSection, statementSections, vocabulary } from "../model/vocabulary.ts";
import { pushTo } from "../order/order.ts";
import { answersOf, firstLines, latestFirst, linesOfAnswer } from "./answer.ts";
import { type Desk, openDesk } from "./desk.ts";
import type { Evidence } from "./evidence.ts";
import { overviewFigure } from "./figure.ts";
import { buildRows, corpusRows, countRows, eventsChart, methodOf, rowsOf, statementsChart } from "./front.ts";
import { formatNumber } from "./locale.ts";
import { moneyChart } from "./money.ts";
import type { Answer, FrontRow, Line, Report, ReportOptions, Section } from "./report.ts";
import { edgeSection, emptySection, rankedSection, section } from "./section.ts";
import {
  byDay,
  contradictionLine,
  deniedLine,
  edgeLine,
  heaviestFirst,
  listParts,
  nameParts,
  reportOf,
} from "./statement.ts";
import { fillCount, fillParts } from "./template.ts";
import { timelineOf } from "./timeline.ts";

export interface OverviewOptions extends ReportOptions {
  /** What the documents were chosen by, in words, for the title. */
  readonly about?: string;
  /** What `findCommunities` finds, where it is known. */
  readonly communities?: readonly (readonly string[])[];
}

/** Names of a community that are told; the others are counted. */
const namesTold = 6;
const actorsTold = 20;
const communitiesTold = 10;

/** Where so many stand in several documents, those of one are not among the most written about. */
const enoughActors = 3;

/** Most documents first; only those that some edge speaks of can be cited. */
function mainActors(nodes: readonly EntityNode[], evidence: Evidence): readonly EntityNode[] {
  const ranked = nodes
    .filter(({ id }) => evidence.edgesOf(id).length > 0)
    .toSorted((one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1));
  const several = ranked.filter(({ documents }) => documents > 1);
  return (several.length < enoughActors ? ranked : several).slice(0, actorsTold);
}

function bestEdges(edges: readonly Edge[], evidence: Evidence): readonly Edge[] {
  return edges.toSorted(byEvidence(evidence.countSources)).slice(0, 3);
}

function actorLine(entity: EntityNode, desk: Desk): Line {
  const { citations, evidence, wording } = desk;
  const parts = fillParts(wording.inDocuments, {
    subject: nameParts(entity, wording),
    count: { text: fillCount(wording.documents, entity.documents) },
  });
  const examples = desk.remember(`best of ${entity.id}`, () =>
    bestEdges(evidence.edgesOf(entity.id), evidence),
  );
  return { parts, modality: "asserted", statements: [entity.id], ...citations.citeExamples(examples) };
}

/** Whom of a community the line tells, and the best edges within it at them. */
function heartOf(members: readonly string[], evidence: Evidence) {
  const inside = new Set(members);
  // People and bodies before what they met at: `görüş, görüş` tells nobody who belongs together.
  const ranked = members
    .flatMap((id) => evidence.entities.get(id) ?? [])
    .map((entity) => ({ entity, edges: evidence.edgesOf(entity.id).length }))
    .sort(
      ({ entity: one, edges }, { entity: other, edges: otherEdges }) =>
        Number(one.type === "event") - Number(other.type === "event") ||
        otherEdges - edges ||
        other.documents - one.documents,
    )
    .map(({ entity }) => entity);
  const actors = ranked.filter(({ type }) => type !== "event");
  const told = (actors.length < 2 ? ranked : actors).slice(0, namesTold);
  const edges = told.flatMap(({ id }) =>
    evidence.edgesOf(id).filter(({ source, target }) => inside.has(source) && inside.has(target)),
  );
  return { told, examples: bestEdges([...new Set(edges)], evidence) };
}

function communityLine(members: readonly string[], desk: Desk): Line {
  const { evidence, wording } = desk;
  const { told, examples } = desk.remember(`heart of ${members[0]}`, () => heartOf(members, evidence));
  const names = told.map((entity) => nameParts(entity, wording));
  return {
    parts: listParts(names, members.length, wording),
    modality: "asserted",
    statements: examples.map(({ id }) => id),
    ...desk.citations.citeExamples(examples),
  };
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
  const [first] = edges;
  const report = first === undefined ? null : reportOf(first, desk);
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
  asserted: readonly Edge[],
  desk: Desk,
): Section | undefined {
  const { evidence, wording } = desk;
  const edges = desk.remember(`edges of ${name}`, () =>
    asserted.filter(({ predicate }) => vocabulary[predicate].section.all === name),
  );
  const isJoint = edges.some(({ predicate }) => vocabulary[predicate].words[wording.language].joint);
  if (!isJoint) return edgeSection(name, edges, desk);
  const byFirst = byDay(evidence);
  const inOrder = ({ edges: [one] }: Joint, { edges: [other] }: Joint): number =>
    one === undefined || other === undefined ? 0 : byFirst(one, other);
  const toLine = (joint: Joint): Line => jointLine(joint, desk);
  const joints = desk.remember(`joints of ${name}`, () => jointly(heaviestFirst(edges, evidence), desk));
  return rankedSection(name, joints, { inOrder, toLine }, desk);
}

/** Said in several documents that are one source: what looks confirmed and is not. */
function repeatedOnly(edges: readonly Edge[], evidence: Evidence): readonly Edge[] {
  return edges
    .filter((edge) => edge.documentCount > 1 && evidence.countSources([edge]) === 1)
    .toSorted((one, other) => other.documentCount - one.documentCount);
}

function singleRows({ edges }: KnowledgeGraph, { evidence, wording }: Desk): readonly FrontRow[] {
  const { front, language } = wording;
  const single = edges.filter(({ documentCount }) => documentCount === 1);
  const oneSource = edges.filter((edge) => evidence.countSources([edge]) === 1);
  return rowsOf([
    [front.single, formatNumber(single.length, language)],
    [front.oneSource, formatNumber(oneSource.length, language)],
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

/** Whom most documents name, of people or of agencies. */
const actorsOf = (name: "people" | "agencies", nodes: readonly EntityNode[], desk: Desk) =>
  desk.remember(name, () => mainActors(nodes, desk.evidence));

/** Who is written about most, what is most widely told, money and the last events. */
function answersToAll(graph: KnowledgeGraph, asserted: readonly Edge[], desk: Desk): readonly Answer[] {
  const { answers, headings } = desk.wording;
  const most = (name: "people" | "agencies", nodes: readonly EntityNode[]): readonly Line[] =>
    actorsOf(name, nodes, desk)
      .slice(0, linesOfAnswer)
      .map((entity) => actorLine(entity, desk));
  const ofType = (...types: readonly Edge["type"][]): readonly Edge[] =>
    asserted.filter(({ type }) => types.includes(type));
  const links = desk.remember("links", () => strongestLinks(ofType("SIGNED", "FOUNDED", "PART_OF"), desk));
  const gifts = desk.remember("gifts", () => heaviestFirst(ofType("FUNDED"), desk.evidence));
  const last = desk.remember("last events", () =>
    jointly(latestFirst(ofType("ORGANISED", "SIGNED"), desk), desk).slice(0, linesOfAnswer),
  );
  return answersOf([
    // in the order of reading, since quotes are numbered as they are cited
    [headings.people, most("people", graph.persons)],
    [headings.agencies, most("agencies", graph.agencies)],
    [answers.links, links.map((link) => linkLine(link, desk))],
    [headings.money, firstLines(gifts, desk)],
    [answers.lastEvents, last.map((joint) => jointLine(joint, desk))],
  ]);
}

/** What an overview is made of. */
interface Told {
  readonly communities: readonly (readonly string[])[];
  readonly asserted: readonly Edge[];
  readonly denied: readonly ClaimNode[];
}

/** All that the overview tells, the empty sections dropped. */
function sectionsOf(
  graph: KnowledgeGraph,
  { communities, asserted, denied }: Told,
  desk: Desk,
): readonly Section[] {
  const { evidence } = desk;
  const toActor = (entity: EntityNode): Line => actorLine(entity, desk);
  const repeated = desk.remember("repeated", () => repeatedOnly(asserted, evidence));
  const contradictions = desk.remember("contradictions", () => findContradictions(graph));
  const sections = [
    section("people", actorsOf("people", graph.persons, desk), toActor, desk),
    section("agencies", actorsOf("agencies", graph.agencies, desk), toActor, desk),
    section(
      "communities",
      communities.slice(0, communitiesTold),
      (members) => communityLine(members, desk),
      desk,
    ),
    ...statementSections.map((name) => statementSection(name, asserted, desk)),
    section("repeated", repeated, (edge) => edgeLine(edge, desk), desk),
    section("contradictions", contradictions, (found) => contradictionLine(found, desk), desk),
    edgeSection(
      "planned",
      graph.edges.filter(({ modality }) => modality === "planned"),
      desk,
    ),
    section("denied", denied, (claim) => deniedLine(claim, desk), desk),
  ].filter((found) => found !== undefined);
  return sections.length === 0 ? [emptySection("people", desk)] : sections;
}

/** The overview of a graph, or of a part of one made with `restrictGraph`. */
export function buildOverview(graph: KnowledgeGraph, options: OverviewOptions = {}): Report {
  const desk = openDesk(graph, [], options);
  const { wording } = desk;
  const asserted = graph.edges.filter(({ modality }) => modality === "asserted");
  const denied = graph.claims.filter(({ modality }) => modality === "negated");
  const communities = (options.communities ?? findCommunities(joinedEntities(graph))).filter(
    (members) => members.length >= 3,
  );
  const answers = answersToAll(graph, asserted, desk);
  const sections = sectionsOf(graph, { communities, asserted, denied }, desk);
  const figure = overviewFigure([...graph.persons, ...graph.agencies, ...graph.events], desk);
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
        ...desk.remember("single", () => singleRows(graph, desk)),
        ...countRows(
          [...graph.edges, ...denied].map(({ modality }) => modality),
          { sections, figure },
          wording,
        ),
        ...buildRows(graph, options, wording),
      ],
      desk,
    ),
    figure,
    figureCaption: `${wording.figureOverview} ${wording.legend}.`,
    charts: desk
      .remember("charts", () => [statementsChart(graph.edges, desk), eventsChart(graph, desk)])
      .filter((chart) => chart !== null),
    timeline: timelineOf(graph.edges, sections, desk),
    money: moneyChart(graph.edges, sections, desk),
    sections,
    sourcesHeading: wording.sources,
    sources: desk.citations.sources,
  };
}
