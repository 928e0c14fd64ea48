/** From what each document says to one graph: one node for one real person, agency or event. */

import { edgesOf } from "../graph/edges.ts";
import type { Document } from "../model/document.ts";
import type { Agency, Entity, EventEntity, Person } from "../model/entity.ts";
import type { ClaimNode, DocumentNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { mostFrequent } from "../order/order.ts";
import { keysOfAgencies } from "./agencies.ts";
import {
  type Appearance,
  gatherTestimony,
  type KeyOf,
  type ResolveItem,
  type Testimony,
} from "./appearance.ts";
import { applyJudgements, leaveOutNonEntities, valuesGiven } from "./apply-judgements.ts";
import { withCaptions } from "./caption.ts";
import { claimNodes } from "./claims.ts";
import { type Cluster, clusterByKey, idsOf } from "./cluster.ts";
import { Decisions } from "./decisions.ts";
import { dayWithoutYear } from "./event-days.ts";
import { keysOfEvents } from "./events.ts";
import { hostNames } from "./hosts.ts";
import { judgeClaims } from "./judge-claims.ts";
import type { Judgement, UnappliedJudgement } from "./judgement.ts";
import { withoutNamelessParts } from "./nameless-parts.ts";
import { agencyNode, eventNode, mentionEdges, personNode } from "./nodes.ts";
import { keysOfPersons } from "./persons.ts";
import { townsOfKeys } from "./units.ts";

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
  /** What people decided. */
  readonly judgements: readonly Judgement[];
  /** Judgements that fit nothing in these documents, in the order of the file. */
  readonly unapplied: readonly UnappliedJudgement[];
}

/**
 * Joins the documents' extractions into one graph. Pure: the order of the items changes nothing, and a document that
 * shares no name with the rest changes no id of theirs. Throws InputError for items that contradict each other.
 */
export function resolve(items: Iterable<ResolveItem>, options: ResolveOptions = {}): KnowledgeGraph {
  return resolveOnce(items, options).graph;
}

/** As `resolve`, and says which appearances make up each node and which judgements did not apply. */
export function resolveInDetail(items: Iterable<ResolveItem>, options: ResolveOptions = {}): Resolution {
  const joined = join(items, options.judgements ?? [], new Decisions());
  const graph = graphOf(joined, claimsOf(joined), false);
  const { testimony, decisions, unapplied } = joined;
  return {
    graph,
    clusters: clustersOf(joined),
    testimony,
    keys: new Map(joined.keys.flatMap((keys) => [...keys])),
    decisions,
    judgements: joined.judgements,
    unapplied: unapplied.sort(byLine),
  };
}

/**
 * As `resolve`, and says which judgements did not apply. What the documents said is forgotten on the way, as soon as it is in the
 * graph, if the items are given one by one and nobody else holds them: both together take twice the memory.
 */
export function resolveOnce(
  items: Iterable<ResolveItem>,
  options: ResolveOptions = {},
): Pick<Resolution, "graph" | "unapplied"> {
  const joined = join(items, options.judgements ?? [], new Decisions({ areKept: false }));
  joined.keys.length = 0;
  const claims = claimsOf(joined);
  joined.testimony.assertions.length = 0;
  return { graph: graphOf(joined, claims, true), unapplied: joined.unapplied.sort(byLine) };
}

/** What the documents say, with the node that each appearance belongs to. */
interface Joined {
  readonly testimony: Testimony;
  /** For each type the keys of its appearances. */
  readonly keys: ReadonlyMap<Appearance, string>[];
  readonly decisions: Decisions;
  readonly agencies: Cluster<Agency>[];
  readonly persons: Cluster<Person>[];
  readonly events: Cluster<EventEntity>[];
  /** Towns of bodies that every town has. */
  readonly towns: ReadonlyMap<string, string>;
  readonly judgements: readonly Judgement[];
  readonly unapplied: UnappliedJudgement[];
}

const clustersOf = ({ agencies, persons, events }: Joined): readonly Cluster[] => [
  ...agencies,
  ...persons,
  ...events,
];

function join(items: Iterable<ResolveItem>, judgements: readonly Judgement[], decisions: Decisions): Joined {
  const { testimony, unapplied: unknown } = leaveOutNonEntities(gatherTestimony(items), judgements);
  const unapplied = [...unknown];
  const agencyKeys = applyJudgements("agency", keysOfAgencies(testimony, decisions), judgements, unapplied);
  const personKeys = applyJudgements(
    "person",
    keysOfPersons(testimony, agencyKeys, decisions),
    judgements,
    unapplied,
  );
  const parties: KeyOf = {
    get: (appearance) =>
      agencyKeys.get(appearance as Appearance<Agency>) ?? personKeys.get(appearance as Appearance<Person>), // holds: an appearance of another type is not found
  };
  const eventKeys = applyJudgements("event", keysOfEvents(testimony, parties), judgements, unapplied);
  return {
    ...{ testimony, decisions, judgements, unapplied, towns: townsOfKeys(agencyKeys) },
    agencies: withoutNamelessParts(clusterByKey("agency", agencyKeys), testimony.assertions, judgements),
    persons: clusterByKey("person", personKeys),
    events: clusterByKey("event", eventKeys),
    keys: [agencyKeys, personKeys, eventKeys] as ReadonlyMap<Appearance, string>[], // holds: as above
  };
}

