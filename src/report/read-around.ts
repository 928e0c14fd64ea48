/** The part of a store that a report on one entity or two is made of, asked for by ids: a large graph is not read for a dossier. */
import { entitiesOf } from "../graph/entity-graph.ts";
import { isWithin, type Restriction, restrictGraph } from "../graph/restrict.ts";
import type { DocumentNode, Edge, EntityLists, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { edgeTypes } from "../model/vocabulary.ts";
import { sortedUnique } from "../order/order.ts";
import { graphOfRows } from "../store/graph-of-rows.ts";
import type { GraphStore, QueryResult } from "../store/graph-store.ts";
import { rowOf } from "../store/read-rows.ts";
import type { Row } from "../store/rows.ts";
import {
  type NodeLabel,
  type RelationshipTable,
  relationshipTables,
  type Table,
  tables,
} from "../store/schema.ts";
import { statement } from "../store/statements.ts";
import { type Corpus, laterOf } from "./corpus.ts";
import { edgesBetween } from "./edges-between.ts";

const entityLabels = ["Person", "Agency", "Event"] as const satisfies readonly NodeLabel[];
const allTypes = edgeTypes.join("|");
/** Labels that edges start at, and those that they end at: a question that nothing can answer is refused. */
export const labelsAt = {
  source: entityLabels.filter((label) =>
    relationshipTables.some((table) => isEdgeAt(table, "source", label)),
  ),
  target: entityLabels.filter((label) =>
    relationshipTables.some((table) => isEdgeAt(table, "target", label)),
  ),
};

function isEdgeAt(table: RelationshipTable, end: "source" | "target", label: NodeLabel): boolean {
  return "id" in table.columns && table[end] === label;
}

/** A row of an answer to one of the questions of reports. */
export type Answer = QueryResult["rows"][number];

/** The answer to one of the questions under `cypher/report`, on edges of all types where none are named. */
export async function ask(
  store: GraphStore,
  name: string,
  {
    label = "",
    types = allTypes,
    ...parameters
  }: { readonly label?: NodeLabel | ""; readonly types?: string; readonly [name: string]: unknown } = {},
): Promise<readonly Answer[]> {
  const { rows } = await store.query(statement(`report/${name}`, { label, types }), parameters);
  return rows;
}

function tableNamed(name: string): Table {
  const table = tables.find(
    (each) => each.name === name || (each.kind === "relationship" && each.type === name),
  );
  if (table === undefined) throw new RangeError(`${name}: no table`);
  return table;
}

async function entitiesIn(store: GraphStore, question: string, name: string): Promise<EntityLists> {
  const rows = new Map<string, readonly Row[]>();
  for (const label of entityLabels)
    rows.set(label, rowsFrom(label, await ask(store, question, { label, name })));
  return graphOfRows(rows);
}

/** Entities that have exactly this name, caption or id; where none has, all of them. */
export async function entitiesNamed(store: GraphStore, name: string): Promise<EntityLists> {
  const named = await entitiesIn(store, "named", name);
  return entitiesOf(named).length > 0 ? named : entitiesIn(store, "all-nodes", name);
}

/** So many entities are asked about one by one: then the engine goes to their edges, and not through all that there are. */
const fewIds = 4;

/** All edges at the entities, by their ids. */
async function edgesAt(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const edges = new Map<string, Answer>();
  const isFew = ids.length <= fewIds;
  for (const end of ["source", "target"] as const)
    for (const label of labelsAt[end])
      for (const given of isFew ? ids.map((id) => ({ id })) : [{ ids }])
        for (const answer of await ask(store, `edges-of-${isFew ? "one-" : ""}${end}`, { label, ...given }))
          edges.set((answer.relationship as Edge).id, answer); // holds: relationships come as their properties
  return edges;
}

/** Negated claims at the entities, with both ends. */
async function denialsOf(store: GraphStore, ids: readonly string[]): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const id of ids)
    for (const end of ["source", "target"] as const)
      for (const label of labelsAt[end])
        found.push(...(await ask(store, `denials-of-${end}`, { label, id })));
  return found;
}

