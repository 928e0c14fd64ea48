/** The nominative of a person's name and its case: only the last word takes an ending. */

import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import { syllables } from "../../../language/az/harmony.ts";
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
import type { Sentence } from "../sentence.ts";
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
  const lastName = final.suffix !== "" ? final.stem : lettersOf(final, restored.lower);
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

function lettersOf(final: Token, lower: string): string {
  const kept = lower.length <= final.text.length ? final.text.slice(0, lower.length) : lower;
  return final.isCapital ? capitalize(kept) : kept;
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
  // Yin Hecun ilə: a name stands before such a postposition as it is
  const isBare =
    barePostpositions.has(lexicon.classes.get(next)) && !isOfClass(lexicon, "dative-governor", next);
  if (isBare && others.size === 0 && !isFamilyName(final.lower)) return { lower: final.lower, case: "nom" };
  // Roberto Nurdilla dedi
  if (/[aə]l[aə]$|ll[aə]$/.test(final.lower) && sentence.verbAt.get(last)?.class === "tell" && isForeign)
    return { lower: final.lower, case: "nom" };
  // Tayyib Ərdoğanı: a family name that the lists hold
  const isListed = nameAnalyses(final.lower).some(({ stem }) => lexicon.names.family.has(stem));
  const isWestern =
    lexicon.names.foreign.has(given.lower) && !isOfClass(lexicon, "slavic-given", given.lower);
  const foreign =
    isForeign && others.size === 0 && !isListed
      ? foreignEnding(final.lower, { sentence, last, isVerbNext, isWestern, lexicon })
      : undefined;
  if (foreign !== undefined) return foreign;
  // Pezeşkian, Zelenski: a foreign name before its verb stands as it is.
  const isSubject =
    after === undefined || after.kind === "mark" || isVerbNext || next === "və" || next === "isə";
  const isObject = /^(?:qəbulu?|təbrik|təltif|ziyarət)$/.test(next);
  const restored = restoreNominative(final.text, {
    gender: lexicon.names.given.get(given.lower) ?? lexicon.names.foreign.get(given.lower),
    others,
    isKnown: (lower) => isGivenName(lower, lexicon) || lexicon.names.family.has(lower),
    isOwner: after?.kind === "word" && !isVerbNext && next !== "və" && next !== "isə",
    isObject,
    isSubject,
    isNative: lexicon.names.given.has(given.lower),
  });
  // Siyavuş Kərimi: without a verb that takes him, -i is part of the name.
  const isUnsure = restored.case === "acc" && !isObject && others.size === 0 && !isFamilyName(final.lower);
  return isUnsure && !/[aeəıioöuü]$/.test(restored.lower) ? { lower: final.lower, case: "nom" } : restored;
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

interface AfterName {
  readonly sentence: Sentence;
  /** First token behind the name. */
  readonly last: number;
  readonly isVerbNext: boolean;
  /** The given name is a foreign one, and no Slavic one. */
  readonly isWestern: boolean;
  readonly lexicon: Lexicon;
}

/**
 * The ending of a foreign family name: -la after a consonant (Donald Trampla görüş), -ın before a noun with the possessive
 * (Ceyson Smitin sözləri), -ə after a consonant and -ya after a back vowel (Marsel Veberə, Barak Obamaya), where the stem left is no
 * mere syllable (Putin).
 */
function foreignEnding(lower: string, context: AfterName): RestoredName | undefined {
  const { sentence, isVerbNext, lexicon } = context;
  const last = behindBracket(sentence, context.last);
  const after = sentence.tokens[last];
  if (isGivenName(lower, lexicon)) return undefined;
  const ablative = /^(.*)d[aə]n$/.exec(lower)?.[1];
  if (ablative !== undefined && ablative.length > 3 && syllables(ablative) > 1)
    return { lower: ablative, case: "abl" };
  // Slavomir Nurekin “Qış” pyesi
  if (after?.kind === "open" && isWork(sentence, last, lexicon)) return consonantGenitive(lower);
  if (after?.kind !== "word" && after?.kind !== "number") return undefined;
  // İlsa Nurtomlunun: -lı is the end of a family name
  if (/l[ıiuü]n[ıiuü]n$/.test(lower)) return undefined;
  // Donald Nurtrampı: no foreign name ends in -ı behind a consonant, or in -nı
  const object = /^(.*[^aeəıioöuün])ı$/.exec(lower)?.[1] ?? objectAfterVowel(lower);
  if (object !== undefined && object.length > 3 && !isVerbNext) return { lower: object, case: "acc" };
  // Kamala Nursonun seçilməsi: who does what the noun of a verb says
  if (/m[aə]s[ıi](?:n|$)/.test(after.lower)) return consonantGenitive(lower);
  const instrumental = /^(.*[^aeəıioöuü])l[aə]$/.exec(lower)?.[1];
  if (instrumental !== undefined && instrumental.length > 2 && syllables(instrumental) > 0)
    return { lower: instrumental, case: "ins" };
  const pair = `${after.lower} ${sentence.tokens[last + 1]?.lower ?? ""}`;
  const isGoal = [after.lower, pair].some((each) => isOfClass(lexicon, "dative-governor", each));
  const goal = /[kq]aya$/.test(lower) ? undefined : dativeStem(lower, isGoal);
  // bin Zayed əl Xəlifə
  const isArabic = isOfClass(lexicon, "particle", sentence.tokens[context.last - 2]?.lower ?? "");
  if (!isArabic && goal !== undefined && goal.length > 3 && syllables(goal) > 0)
    return { lower: goal, case: "dat" };
  const genitive = /^(.*[^aeəıioöuü])[ıiuü]n$/.exec(lower)?.[1];
  if (genitive === undefined || genitive.length < (/y$/.test(genitive) ? 3 : 4)) return undefined;
  // Sturuanın: -a after a vowel takes -nın
  if (/[aeiou]an$/.test(genitive)) return undefined;
  const isSure =
    genitive.length > 4 && (/en$/.test(genitive) || (!isVerbNext && /(?:yn|[^bkmş]in)$/.test(genitive)));
  // Ceyson Nursmitin mayın 9-da görüşü: names of the west seldom end in -in, those of the Slavs often
  const isWestern =
    context.isWestern &&
    !isVerbNext &&
    !/[aeəıioöuü]n$/.test(genitive) &&
    !isEndOfGroup(sentence, last, lexicon);
  return isWestern || isSure || after.kind === "number" || (!isVerbNext && ownsAfter(sentence, last))
    ? { lower: genitive, case: "gen" }
    : undefined;
}

/** Sercio Qarsianı, unlike Nikol Nuryanı, whose name ends in -yan. */
function objectAfterVowel(lower: string): string | undefined {
  return mayHaveFamilyEnding(lower.slice(0, -1)) ? undefined : /^(.*[aou])nı$/.exec(lower)?.[1];
}

/** A joint, a postposition or a particle: the name before it stands as it is. */
function isEndOfGroup({ tokens }: Sentence, at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.classes.has(lower) || isOfClass(lexicon, "subject-particle", lower);
}

function consonantGenitive(lower: string): RestoredName | undefined {
  const stem = /^(.{2,}[^aeəıioöuü])[ıiuü]n$/.exec(lower)?.[1];
  return stem === undefined ? undefined : { lower: stem, case: "gen" };
}

/** A quoted title and the noun of a work: the name before it is its author's. */
function isWork({ quotes, tokens }: Sentence, open: number, lexicon: Lexicon): boolean {
  const close = quotes.get(open);
  const noun = close === undefined ? undefined : tokens[close + 1];
  return noun !== undefined && isOfClass(lexicon, "work-noun", noun.lower);
}

/** `Con Smitin (Arizona) təzyiqi`: what comes behind the bracket tells the case. */
function behindBracket({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ")");
  return close < 0 ? at : close + 1;
}

/** What stands before the ending of the dative; before a word that asks for it -a may be the ending, too. */
function dativeStem(lower: string, isGoal: boolean): string | undefined {
  const joined = /^(.*[aou])ya$/.exec(lower)?.[1];
  return joined ?? (isGoal ? /^(.*[^aeəıioöuü])[aə]$/ : /^(.*[^aeəıioöuüv])ə$/).exec(lower)?.[1];
}

/** A noun with the possessive within three small words, with no verb or joint before it: `Smitin yeni kitabı`. */
function ownsAfter({ tokens, verbAt }: Sentence, last: number): boolean {
  for (let at = last; at < last + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital || verbAt.has(at) || token.lower === "və") return false;
    // yeni, kitabını: the first is no noun, the second may be the object of the person
    if (/n[ıiuü]$/.test(token.lower)) continue;
    if (/[ıiuü](?:n[ıiuü]n|n[aə]|nd[aə]n?|yl[aə])?$/.test(token.lower)) return true;
  }
  return false;
}
