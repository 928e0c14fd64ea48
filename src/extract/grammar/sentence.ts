/** A sentence with the readings of its words: what every later step looks at. */
import { findSentences, maxTokens } from "../../language/az/sentences.ts";
import { type Token, tokenize } from "../../language/az/tokens.ts";
import { formOf } from "../../language/az/word-forms.ts";
import type { HeadForm } from "../../lexicon/heads.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isNameWord } from "../../lexicon/names.ts";
import type { KnownWord, Spelling } from "../../lexicon/spelling.ts";
import {
  noSenses,
  type VerbClass,
  type VerbReading,
  type VerbSense,
  type VerbSenses,
  type Voice,
} from "../../lexicon/verbs.ts";
import type { WordClass } from "../../lexicon/word-classes.ts";
import { isWord } from "../../lexicon/word-classes.ts";
import type { Block } from "./blocks.ts";

/** A verb in its sentence: the token, its form, and the sense that the noun before it gives. */
export interface Verb {
  readonly index: number;
  /** First token of the noun that belongs to the verb (`iştirak` of `iştirak edib`). */
  readonly first: number;
  readonly reading: VerbReading;
  readonly class: VerbClass;
  readonly voice: Voice;
}

export interface Sentence {
  readonly block: Block;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the lists say of each token. */
  readonly spellings: readonly Spelling[];
  /** Offsets in the reading view. */
  readonly start: number;
  readonly end: number;
  /** Head-noun readings of each token, longest head first; empty for most. */
  readonly heads: readonly (readonly HeadForm[])[];
  readonly verbs: readonly Verb[];
  /** Verb at a token, if any. */
  readonly verbAt: ReadonlyMap<number, Verb>;
  /** Index of the closing quote for each opening one. */
  readonly quotes: ReadonlyMap<number, number>;
  /** Whether each word may be one of a person's name, kept by `mayBeNameWord` when it is first asked. */
  readonly nameWords: (boolean | undefined)[];
}

const none: readonly HeadForm[] = [];

/** Moods of the predicate of a sentence. */
export const finiteMoods: ReadonlySet<string> = new Set(["past", "present", "future", "modal"]);

/** Cuts a block of the view into analysed sentences. */
function analyseBlock(text: string, block: Block, lexicon: Lexicon): readonly Sentence[] {
  const tokens = tokenize(text, block.start, block.end);
  return findSentences(tokens).map(({ first, last }) =>
    analyse(text, block, last - first === tokens.length ? tokens : tokens.slice(first, last), lexicon),
  );
}

/**
 * Cuts blocks into analysed sentences. `Sazişi aşağıdakı tərəflər imzalayıb:` goes on in the items of the list below it: they are one
 * sentence.
 */
export function analyseBlocks(text: string, blocks: readonly Block[], lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    const own = analyseBlock(text, block, lexicon);
    at++;
    const opening = own.at(-1);
    let items: readonly Token[] = [];
    while (opening !== undefined && opensList(opening) && blocks[at]?.kind === "item") {
      const item = itemTokens(text, blocks[at] as Block, lexicon);
      if (item === undefined || opening.tokens.length + items.length + item.length > maxTokens) break;
      items = [...items, ...item];
      at++;
    }
    sentences.push(...own);
    if (opening !== undefined && items.length > 0)
      sentences[sentences.length - 1] = analyse(text, block, [...opening.tokens, ...items], lexicon);
  }
  return sentences;
}

/** What is said of everybody in a list below: took part, spoke, signed, held, paid. */
const listing: ReadonlySet<VerbClass> = new Set(["participate", "speak", "sign", "hold", "fund"]);

function opensList({ tokens, verbs }: Sentence): boolean {
  return tokens.at(-1)?.text === ":" && verbs.some((verb) => listing.has(verb.class));
}

/** The tokens of an item that names somebody, with a mark that ends it; `undefined` for one that says something itself. */
function itemTokens(text: string, block: Block, lexicon: Lexicon): readonly Token[] | undefined {
  const [sentence, ...others] = analyseBlock(text, block, lexicon);
  if (sentence === undefined || others.length > 0) return undefined;
  if (sentence.verbs.some(({ reading }) => finiteMoods.has(reading.form.mood))) return undefined;
  const last = sentence.tokens.at(-1) as Token;
  const isClosed = last.kind === "mark" && /[;,.]/.test(last.text);
  const end: Token = {
    ...last,
    kind: "mark",
    start: last.end,
    text: ";",
    lower: ";",
    stem: ";",
    suffix: "",
    form: formOf(";"),
  };
  return [...(isClosed ? sentence.tokens.slice(0, -1) : sentence.tokens), end];
}

