/** Clauses that share one verb. */
import { personal } from "./group.ts";
import type { Group } from "./nominal.ts";

/** `Festivalı A, laboratoriyanı isə B təşkil edib`: one verb, two clauses; what one lacks it shares with the other. */
export function gappedSegments(groups: readonly Group[]): readonly (readonly Group[])[] {
  const cuts = groups.flatMap(({ isContrasted }, index) => (isContrasted && index > 0 ? [index] : []));
  if (cuts.length === 0) return [groups];
  const segments = [0, ...cuts].map((from, index) => groups.slice(from, cuts[index] ?? groups.length));
  return segments.map((segment, index) => {
    const others = segments.filter((_, at) => at !== index).flat();
    const keys = new Set(segment.map(roleKey));
    const shared = others.filter(
      (group) => !group.isContrasted && !keys.has(roleKey(group)) && !isCircumstance(group),
    );
    const before = shared.filter(({ first }) => first < (segment[0]?.first ?? 0));
    const after = shared.filter(({ first }) => first >= (segment[0]?.first ?? 0));
    return [...before, ...segment, ...after];
  });
}

function roleKey({ members, postposition, case: groupCase }: Group): string {
  const kind = members.at(-1)?.kind ?? "noun";
  const family = personal.has(kind) ? "person" : kind;
  return family === "event" ? "event" : `${family}:${postposition ?? groupCase}`;
}

function isCircumstance({ members }: Group): boolean {
  const kind = members.at(-1)?.kind;
  return kind === "date" || kind === "place";
}
