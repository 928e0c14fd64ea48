/** The sample graph with texts that have broken databases, in every place that takes a text. */
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { sampleGraph } from "./sample-graph.ts";

const hostileTexts = [
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n; //',
  "`]-() RETURN 1 //",
  "$rows {a: [1, 2]} $$ $x <label>",
  "C:\\temp\\new \\' \\\" \\u0041 \\",
  'line one\nline two\r\n\tindented, "quoted", [list], {brace}; |pipe|',
  "\u0001\u0008\u001f\u007f\u0085\u2028\u2029\ufeff",
  "😀 👩‍👩‍👧 Ərəb العربية עברית ǝ İıIi",
  "null",
  "NULL",
  "",
  " ",
  "x".repeat(70_000),
  "ə".repeat(1_500_000),
];

let next = 0;
function hostile(): string {
  next += 1;
  return `${hostileTexts[next % hostileTexts.length]}`;
}

export const hostileGraph: KnowledgeGraph = {
  ...sampleGraph,
  persons: hostileTexts.map((text, index) => ({
    id: `p-${String(index).padStart(3, "0")}`,
    type: "person",
    name: text,
    caption: text,
    aliases: index === 0 ? [] : [text, ...hostileTexts.slice(0, 9)],
    search: text,
    documents: index,
  })),
  agencies: sampleGraph.agencies.map((agency) => ({
    ...agency,
    name: hostile(),
    caption: hostile(),
    acronym: hostile(),
    search: hostile(),
  })),
  events: sampleGraph.events.map((event) => ({
    ...event,
    name: hostile(),
    caption: hostile(),
    place: hostile(),
    venue: hostile(),
    aliases: [hostile()],
  })),
  documents: sampleGraph.documents.map((document) => ({
    ...document,
    title: hostile(),
    text: hostile(),
    uri: hostile(),
  })),
  claims: sampleGraph.claims
    .filter(({ subject }) => subject.startsWith("a-"))
    .map((claim) => ({ ...claim, quote: hostile(), title: hostile(), currency: hostile() })),
  edges: sampleGraph.edges
    .filter(({ source }) => source.startsWith("a-"))
    .map((edge) => ({ ...edge, quote: hostile(), claims: [hostile(), hostile()], uri: hostile() })),
  mentions: sampleGraph.mentions.filter(({ entity }) => entity.startsWith("a-")),
};
