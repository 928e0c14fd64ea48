/** Makes a graph file hold a graph, without asking what would change: what it holds is known by its content hash. */
import { existsSync } from "node:fs";
import { buildIdOf } from "../../graph/build-id.ts";
import type { KnowledgeGraph } from "../../model/knowledge-graph.ts";
import { contentHashOf } from "../content-hash.ts";
import { rowsOfGraph } from "../rows.ts";
import { buildGraphFile, type CountedRows, type OnProgress } from "./build-file.ts";
import { withFileLock } from "./file-lock.ts";
import { contentHashIn } from "./graph-file.ts";

/** The rows of a graph with what a file says of them. Throws as `rowsOfGraph` does. */
export function countedRows(graph: KnowledgeGraph): CountedRows {
  const { persons, agencies, events, documents, claims, edges, mentions } = graph;
  const nodes = persons.length + agencies.length + events.length + documents.length + claims.length;
  const rowsOf = rowsOfGraph(graph);
  const count = nodes + mentions.length + 3 * claims.length + edges.length;
  return { rowsOf, count, contentHash: contentHashOf(rowsOf), buildId: buildIdOf(graph) };
}

/**
 * Writes the graph into a file, or leaves a file that holds it already as it is, and gives its content hash.
 * @throws StoreError when another writes it, what is there is no graph of this version, or the folder cannot be written.
 */
export async function writeGraphFile(
  path: string,
  graph: KnowledgeGraph,
  onProgress: OnProgress = () => {},
): Promise<string> {
  const rows = countedRows(graph);
  return withFileLock(path, async () => {
    if (existsSync(path) && (await contentHashIn(path)) === rows.contentHash) return rows.contentHash;
    await buildGraphFile(path, rows, onProgress);
    return rows.contentHash;
  });
}
