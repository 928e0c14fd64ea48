/** Acronyms of agencies in common use. */

import type { AgencyKind } from "../model/vocabulary.ts";
import { readTable } from "./table.ts";

/** What an acronym stands for: the body's name, or the acronym itself. */
export interface KnownAcronym {
  readonly kind: AgencyKind;
  readonly name: string;
  /** The land whose body it is, where that is not ours; `-` for none or several. */
  readonly land: string | null;
}

/** Compiles the list of a language, by acronym. */
export function compileAcronyms(language: string): ReadonlyMap<string, KnownAcronym> {
  return new Map(
    readTable(language, "agency-acronyms.tsv").map(
      ([acronym = "", kind = "other", name = acronym, land = null]) => [
        acronym,
        { kind: kind as AgencyKind, name, land }, // holds: a test checks the list's kinds
      ],
    ),
  );
}
