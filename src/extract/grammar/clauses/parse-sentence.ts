/**
 * Cuts a sentence into clauses. Azerbaijani is head-final: words wait on a stack until the head that takes them comes. A head noun takes
 * its owner in the genitive and its modifiers, a coordinator joins neighbours, and a predicate takes the arguments before it: a
 * participle up to the first that its form cannot take, a finite verb all that are left.
 */
import { monthFormOf } from "../../../language/az/calendar-words.ts";
import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { TitleHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { NameMention } from "../names/entities.ts";
import { finiteMoods, isHolding, type Sentence, type Verb } from "../sentence.ts";
import { isBeforeWare } from "./bare-names.ts";
import {
  closeOf,
  holderInside,
  isListInside,
  isOfficeInside,
  takeAcronymInside,
  takeListInside,
  takeOfficesInside,
} from "./brackets.ts";
import { ClauseBuilder } from "./clause-builder.ts";
import type { Clause, Group, Nominal } from "./nominal.ts";
import { PhraseStack } from "./phrase-stack.ts";
import { headFollows, isOnlyDoer, readTitle } from "./quoted-titles.ts";
import { readClassWord } from "./read-class-word.ts";
import { isCopula, readHead, readOther } from "./read-noun.ts";
import {
  type DateAt,
  endsPhrase,
  isInsidePaper,
  longPlaceAt,
  type SentenceWords,
  wordsOf,
} from "./sentence-words.ts";
import { shift } from "./shift.ts";
import type { LentYear } from "./years-told.ts";

/** The parse of a sentence: its clauses in the order of their predicates. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly NameMention[];
  readonly clauses: readonly Clause[];
  readonly nominals: readonly Nominal[];
}

/** Parses a sentence; `published` (ISO) dates its days without a year, else `lent` does. */
export function parseSentence(
  sentence: Sentence,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
  published: string | null,
  lent?: LentYear,
): ParsedSentence {
  return new SentenceParser(wordsOf(sentence, mentions, lexicon, { published, lent })).parse();
}

const maxTitleTokens = 26;

class SentenceParser {
  private readonly words: SentenceWords;
  private readonly stack: PhraseStack;
  private readonly builder: ClauseBuilder;
  private quoteEnd = -1;

  constructor(words: SentenceWords) {
    this.words = words;
    this.stack = new PhraseStack(words);
    this.builder = new ClauseBuilder(this.stack);
  }

  parse(): ParsedSentence {
    const { tokens, sentence, mentions } = this.words;
    let at = 0;
    while (at < tokens.length) at = Math.max(at + 1, this.read(at));
    this.closeAll(tokens.length);
    return { sentence, mentions, clauses: this.builder.clauses, nominals: this.stack.nominals };
  }

  /** What is left waits for no predicate. */
  private closeAll(last: number): void {
    if (this.stack.size > 0) this.builder.close("nominal", null, this.stack.size, last);
  }

  /** Reads what begins at a token; the token to go on with. */
  private read(at: number): number {
    if (this.quoteEnd >= 0 && at > this.quoteEnd) this.leaveQuote();
    const token = this.words.tokens[at] as Token;
    const mention = this.words.mentionAt.get(at);
    if (mention !== undefined) return this.readMention(this.withEndingApart(mention));
    switch (token.kind) {
      case "open":
        return this.readQuote(at);
      case "close":
        return at + 1;
      case "mark":
        return this.readMark(at);
      default:
        return this.readWord(at);
    }
  }

  private readMention(mention: NameMention): number {
    const { first, last } = mention;
    // “Yaşıl kənd” layihəsi: a quotation before an event noun is its title
    if (
      this.words.tokens[first]?.kind === "open" &&
      this.words.sentence.quotes.get(first) === last - 1 &&
      headFollows(this.words, last) &&
      !isOnlyDoer(this.words, mention)
    )
      return this.readQuote(first);
    if (mention.isMinister) {
      const forms = this.words.sentence.heads[last - 1] ?? [];
      const titleHead = forms.find(({ head }) => head.class === "title")?.head as TitleHead | undefined;
      shift(this.stack, {
        kind: "title",
        head: last - 1,
        last,
        case: mention.case,
        isPossessed: true,
        isPlural: false,
        mention,
        titleHead: titleHead ?? null,
      });
      return last;
    }
    const kind = mention.entity.type;
    if (isBeforeWare(this.words, mention)) {
      this.stack.modify(first);
      return last;
    }
    const isPossessed = kind === "agency" && this.isPossessedName(mention);
    const isPredicate = isCopula(this.words, last - 1);
    shift(this.stack, {
      kind,
      head: first,
      last,
      case: mention.case,
      isPossessed,
      isPlural: false,
      mention,
      isPredicate,
    });
    if (isPredicate) this.builder.close("main", null, this.stack.size, last);
    return last;
  }

  /** `“Səma” nin təşkilatçılığı`: an ending that stands apart behind a quotation; the name as it then is. */
  private withEndingApart(mention: NameMention): NameMention {
    const { tokens } = this.words;
    const isApart =
      mention.case === "nom" &&
      tokens[mention.last - 1]?.kind === "close" &&
      /^n[ıiuü]n$/.test(tokens[mention.last]?.lower ?? "");
    return isApart ? { ...mention, case: "gen", last: mention.last + 1 } : mention;
  }

  private isPossessedName({ last, entity }: NameMention): boolean {
    if (entity.type !== "agency") return false;
    return (
      entity.isUnit || (this.words.sentence.heads[last - 1] ?? []).some(({ isPossessed }) => isPossessed)
    );
  }

  private readQuote(open: number): number {
    const close = this.words.sentence.quotes.get(open);
    if (close === undefined) return open + 1;
    if (this.isSpeech(open, close)) {
      this.builder.report(true);
      this.quoteEnd = close;
      this.stack.forget();
      return open + 1;
    }
    const { start } = this.words.tokens[open + 1] as Token;
    const { end } = this.words.tokens[close - 1] as Token;
    return readTitle(
      this.stack,
      open,
      close,
      this.words.sentence.text.slice(start, end).replace(/\s+/g, " "),
    );
  }

  /** A quotation that says something, and is the title of no noun behind it: neither `“Dəniz səslənir” marşı` nor `“Dəniz səslənir” adlı sərgi`. */
  private isSpeech(open: number, close: number): boolean {
    const { tokens, lexicon, sentence } = this.words;
    if (headFollows(this.words, close + 1)) return false;
    if (close - open > maxTitleTokens) return true;
    const isOfNoun =
      !endsPhrase(this.words, close + 1) || lexicon.classes.get(tokens[close + 1]?.lower ?? "") === "titled";
    return (
      !isOfNoun &&
      sentence.verbs.some(
        ({ index, reading }) => index > open && index < close && finiteMoods.has(reading.form.mood),
      )
    );
  }

  private leaveQuote(): void {
    this.quoteEnd = -1;
    this.builder.report(false);
    this.closeAll(this.words.tokens.length);
  }

  private readMark(at: number): number {
    const token = this.words.tokens[at] as Token;
    if (token.text === "(") return this.readBracket(at);
    switch (token.text) {
      case ".":
      case "/":
        break;
      case ",":
        if (isInsidePaper(this.words, at)) break;
        if (this.builder.joinsParticiple(at)) this.stack.joinRelatives();
        else if (this.stack.waiting.relatives.length === 0) this.stack.forget();
        break;
      case ";":
        if (this.builder.clauses.at(-1)?.last === at) this.stack.forget();
        break;
      case ":":
        // saat 11:00-da
        if (this.words.tokens[at + 1]?.isGlued === true && this.words.tokens[at + 1]?.kind === "number")
          break;
        this.closeAll(at);
        this.stack.forget();
        break;
      default:
        this.stack.forget();
    }
    return at + 1;
  }

  private readBracket(at: number): number {
    const holder = holderInside(this.stack, at);
    if (holder !== undefined) return this.readMention(holder) + 1;
    const close = closeOf(this.words, at);
    if (close === undefined) return at + 1;
    if (isOfficeInside(this.stack, at, close)) {
      const inner = new SentenceParser(this.words).groupsOf(at + 1, close);
      takeOfficesInside(this.stack, at, inner);
    } else if (isListInside(this.stack, at, close))
      takeListInside(this.stack, new SentenceParser(this.words).groupsOf(at + 1, close));
    else takeAcronymInside(this.stack, at, close);
    this.stack.extendLast(at, close + 1);
    return close + 1;
  }

  /** The groups that some of the words make by themselves. */
  private groupsOf(from: number, to: number): readonly Group[] {
    for (let at = from; at < to; ) at = Math.max(at + 1, this.read(at));
    return this.stack.take(this.stack.size);
  }

  private readWord(at: number): number {
    const date = this.words.dateAt.get(at);
    if (date !== undefined) return this.readDate(at, date);
    const place = longPlaceAt(this.words, at);
    if (place !== undefined) return this.readLongPlace(at, place);
    const verb = this.words.verbFrom.get(at);
    if (verb !== undefined && !this.isEventNounOf(verb)) return this.builder.readVerb(verb);
    const token = this.words.tokens[at] as Token;
    const wordClass = this.words.lexicon.classes.get(token.lower);
    if (wordClass !== undefined && !this.isHeadHere(at, wordClass))
      return readClassWord(this.builder, at, wordClass);
    const head = readHead(this.builder, at);
    if (head !== undefined) return head;
    if (this.words.sentence.verbAt.has(at))
      return this.builder.readVerb(this.words.sentence.verbAt.get(at) as Verb);
    return readOther(this.builder, at);
  }

  private readLongPlace(
    at: number,
    { head, case: nounCase }: NonNullable<ReturnType<typeof longPlaceAt>>,
  ): number {
    this.stack.modify(at);
    const last = head + 1;
    shift(this.stack, { kind: "place", head, last, case: nounCase, isPossessed: false, isPlural: false });
    return last;
  }

  /** `müəllim`, `xanım` are honorifics behind a given name only; as a head noun they are people. */
  private isHeadHere(at: number, wordClass: WordClass): boolean {
    const heads = this.words.sentence.heads[at] ?? [];
    // açıq qapı günü, tarla günündə: a word of time that ends a head of several words
    if (
      (wordClass === "time" || wordClass === "course") &&
      heads[0]?.head.class === "event" &&
      heads[0].head.before.length > 0
    )
      return true;
    const before = this.stack.top;
    const isBehindBody = before?.after === at && before.members.at(-1)?.kind === "agency";
    return (
      (wordClass === "honorific" || wordClass === "parties") &&
      heads.length > 0 &&
      (this.words.tokens[at - 1]?.isCapital !== true || isBehindBody)
    );
  }

  /** `görüş keçirib`, `dinləmə keçirib`: an event noun, which is no part of the verb's meaning and no act of its own for the parse. */
  private isEventNounOf(verb: Verb): boolean {
    const { sentence, verbFrom } = this.words;
    // mükafatlandırılması baş tutub
    const next = verb.index + 1;
    const holding = verb.first < verb.index ? verb : (verbFrom.get(next) ?? sentence.verbAt.get(next));
    return (
      holding !== undefined &&
      isHolding(holding) &&
      (sentence.heads[verb.first] ?? []).some(({ head }) => head.class === "event")
    );
  }

  private readDate(at: number, { last, date, bound }: DateAt): number {
    const end = this.words.tokens[last] as Token;
    const nounCase: Case =
      /d[aə]$/.test(end.lower) || /d[aə]$/.test(end.suffix)
        ? "loc"
        : /[ıiuü]n$/.test(end.lower) && !isWord("day", end.lower) && monthFormOf(end.lower)?.case !== "nom" // 5 iyun
          ? "gen"
          : "nom";
    shift(this.stack, {
      kind: "date",
      head: at,
      last: last + 1,
      case: nounCase,
      isPossessed: false,
      isPlural: false,
      date,
      bound,
    });
    return last + 1;
  }
}
