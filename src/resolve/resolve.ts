/** From what each document says to one graph: one node for one real person, agency or event. */
import type { DocumentNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { keysOfAgencies } from "./agencies.ts";
import { type Appearance, gatherTestimony, type ResolveItem } from "./appearance.ts";
import { claimNodes } from "./claims.ts";
import { clusterByKey, idsOf } from "./cluster.ts";
import { edgesOf } from "./edges.ts";
import { keysOfEvents } from "./events.ts";
import { agencyNode, eventNode, mentionEdges, personNode } from "./nodes.ts";
import { keysOfPersons } from "./persons.ts";

/**
 * Joins the documents' extractions into one graph. Pure: the order of the items changes nothing, and a document that
 * shares no name with the rest changes no id of theirs. Throws InputError for items that contradict each other.
 */
export function resolve(items: Iterable<ResolveItem>): KnowledgeGraph {
  const testimony = gatherTestimony(items);
  const agencyKeys = keysOfAgencies(testimony);
  const agencies = clusterByKey("agency", agencyKeys);
  const personKeys = keysOfPersons(testimony, agencyKeys);
  const persons = clusterByKey("person", personKeys);
  const parties = new Map<Appearance, string>([...agencyKeys, ...personKeys]);
  const events = clusterByKey("event", keysOfEvents(testimony, parties));
  const documents: DocumentNode[] = testimony.documents.map(
    ({ id, uri, title, language, published, sha256, text }) => ({
      id,
      uri,
      title,
      language,
      published,
      sha256,
      text,
    }),
  );
  const clusters = [...agencies, ...persons, ...events];
  const claims = claimNodes(testimony.assertions, idsOf(clusters));
  return {
    persons: persons.map(personNode),
    agencies: agencies.map(agencyNode),
    events: events.map(eventNode),
    documents,
    claims,
    edges: edgesOf(claims, documents),
    mentions: mentionEdges(clusters),
  };
}
