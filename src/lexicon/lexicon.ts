/** Everything the word lists of a language hold, compiled once when it is first needed. */

import type { AgencyKind } from "../model/vocabulary.ts";
import { compileHeads, type HeadIndex } from "./heads.ts";
import { compileNames, type NameLists } from "./names.ts";
import { readTable } from "./table.ts";
import { compileVerbs, type VerbIndex } from "./verbs.ts";

export interface Lexicon {
  readonly heads: HeadIndex;
  readonly verbs: VerbIndex;
  readonly names: NameLists;
  /** Words that never stand in a name, lower case → class. */
  readonly functionWords: ReadonlyMap<string, string>;
  /** Acronyms of agencies in common use. */
  readonly acronyms: ReadonlyMap<string, AgencyKind>;
}

let azerbaijani: Lexicon | undefined;

/** The lexicon of Azerbaijani. */
export function azerbaijaniLexicon(): Lexicon {
  azerbaijani ??= {
    heads: compileHeads("az"),
    verbs: compileVerbs("az"),
    names: compileNames("az"),
    functionWords: new Map(
      readTable("az", "function-words.tsv").map(([word = "", kind = ""]) => [word, kind]),
    ),
    acronyms: new Map(
      readTable("az", "agency-acronyms.tsv").map(([word = "", kind = "other"]) => [word, kind as AgencyKind]),
    ),
  };
  return azerbaijani;
}
