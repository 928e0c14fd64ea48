/** The office that the noun of a verb names: `müəllimlik edib` is said of a teacher. */
import type { Token } from "../../../language/az/tokens.ts";
import type { TitleHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Verb } from "../sentence.ts";

/** The title in the noun of a verb of working, if it has one. */
export function titleOfWork(
  { class: verbClass, first, index }: Verb,
  tokens: readonly Token[],
  { heads }: Lexicon,
): TitleHead | undefined {
  if (verbClass !== "work" || first === index) return undefined;
  const stem = doerOf(tokens[first]?.lower ?? "");
  if (stem === undefined) return undefined;
  for (const { head } of heads.get(stem) ?? []) if (head.class === "title") return head;
  return undefined;
}

/** Who does what a noun of doing says: `sədrlik` → `sədr`. */
export function doerOf(lower: string): string | undefined {
  return /^(.+)l[ıiuü][kq]$/.exec(lower)?.[1];
}
