/** Everything the word lists of a language hold, compiled once when it is first needed. */

import { type Restoration, restorationOf } from "../language/az/restore.ts";
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
  /** Common words that no other list holds. */
  readonly commonWords: ReadonlySet<string>;
}

/** Whether a lower-case word is a common one, which a name never is by itself: titles and events, verbs, function words. */
export function isCommonWord(lexicon: Lexicon, lower: string): boolean {
  if (lexicon.commonWords.has(lower) || lexicon.functionWords.has(lower) || lexicon.verbs.has(lower))
    return true;
  return (lexicon.heads.get(lower) ?? []).some(
    ({ head }) => head.class === "title" || head.class === "event" || head.class === "document",
  );
}

let restoration: Restoration | undefined;

/** The words of the lexicon by their ASCII form. */
export function asciiRestoration(lexicon: Lexicon): Restoration {
  restoration ??= restorationOf([
    ...lexicon.commonWords,
    ...lexicon.functionWords.keys(),
    ...lexicon.verbs.keys(),
    ...lexicon.heads.keys(),
  ]);
  return restoration;
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
    commonWords: new Set(readTable("az", "common-words.tsv").map(([word = ""]) => word)),
  };
  return azerbaijani;
}
