/** A sentence and what its words are looked up in while it is parsed. */

import { type DateTense, findDatesInTokens, monthOf } from "../../../language/az/dates.ts";
import { type Case, nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import { isConditional } from "../../../language/az/verb-endings.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isCalendarDay } from "../../../model/calendar.ts";
import type { NameMention } from "../names/entities.ts";
import { isNationality, isOfClass } from "../names/words.ts";
import type { Sentence, Verb } from "../sentence.ts";
import { suffixCaseOf } from "./endings.ts";
import { type LentYear, lendsNone } from "./years-told.ts";

/** An ISO date, its last token, and what it begins or ends. */
export interface DateAt {
  readonly last: number;
  /** `null` for a day of a year that is not known, and for the name of a feast or a school year. */
  readonly date: string | null;
  readonly bound: "from" | "to" | null;
}

/** What days without a year are dated from. */
export interface Dating {
  readonly published: string | null;
  /** Where nothing tells when the text was published: the year that it tells itself. */
  readonly lent?: LentYear | undefined;
}

export interface SentenceWords {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly NameMention[];
  /** Name by its first token. */
  readonly mentionAt: ReadonlyMap<number, NameMention>;
  /** Verb by the first token of the noun that belongs to it. */
  readonly verbFrom: ReadonlyMap<number, Verb>;
  /** Dates by their first token. */
  readonly dateAt: ReadonlyMap<number, DateAt>;
  /** Somebody is chosen or appointed. */
  readonly appoints: boolean;
  readonly isAsked: boolean;
  /** Token of the first condition, or -1: what is to come behind it hangs on it. */
  readonly conditionAt: number;
  /** `nə` stands twice: `nə A, nə də B`; alone it asks (`nə vaxt`). */
  readonly hasNeither: boolean;
}

export function wordsOf(
  sentence: Sentence,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
  dating: Dating,
): SentenceWords {
  const { tokens, spellings, verbs } = sentence;
  let negators = 0;
  for (const spelling of spellings) if (spelling.class === "neither") negators++;
  return {
    sentence,
    tokens,
    lexicon,
    mentions,
    mentionAt: new Map(mentions.map((mention) => [mention.first, mention])),
    verbFrom: new Map(verbs.map((verb) => [verb.first, verb])),
    dateAt: datesOf(sentence, dating),
    appoints: verbs.some((verb) => verb.class === "appoint"),
    isAsked: tokens.at(-1)?.text === "?",
    conditionAt: tokens.findIndex((_, at) => isCondition(sentence, at)),
    hasNeither: negators > 1,
  };
}

/** `büdcə təsdiq olunarsa`, `gəlsələr`; `olsa da` yields and is no condition. */
function isCondition({ tokens, spellings, verbAt }: Sentence, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (tokens[at]?.kind !== "word" || spellings[at + 1]?.class === "too") return false;
  const isKnown = /[^s]s[aə](?:l[aə]r)?$/.test(lower) && verbAt.get(at)?.reading.form.mood === "modal";
  return isKnown || isConditional(lower);
}

function datesOf(sentence: Sentence, dating: Dating): ReadonlyMap<number, DateAt> {
  const found = datesByToken(sentence.tokens, dating, tenseOf(sentence));
  const years = yearsOfLine(sentence);
  return years.length === 0 ? found : new Map([...found, ...years]);
}

/** Of what is to come where no verb tells of what was; a past verb may tell of a plan. */
function tenseOf({ verbs }: Sentence): DateTense | undefined {
  const moods = verbs.map(({ reading }) => reading.form.mood);
  const isPlan = verbs.some(({ class: verbClass }) => verbClass === "plan");
  return isPlan || (moods.includes("future") && !moods.includes("past")) ? "future" : undefined;
}

function datesByToken(
  tokens: readonly Token[],
  { published, lent = lendsNone }: Dating,
  tense: DateTense | undefined,
): ReadonlyMap<number, DateAt> {
  const found = new Map(
    findDatesInTokens(tokens, published, tense === undefined ? {} : { tense }).map(
      ({ first, last, date, isOpenEnd, isOpenStart, isNoTime }): [number, DateAt] => [
        first,
        {
          last: last - 1,
          date: isNoTime === true ? null : date,
          bound: isOpenEnd === true ? "from" : isOpenStart === true ? "to" : null,
        },
      ],
    ),
  );
  // mayın 5-də keçirilən: a day of a year that nothing tells is a day nevertheless
  if (published === null)
    for (const { first, last, date } of findDatesInTokens(tokens, someDay))
      if (!found.has(first))
        found.set(first, { last: last - 1, date: inYear(date, tokens[first] as Token, lent), bound: null });
  return found;
}

/** A day of the year that stands in for the text's own, in the year that the text lends it. */
function inYear(date: string, { kind, lower }: Token, lent: LentYear): string | null {
  const isDay = kind === "number" || monthOf(lower) > 0; // and not `dünən`
  const year = isDay ? lent(Number(date.slice(5, 7))) : undefined;
  if (year === undefined) return null;
  const days = date.split("/").map((each) => each.replace(/^2000(?=-)/, String(year)));
  return days.every((each) => each.startsWith(`${year}-`) && (each.length < 10 || isCalendarDay(each)))
    ? days.join("/")
    : null;
}

const years = /^((?:1[89]|20)\d\d)(?:[-–—]((?:1[89]|20)\d\d))?$/;

/** `2010 — deputat seçilib`, `2002–2010 “Şəfəq” şirkətinin direktoru`: years that open a line of a life. */
function yearsOfLine({ block, start, tokens }: Sentence): readonly (readonly [number, DateAt])[] {
  const [first, next] = tokens;
  const [, from, to] =
    first?.kind === "number" && start === block.start ? (years.exec(first.text) ?? []) : [];
  const isLine =
    /^[-–—:]$/.test(next?.text ?? "") ||
    (to !== undefined && (next?.isCapital === true || next?.kind === "open"));
  if (from === undefined || !isLine) return [];
  return [[0, { last: 0, date: to === undefined ? from : `${from}/${to}`, bound: null }]];
}
/** Stands in for a day of publication that is not known, so that days without a year are found. */
const someDay = "2000-06-15";

/** `5 may 2018-ci il tarixli, 37 nömrəli Sərəncamı`: the comma between the day and the number of one paper. */
export function isInsidePaper({ tokens, lexicon }: SentenceWords, comma: number): boolean {
  if (tokens[comma]?.text !== "," || !isOfClass(lexicon, "dated", tokens[comma - 1]?.lower ?? ""))
    return false;
  // CM 13/01-352 saylı: the number ends at the first plain word
  const noun = tokens.find(({ kind, isCapital }, at) => at > comma && kind === "word" && !isCapital);
  return isOfClass(lexicon, "number-noun", noun?.lower ?? "");
}

/** Nothing but words that modify stands between. */
export function isOpen(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = words.tokens[at] as Token;
    if (token.kind === "mark" && token.text !== "." && token.text !== "№" && !isInsidePaper(words, at))
      return false;
    const wordClass = words.lexicon.classes.get(token.lower);
    if (wordClass === "and" || wordClass === "or") return false;
  }
  return true;
}

