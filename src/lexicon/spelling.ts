/** What the word lists and the endings say of a spelling, whatever stands around it: each is worked out when it is first asked for, and kept. */
import { monthOf } from "../language/az/calendar-words.ts";
import { type Case, nameAnalyses } from "../language/az/nouns.ts";
import { isFamilyName, mayHaveFamilyEnding } from "../language/az/person-names.ts";
import { remembered } from "../language/az/remembered.ts";
import { guessVerb } from "../language/az/verb-endings.ts";
import type { VerbForm } from "../language/az/verbs.ts";
import type { HeadForm } from "./heads.ts";
import type { NameLists } from "./names.ts";
import type { VerbReading } from "./verbs.ts";
import type { WordClass, WordClasses } from "./word-classes.ts";

/** What the lists know of a word form. */
export interface KnownWord {
  readonly heads: readonly HeadForm[];
  readonly verb: VerbReading | undefined;
}

/** The word forms that lists hold, lower case. */
export type KnownWords = Pick<ReadonlyMap<string, KnownWord>, "get" | "has">;

/** A place in a case. */
export interface PlaceForm {
  readonly kind: "city" | "country";
  readonly case: Case;
}

interface Lists {
  readonly words: KnownWords;
  readonly names: NameLists;
  readonly functionWords: ReadonlyMap<string, string>;
  readonly classes: WordClasses;
}

export class Spelling {
  /** What the lists hold: of the form, or of a noun without its copula or a verb without the ending of a question. */
  readonly word: KnownWord | undefined;
  readonly class: WordClass | undefined;
  readonly isFunctionWord: boolean;
  readonly isGivenName: boolean;
  readonly month: number;
  private readonly lower: string;
  private readonly lists: Lists;
  private verb: { readonly form: VerbForm | undefined } | undefined;
  private family: boolean | undefined;
  private familyLike: boolean | undefined;
  private where: { readonly place: PlaceForm | undefined } | undefined;

  constructor(lower: string, lists: Lists) {
    const { words, names, classes, functionWords } = lists;
    this.lower = lower;
    this.lists = lists;
    this.word = words.get(lower) ?? predicateWord(lower, words) ?? askedWord(lower, words);
    this.class = classes.get(lower);
    this.isFunctionWord = functionWords.has(lower);
    this.isGivenName = names.given.has(lower) || names.foreign.has(lower);
    this.month = monthOf(lower);
  }

  /** The verb that a word looks like which no list holds. */
  get guessedVerb(): VerbForm | undefined {
    this.verb ??= { form: guessVerb(this.lower) };
    return this.verb.form;
  }

  /** A family name beyond doubt. */
  get isFamilyName(): boolean {
    this.family ??= isFamilyName(this.lower);
    return this.family;
  }

  /** Ends like a family name in some case, or is listed as one. */
  get isFamilyLike(): boolean {
    this.familyLike ??=
      this.isFamilyName ||
      nameAnalyses(this.lower).some(
        ({ stem }) => mayHaveFamilyEnding(stem) || this.lists.names.family.has(stem),
      );
    return this.familyLike;
  }

  /** The place that it names in any case. */
  get place(): PlaceForm | undefined {
    this.where ??= { place: placeOf(this.lower, this.lists.names) };
    return this.where.place;
  }
}

/** A look-up of spellings, by their lower-case form. */
export function spellingsOf(lists: Lists): (lower: string) => Spelling {
  return remembered((lower) => new Spelling(lower, lists));
}

function placeOf(lower: string, { places }: NameLists): PlaceForm | undefined {
  for (const { stem, case: nounCase } of nameAnalyses(lower)) {
    const kind = places.get(stem);
    if (kind !== undefined) return { kind, case: nounCase };
  }
  return undefined;
}

/** `sədridir`, `Nazirliyidir`, `tabeliyindədir`: a noun with the copula, as the predicate of a sentence. */
function predicateWord(lower: string, words: KnownWords): KnownWord | undefined {
  const stem = /^(.{3,})d[ıiuü]r(?:l[aə]r)?$/.exec(lower)?.[1];
  const word = stem === undefined ? undefined : words.get(stem);
  const heads = (word?.heads ?? []).filter(
    ({ head, case: nounCase }) =>
      nounCase === "nom" || (nounCase === "loc" && head.class === "cue" && head.part === "structure"),
  );
  return heads.length === 0 ? undefined : { heads, verb: undefined };
}

/** `keçiribmi`: a verb that asks. */
function askedWord(lower: string, words: KnownWords): KnownWord | undefined {
  const stem = /^(.{3,})m[ıiuü]$/.exec(lower)?.[1];
  const word = stem === undefined ? undefined : words.get(stem);
  return word?.verb === undefined ? undefined : word;
}
