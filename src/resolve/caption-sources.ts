/** What captions are made from, and how it is looked up. */
import type {
  AgencyNode,
  ClaimNode,
  DocumentNode,
  EntityNode,
  EventNode,
  MentionEdge,
  PersonNode,
} from "../model/knowledge-graph.ts";
import type { Predicate } from "../model/vocabulary.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";

/** Nodes before they have captions, and all that captions are made from. */
export interface CaptionSources {
  readonly persons: readonly Uncaptioned<PersonNode>[];
  readonly agencies: readonly Uncaptioned<AgencyNode>[];
  readonly events: readonly Uncaptioned<EventNode>[];
  readonly claims: readonly ClaimNode[];
  readonly mentions: readonly MentionEdge[];
  readonly documents: readonly DocumentNode[];
  /** What says which event it is, where the name does not, by the event's id. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** The day of events whose year no text tells, as it is written: `7 may`. */
  readonly days: ReadonlyMap<string, string>;
  /** The town of bodies that every town has, by the body's id. */
  readonly towns: ReadonlyMap<string, string>;
}

export type Uncaptioned<Node extends EntityNode> = Omit<Node, "caption">;

/** Who does what counts as chief, the first before the rest. */
export const chiefFirst: Readonly<Partial<Record<Predicate, number>>> = {
  signed: 3,
  organised: 2,
  participated: 2,
  funded: 1,
};

/** What captions look things up in. */
export interface Surroundings {
  readonly nodes: ReadonlyMap<string, Uncaptioned<EntityNode>>;
  /** Claims by the event they are about, and of parts and offices by their subject. */
  readonly about: ReadonlyMap<string, readonly ClaimNode[]>;
  readonly of: ReadonlyMap<string, readonly ClaimNode[]>;
  /** The first report that mentions a node. */
  readonly reports: ReadonlyMap<string, DocumentNode>;
  readonly descriptions: ReadonlyMap<string, string>;
  readonly days: ReadonlyMap<string, string>;
  readonly towns: ReadonlyMap<string, string>;
  /** Acronyms of bodies by their names; of two of one name the last one's. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** The body that a part is told with, once it has been asked for: a chair has a part in many events. */
  readonly owners: Map<string, Uncaptioned<EntityNode> | undefined>;
}

export function surroundingsOf(sources: CaptionSources): Surroundings {
  const about = new Map<string, ClaimNode[]>();
  const of = new Map<string, ClaimNode[]>();
  for (const claim of sources.claims) {
    if (claim.modality === "negated") continue;
    if (chiefFirst[claim.predicate] !== undefined) pushTo(about, claim.object, claim);
    if (claim.predicate === "part_of" || claim.predicate === "position") pushTo(of, claim.subject, claim);
  }
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  const reports = new Map<string, DocumentNode>();
  for (const { entity, document } of sources.mentions) {
    const [found, known] = [documents.get(document), reports.get(entity)];
    if (found !== undefined && (known === undefined || isEarlier(found, known))) reports.set(entity, found);
  }
  const { descriptions, days, towns } = sources;
  const all = [...sources.persons, ...sources.agencies, ...sources.events];
  const nodes = new Map(all.map((node) => [node.id, node]));
  const acronyms = new Map(
    sources.agencies.flatMap(({ name, acronym }) => (acronym === null ? [] : [[name, acronym] as const])),
  );
  return { nodes, about, of, reports, descriptions, days, towns, acronyms, owners: new Map() };
}

function isEarlier(one: DocumentNode, other: DocumentNode): boolean {
  const order = compareCodeUnits(one.published ?? "9", other.published ?? "9");
  return (order || compareCodeUnits(one.id, other.id)) < 0;
}
