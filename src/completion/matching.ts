/** Which candidates go on from what is typed, in any case and without diacritics. */
import { searchKey } from "../language/az/fold.ts";

/** Most candidates that are offered: a shell shows no more on a page. */
const mostOffered = 100;

/** Candidates that begin with what is typed; where there are none, those with a later word that does. */
export function matching(candidates: readonly string[], typed: string): readonly string[] {
  const key = searchKey(typed);
  if (key === "") return candidates.filter((candidate) => candidate.startsWith(typed)).slice(0, mostOffered);
  const keyed = candidates.map((candidate) => ({ candidate, name: searchKey(candidate) }));
  const beginning = keyed.filter(({ name }) => name.startsWith(key));
  const found = beginning.length > 0 ? beginning : keyed.filter(({ name }) => name.includes(` ${key}`));
  return found.slice(0, mostOffered).map(({ candidate }) => candidate);
}
