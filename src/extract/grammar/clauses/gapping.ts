/** Clauses that share one verb. */
import { personal } from "./group.ts";
import type { Group } from "./nominal.ts";

/** `Festivalı A, laboratoriyanı isə B təşkil edib`: one verb, two clauses; what one lacks it shares with the other. */
export function gappedSegments(groups: readonly Group[]): readonly (readonly Group[])[] {
  const cuts = groups.flatMap((_, index) => (isSetAgainst(groups, index) ? [index] : []));
  if (cuts.length === 0) return [groups];
  const segments = [0, ...cuts].map((from, index) => groups.slice(from, cuts[index] ?? groups.length));
  return segments.map((segment, index) => {
    const others = segments.filter((_, at) => at !== index).flat();
    const keys = new Set(segment.flatMap(roleKeys));
    const shared = others.filter(
      (group) =>
        !group.isContrasted &&
        group.postposition !== "attached" &&
        !sharedKeys(group, segment).some((key) => keys.has(key)) &&
        !isCircumstance(group) &&
        !isPaired(group, groups),
    );
    const before = shared.filter(({ first }) => first < (segment[0]?.first ?? 0));
    const after = shared.filter(({ first }) => first >= (segment[0]?.first ?? 0));
    return [...before, ...segment, ...after];
  });
}

/** A part that stands before it is another's; `nazirin əmri ilə X isə` sets X against who was told of in the sentence before. */
function isSetAgainst(groups: readonly Group[], index: number): boolean {
  const part = ({ postposition, case: groupCase }: Group): string => postposition ?? groupCase;
  const group = groups[index];
  return (
    group?.isContrasted === true && groups.slice(0, index).some((before) => part(before) === part(group))
  );
}

/** `A şöbəsinə X, B şöbəsinə isə | Y müdir təyin edilib`: the person right behind what is contrasted is told of that alone. */
function isPaired({ first, case: groupCase, members }: Group, groups: readonly Group[]): boolean {
  const before = groups.findLast((group) => group.first < first);
  return (
    before?.isContrasted === true &&
    before.case === "dat" &&
    groupCase === "nom" &&
    members.at(-1)?.kind === "person"
  );
}

/** The parts that a group has in its clause: what stands in the accusative is the object, an event or not. */
function roleKeys({ members, postposition, case: groupCase }: Group): readonly string[] {
  const kind = members.at(-1)?.kind ?? "noun";
  const part =
    kind === "event" ? "event" : `${personal.has(kind) ? "person" : kind}:${postposition ?? groupCase}`;
  // müavini, sonra isə sədri: what ends in the possessive may read as the accusative
  const isOffice = postposition === null && (groupCase === "nom" || groupCase === "acc");
  if (kind === "title" && (isOffice || postposition === "as")) return [part, "office"];
  return postposition === null && groupCase === "acc" ? [part, "object"] : [part];
}

/** `1993-cü ildə A-da, 1997-ci ildə isə B-də müəllim işləyib`: an office is another part than that of who holds it. */
function sharedKeys(group: Group, segment: readonly Group[]): readonly string[] {
  const keys = roleKeys(group);
  const isPlaced = segment.some(
    ({ case: groupCase, postposition, members }) =>
      groupCase === "loc" && postposition === null && members.at(-1)?.kind === "agency",
  );
  return isPlaced && keys.includes("office") ? ["office"] : keys;
}

function isCircumstance({ members }: Group): boolean {
  const kind = members.at(-1)?.kind;
  return kind === "date" || kind === "place";
}
