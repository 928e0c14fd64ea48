/**
 * Where communities lie on the map of the whole, and their members in them: each is a disc as large as its members need, those
 * who have much to do with each other lie near each other. The same communities give the same map.
 */
import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Point } from "./layout.ts";

/** Room of one member. */
const spacing = 7;
/** Room around a disc, for the names below it. */
const room = 42;
/** As far as two discs that are linked are pulled together, from edge to edge. */
const linkGap = 60;
const ticks = 300;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Names are wide and screens wider than high: the map is laid out round, then drawn out. */
const stretch = 1.4;

interface Disc extends SimulationNodeDatum {
  readonly radius: number;
}

type Pull = SimulationLinkDatum<Disc> & { readonly weight: number; readonly length: number };

export interface CommunityLink {
  /** Places of the two in the list of communities. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** A disc of the map, in its units. */
export interface PlacedDisc extends Point {
  readonly radius: number;
}

/** The turn of a sunflower's seeds: the first lie in the middle, and no two at one place. */
function spiral(index: number, distance: number): Point {
  const [length, angle] = [distance * Math.sqrt(index), index * goldenAngle];
  return { x: length * Math.cos(angle), y: length * Math.sin(angle) };
}

/** Places of the members of a disc around its middle, the first in the middle; whole tenths. */
export function placeMembers(count: number): readonly Point[] {
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = spiral(index, spacing);
    return { x: tenths(x), y: tenths(y) };
  });
}

/** Radius of a disc that holds as many members. */
function radiusOf(members: number): number {
  return Math.round(spacing * (Math.sqrt(members) + 0.6));
}

/** Places discs for communities of these sizes, the largest first; coordinates are whole. */
export function placeCommunities(
  sizes: readonly number[],
  links: readonly CommunityLink[],
): readonly PlacedDisc[] {
  const widest = radiusOf(sizes[0] ?? 0) + room;
  const discs = sizes.map((size, index): Disc => ({ radius: radiusOf(size), ...spiral(index, widest) }));
  const most = Math.max(1, ...links.map(({ weight }) => weight));
  const radius = (place: number): number => discs[place]?.radius ?? 0;
  const pulls = links.map(
    ({ source, target, weight }): Pull => ({
      ...{ source, target, weight },
      length: radius(source) + radius(target) + linkGap,
    }),
  );
  forceSimulation(discs)
    .force(
      "link",
      forceLink<Disc, Pull>(pulls)
        .distance(({ length }) => length)
        .strength(({ weight }) => 0.02 + (0.15 * weight) / most),
    )
    .force("room", forceCollide<Disc>(({ radius }) => radius + room).iterations(4))
    .force("x", forceX<Disc>(0).strength(0.03))
    .force("y", forceY<Disc>(0).strength(0.04))
    .stop()
    .tick(ticks);
  return discs.map(({ radius, x = 0, y = 0 }) => ({ radius, x: Math.round(x * stretch), y: Math.round(y) }));
}
