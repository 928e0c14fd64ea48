/** From what each document says to one graph: one node for one real person, agency or event. */
import type { Document } from "../model/document.ts";
import type { DocumentNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { keysOfAgencies } from "./agencies.ts";
import { type Appearance, gatherTestimony, type ResolveItem, type Testimony } from "./appearance.ts";
import { claimNodes } from "./claims.ts";
import { type Cluster, clusterByKey, idsOf } from "./cluster.ts";
import { edgesOf } from "./edges.ts";
import { keysOfEvents } from "./events.ts";
import { agencyNode, eventNode, mentionEdges, personNode } from "./nodes.ts";
import { keysOfPersons } from "./persons.ts";

/** The graph together with what was put into each of its nodes. */
export interface Resolution {
  readonly graph: KnowledgeGraph;
  readonly clusters: readonly Cluster[];
  readonly testimony: Testimony;
}

/**
 * Joins the documents' extractions into one graph. Pure: the order of the items changes nothing, and a document that
 * shares no name with the rest changes no id of theirs. Throws InputError for items that contradict each other.
 */
export function resolve(items: Iterable<ResolveItem>): KnowledgeGraph {
  return resolveInDetail(items).graph;
}

/** As `resolve`, and says which appearances make up each node. */
export function resolveInDetail(items: Iterable<ResolveItem>): Resolution {
  const testimony = gatherTestimony(items);
  const agencyKeys = keysOfAgencies(testimony);
  const personKeys = keysOfPersons(testimony, agencyKeys);
  const parties = new Map<Appearance, string>([...agencyKeys, ...personKeys]);
  const agencies = clusterByKey("agency", agencyKeys);
  const persons = clusterByKey("person", personKeys);
  const events = clusterByKey("event", keysOfEvents(testimony, parties));
  const clusters = [...agencies, ...persons, ...events];
  const documents = testimony.documents.map(documentNode);
  const claims = claimNodes(testimony.assertions, idsOf(clusters));
  const graph = {
    persons: persons.map(personNode),
    agencies: agencies.map(agencyNode),
    events: events.map(eventNode),
    documents,
    claims,
    edges: edgesOf(claims, documents),
    mentions: mentionEdges(clusters),
  };
  return { graph, clusters, testimony };
}

function documentNode({ id, uri, title, language, published, sha256, text }: Document): DocumentNode {
  return { id, uri, title, language, published, sha256, text };
}
