/**
 * The overview of a whole store, made without reading the store: nearly all statements are those of one document, and of these only what
 * they are ranked and counted by is read. The overview is made of that once to learn which quotes it cites, and again with them.
 */
import { findCommunities, joinedEntities } from "../graph/measures.ts";
import type {
  AgencyNode,
  ClaimNode,
  Edge,
  EventNode,
  KnowledgeGraph,
  PersonNode,
} from "../model/knowledge-graph.ts";
import { compareCodeUnits, sortedUnique } from "../order/order.ts";
import { graphOfRows, joinedObject } from "../store/graph-of-rows.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { buildOverview } from "./overview.ts";
import {
  type Answer,
  ask,
  claimRows,
  edgeRows,
  labelsAt,
  nodeRows,
  readCorpus,
  rowsFrom,
} from "./read-around.ts";
import type { Remember, Report, ReportOptions } from "./report.ts";

/** What stands in the place of a claim that was not read, until it is known that it is wanted. */
function standIn(id: string, place: number): ClaimNode {
  const told = { role: null, title: null, amount: null, currency: null, support: null, from: null, to: null };
  const evidence = { quote: "", start: place, end: place, extractor: "", rule: "", confidence: 1 };
  const ends = { subject: "", object: "", document: "" };
  return { id, predicate: "participated", modality: "asserted", ...evidence, ...told, ...ends };
}

/** What edges of one document have in common with others, so that each is told by a line. */
type Common = Pick<Edge, "type" | "predicate" | "modality" | "role" | "confidence" | "claimCount">;

/** An edge that has itself for a claim until its claims are wanted; property by property, since a spread object takes a kilobyte. */
function singleEdge(common: Common, line: string): Edge {
  const [id = "", source = "", target = "", from, to, first, last, ...title] = line.split("\t");
  const { type, predicate, modality, role, confidence, claimCount } = common;
  return {
    id,
    predicate,
    modality,
    role,
    title: title.join("\t") || null,
    amount: null,
    currency: null,
    support: null,
    from: from || null,
    to: to || null,
    claims: [id],
    claimCount,
    documentCount: 1,
    quote: "",
    document: "",
    uri: "",
    confidence,
    first: first || null,
    last: last || null,
    type,
    source,
    target,
  };
}

const sortById = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => compareCodeUnits(one.id, other.id));

/** The nodes of one label with what they are told by. */
async function named<Node extends { readonly id: string }>(
  store: GraphStore,
  question: string,
): Promise<readonly Node[]> {
  const answers = await ask(store, question);
  const rest = { aliases: [], search: "" };
  // The cast holds: the statements give all properties of their nodes but these two.
  return sortById(answers.map((answer) => joinedObject(answer, rest) as unknown as Node));
}

/** The claims and documents that are cited, with the whole nodes of those they speak of. */
async function citedPart(
  store: GraphStore,
  edges: readonly Answer[],
  denials: readonly Answer[],
): Promise<KnowledgeGraph> {
  const ends = new Map<string, readonly [unknown, unknown]>();
  for (const { relationship, source, target } of edges)
    for (const claim of (relationship as Edge).claims) ends.set(claim, [source, target]); // holds: relationships come as their properties
  for (const { claim, subject, object } of denials) ends.set(String(claim), [subject, object]);
  const claims = await ask(store, "claims", { ids: [...ends.keys()] });
  const documents = sortedUnique(claims.map(({ document }) => String(document)));
  const entities = sortedUnique([...ends.values()].flat().map(String));
  return graphOfRows(
    new Map([
      ...(await nodeRows(store, entities)),
      ["Document", rowsFrom("Document", await ask(store, "nodes", { label: "Document", ids: documents }))],
      ...claimRows(
        claims.map((answer) => {
          const { id } = answer.node as { readonly id: string }; // holds: nodes come as their properties
          const [subject, object] = ends.get(id) ?? [];
          return { ...answer, subject, object };
        }),
      ),
      ...edgeRows(edges),
    ]),
  );
}

/**
 * The rows, filled with what those of the same ids in the other list have more, and those that are new. In their places: what was made
 * of the rows, as their order, stands.
 */
function filled<Row extends { readonly id: string }>(
  rows: readonly Row[],
  by: readonly Row[],
): readonly Row[] {
  const known = new Map(by.map((row) => [row.id, row]));
  for (const row of rows) {
    const other = known.get(row.id);
    if (other === undefined) continue;
    known.delete(row.id);
    Object.assign(row, other);
  }
  return known.size === 0 ? rows : sortById([...rows, ...known.values()]);
}

function joined(outline: KnowledgeGraph, part: KnowledgeGraph): KnowledgeGraph {
  return {
    persons: filled(outline.persons, part.persons),
    agencies: filled(outline.agencies, part.agencies),
    events: filled(outline.events, part.events),
    documents: filled(outline.documents, part.documents),
    claims: filled(outline.claims, part.claims),
    edges: filled(outline.edges, part.edges),
    mentions: [],
  };
}

/** All entities and edges, with the claims of those edges whose sources have to be counted, and of what is denied. */
async function readOutline(store: GraphStore): Promise<KnowledgeGraph> {
  const [single, others]: [Edge[], Answer[]] = [[], []];
  for (const label of labelsAt.source) {
    for (const answer of await ask(store, "single-edges", { label }))
      for (const line of answer.edges as readonly string[])
        single.push(singleEdge(answer as unknown as Common, line)); // holds: as the statement says
    for (const answer of await ask(store, "other-edges", { label })) others.push(answer);
  }
  const isCounted = ({ relationship }: Answer): boolean => (relationship as Edge).documentCount > 1;
  const part = await citedPart(store, others.filter(isCounted), await ask(store, "denials"));
  const gifts = graphOfRows(new Map(edgeRows(others.filter((answer) => !isCounted(answer))))).edges;
  const outline = {
    persons: await named<PersonNode>(store, "person-names"),
    agencies: await named<AgencyNode>(store, "agency-names"),
    events: await named<EventNode>(store, "event-names"),
    edges: sortById([...single, ...gifts.map((edge) => ({ ...edge, claims: [edge.id] }))]),
    ...{ documents: [], claims: [], mentions: [] },
  };
  return joined(outline, part);
}

/** The edges of the ids, whole. */
async function edgesWanted(
  store: GraphStore,
  { edges }: KnowledgeGraph,
  wanted: ReadonlySet<string>,
): Promise<readonly Answer[]> {
  const sources = sortedUnique(edges.flatMap(({ id, source }) => (wanted.has(id) ? [source] : [])));
  const answers: Answer[] = [];
  for (const label of labelsAt.source)
    answers.push(...(await ask(store, "edges-wanted", { label, sources, ids: [...wanted] })));
  return answers;
}

/** Keeps what is made, each under its name. */
function keeping(): Remember {
  const kept = new Map<string, unknown>();
  return (name, make) => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as ReturnType<typeof make>; // holds: one name is made in one place
  };
}

/** The overview of all that the store holds; the same as `buildOverview` makes of the whole graph. */
export async function readOverview(store: GraphStore, options: ReportOptions): Promise<Report> {
  let graph = await readOutline(store);
  const corpus = await readCorpus(store);
  const communities = findCommunities(joinedEntities(graph));
  const remember = keeping();
  for (;;) {
    const wanted = new Set<string>();
    const claimUnread = (id: string): ClaimNode => standIn(id, wanted.add(id).size);
    const report = buildOverview(graph, { ...options, corpus, communities, claimUnread, remember });
    if (wanted.size === 0) return report;
    graph = joined(graph, await citedPart(store, await edgesWanted(store, graph, wanted), []));
  }
}
