/**
 * The graph writer of LangChain.js, for comparison: it writes nodes, edges and documents, without claims and quotes. It needs APOC.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { KnowledgeGraph } from "../src/model/knowledge-graph.ts";
import { packageRoot } from "../src/package-root.ts";
import type { Login } from "../test/neo4j/database.ts";
import { plainDocuments } from "./plain-documents.ts";

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
  return plainDocuments(graph).map(({ id, title, text, entities, relations }) => {
    const nodes = new Map(
      entities.map((entity) => [
        entity.id,
        { id: entity.id, type: entity.label, properties: { name: entity.name } },
      ]),
    );
    return {
      nodes: [...nodes.values()],
      relationships: relations.map(({ source, target, predicate }) => ({
        source: nodes.get(source),
        target: nodes.get(target),
        type: predicate,
        properties: {},
      })),
      source: { pageContent: text, metadata: { id, title } },
    };
  });
}
