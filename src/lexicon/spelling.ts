/** What the word lists and the endings say of a spelling, whatever stands around it: each is worked out when it is first asked for, and kept. */
import { monthOf } from "../language/az/calendar-words.ts";
import { type Case, type NameAnalysis, nameAnalyses } from "../language/az/nouns.ts";
import { isFamilyName, mayHaveFamilyEnding } from "../language/az/person-names.ts";
import { guessVerb } from "../language/az/verb-endings.ts";
import type { VerbForm } from "../language/az/verbs.ts";
import type { WordForm } from "../language/az/word-forms.ts";
import { remembered } from "../language/remembered.ts";
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
  /** Words that end like a form of a verb and are none. */
  readonly noVerbs: ReadonlySet<string>;
}

const noClasses: readonly string[] = [];

export class Spelling {
  /** What the lists hold: of the form, or of a noun without its copula or a verb without the ending of a question. */
  readonly word: KnownWord | undefined;
  readonly class: WordClass | undefined;
  readonly isFunctionWord: boolean;
  readonly isGivenName: boolean;
  readonly month: number;
  /** Classes of words in names (`words.tsv`) that the word belongs to; none for most. */
  readonly nameClasses: readonly string[];
  /** Written small, it may stand inside a person's name: an honorific, a particle, a particle with the name. */
  readonly joinsName: boolean;
  private readonly lower: string;
  private readonly lists: Lists;
  private verb: { readonly form: VerbForm | undefined } | undefined;
  private family: boolean | undefined;
  private familyLike: boolean | undefined;
  private readings: readonly NameAnalysis[] | undefined;
  private compound: { readonly name: NameAnalysis | undefined } | undefined;
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
    this.nameClasses = names.classesOf.get(lower) ?? noClasses;
    this.joinsName =
      lower === "xan" ||
      this.nameClasses.includes("honorific") ||
      this.nameClasses.includes("particle") ||
      lower.includes("-");
  }

  /** Whether it is what these lists say of a word. */
  isOf(lists: Lists): boolean {
    return this.lists === lists;
  }

  /** All ways to read it as a name in a case. */
  get analyses(): readonly NameAnalysis[] {
    this.readings ??= nameAnalyses(this.lower);
    return this.readings;
  }

  /** The name of a company that ends with a noun of companies (`Rabitəbank`), in its case. */
  get company(): NameAnalysis | undefined {
    this.compound ??= { name: companyOf(this.analyses, this.lists.names) };
    return this.compound.name;
  }

  /** The verb that a word looks like which no list holds. */
  get guessedVerb(): VerbForm | undefined {
    this.verb ??= { form: this.lists.noVerbs.has(this.lower) ? undefined : guessVerb(this.lower) };
    return this.verb.form;
  }

  /** A form of a verb that is mostly another word: `gələcək` “the future”. */
  get isSeldomVerb(): boolean {
    return this.lists.noVerbs.has(this.lower);
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
      this.analyses.some(({ stem }) => mayHaveFamilyEnding(stem) || this.lists.names.family.has(stem));
    return this.familyLike;
  }

  /** The place that it names in any case. */
  get place(): PlaceForm | undefined {
    this.where ??= { place: placeOf(this.analyses, this.lists.names) };
    return this.where.place;
  }
}

/** The spellings of a lexicon: by the lower-case word, and by the form of a token, which keeps its own. */
export function spellingsOf(lists: Lists): {
  readonly spelling: (lower: string) => Spelling;
  readonly spellingOf: (form: WordForm) => Spelling;
} {
  const spelling = remembered((lower) => new Spelling(lower, lists));
  const spellingOf = (form: WordForm): Spelling => {
    const { known } = form;
    if (known instanceof Spelling && known.isOf(lists)) return known;
    const found = spelling(form.lower);
    form.known = found;
    return found;
  };
  return { spelling, spellingOf };
}

/** Letters that stand before the noun of a company at least. */
const minFront = 3;

function companyOf(analyses: readonly NameAnalysis[], { words }: NameLists): NameAnalysis | undefined {
  const endings = [...(words.get("compound") ?? [])];
  return analyses.find(({ stem }) =>
    endings.some((ending) => stem.endsWith(ending) && stem.length >= ending.length + minFront),
  );
}

function placeOf(analyses: readonly NameAnalysis[], { places }: NameLists): PlaceForm | undefined {
  for (const { stem, case: nounCase } of analyses) {
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