const noQuotes: ReadonlyMap<number, number> = new Map();

/** The tokens of one sentence with the readings of its words. */
export function analyse(text: string, block: Block, tokens: readonly Token[], lexicon: Lexicon): Sentence {
  const spellings: Spelling[] = [];
  const words: (KnownWord | undefined)[] = [];
  const heads: (readonly HeadForm[])[] = [];
  const nameWords: (boolean | undefined)[] = [];
  let hasQuotes = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const spelling = lexicon.spellingOf(token.form);
    const word = token.kind === "word" ? wordOf(token, spelling, lexicon) : undefined;
    spellings.push(spelling);
    words.push(word);
    // Only capital words may be: for all others the answer stands.
    nameWords.push(token.isCapital && token.kind === "word" ? undefined : false);
    heads.push(word === undefined || word.heads.length === 0 ? none : headsAt(tokens, index, word.heads));
    if (token.kind === "open") hasQuotes = true;
  }
  const verbs = findVerbs(tokens, words, heads, spellings);
  const quotes = hasQuotes ? pairQuotes(tokens) : noQuotes;
  for (const close of titlesHeld(quotes, verbs, heads))
    heads[close - 1] = [...(heads[close - 1] ?? none), titled];
  return {
    block,
    text,
    tokens,
    spellings,
    start: (tokens[0] as Token).start,
    end: (tokens[tokens.length - 1] as Token).end,
    heads,
    verbs,
    verbAt: new Map(verbs.map((verb) => [verb.index, verb])),
    quotes,
    nameWords,
  };
}

/** Where a quotation closes that is all that is said to be held: `Gəncədə “Payız nəğmələri” | keçirilib`. */
function titlesHeld(
  quotes: ReadonlyMap<number, number>,
  verbs: readonly Verb[],
  heads: Sentence["heads"],
): readonly number[] {
  return [...quotes.values()].filter(
    (close) =>
      (heads[close - 1] ?? none).every(({ head }) => head.class !== "event" && head.class !== "document") &&
      verbs.some((verb) => verb.first === close + 1 && verb.class === "hold" && verb.voice === "passive"),
  );
}

/** An event that has only a title. */
const titled: HeadForm = {
  head: { stem: "", possessed: "", before: [], class: "event", kind: "ceremony", trait: null },
  isPossessed: true,
  isPlural: false,
  case: "nom",
};