/** A word of time stands between. */
export function hasTime({ tokens, lexicon }: SentenceWords, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lexicon.classes.get(lower) === "time");
}

/** Between a title and the name, or two titles of one: ranks, commas, honorifics. */
export function isTitleJoint(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = words.tokens[at] as Token;
    const wordClass = words.lexicon.classes.get(token.lower);
    if (
      token.text !== "," &&
      token.text !== "." &&
      token.text !== "(" &&
      token.text !== "–" &&
      token.text !== "-" &&
      token.text !== "—" &&
      wordClass !== "honorific" &&
      wordClass !== "and" &&
      wordClass !== "too"
    )
      return false;
  }
  // direktoru, t.e.d., prof. X: the dots of abbreviations count for nothing
  return words.tokens.slice(from, to).filter(({ text }) => text !== ".").length <= 3;
}

/** Whether nothing but a comma stands between two tokens of a list, without the `və` that its last member has. */
export function isBareComma({ tokens, lexicon }: SentenceWords, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between[0]?.text === "," &&
    between.every(({ lower }) => {
      const wordClass = lexicon.classes.get(lower);
      return wordClass !== "and" && wordClass !== "or" && wordClass !== "including";
    })
  );
}

/** The tokens between are coordinators. */
export function isCoordinator(words: SentenceWords, from: number, to: number): boolean {
  if (to <= from) return false;
  let joins = false;
  for (let at = from; at < to; at++) {
    const token = words.tokens[at] as Token;
    const wordClass = words.lexicon.classes.get(token.lower);
    if (
      token.text === "," ||
      token.text === ";" ||
      token.text === "/" ||
      wordClass === "and" ||
      wordClass === "or" ||
      wordClass === "including"
    )
      joins = true;
    else if (
      wordClass !== "too" &&
      wordClass !== "demonstrative" &&
      wordClass !== "pronoun" &&
      !(wordClass === undefined && words.lexicon.functionWords.get(token.lower) === "pronoun") &&
      wordClass !== "neither" &&
      token.kind !== "number" &&
      token.text !== "." &&
      token.text !== ")" &&
      token.kind !== "open"
    )
      return false;
  }
  return joins;
}

/** What comes next is no noun: a verb, a postposition, a mark. */
export function endsPhrase(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  return (
    token === undefined ||
    token.kind !== "word" ||
    words.lexicon.classes.has(token.lower) ||
    words.verbFrom.has(at) ||
    words.sentence.verbAt.has(at)
  );
}

/** Words of the longest name of a place: `Birləşmiş Ərəb Əmirlikləri`. */
const longestPlace = 3;

/** `Səudiyyə Ərəbistanına`, `Əbu Dabidə`: a place of several words that begins here, by its last word and its case. */
export function longPlaceAt(
  { tokens, sentence, lexicon, mentionAt }: SentenceWords,
  at: number,
): { readonly head: number; readonly case: Case } | undefined {
  let last = at;
  while (last - at < longestPlace && tokens[last]?.kind === "word" && tokens[last]?.isCapital === true)
    last++;
  for (let head = last - 1; head > at; head--) {
    // Rusiya Federasiyası: the only head that a land may end with is that of a federation
    const isOther =
      mentionAt.has(head) || (sentence.heads[head] ?? []).some(({ head: each }) => each.class !== "agency");
    const land = isOther ? undefined : lexicon.lands.endingAt(tokens, head);
    if (land?.first === at && land.kind !== "people") return { head, case: land.case };
  }
  return undefined;
}

export function placeAt(words: SentenceWords, at: number): Case | undefined {
  const token = words.tokens[at] as Token;
  // İsveçli: who comes from there
  if (!token.isCapital || isNationality(token.lower, words.lexicon)) return undefined;
  if (token.suffix === "") return words.sentence.spellings[at]?.place?.case;
  const isPlace = nameAnalyses(token.stem.toLowerCase()).some(({ stem }) =>
    words.lexicon.names.places.has(stem),
  );
  return isPlace ? suffixCaseOf(token.suffix) : undefined;
}
