/** The result of resolution for one type: which appearances are one thing, and under which id. */

import type { Entity } from "../model/entity.ts";
import { identifier } from "../order/identifier.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import type { Appearance } from "./appearance.ts";

export interface Cluster<Kind extends Entity = Entity> {
  readonly id: string;
  readonly members: readonly Appearance<Kind>[];
}

/** Gathers appearances with equal keys into clusters whose ids are hashes of the key; sorted by id. */
export function clusterByKey<Kind extends Entity>(
  type: Kind["type"],
  keys: ReadonlyMap<Appearance<Kind>, string>,
): Cluster<Kind>[] {
  const groups = new Map<string, Appearance<Kind>[]>();
  for (const [appearance, key] of keys) pushTo(groups, key, appearance);
  return [...groups]
    .map(([key, members]) => ({ id: identifier(type, [key]), members }))
    .sort((one, other) => compareCodeUnits(one.id, other.id));
}

/** For each appearance the id of its cluster. */
export function idsOf(clusters: readonly Cluster[]): ReadonlyMap<Appearance, string> {
  return new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
}
