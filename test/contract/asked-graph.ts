/**
 * The sample graph and what some queries need besides: a second office in the ministry, and a denial of what another
 * document says.
 *
 *   Aygün ─deputy─▶ Ministry; "Murad is no longer director of the Centre" (d3) denies what d2 says
 */
import type { ClaimNode, Edge, KnowledgeGraph, PersonNode } from "../../src/model/knowledge-graph.ts";
import { sampleGraph } from "./sample-graph.ts";

function byId<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`the sample graph has no ${id}`);
  return row;
}

const aygun: PersonNode = {
  id: "p-aygun",
  type: "person",
  name: "Aygün Quliyeva",
  caption: "Aygün Quliyeva",
  aliases: [],
  search: "aygun quliyeva",
  documents: 1,
};

const deputy: ClaimNode = {
  ...byId(sampleGraph.claims, "c06"),
  id: "c15",
  subject: "p-aygun",
  title: "müavin",
  from: null,
  quote: "nazir müavini Aygün Quliyeva",
  end: 28,
};

const denial: ClaimNode = {
  ...byId(sampleGraph.claims, "c07"),
  id: "c16",
  modality: "negated",
  document: "d3",
  quote: "Murad Həsənov artıq direktor deyil",
  end: 34,
};

const deputyEdge: Edge = {
  ...byId(sampleGraph.edges, "r05"),
  id: "r13",
  source: "p-aygun",
  title: "müavin",
  from: null,
  claims: ["c15"],
  quote: deputy.quote,
};

export const askedGraph: KnowledgeGraph = {
  ...sampleGraph,
  persons: [aygun, ...sampleGraph.persons],
  claims: [...sampleGraph.claims, deputy, denial],
  edges: [...sampleGraph.edges, deputyEdge],
  mentions: [...sampleGraph.mentions, { document: "d1", entity: "p-aygun", count: 1 }],
};
