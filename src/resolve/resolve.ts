/** From what each document says to one graph: one node for one real person, agency or event. */

import { edgesOf } from "../graph/edges.ts";
import type { Document } from "../model/document.ts";
import type { DocumentNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { keysOfAgencies } from "./agencies.ts";
import { type Appearance, gatherTestimony, type ResolveItem, type Testimony } from "./appearance.ts";
import { applyJudgements, leaveOutNonEntities, namesGiven } from "./apply-judgements.ts";
import { withCaptions } from "./caption.ts";
import { claimNodes } from "./claims.ts";
import { type Cluster, clusterByKey, idsOf } from "./cluster.ts";
import { Decisions } from "./decisions.ts";
import { keysOfEvents } from "./events.ts";
import { judgeClaims } from "./judge-claims.ts";
import type { Judgement, UnappliedJudgement } from "./judgement.ts";
import { agencyNode, eventNode, mentionEdges, personNode } from "./nodes.ts";
import { keysOfPersons } from "./persons.ts";

export interface ResolveOptions {
  /** Decisions of people, replayed over what the rules find. */
  readonly judgements?: readonly Judgement[];
}

/** The graph together with what was put into each of its nodes. */
export interface Resolution {
  readonly graph: KnowledgeGraph;
  readonly clusters: readonly Cluster[];
  readonly testimony: Testimony;
  /** For each appearance the key of its node, whose hash is the id. */
  readonly keys: ReadonlyMap<Appearance, string>;
  /** Why a mention has its key, where its name alone did not decide. */
  readonly decisions: Decisions;
  /** Judgements that fit nothing in these documents, in the order of the file. */
  readonly unapplied: readonly UnappliedJudgement[];
}

/**
 * Joins the documents' extractions into one graph. Pure: the order of the items changes nothing, and a document that
 * shares no name with the rest changes no id of theirs. Throws InputError for items that contradict each other.
 */
export function resolve(items: Iterable<ResolveItem>, options: ResolveOptions = {}): KnowledgeGraph {
  return resolveInDetail(items, options).graph;
}

/** As `resolve`, and says which appearances make up each node and which judgements did not apply. */
export function resolveInDetail(items: Iterable<ResolveItem>, options: ResolveOptions = {}): Resolution {
  const judgements = options.judgements ?? [];
  const { testimony, unapplied: unknown } = leaveOutNonEntities(gatherTestimony(items), judgements);
  const unapplied = [...unknown];
  const decisions = new Decisions();
  const agencyKeys = applyJudgements("agency", keysOfAgencies(testimony, decisions), judgements, unapplied);
  const personKeys = applyJudgements(
    "person",
    keysOfPersons(testimony, agencyKeys, decisions),
    judgements,
    unapplied,
  );
  const parties = new Map<Appearance, string>([...agencyKeys, ...personKeys]);
  const eventKeys = applyJudgements("event", keysOfEvents(testimony, parties), judgements, unapplied);
  const agencies = clusterByKey("agency", agencyKeys);
  const persons = clusterByKey("person", personKeys);
  const events = clusterByKey("event", eventKeys);
  const clusters = [...agencies, ...persons, ...events];
  const names = namesGiven(clusters, judgements, unapplied);
  const documents = testimony.documents.map(documentNode);
  const claims = judgeClaims(claimNodes(testimony.assertions, idsOf(clusters)), {
    clusters,
    judgements,
    unapplied,
  });
  const mentions = mentionEdges(clusters);
  const nodes = withCaptions({
    persons: persons.map((cluster) => personNode(cluster, names.get(cluster.id))),
    agencies: agencies.map((cluster) => agencyNode(cluster, names.get(cluster.id))),
    events: events.map((cluster) => eventNode(cluster, names.get(cluster.id))),
    claims,
    mentions,
    documents,
  });
  const graph = { ...nodes, documents, claims, edges: edgesOf(claims, documents), mentions };
  const keys = new Map<Appearance, string>([...parties, ...eventKeys]);
  return { graph, clusters, testimony, keys, decisions, unapplied: unapplied.sort(byLine) };
}

function byLine(one: UnappliedJudgement, other: UnappliedJudgement): number {
  return one.judgement.line - other.judgement.line;
}

function documentNode(document: Document): DocumentNode {
  const { id, uri, title, language, published, sha256, text, anchors } = document;
  return { id, uri, title, language, published, sha256, text, anchors };
}
