/** Pairs of nodes that a person should look at: perhaps one, perhaps two; the likeliest first. */

import { compareCodeUnits, pushTo } from "../order/order.ts";
import { isAcronym, parseAgencyName } from "./agency-name.ts";
import type { Appearance } from "./appearance.ts";
import type { Cluster } from "./cluster.ts";
import type { Comparison } from "./comparison.ts";
import { comparer } from "./explain.ts";
import { parsePersonName } from "./person-name.ts";
import type { Resolution } from "./resolve.ts";

export interface Suggestion {
  readonly one: Appearance;
  readonly other: Appearance;
  readonly comparison: Comparison;
}

/** Most nodes of one block that are compared with each other. */
const blockSize = 20;
/** Below this a pair is not worth a person's time. */
const leastScore = 0.3;

/** Initials of the capitalised and other words of a name: `Bakı Şəhəri üzrə Təhsil İdarəsi` → `BŞTİ`. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => !/^(üzrə|və|ilə|yanında)$/.test(word))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

/** Keys under which nodes that look alike meet. */
function looks({ members }: Cluster): readonly string[] {
  const [first] = members;
  if (first === undefined) return [];
  const { entity } = first;
  if (entity.type === "person") {
    const { given, surname, form } = parsePersonName(entity.name);
    return form === "part" ? [] : [`person ${surname.key} ${given.key.slice(0, 1)}`];
  }
  if (entity.type === "agency") {
    if (isAcronym(entity.name)) return [`acronym ${entity.name}`];
    const words = parseAgencyName(entity.name, entity.kind).spelling.key.split(" ");
    const ends = words.length >= 3 ? [`agency ${words[0]} ${words.at(-1)}`] : [];
    return [`acronym ${initialsOf(entity.name)}`, `agency ${words.join(" ")}`, ...ends];
  }
  return entity.date === null ? [] : [`event ${entity.kind} ${entity.date}`];
}

/** Suggestions for the nodes of a resolution that no judgement has yet told apart. */
export function suggestPairs(resolution: Resolution, limit: number): readonly Suggestion[] {
  const compare = comparer(resolution);
  const blocks = new Map<string, Cluster[]>();
  for (const cluster of resolution.clusters) for (const look of looks(cluster)) pushTo(blocks, look, cluster);
  const found = new Map<string, Suggestion>();
  for (const block of blocks.values()) {
    const some = block.slice(0, blockSize);
    some.forEach((one, index) => {
      for (const other of some.slice(index + 1)) {
        const [left, right] = [one.members[0], other.members[0]];
        if (left === undefined || right === undefined || one.id === other.id) continue;
        const comparison = compare(left, right);
        if (comparison.score >= leastScore)
          found.set(`${one.id} ${other.id}`, { one: left, other: right, comparison });
      }
    });
  }
  return [...found]
    .sort(
      ([left, one], [right, other]) =>
        other.comparison.score - one.comparison.score || compareCodeUnits(left, right),
    )
    .map(([, suggestion]) => suggestion)
    .slice(0, limit);
}
