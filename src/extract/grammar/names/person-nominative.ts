/** The nominative of a person's name and its case: only the last word takes an ending. */

import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import { type Case, nameAnalyses } from "../../../language/az/nouns.ts";
import {
  isFamilyName,
  mayHaveFamilyEnding,
  type RestoredName,
  restoreNominative,
} from "../../../language/az/person-names.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Sentence } from "../sentence.ts";
import { foreignEnding } from "./foreign-endings.ts";
import type { PersonProposal } from "./proposals.ts";
import { isGivenName, isInitialAt, isOfClass } from "./words.ts";

/** Forms of last words in a document by the first letter of the given name, so that T.Əmrahovun and Təbriz Əmrahova explain each other. */
export type LastWords = ReadonlyMap<string, ReadonlySet<string>>;

export interface NamedPerson {
  readonly name: string;
  /** Lower-case nominative words. */
  readonly words: readonly string[];
  readonly case: Case;
}

/** The forms that the last words of the names found in a document take. */
export function learnLastWords(
  named: readonly { readonly sentence: Sentence; readonly persons: readonly PersonProposal[] }[],
): LastWords {
  const forms = new Map<string, Set<string>>();
  for (const { sentence, persons } of named)
    for (const { first, last } of persons) {
      const letter = sentence.tokens[first]?.lower[0] ?? "";
      const set = forms.get(letter) ?? new Set<string>();
      set.add(sentence.tokens[last - 1]?.lower ?? "");
      forms.set(letter, set);
    }
  return forms;
}

/** The name at a span in the nominative. */
export function namePerson(
  sentence: Sentence,
  { first, last }: PersonProposal,
  lexicon: Lexicon,
  lastWords: LastWords,
  properWords: ReadonlySet<string> = new Set(),
): NamedPerson {
  const { tokens } = sentence;
  const parts = tokens
    .slice(first, last)
    .filter(
      (token) => token.kind === "word" && !(isOfClass(lexicon, "honorific", token.lower) && !token.isCapital),
    );
  const given = parts[0] as Token;
  const final = parts[parts.length - 1] as Token;
  const front = frontText(sentence, first, final, lexicon);
  // Əliyev A.B.: the initials behind the name take no ending.
  if (final.text.length === 1 || isInitialAt(sentence, last - 2)) {
    const text = sentence.text.slice(given.start, (tokens[last - 1] as Token).end);
    return { name: text, words: parts.map(({ lower }) => lower), case: "nom" };
  }
  const restored = restoreLast(sentence, last, given, final, lexicon, { lastWords, properWords });
  const lastName = final.suffix !== "" ? final.stem : lettersOf(final, restored.lower, lexicon);
  return {
    name: `${front}${lastName}`.replace(/\s+/g, " "),
    words: [
      ...parts.slice(0, -1).map(({ lower }) => lower),
      final.suffix !== "" ? lowerCase(final.stem) : restored.lower,
    ],
    case: final.suffix !== "" ? "gen" : restored.case,
  };
}

function frontText({ text, tokens }: Sentence, first: number, final: Token, lexicon: Lexicon): string {
  const start = (tokens[first] as Token).start;
  return text
    .slice(start, final.start)
    .split(/\s+/)
    .filter((word) => !isOfClass(lexicon, "honorific", word))
    .join(" ");
}

function lettersOf(final: Token, lower: string, lexicon: Lexicon): string {
  const kept = lower.length <= final.text.length ? final.text.slice(0, lower.length) : lower;
  // serjant Rəşad nurluyev; but Rəşad Anar oğlu
  const isSmall = !final.isCapital && (!isFamilyName(kept) || isOfClass(lexicon, "father-marker", kept));
  return isSmall ? kept : capitalize(kept);
}

