/** What a graph was made of, in one short word: two graphs with one build id say the same. */
import { createHash } from "node:crypto";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import { entitiesOf } from "./entity-graph.ts";

/** Twelve hex digits of SHA-256 over the documents, entities and claims; edges and counts follow from these. */
export function buildIdOf(graph: KnowledgeGraph): string {
  const hash = createHash("sha256");
  for (const { id, uri, title, published, sha256, anchors } of graph.documents) {
    hash.update(JSON.stringify([id, uri, title, published, sha256, ...anchors]));
  }
  for (const { id, name, aliases } of entitiesOf(graph)) hash.update(JSON.stringify([id, name, aliases]));
  for (const { id, subject, object, modality, confidence } of graph.claims) {
    hash.update(JSON.stringify([id, subject, object, modality, confidence]));
  }
  return hash.digest("hex").slice(0, 12);
}
