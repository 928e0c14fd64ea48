/** Which edges around two entities a report on how they are connected is made of: of two that many name, less than a third. */
import { usualMaximumSteps as mostSteps } from "../graph/paths.ts";
import { pushTo } from "../order/order.ts";

export interface Ends {
  readonly source?: unknown;
  readonly target?: unknown;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

const endsOf = ({ source, target }: Ends): readonly [string, string] => [String(source), String(target)];

function neighboursIn(edges: Iterable<Ends>): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const [source, target] of [...edges].map(endsOf)) {
    pushTo(neighbours, source, target);
    pushTo(neighbours, target, source);
  }
  return neighbours;
}

/** How many steps it is from an entity to others, as far as a way may go on from there. */
function stepsFrom(start: string, neighbours: Neighbours): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  // those that are added are gone over too
  for (const [id, distance] of steps)
    if (distance < mostSteps - 1)
      for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, distance + 1);
  return steps;
}

/**
 * Of the edges at two entities and at their neighbours all at the two and at what both are joined with (a report counts how many share
 * it), and those on a way between the two.
 */
export function edgesBetween<Edge extends Ends>(
  [one, other]: readonly [string, string],
  edges: ReadonlyMap<string, Edge>,
): ReadonlyMap<string, Edge> {
  const neighbours = neighboursIn(edges.values());
  const [fromOne, fromOther] = [stepsFrom(one, neighbours), stepsFrom(other, neighbours)];
  const stepsTo = (from: ReadonlyMap<string, number>, id: string): number => from.get(id) ?? mostSteps;
  const isShared = (id: string): boolean => stepsTo(fromOne, id) <= 1 && stepsTo(fromOther, id) <= 1;
  const isOwn = (id: string): boolean => id === one || id === other || isShared(id);
  const isOnWay = (from: string, to: string): boolean =>
    stepsTo(fromOne, from) + 1 + stepsTo(fromOther, to) <= mostSteps;
  return new Map(
    [...edges].filter(([, edge]) => {
      const [source, target] = endsOf(edge);
      return isOwn(source) || isOwn(target) || isOnWay(source, target) || isOnWay(target, source);
    }),
  );
}
