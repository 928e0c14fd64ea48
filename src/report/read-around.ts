/** The part of a store that a report on one entity is made of, asked for by ids: a large graph is not read for a dossier. */
import { entitiesOf } from "../graph/entity-graph.ts";
import type { Edge, EntityLists, KnowledgeGraph } from "../model/knowledge-graph.ts";
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

const entityLabels = ["Person", "Agency", "Event"] as const satisfies readonly NodeLabel[];
const types = edgeTypes.join("|");
/** Labels that edges start at, and those that they end at: a question that nothing can answer is refused. */
const labelsAt = {
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

type Answer = QueryResult["rows"][number];

async function ask(
  store: GraphStore,
  name: string,
  { label = "", ...parameters }: { readonly label?: NodeLabel | ""; readonly [name: string]: unknown } = {},
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

/** All edges at the entities, by their ids. */
async function edgesAt(store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const edges = new Map<string, Answer>();
  for (const end of ["source", "target"] as const)
    for (const label of labelsAt[end])
      for (const answer of await ask(store, `edges-of-${end}`, { label, ids }))
        edges.set((answer.relationship as Edge).id, answer); // holds: relationships come as their properties
  return edges;
}

/** Negated claims at the entity, with both ends. */
async function denialsOf(store: GraphStore, id: string): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const end of ["source", "target"] as const)
    for (const label of labelsAt[end]) found.push(...(await ask(store, `denials-of-${end}`, { label, id })));
  return found;
}

/** Rows of one table, from answers. */
const rowsFrom = (name: string, answers: readonly Answer[]): readonly Row[] =>
  answers.map((answer) => rowOf(tableNamed(name), answer));

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
 * The entity, its edges, all edges of whom these join it with, and the claims and documents behind them: a dossier of the
 * entity is the same as that of the whole graph.
 */
export async function readAround(store: GraphStore, id: string): Promise<KnowledgeGraph> {
  const own = await edgesAt(store, [id]);
  const joined = sortedUnique(
    [...own.values()].flatMap(({ source, target }) => [String(source), String(target)]),
  );
  const edges = await edgesAt(store, joined.length === 0 ? [id] : joined);
  const ends = endsOf(edges.values(), await denialsOf(store, id));
  const claims = await ask(store, "claims", { ids: [...ends.keys()] });
  const entities = sortedUnique([id, ...[...ends.values()].flat()]);
  const rows = new Map<string, readonly Row[]>();
  for (const label of entityLabels)
    rows.set(label, rowsFrom(label, await ask(store, "nodes", { label, ids: entities })));
  const documents = sortedUnique(claims.map(({ document }) => String(document)));
  rows.set(
    "Document",
    rowsFrom("Document", await ask(store, "nodes", { label: "Document", ids: documents })),
  );
  rows.set("Claim", rowsFrom("Claim", claims));
  const links = (type: string, targetOf: (claim: string, answer: Answer) => string | undefined): void => {
    const of = claims.map((answer): Row => {
      const source = String((answer.node as { readonly id: unknown }).id);
      return { properties: {}, source, target: targetOf(source, answer) ?? "" };
    });
    rows.set(tableNamed(type).name, of);
  };
  links("SUBJECT", (claim) => ends.get(claim)?.[0]);
  links("OBJECT", (claim) => ends.get(claim)?.[1]);
  links("STATED_IN", (_, { document }) => String(document));
  for (const type of edgeTypes) {
    const ofType = [...edges.values()].filter((answer) => answer.type === type);
    rows.set(tableNamed(type).name, rowsFrom(type, ofType));
  }
  return graphOfRows(rows);
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
