/**
 * The writer of neo4j-graphrag (Python), for comparison: one call for each document, its entities and relationships alone. It
 * needs APOC, and a Python that has the package: ELAQE_BENCH_PYTHON, else python3.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { KnowledgeGraph } from "../src/model/knowledge-graph.ts";
import { packageRoot } from "../src/package-root.ts";
import type { Login } from "../test/neo4j/database.ts";
import { plainDocuments } from "./plain-documents.ts";

const python = process.env.ELAQE_BENCH_PYTHON ?? "python3";

export const hasGraphRag =
  spawnSync(python, ["-c", "import neo4j_graphrag.components.kg_writer"]).status === 0;

/** Writes every document with a call of its own, as the package's pipeline does; gives the seconds it took. */
export function loadByGraphRag(login: Login, graph: KnowledgeGraph): number {
  const documents = plainDocuments(graph).map(({ entities, relations }) => ({
    nodes: entities.map(({ id, label, name }) => ({ id, label, properties: { name } })),
    relationships: relations.map(({ source, target, predicate }) => ({
      start_node_id: source,
      end_node_id: target,
      type: predicate,
    })),
  }));
  const { status, stdout, stderr } = spawnSync(python, [join(packageRoot, "bench/load-graphrag.py")], {
    input: JSON.stringify({ ...login, documents }),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const seconds = Number(stdout.trim());
  if (status !== 0 || !(seconds > 0)) throw new Error(`neo4j-graphrag's writer failed: ${stderr}`);
  return seconds;
}
