/**
 * The graph writer of LangChain.js, for comparison: it writes nodes, edges and documents, without claims and quotes. It needs APOC.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { KnowledgeGraph } from "../src/model/knowledge-graph.ts";
import { packageRoot } from "../src/package-root.ts";
import type { Login } from "../test/neo4j/database.ts";

interface LangChainGraph {
  addGraphDocuments(
    documents: readonly unknown[],
    options: { readonly includeSource: boolean },
  ): Promise<void>;
  close(): Promise<void>;
}

interface LangChainModule {
  readonly Neo4jGraph: {
    initialize(options: { url: string; username: string; password: string }): Promise<LangChainGraph>;
  };
}

// The file, not the package: its index would also load the chains, which need a package of several hundred others.
const file = join(packageRoot, "node_modules/@langchain/neo4j/dist/graphs/neo4j_graph.js");

export const hasLangChain = existsSync(file);

/** Writes every document in the form LangChain's writer takes; gives the seconds it took. */
export async function loadByLangChain(
  { uri, username, password }: Login,
  graph: KnowledgeGraph,
): Promise<number> {
  const { Neo4jGraph } = (await import(pathToFileURL(file).href)) as LangChainModule; // its types sit behind the index
  const store = await Neo4jGraph.initialize({ url: uri, username, password });
  const documents = graphDocuments(graph);
  const started = performance.now();
  await store.addGraphDocuments(documents, { includeSource: true });
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  return seconds;
}

function graphDocuments(graph: KnowledgeGraph): unknown[] {
  const nodes = new Map(
    [...graph.persons, ...graph.agencies, ...graph.events].map(({ id, type, name }) => [
      id,
      { id, type: `${type[0]?.toUpperCase()}${type.slice(1)}`, properties: { name } },
    ]),
  );
  const mentions = groupBy(graph.mentions, ({ document }) => document);
  const claims = groupBy(graph.claims, ({ document }) => document);
  return graph.documents.map((document) => ({
    nodes: (mentions.get(document.id) ?? []).map(({ entity }) => nodes.get(entity)),
    relationships: (claims.get(document.id) ?? []).map((claim) => ({
      source: nodes.get(claim.subject),
      target: nodes.get(claim.object),
      type: claim.predicate,
      properties: {},
    })),
    source: { pageContent: document.text, metadata: { id: document.id, title: document.title } },
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
