/**
 * Where the nodes of a picture lie. What is placed stays where it is; what comes is laid out around it by d3-force, from a
 * fixed start, so that the same steps give the same places.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node that comes, and the placed one it comes for. */
export interface Newcomer {
  readonly id: string;
  readonly around: string | null;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly isNew: boolean;
}

/** Names are wide and low: the layout is round, then it is drawn out. */
const stretch = 1.35;
/** Room around a name; where there are few, there is also room for the words on their lines. */
const rooms = { many: 53, few: 92 } as const;
const mostOfFew = 14;
const linkLength = 110;
const ticks = 220;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

function startOf(index: number, center: Point, room: number): Point {
  const distance = room * 1.1 * Math.sqrt(index + 2);
  const angle = index * goldenAngle;
  return { x: center.x + distance * Math.cos(angle), y: center.y + distance * Math.sin(angle) };
}

/** Places the newcomers; gives the places of all. Coordinates are whole pixels around (0, 0). */
export function placeNodes(
  placed: ReadonlyMap<string, Point>,
  newcomers: readonly Newcomer[],
  links: readonly (readonly [string, string])[],
): ReadonlyMap<string, Point> {
  if (newcomers.length === 0) return placed;
  const room = placed.size + newcomers.length <= mostOfFew ? rooms.few : rooms.many;
  const round = (point: Point): Point => ({ x: point.x / stretch, y: point.y });
  const fixed = [...placed].map(([id, point]): Body => {
    const { x, y } = round(point);
    return { id, isNew: false, x, y, fx: x, fy: y };
  });
  const fresh = newcomers.map(({ id, around }, index): Body => {
    const center = placed.get(around ?? "");
    return {
      id,
      isNew: true,
      ...startOf(index, center === undefined ? { x: 0, y: 0 } : round(center), room),
    };
  });
  const first = fresh[0];
  if (placed.size === 0 && first !== undefined) Object.assign(first, { x: 0, y: 0, fx: 0, fy: 0 });
  const bodies = [...fixed, ...fresh];
  const known = new Set(bodies.map(({ id }) => id));
  const joined = links
    .filter(([one, other]) => known.has(one) && known.has(other))
    .map(([source, target]): SimulationLinkDatum<Body> => ({ source, target }));
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, SimulationLinkDatum<Body>>(joined)
        .id(({ id }) => id)
        .distance(linkLength)
        .strength(0.08),
    )
    .force("apart", forceManyBody<Body>().strength(-160).distanceMax(500))
    .force("room", forceCollide<Body>(room).strength(1).iterations(2))
    .force("x", forceX<Body>(0).strength(0.03))
    .force("y", forceY<Body>(0).strength(0.05))
    .stop()
    .tick(ticks);
  const places = new Map(placed);
  for (const { id, isNew, x = 0, y = 0 } of bodies)
    if (isNew) places.set(id, { x: Math.round(x * stretch), y: Math.round(y) });
  return places;
}
