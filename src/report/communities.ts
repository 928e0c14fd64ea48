/** Lines on those who belong together: whom a community is told by, and the best statements within it. */
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import type { EntityType } from "../model/vocabulary.ts";
import { bestEdges } from "./best-edges.ts";
import type { Desk } from "./desk.ts";
import type { Line, Section } from "./report.ts";
import { section } from "./section.ts";
import { listParts, nameParts } from "./statement.ts";

/** Names of a community that are told; the others are counted. */
export const namesTold = 6;
const communitiesTold = 10;
/** Two are a link and no community. */
const leastMembers = 3;

/** What those of a community are ranked by. */
export interface Member {
  readonly id: string;
  readonly type: EntityType;
  readonly documents: number;
  readonly edges: number;
}

/** The communities that an overview tells, of those that were found, the largest first. */
export function communitiesToTell(
  communities: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return communities.filter((members) => members.length >= leastMembers).slice(0, communitiesTold);
}

/** Ids of those whom the line of a community names. */
export function namedOf(members: readonly Member[]): readonly string[] {
  // People and bodies before what they met at: `görüş, görüş` tells nobody who belongs together.
  const ranked = members.toSorted(
    (one, other) =>
      Number(one.type === "event") - Number(other.type === "event") ||
      other.edges - one.edges ||
      other.documents - one.documents,
  );
  const actors = ranked.filter(({ type }) => type !== "event");
  return (actors.length < 2 ? ranked : actors).slice(0, namesTold).map(({ id }) => id);
}

/** Whom of a community the line tells, and the best edges within it at them. */
function heartOf(
  members: readonly string[],
  { evidence }: Desk,
): { readonly told: readonly EntityNode[]; readonly examples: readonly Edge[] } {
  const inside = new Set(members);
  const known = members.flatMap((id) => evidence.entities.get(id) ?? []);
  const named = namedOf(known.map((entity) => ({ ...entity, edges: evidence.countEdges(entity.id) })));
  const edges = named.flatMap((id) =>
    evidence.edgesOf(id).filter(({ source, target }) => inside.has(source) && inside.has(target)),
  );
  return {
    told: named.flatMap((id) => evidence.entities.get(id) ?? []),
    examples: bestEdges([...new Set(edges)], evidence),
  };
}

function communityLine(members: readonly string[], desk: Desk): Line {
  const { told, examples } = heartOf(members, desk);
  const names = told.map((entity) => nameParts(entity, desk.wording));
  return {
    parts: listParts(names, members.length, desk.wording),
    modality: "asserted",
    statements: examples.map(({ id }) => id),
    ...desk.citations.citeExamples(examples),
  };
}

/** The section of the largest communities of those found. */
export function communitySection(
  communities: readonly (readonly string[])[],
  desk: Desk,
): Section | undefined {
  const toLine = (members: readonly string[]): Line => communityLine(members, desk);
  const made = section("communities", communitiesToTell(communities), toLine, desk);
  return made && { ...made, note: desk.wording.groups };
}