function restoreLast(
  sentence: Sentence,
  last: number,
  given: Token,
  final: Token,
  lexicon: Lexicon,
  { lastWords, properWords }: { lastWords: LastWords; properWords: ReadonlySet<string> },
): RestoredName {
  const { tokens } = sentence;
  const after = tokens[last];
  const next = after?.lower ?? "";
  const forms = lastWords.get(given.lower[0] ?? "") ?? new Set<string>();
  const isVerbNext = sentence.verbAt.has(last);
  // Cozef Baydenin: -in may be the name's own or the genitive's
  const isForeign =
    !isFamilyName(final.lower) &&
    (!mayHaveFamilyEnding(final.lower) || /..in$/.test(final.lower)) &&
    !lexicon.names.family.has(final.lower) &&
    !lexicon.names.given.has(given.lower);
  const supported = (stem: string): boolean =>
    forms.has(stem) ||
    (isForeign && properWords.has(stem) && !isGivenName(stem, lexicon)) ||
    [...forms].some((form) => form !== final.lower && nameAnalyses(form).some((each) => each.stem === stem));
  const others = new Set(
    nameAnalyses(final.lower)
      .filter(({ stem, case: nounCase }) => nounCase !== "nom" && supported(stem))
      .map(({ stem }) => stem),
  );
  if (isForeign && others.size === 0)
    for (const stem of bestSupported(final.lower, properWords)) others.add(stem);
  const told = others.size > 0 ? undefined : toldByNext(sentence, last, given, final, isForeign, lexicon);
  if (told !== undefined) return told;
  // Pezeşkian, Zelenski: a foreign name before its verb stands as it is.
  const isSubject =
    after === undefined ||
    after.kind === "mark" ||
    isVerbNext ||
    isWord("joint", next) ||
    isWord("contrast", next);
  const isObject = isOfClass(lexicon, "act-on-person", next);
  const restored = restoreNominative(final.text, {
    gender: lexicon.names.given.get(given.lower) ?? lexicon.names.foreign.get(given.lower),
    others,
    isKnown: (lower) => isGivenName(lower, lexicon) || lexicon.names.family.has(lower),
    isOwner: after?.kind === "word" && !isVerbNext && !isWord("joint", next) && !isWord("contrast", next),
    isObject,
    isSubject,
    isNative: lexicon.names.given.has(given.lower),
  });
  // Siyavuş Kərimi: without a verb that takes him, -i is part of the name.
  const isUnsure = restored.case === "acc" && !isObject && others.size === 0 && !isFamilyName(final.lower);
  return isUnsure && !/[aeəıioöuü]$/.test(restored.lower) ? { lower: final.lower, case: "nom" } : restored;
}

/** The nominative and case that the word behind a name, or the ending of a foreign one, tells. */
function toldByNext(
  sentence: Sentence,
  last: number,
  given: Token,
  final: Token,
  isForeign: boolean,
  lexicon: Lexicon,
): RestoredName | undefined {
  const next = sentence.tokens[last]?.lower ?? "";
  // Yin Hecun ilə: a name stands before such a postposition as it is
  const isBare =
    barePostpositions.has(lexicon.classes.get(next)) && !isOfClass(lexicon, "dative-governor", next);
  if (isBare && !isFamilyName(final.lower)) return { lower: final.lower, case: "nom" };
  if (!isForeign) return undefined;
  // Roberto Nurdilla dedi
  if (/[aə]l[aə]$|ll[aə]$/.test(final.lower) && sentence.verbAt.get(last)?.class === "tell")
    return { lower: final.lower, case: "nom" };
  // Tayyib Ərdoğanı: a family name that the lists hold
  if (nameAnalyses(final.lower).some(({ stem }) => lexicon.names.family.has(stem))) return undefined;
  const isWestern =
    lexicon.names.foreign.has(given.lower) && !isOfClass(lexicon, "slavic-given", given.lower);
  const isVerbNext = sentence.verbAt.has(last);
  return foreignEnding(final.lower, { sentence, last, isVerbNext, isWestern, lexicon });
}

const barePostpositions: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  "with",
  "agent",
  "for",
  "as",
]);

const caseEndings =
  "ın in un ün nın nin nun nün a ə ya yə ı i u ü nı ni nu nü da də dan dən la lə yla ylə".split(" ");

/** The stems that most other forms of the same word in the document have: Trampın and Trampla explain Trampı. */
function bestSupported(lower: string, properWords: ReadonlySet<string>): readonly string[] {
  const support = (stem: string): number =>
    ["", ...caseEndings].filter(
      (ending) => `${stem}${ending}` !== lower && properWords.has(`${stem}${ending}`),
    ).length;
  const stems = nameAnalyses(lower)
    .filter(({ stem }) => stem.length > 2)
    .map(({ stem, case: nounCase }) => ({ stem, nounCase, count: support(stem) }));
  const most = Math.max(...stems.map(({ count }) => count));
  const best = stems.filter(({ count }) => count === most);
  return most > 0 && best.every(({ nounCase }) => nounCase !== "nom") ? best.map(({ stem }) => stem) : [];
}
