/** Everything the word lists of a language hold, compiled once when it is first needed. */

import { lowerCase } from "../language/az/fold.ts";
import { type Restoration, restorationOf } from "../language/az/restore.ts";
import type { WordForm } from "../language/az/word-forms.ts";
import type { SupportKind } from "../model/vocabulary.ts";
import { compileAcronyms, type KnownAcronym } from "./acronyms.ts";
import { compileHeads, type HeadForm, type HeadIndex } from "./heads.ts";
import { compileKnownBodies, type KnownBodies } from "./known-bodies.ts";
import { compileLandBodies, type LandBodies } from "./land-bodies.ts";
import { compileLands, type Lands } from "./lands.ts";
import { compileNames, type NameLists } from "./names.ts";
import { type KnownWord, type KnownWords, type Spelling, spellingsOf } from "./spelling.ts";
import { compileSupports } from "./supports.ts";
import { readTable, readWords } from "./table.ts";
import { compileVerbs, type VerbIndex } from "./verbs.ts";
import { compileWordClasses, type WordClasses } from "./word-classes.ts";

export interface Lexicon {
  readonly heads: HeadIndex;
  readonly verbs: VerbIndex;
  /** Both and the postpositions in one. */
  readonly words: KnownWords;
  readonly names: NameLists;
  /** Words that never stand in a name, lower case → class. */
  readonly functionWords: ReadonlyMap<string, string>;
  /** Nouns of what is given, word form → kind of support. */
  readonly supports: ReadonlyMap<string, SupportKind>;
  /** Words without forms that put a sentence together, lower case → class. */
  readonly classes: WordClasses;
  /** Names of states, in all their forms. */
  readonly lands: Lands;
  /** Bodies that every state has one of. */
  readonly landBodies: LandBodies;
  /** Acronyms of agencies in common use. */
  readonly acronyms: ReadonlyMap<string, KnownAcronym>;
  /** Bodies known by a name without a head noun. */
  readonly knownBodies: KnownBodies;
  /** Names of bodies of the state, lower case. */
  readonly stateBodies: ReadonlySet<string>;
  /** Common words: nouns, numbers, times, and those that no other list holds. */
  readonly commonWords: ReadonlySet<string>;
  /** What all of them and the endings say of a lower-case word. */
  readonly spelling: (lower: string) => Spelling;
  /** The same of the form of a token, without a look-up but the first time. */
  readonly spellingOf: (form: WordForm) => Spelling;
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
  azerbaijani ??= compileLexicon();
  return azerbaijani;
}

function compileLexicon(): Lexicon {
  const heads = compileHeads("az");
  const verbs = compileVerbs("az");
  const functionWords = new Map(readWords("az", "function"));
  const words = knownWords(heads, verbs, functionWords);
  const names = compileNames("az");
  const classes = compileWordClasses("az");
  const noVerbs = new Set(readWords("az", "no-verb").map(([word]) => word));
  const lands = compileLands("az", names);
  const acronyms = compileAcronyms("az");
  return {
    lands,
    landBodies: compileLandBodies("az", lands, acronyms),
    heads,
    verbs,
    words,
    names,
    functionWords,
    classes,
    ...spellingsOf({ words, names, functionWords, classes, noVerbs }),
    supports: compileSupports("az"),
    acronyms,
    knownBodies: compileKnownBodies("az"),
    stateBodies: new Set(readTable("az", "state-bodies.tsv").map(([name = ""]) => lowerCase(name))),
    commonWords: commonWords("az"),
  };
}

/** Tables of plain nouns, numbers and times: their words are common, too. */
export const plainTables: readonly string[] = [
  "cue-nouns",
  "months",
  "numbers",
  "ordinals",
  "place-nouns",
  "staff-nouns",
  "support-nouns",
];

function commonWords(language: string): ReadonlySet<string> {
  const listed = plainTables.flatMap((table) =>
    readTable(language, `${table}.tsv`).map(([word = ""]) => word),
  );
  return new Set([...readWords(language, "common").map(([word]) => word), ...listed]);
}

const noHeads: readonly HeadForm[] = [];
const postposition: KnownWord = { heads: noHeads, verb: undefined };

function knownWords(
  heads: HeadIndex,
  verbs: VerbIndex,
  functionWords: ReadonlyMap<string, string>,
): KnownWords {
  // birlikdə is “together”, not “in the union”
  const isPostposition = (lower: string): boolean => functionWords.get(lower) === "postposition";
  return {
    get: (lower) => {
      if (isPostposition(lower)) return postposition;
      const forms = heads.get(lower);
      const verb = verbs.get(lower);
      return forms === undefined && verb === undefined ? undefined : { heads: forms ?? noHeads, verb };
    },
    has: (lower) => heads.has(lower) || verbs.has(lower) || isPostposition(lower),
  };
}
