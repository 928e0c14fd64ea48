import { lowerCase } from "../language/az/fold.ts";
import { readTable } from "./table.ts";

export interface NameLists {
  /** Lower-case given name → gender. */
  readonly given: ReadonlyMap<string, "male" | "female" | "both">;
  /** Lower-case family names without a regular ending. */
  readonly family: ReadonlySet<string>;
  /** Lower-case name of a place → its class. */
  readonly places: ReadonlyMap<string, "city" | "country">;
}

/** Reads the lists of given names, family names and places of a language. */
export function compileNames(language: string): NameLists {
  return {
    given: new Map(
      readTable(language, "given-names.tsv").map(([name = "", gender = "both"]) => [
        lowerCase(name),
        gender as "both",
      ]),
    ),
    family: new Set(readTable(language, "surnames.tsv").map(([name = ""]) => lowerCase(name))),
    places: new Map(
      readTable(language, "places.tsv").map(([name = "", kind = "city"]) => [
        lowerCase(name),
        kind as "city",
      ]),
    ),
  };
}
