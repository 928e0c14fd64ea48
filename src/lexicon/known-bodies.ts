/** Bodies that the press names without a head noun: `Pentaqon`, `Human Rights Watch`. */

import { lowerCase } from "../language/az/fold.ts";
import { type Case, cases, inflectFree, inflectPossessed } from "../language/az/nouns.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { readTable } from "./table.ts";

/** One form of a body's name. */
export interface KnownBodyForm {
  readonly name: string;
  /** Its words as they stand in a text, lower case; the last one carries the case. */
  readonly words: readonly string[];
  readonly case: Case;
  readonly kind: AgencyKind;
  /** The words mean other things, too: only who owns an office or acts is the body. */
  readonly isActing: boolean;
}

/** The forms by their first word. */
export type KnownBodies = ReadonlyMap<string, readonly KnownBodyForm[]>;

/** Compiles the list of a language. */
export function compileKnownBodies(language: string): KnownBodies {
  const found = new Map<string, KnownBodyForm[]>();
  for (const [name = "", kind = "other", way = "named"] of readTable(language, "known-bodies.tsv")) {
    const words = lowerCase(name).split(" ");
    const last = words.at(-1) ?? "";
    const inflect = way === "possessed" ? inflectPossessed : inflectFree;
    for (const nounCase of cases) {
      const form = {
        name,
        words: [...words.slice(0, -1), inflect(last, nounCase)],
        case: nounCase,
        kind: kind as AgencyKind, // holds: a test checks the list's kinds
        isActing: way === "acts",
      };
      const first = form.words[0] ?? "";
      const others = found.get(first);
      if (others === undefined) found.set(first, [form]);
      else others.push(form);
    }
  }
  return found;
}