/** `Bank-ın`, `Mərkəz-də`: a noun that takes its ending directly is known without the mark between. */
function wordOf(
  { lower, suffix, isAcronym }: Token,
  spelling: Spelling,
  lexicon: Lexicon,
): KnownWord | undefined {
  if (suffix === "" || isAcronym || lexicon.words.has(lower)) return spelling.word;
  return lexicon.words.get(lower.replace(/[-‐‑–’']/, "")) ?? spelling.word;
}

function headsAt(
  tokens: readonly Token[],
  index: number,
  readings: readonly HeadForm[],
): readonly HeadForm[] {
  // Longest heads come first: where the first is a single word, all fit.
  if (readings[0]?.head.before.length === 0) return readings;
  return readings.filter(({ head: { before } }) => {
    for (let step = 1; step <= before.length; step++)
      if (tokens[index - step]?.lower !== before[before.length - step]) return false;
    return true;
  });
}

function findVerbs(
  tokens: readonly Token[],
  words: readonly (KnownWord | undefined)[],
  heads: Sentence["heads"],
  spellings: readonly Spelling[],
): readonly Verb[] {
  const verbs: Verb[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    // Gələcək in a name is no future: a verb has a capital only at the front, or in a headline of capitals.
    if (token.kind !== "word" || (token.isCapital && index > 0 && !token.isAcronym)) continue;
    const verb = verbAt(tokens, index, words[index], spellings);
    if (verb !== undefined && !isInHead(heads[index + 1], token.lower)) verbs.push(verb);
  }
  return verbs;
}

/** dəyirmi masa: the first word of a head noun of several words asks nothing. */
function isInHead(next: readonly HeadForm[] | undefined, lower: string): boolean {
  return next?.some(({ head: { before } }) => before.length > 0 && before.at(-1) === lower) === true;
}

function verbAt(
  tokens: readonly Token[],
  index: number,
  word: KnownWord | undefined,
  spellings: readonly Spelling[],
): Verb | undefined {
  const spelling = spellings[index] as Spelling;
  const reading = word?.verb;
  if (reading !== undefined) {
    if (isOtherWord(tokens, index, reading, spellings)) return undefined;
    const { sense, width } = senseAt(tokens, index, reading);
    return { index, first: index - width, reading, class: sense.class, voice: sense.voice };
  }
  if (tokens[index]?.isCapital === true || (word?.heads.length ?? 0) > 0) return undefined;
  if (spelling.isFunctionWord || spelling.class !== undefined) return undefined;
  const form = spelling.guessedVerb;
  return form === undefined
    ? undefined
    : { index, first: index, reading: { form, senses: noSenses }, class: "other", voice: "active" };
}

const timeClasses: ReadonlySet<WordClass> = new Set<WordClass>(["former", "last", "next", "time"]);

/** `keçən il` tells a time, `keçmiş sədr` is one no more, and `ana` alone is a mother: the bare optative stands before `bil-` (`ana bilər`). */
function isOtherWord(
  tokens: readonly Token[],
  index: number,
  { form, senses }: VerbReading,
  spellings: readonly Spelling[],
): boolean {
  const wordClass = spellings[index]?.class;
  const lower = tokens[index]?.lower ?? "";
  if (spellings[index]?.isSeldomVerb === true && !endsClause(tokens, index, senses)) return true;
  if (wordClass !== undefined && timeClasses.has(wordClass)) {
    // səmimi şəraitdə keçən görüş: a participle, behind how or where
    const isHow =
      wordClass === "last" &&
      /d[aə]$/.test(tokens[index - 1]?.lower ?? "") &&
      spellings[index + 1]?.class !== "time";
    if (!isHow && !hasNoun(tokens, index, senses)) return true;
  }
  return (
    form.mood === "modal" &&
    /(?:^|[^s])[aə]$/.test(lower) &&
    !isWord("saying", lower) &&
    !(tokens[index + 1]?.lower ?? "").startsWith("bil")
  );
}

/** `səfərə gələcək.`, but not `işıqlı gələcək naminə`: behind a dative or the noun of its sense, and before a mark. */
function endsClause(tokens: readonly Token[], index: number, senses: VerbSenses): boolean {
  const next = tokens[index + 1];
  const isBehind = /[əa]$/.test(tokens[index - 1]?.lower ?? "") || hasNoun(tokens, index, senses);
  return (next === undefined || next.kind === "mark") && isBehind;
}

/** `qalib gələn komanda`, `səfərə gələn X`: behind the noun of its sense it is the verb. */
function hasNoun(tokens: readonly Token[], index: number, { withNoun }: VerbSenses): boolean {
  const senses = withNoun.get(tokens[index - 1]?.lower ?? "") ?? [];
  return senses.some((sense) => firstOfNoun(tokens, index - 1, sense) !== undefined);
}

const otherSense = { class: "other", voice: "active" } as const;

function senseAt(
  tokens: readonly Token[],
  index: number,
  { senses: { withNoun, alone } }: VerbReading,
): { sense: Pick<VerbSense, "class" | "voice">; width: number } {
  const last = isBetween(tokens[index - 1]?.lower) ? index - 2 : index - 1;
  for (const sense of withNoun.get(tokens[last]?.lower ?? "") ?? []) {
    const first = firstOfNoun(tokens, last, sense);
    if (first !== undefined) return { sense, width: index - first };
  }
  return { sense: alone ?? otherSense, width: 0 };
}

/** What may stand between a noun and its verb: `iştirak da edib`, `iştirakı yaxından …`. */
function isBetween(lower: string | undefined): boolean {
  return isWord("too", lower) || isWord("contrast", lower) || isNameWord("before-verb", lower);
}

/** Where the noun of a sense begins, if it ends at a token. */
function firstOfNoun(tokens: readonly Token[], last: number, { noun }: VerbSense): number | undefined {
  const first = last - noun.length + 1;
  for (let at = 0; at < noun.length; at++) if (tokens[first + at]?.lower !== noun[at]) return undefined;
  return first;
}

function pairQuotes(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "open") open.push(index);
    else if (token.kind === "close") {
      const from = open.pop();
      if (from !== undefined && index > from + 1) pairs.set(from, index);
    }
  });
  return pairs;
}

/** Whether an event takes place by the verb: it is held, or people converse (`danışıqlar aparıb`). */
export function isHolding(verb: Verb | null | undefined): boolean {
  return verb?.class === "hold" || verb?.class === "launch" || verb?.class === "converse";
}