function claimsOf(joined: Joined): readonly ClaimNode[] {
  const clusters = clustersOf(joined);
  const { judgements, unapplied, testimony } = joined;
  return judgeClaims(claimNodes(testimony.assertions, idsOf(clusters)), { clusters, judgements, unapplied });
}

/** What people called things and when they said that they were. */
function givenByPeople(joined: Joined) {
  const clusters = clustersOf(joined);
  return {
    names: valuesGiven("rename", clusters, joined.judgements, joined.unapplied),
    dates: valuesGiven("date", clusters, joined.judgements, joined.unapplied),
  };
}

/** Makes a node of each cluster; a forgetful one then lets go of the clusters and of what the documents say of them. */
function nodesOfType<Kind extends Entity, Node>(
  clusters: Cluster<Kind>[],
  appearances: Appearance<Kind>[],
  nodeOf: (cluster: Cluster<Kind>) => Node,
  isForgetful: boolean,
): Node[] {
  const nodes = clusters.map(nodeOf);
  if (isForgetful) clusters.length = appearances.length = 0;
  return nodes;
}

/** What most documents say of which event it is. */
function describedEvents(clusters: readonly Cluster<EventEntity>[]): ReadonlyMap<string, string> {
  return new Map(
    clusters.flatMap(({ id, members }) => {
      const described = mostFrequent(members.flatMap(({ entity: { description } }) => description ?? []));
      return described === undefined ? [] : [[id, described] as const];
    }),
  );
}

/** The days of events of which no document tells the year, nor when it was written. */
function daysWithoutYear(clusters: readonly Cluster<EventEntity>[]): ReadonlyMap<string, string> {
  return new Map(
    clusters.flatMap(({ id, members }) => {
      if (members.some(({ entity, document }) => entity.date !== null || document.published !== null))
        return [];
      const day = mostFrequent(members.flatMap((member) => dayWithoutYear(member) ?? []));
      return day === undefined ? [] : [[id, day] as const];
    }),
  );
}

/** The nodes of the clusters, and what mentions them. */
function nodesOf(joined: Joined, claims: readonly ClaimNode[], isForgetful: boolean) {
  const { names, dates } = givenByPeople(joined);
  const { testimony } = joined;
  const documents = testimony.documents.map(documentNode);
  const mentions = mentionEdges(clustersOf(joined));
  const descriptions = describedEvents(joined.events);
  const days = daysWithoutYear(joined.events);
  const hostName = hostNames(
    joined.events,
    joined.agencies,
    (cluster) => agencyNode(cluster, names.get(cluster.id)).name,
  );
  const events = nodesOfType(
    joined.events,
    testimony.events,
    (cluster) => eventNode(cluster, { name: names.get(cluster.id), date: dates.get(cluster.id), hostName }),
    isForgetful,
  );
  const persons = nodesOfType(
    joined.persons,
    testimony.persons,
    (cluster) => personNode(cluster, names.get(cluster.id)),
    isForgetful,
  );
  const agencies = nodesOfType(
    joined.agencies,
    testimony.agencies,
    (cluster) => agencyNode(cluster, names.get(cluster.id)),
    isForgetful,
  );
  return {
    ...withCaptions({
      ...{ persons, agencies, events, claims, mentions, documents },
      ...{ descriptions, days, towns: joined.towns },
    }),
    documents,
    mentions,
  };
}

/** The graph of the clusters and their claims; a forgetful one empties the lists that it is made of. */
function graphOf(joined: Joined, claims: readonly ClaimNode[], isForgetful: boolean): KnowledgeGraph {
  const { documents, mentions, ...entities } = nodesOf(joined, claims, isForgetful);
  return { ...entities, documents, claims, edges: edgesOf(claims, documents), mentions };
}

function byLine(one: UnappliedJudgement, other: UnappliedJudgement): number {
  return one.judgement.line - other.judgement.line;
}

function documentNode(document: Document): DocumentNode {
  const { id, uri, title, language, published, sha256, text, anchors } = document;
  return { id, uri, title, language, published, sha256, text, anchors };
}
