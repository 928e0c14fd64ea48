/** Nouns of what is given, with the kind of support they name. */
import { cases, inflectFree, inflectPossessed, pluralOf } from "../language/az/nouns.ts";
import type { SupportKind } from "../model/vocabulary.ts";
import { readTable } from "./table.ts";

/** Reads the list of a language: lower-case word form → kind of support. */
export function compileSupports(language: string): ReadonlyMap<string, SupportKind> {
  const found = new Map<string, SupportKind>();
  for (const [stem = "", possessed = "", kind = "in-kind"] of readTable(language, "support-nouns.tsv"))
    for (const nounCase of cases)
      for (const form of [
        inflectFree(stem, nounCase),
        inflectPossessed(possessed, nounCase),
        inflectFree(pluralOf(stem), nounCase),
        inflectPossessed(
          `${pluralOf(stem)}${/[aıou][^aıoueəiöü]*$/.test(pluralOf(stem)) ? "ı" : "i"}`,
          nounCase,
        ),
      ])
        if (!found.has(form)) found.set(form, kind as SupportKind);
  return found;
}