/** Rows of one table, from answers. */
export const rowsFrom = (name: string, answers: readonly Answer[]): readonly Row[] =>
  answers.map((answer) => rowOf(tableNamed(name), answer));

/** The rows of entities, by their ids. */
export async function nodeRows(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly (readonly [string, readonly Row[]])[]> {
  const rows: (readonly [string, readonly Row[]])[] = [];
  for (const label of entityLabels)
    rows.push([label, rowsFrom(label, await ask(store, "nodes", { label, ids }))]);
  return rows;
}

/** So many claims are found by their ids sooner than by going through all that there are. */
const fewClaims = 1_000;

/** Claims, each with its document, by their ids. */
export async function claimsWithDocuments(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly Answer[]> {
  if (ids.length === 0) return [];
  if (ids.length > fewClaims) return ask(store, "claims", { ids });
  const stated = await ask(store, "documents-of-claims", { ids });
  const documentOf = new Map(stated.map(({ claim, document }) => [claim, document]));
  return (await ask(store, "nodes", { label: "Claim", ids })).map((answer) => ({
    ...answer,
    document: documentOf.get((answer.node as { readonly id: unknown }).id), // holds: nodes come as their properties
  }));
}

/** The rows of claims and of what joins them, from answers with `node`, `subject`, `object` and `document`. */
export function claimRows(claims: readonly Answer[]): readonly (readonly [string, readonly Row[]])[] {
  const links = (type: string, end: "subject" | "object" | "document"): [string, readonly Row[]] => [
    tableNamed(type).name,
    claims.map((answer) => ({
      properties: {},
      source: String((answer.node as { readonly id: unknown }).id),
      target: String(answer[end] ?? ""),
    })),
  ];
  return [
    ["Claim", rowsFrom("Claim", claims)],
    links("SUBJECT", "subject"),
    links("OBJECT", "object"),
    links("STATED_IN", "document"),
  ];
}

/** The rows of edges, from answers with `type`, `relationship`, `source` and `target`. */
export function edgeRows(edges: readonly Answer[]): readonly (readonly [string, readonly Row[]])[] {
  return edgeTypes.map((type) => {
    const ofType = edges.filter((answer) => answer.type === type);
    return [tableNamed(type).name, rowsFrom(type, ofType)];
  });
}

/** The ends of every claim, which its edge or the denial has. */
function endsOf(
  edges: Iterable<Answer>,
  denials: readonly Answer[],
): ReadonlyMap<string, readonly [string, string]> {
  const ends = new Map<string, readonly [string, string]>();
  for (const { relationship, source, target } of edges)
    for (const claim of (relationship as Edge).claims) ends.set(claim, [String(source), String(target)]);
  for (const { claim, subject, object } of denials)
    ends.set(String(claim), [String(subject), String(object)]);
  return ends;
}

/**
 * The entities, their edges, all edges of whom these join them with, and the claims and documents behind them: a dossier of one is
 * the same as that of the whole graph. So is how two are connected, since every step of a way of four is at one of the two or
 * at a neighbour of theirs; of those at neighbours only what lies between the two is read further.
 */
export async function readAround(store: GraphStore, ids: readonly string[]): Promise<KnowledgeGraph> {
  const own = await edgesAt(store, ids);
  const joined = sortedUnique(
    [...own.values()].flatMap(({ source, target }) => [String(source), String(target)]),
  );
  const around = await edgesAt(store, sortedUnique([...ids, ...joined]));
  const [one = "", other] = ids;
  const edges = other === undefined ? around : edgesBetween([one, other], around);
  const ends = endsOf(edges.values(), await denialsOf(store, ids));
  const claims = await claimsWithDocuments(store, [...ends.keys()]);
  const entities = sortedUnique([...ids, ...[...ends.values()].flat()]);
  const documents = sortedUnique(claims.map(({ document }) => String(document)));
  const rows = new Map<string, readonly Row[]>([
    ...(await nodeRows(store, entities)),
    ["Document", rowsFrom("Document", await ask(store, "nodes", { label: "Document", ids: documents }))],
    ...claimRows(
      claims.map((claim) => {
        const [subject, object] = ends.get(String((claim.node as { readonly id: unknown }).id)) ?? [];
        return { ...claim, subject, object };
      }),
    ),
  ]);
  return graphOfRows(new Map([...rows, ...edgeRows([...edges.values()])]));
}

/** Documents that are asked about at once: many, since a question goes through whole tables, but no answer of any size. */
const documentsAsked = 20_000;

/** The answers about documents, part by part. */
async function askOfDocuments(
  store: GraphStore,
  question: string,
  ids: readonly string[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let first = 0; first < ids.length; first += documentsAsked)
    for (const answer of await ask(store, question, {
      label: "Document",
      ids: ids.slice(first, first + documentsAsked),
    }))
      answers.push(answer);
  return answers;
}

/** The claims of documents with their ends, which three small questions give sooner than a large one. */
async function claimsOf(store: GraphStore, documents: readonly string[]): Promise<readonly Answer[]> {
  const claims = await askOfDocuments(store, "claims-of-documents", documents);
  const endsOfClaims = async (question: string): Promise<ReadonlyMap<unknown, unknown>> =>
    new Map(
      (await askOfDocuments(store, question, documents)).map(({ claim, entity }) => [claim, entity] as const),
    );
  const subjects = await endsOfClaims("subjects-of-documents");
  const objects = await endsOfClaims("objects-of-documents");
  return claims.map((answer) => {
    const { id } = answer.node as { readonly id: unknown }; // holds: nodes come as their properties
    return { ...answer, subject: subjects.get(id), object: objects.get(id) };
  });
}

/**
 * What the documents of a period or topic say, with counts and edges made of these alone: the same part that `restrictGraph` makes of
 * the whole graph.
 */
export async function readPart(store: GraphStore, restriction: Restriction): Promise<KnowledgeGraph> {
  const { topic } = restriction;
  const headers = await ask(store, topic === undefined ? "document-dates" : "document-texts");
  const fitting = headers.filter((header) => isWithin(header as unknown as DocumentNode, restriction)); // holds: these have what is asked of them
  const ids = fitting.map(({ id }) => String(id)).sort();
  const claims = await claimsOf(store, ids);
  const mentions = await askOfDocuments(store, "mentions-of-documents", ids);
  const documents = await askOfDocuments(store, "nodes", ids);
  const entities = sortedUnique(mentions.map(({ entity }) => String(entity)));
  const part = graphOfRows(
    new Map([
      ...(await nodeRows(store, entities)),
      ["Document", rowsFrom("Document", documents)],
      ...claimRows(claims),
      [
        tableNamed("MENTIONS").name,
        mentions.map(({ document, entity, count }) => ({
          properties: { count: Number(count) },
          source: String(document),
          target: String(entity),
        })),
      ],
    ]),
  );
  return restrictGraph(part, restriction);
}

/** What the store holds in all. */
export async function readCorpus(store: GraphStore): Promise<Corpus> {
  const [documents = {}] = await ask(store, "documents");
  const [event = {}] = await ask(store, "latest-event");
  const [edges = {}] = await ask(store, "count-edges");
  const counts: number[] = [];
  for (const label of entityLabels) {
    const [answer = {}] = await ask(store, "count-nodes", { label });
    counts.push(Number(answer.count));
  }
  const [persons = 0, agencies = 0, events = 0] = counts;
  const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return {
    documents: Number(documents.documents),
    undated: Number(documents.documents) - Number(documents.dated),
    first: textOf(documents.first),
    last: textOf(documents.last),
    ...{ persons, agencies, events },
    edges: Number(edges.count),
    latest: laterOf(textOf(documents.last), textOf(event.latest)),
  };
}
