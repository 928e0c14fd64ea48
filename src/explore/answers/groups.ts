/**
 * The whole as its communities: who belongs together by what is stated, each by its best connected members, and how much is
 * stated between them. A map of thousands of single lines would show nothing.
 */
import type { EntityNode } from "../../model/knowledge-graph.ts";
import type { ReportLanguage } from "../../model/vocabulary.ts";
import { compareCodeUnits } from "../../order/order.ts";
import { captionIn } from "../../report/caption-in.ts";
import { type Answer, mapLimits, type Query } from "../api.ts";
import { type CommunityLink, type PlacedDisc, placeCommunities, placeMembers } from "../community-map.ts";
import type { Holdings } from "../holdings.ts";
import { namedOf } from "./lines.ts";

/** A community with its members, the best connected first. */
interface Community {
  readonly members: readonly EntityNode[];
  /** Edges with both ends in it. */
  readonly inside: number;
  /** Edges to each other community, by its place. */
  readonly outside: ReadonlyMap<number, number>;
}

/** All communities of two and more, made once for a graph. */
export interface Communities {
  readonly all: readonly Community[];
  /** The community of an entity, by its place. */
  readonly of: ReadonlyMap<string, number>;
  neighbours(entity: string): number;
}

function countNeighbours({ graph }: Holdings): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = neighbours.get(one) ?? new Set();
    neighbours.set(one, known.add(other));
  };
  for (const { source, target } of graph.edges) {
    if (source === target) continue;
    join(source, target);
    join(target, source);
  }
  return new Map([...neighbours].map(([id, others]) => [id, others.size]));
}

/** Ranks the members of each community and counts what is stated in it and between it and others. */
export function readCommunities(found: readonly (readonly string[])[], holdings: Holdings): Communities {
  const counts = countNeighbours(holdings);
  const neighbours = (id: string): number => counts.get(id) ?? 0;
  const joined = found.filter((members) => members.length > 1);
  const of = new Map(joined.flatMap((members, place) => members.map((id) => [id, place] as const)));
  const inside = joined.map(() => 0);
  const outside = joined.map(() => new Map<number, number>());
  for (const { source, target } of holdings.graph.edges) {
    const [one, other] = [of.get(source), of.get(target)];
    if (one === undefined || other === undefined) continue;
    if (one === other) inside[one] = (inside[one] ?? 0) + 1;
    else {
      outside[one]?.set(other, (outside[one]?.get(other) ?? 0) + 1);
      outside[other]?.set(one, (outside[other]?.get(one) ?? 0) + 1);
    }
  }
  const ranked = (members: readonly string[]): readonly EntityNode[] =>
    members
      .flatMap((id) => holdings.entity(id) ?? [])
      .sort(
        (one, other) =>
          neighbours(other.id) - neighbours(one.id) ||
          other.documents - one.documents ||
          compareCodeUnits(one.id, other.id),
      );
  return {
    of,
    neighbours,
    all: joined.map((members, place) => ({
      members: ranked(members),
      inside: inside[place] ?? 0,
      outside: outside[place] ?? new Map(),
    })),
  };
}

/** A community is called by people and organisations where it has any: events are many, and mostly of one day. */
function namesOf({ members }: Community): readonly EntityNode[] {
  const lasting = members.filter(({ type }) => type !== "event");
  return [...lasting, ...members.filter(({ type }) => type === "event")].slice(0, mapLimits.names);
}

function headOf(community: Community, language: ReportLanguage) {
  const { members, inside } = community;
  const names = namesOf(community).map((each) => namedOf(each, language));
  return { id: names[0]?.id ?? "", names, members: members.length, statements: inside };
}

/** The strongest links of each community, so that every one shows where it belongs and none draws a web. */
function drawnLinks(drawn: readonly Community[]): readonly CommunityLink[] {
  const links = new Map<string, CommunityLink>();
  for (const [place, { outside }] of drawn.entries()) {
    const strongest = [...outside]
      .filter(([other]) => other < drawn.length)
      .sort(([one, some], [other, more]) => more - some || one - other)
      .slice(0, mapLimits.linksOfEach);
    for (const [other, weight] of strongest) {
      const [source, target] = [Math.min(place, other), Math.max(place, other)];
      links.set(`${source} ${target}`, { source, target, weight });
    }
  }
  return [...links.values()].sort((one, other) => one.source - other.source || one.target - other.target);
}

function dotsOf(
  { members }: Community,
  { disc, count, language }: { disc: PlacedDisc; count: number; language: ReportLanguage },
  { neighbours }: Communities,
) {
  const places = placeMembers(count);
  return members.slice(0, count).map(({ id, caption, type }, index) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    return {
      id,
      name: captionIn(caption, language),
      type,
      x: disc.x + x,
      y: disc.y + y,
      neighbours: neighbours(id),
    };
  });
}

/** The map: the largest communities as discs of dots, the rest in numbers. */
export function groupsAnswer(
  communities: Communities,
  holdings: Holdings,
  { language }: Query<"groups">,
): Answer<"groups"> {
  const { all } = communities;
  const drawn = all.slice(0, mapLimits.communities);
  const total = drawn.reduce((sum, { members }) => sum + members.length, 0);
  const share = Math.min(1, mapLimits.dots / Math.max(1, total));
  const dots = drawn.map(({ members }) => Math.max(1, Math.floor(members.length * share)));
  const links = drawnLinks(drawn);
  const discs = placeCommunities(dots, links);
  const idOf = (place: number): string =>
    namesOf(drawn[place] ?? { members: [], inside: 0, outside: new Map() })[0]?.id ?? "";
  const { persons, agencies, events } = holdings.graph;
  const entities = persons.length + agencies.length + events.length;
  const between = drawn.reduce(
    (sum, { outside }) => sum + [...outside.keys()].filter((other) => other < drawn.length).length,
    0,
  );
  return {
    communities: drawn.map((community, place) => {
      const disc = discs[place] ?? { x: 0, y: 0, radius: 0 };
      return {
        ...headOf(community, language),
        ...disc,
        dots: dotsOf(community, { disc, count: dots[place] ?? 0, language }, communities),
      };
    }),
    links: links.map(({ source, target, weight }) => ({
      one: idOf(source),
      other: idOf(target),
      statements: weight,
    })),
    hiddenLinks: between / 2 - links.length,
    left: {
      communities: all.length - drawn.length,
      members: all.slice(drawn.length).reduce((sum, { members }) => sum + members.length, 0),
    },
    alone: entities - communities.of.size,
  };
}

/** One community: its members, and to which others it leads. */
export function groupAnswer(
  communities: Communities,
  holdings: Holdings,
  query: Query<"group">,
): Answer<"group"> | null {
  const { all, of } = communities;
  const member = holdings.entity(query.of);
  const community = all[of.get(query.of) ?? -1];
  if (member === undefined || community === undefined) return null;
  const others = [...community.outside].sort(([one, some], [other, more]) => more - some || one - other);
  return {
    ...headOf(community, query.language),
    member: namedOf(member, query.language),
    ranked: community.members.slice(0, query.limit).map((entity) => ({
      ...namedOf(entity, query.language),
      neighbours: communities.neighbours(entity.id),
    })),
    neighbours: others.slice(0, mapLimits.neighbours).flatMap(([place, statements]) => {
      const other = all[place];
      return other === undefined ? [] : { ...headOf(other, query.language), statements };
    }),
    otherNeighbours: Math.max(0, others.length - mapLimits.neighbours),
  };
}
