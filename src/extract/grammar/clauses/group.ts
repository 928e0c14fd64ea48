/** Groups of nominals, and which nominals are alike enough to stand in one. */
import type { CuePart } from "../../../lexicon/heads.ts";
import type { Group, Nominal, NominalKind } from "./nominal.ts";

export const personal: ReadonlySet<NominalKind> = new Set(["person", "agency", "staff", "title"]);

export const bodies: ReadonlySet<NominalKind> = new Set(["agency", "place"]);

/** What several bodies do together: `təşkilatçılığı ilə`. */
export const sharedParts: ReadonlySet<CuePart> = new Set([
  "organising",
  "initiative",
  "partnership",
  "support",
  "participation",
  "hosting",
]);

export function groupOf(members: readonly Nominal[]): Group {
  const last = members.at(-1) as Nominal;
  return {
    members,
    first: (members[0] as Nominal).first,
    last: last.last,
    after: last.last,
    case: last.case,
    postposition: null,
    isContrasted: false,
    isExcluded: false,
  };
}

export function areAlike(before: Nominal, next: Nominal): boolean {
  if (before.kind === next.kind) return true;
  // X-in təşkilatçılığı və Y-nin himayəsi ilə
  if (before.kind === "cue" && next.kind === "noun" && before.owner !== null && next.owner !== null)
    return before.isPossessed && next.isPossessed;
  // Nazirliyin qurumlarının və ali məktəblərin nümayəndələri
  if ((isPart(before) && next.kind === "noun") || (before.kind === "noun" && isPart(next)))
    return before.case === "gen" && next.case === "gen";
  const isPerson = (each: Nominal): boolean =>
    personal.has(each.kind) || (each.kind === "noun" && each.isPlural);
  if (isPerson(before) && isPerson(next)) return true;
  // Nazirliyin və icra hakimiyyətinin əməkdaşları: a body that no list knows owns beside one that is known
  if (before.kind === "agency" && next.kind === "noun")
    return before.case === "gen" && next.case === "gen" && next.isPossessed;
  return isBody(before) && isBody(next);
}

/** A body, a place, or the bodies that belong to one: `Xidmətin və onun yerli qurumlarının`. */
function isBody(nominal: Nominal): boolean {
  return bodies.has(nominal.kind) || isPart(nominal);
}

/** `dövlət qurumları`: bodies that are not named. */
export function isPart({ kind, part }: Nominal): boolean {
  return kind === "cue" && part === "part";
}
