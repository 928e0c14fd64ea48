/**
 * Cuts a sentence into clauses. Azerbaijani is head-final: words wait on a stack until the head that takes them comes. A head noun takes
 * its owner in the genitive and its modifiers, a coordinator joins neighbours, and a predicate takes the arguments before it: a
 * participle up to the first that its form cannot take, a finite verb all that are left.
 */
import { findDatesInTokens } from "../../../language/az/dates.ts";
import { type Case, guessCase, nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { CueHead, EventHead, HeadForm, TitleHead } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import type { WordClass } from "../../../lexicon/word-classes.ts";
import type { NameMention } from "../names/entities.ts";
import type { Sentence, Verb } from "../sentence.ts";
import type { Clause, ClauseKind, Force, Group, Nominal, NominalKind, OfficeReading } from "./nominal.ts";
import { officeOf } from "./office-reading.ts";

/** The parse of a sentence: its clauses in the order of their predicates. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly NameMention[];
  readonly clauses: readonly Clause[];
  readonly nominals: readonly Nominal[];
}

export function parseSentence(
  sentence: Sentence,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
  published: string | null,
): ParsedSentence {
  const parser = new SentenceParser(sentence, mentions, lexicon, published);
  return parser.parse();
}

/** Modifiers that wait for their head. */
interface Waiting {
  first: number;
  ownFirst: number;
  title: string | null;
  relatives: Clause[];
  isDemonstrative: boolean;
}

const personal: ReadonlySet<NominalKind> = new Set(["person", "agency", "staff", "title"]);
const bodies: ReadonlySet<NominalKind> = new Set(["agency", "place"]);

/** Verb classes that something at an event is said by: only they take an event in the locative unless they are finite. */
const atEvents: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "participate",
  "speak",
  "moderate",
  "tell",
  "discuss",
  "show",
  "perform",
  "sign",
  "hold",
  "win",
  "present",
  "represent",
  "award",
  "greet",
  "invite",
  "announce",
  "meet",
  "open",
  "be",
]);

const finiteMoods: ReadonlySet<string> = new Set(["past", "present", "future", "modal"]);

const copulaEnding = /d[ıiuü]r(?:l[aə]r)?$/;

const maxTitleTokens = 26;

class SentenceParser {
  private readonly sentence: Sentence;
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;
  private readonly mentionAt: ReadonlyMap<number, NameMention>;
  private readonly verbFrom: ReadonlyMap<number, Verb>;
  private readonly dateAt: ReadonlyMap<number, { readonly last: number; readonly date: string }>;
  private readonly stack: Group[] = [];
  private readonly clauses: Clause[] = [];
  private readonly nominals: Nominal[] = [];
  private readonly mentions: readonly NameMention[];
  private waiting: Waiting = nothingWaits();
  private isReported = false;
  private quoteEnd = -1;
  private hasHedge = false;
  private hasNeither = false;
  private hasCondition = false;
  private readonly isAsked: boolean;
  private readonly appoints: boolean;

  constructor(
    sentence: Sentence,
    mentions: readonly NameMention[],
    lexicon: Lexicon,
    published: string | null,
  ) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
    this.verbFrom = new Map(sentence.verbs.map((verb) => [verb.first, verb]));
    this.dateAt = datesByToken(this.tokens, published);
    this.appoints = sentence.verbs.some((verb) => verb.class === "appoint");
    this.isAsked = this.tokens.at(-1)?.text === "?";
  }

  parse(): ParsedSentence {
    let at = 0;
    while (at < this.tokens.length) at = Math.max(at + 1, this.read(at));
    if (this.stack.length > 0) this.close("nominal", null, this.stack.length, this.tokens.length);
    return {
      sentence: this.sentence,
      mentions: this.mentions,
      clauses: this.clauses,
      nominals: this.nominals,
    };
  }

  /** Reads what begins at a token; the token to go on with. */
  private read(at: number): number {
    if (this.quoteEnd >= 0 && at > this.quoteEnd) this.leaveQuote();
    const token = this.tokens[at] as Token;
    const mention = this.mentionAt.get(at);
    if (mention !== undefined) return this.readMention(mention);
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
      this.tokens[first]?.kind === "open" &&
      this.sentence.quotes.get(first) === last - 1 &&
      this.headFollows(last)
    )
      return this.readQuote(first);
    if (mention.isMinister) {
      const forms = this.sentence.heads[last - 1] ?? [];
      const titleHead = forms.find(({ head }) => head.class === "title")?.head as TitleHead | undefined;
      this.shift({
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
    const isPossessed = kind === "agency" && this.isPossessedName(mention);
    const end = this.tokens[last - 1] as Token;
    const isPredicate = copulaEnding.test(end.lower) && !this.lexicon.words.has(end.lower);
    this.shift({
      kind,
      head: first,
      last,
      case: mention.case,
      isPossessed,
      isPlural: false,
      mention,
      isPredicate,
    });
    if (isPredicate) this.close("main", null, this.stack.length, last);
    return last;
  }

  private isPossessedName({ last, entity }: NameMention): boolean {
    if (entity.type !== "agency") return false;
    return entity.isUnit || (this.sentence.heads[last - 1] ?? []).some(({ isPossessed }) => isPossessed);
  }

  private readQuote(open: number): number {
    const close = this.sentence.quotes.get(open);
    if (close === undefined) return open + 1;
    const isSpeech =
      close - open > maxTitleTokens ||
      this.sentence.verbs.some(
        (verb) =>
          verb.index > open &&
          verb.index < close &&
          finiteMoods.has(verb.reading.form.mood) &&
          close - open > 7,
      );
    if (isSpeech) {
      this.isReported = true;
      this.quoteEnd = close;
      this.waiting = nothingWaits();
      return open + 1;
    }
    const { start } = this.tokens[open + 1] as Token;
    const { end } = this.tokens[close - 1] as Token;
    return this.readTitle(open, close, this.sentence.text.slice(start, end));
  }

  /** A quoted title: it belongs to the event noun behind it, or names an event by itself. */
  private readTitle(open: number, close: number, title: string): number {
    const next = this.tokens[close + 1];
    const ending =
      next?.isGlued === true && next.kind === "word" && !next.isCapital && next.text.length <= 5
        ? next
        : null;
    if (ending !== null) {
      const head = this.eventHeadIn(open, close);
      if (head !== undefined) {
        this.wait(open, title);
        this.shift({
          kind: "event",
          head: close - 1,
          last: close + 2,
          case: /^s?[ıiuü]$/.test(ending.lower) ? "nom" : suffixCaseOf(ending.lower),
          isPossessed: true,
          isPlural: false,
          eventHead: head,
        });
        return close + 2;
      }
      this.shift({
        kind: "noun",
        head: close - 1,
        last: close + 2,
        case: suffixCaseOf(ending.lower),
        isPossessed: true,
        isPlural: false,
        title,
      });
      return close + 2;
    }
    const head = this.eventHeadIn(open, close);
    if (head !== undefined && !this.headFollows(close + 1)) {
      this.wait(open, title);
      this.shift({
        kind: "event",
        head: close - 1,
        last: close + 1,
        case: "nom",
        isPossessed: true,
        isPlural: false,
        eventHead: head,
      });
      return close + 1;
    }
    this.wait(open, title);
    return close + 1;
  }

  private eventHeadIn(open: number, close: number): EventHead | undefined {
    for (const at of [close - 1])
      if (at > open) {
        const form = (this.sentence.heads[at] ?? []).find(
          (each) => (each.head.class === "event" || each.head.class === "document") && each.case === "nom",
        );
        if (form !== undefined) return form.head as EventHead;
      }
    return undefined;
  }

  /** Whether the noun that a title belongs to comes right behind it. */
  private headFollows(from: number): boolean {
    let plain = 0;
    for (let at = from; at < Math.min(from + 6, this.tokens.length); at++) {
      const token = this.tokens[at] as Token;
      if (token.kind !== "word" && token.kind !== "number") return false;
      if (
        (this.sentence.heads[at] ?? []).some(
          ({ head, isPossessed }) =>
            (head.class === "event" || head.class === "document") && (isPossessed || at > from),
        )
      )
        return true;
      if (this.lexicon.classes.get(token.lower) === "titled") continue;
      if (!token.isCapital && token.kind === "word" && ++plain > 2) return false;
      if (this.verbFrom.has(at) && this.verbFrom.get(at)?.reading.form.mood !== "participle") return false;
    }
    return false;
  }

  private leaveQuote(): void {
    this.quoteEnd = -1;
    this.isReported = false;
    if (this.stack.length > 0) this.close("nominal", null, this.stack.length, this.tokens.length);
  }

  private readMark(at: number): number {
    const token = this.tokens[at] as Token;
    if (token.text === "(") return this.skipBracket(at);
    if (token.text === ":") {
      if (this.stack.length > 0) this.close("nominal", null, this.stack.length, at);
      this.waiting = nothingWaits();
    } else if (token.text === ";") {
      if (this.clauseBefore(at)) this.waiting = nothingWaits();
    } else if (token.text !== ",") this.waiting = token.text === "." ? this.waiting : nothingWaits();
    else if (this.waiting.relatives.length === 0) this.waiting = nothingWaits();
    return at + 1;
  }

  private clauseBefore(at: number): boolean {
    return this.clauses.at(-1)?.last === at;
  }

  private skipBracket(at: number): number {
    let depth = 0;
    for (let index = at; index < this.tokens.length; index++) {
      const { text } = this.tokens[index] as Token;
      if (text === "(") depth++;
      else if (text === ")" && --depth === 0) {
        this.extendLast(at, index + 1);
        return index + 1;
      }
    }
    return at + 1;
  }

  /** What stands behind a bracket stands behind the name before it. */
  private extendLast(open: number, after: number): void {
    const top = this.stack.at(-1);
    if (top === undefined || top.after !== open) return;
    const members = [...top.members];
    const last = members.pop() as Nominal;
    members.push({ ...last, last: after });
    this.stack[this.stack.length - 1] = { ...top, members, last: after, after };
  }

  private readWord(at: number): number {
    const date = this.dateAt.get(at);
    if (date !== undefined) return this.readDate(at, date);
    const verb = this.verbFrom.get(at);
    if (verb !== undefined && !this.isEventNounOf(verb)) return this.readVerb(verb);
    const token = this.tokens[at] as Token;
    const wordClass = this.lexicon.classes.get(token.lower);
    if (wordClass !== undefined && !this.isHeadHere(at, wordClass)) return this.readClassWord(at, wordClass);
    const head = this.readHead(at);
    if (head !== undefined) return head;
    if (this.sentence.verbAt.has(at)) return this.readVerb(this.sentence.verbAt.get(at) as Verb);
    return this.readOther(at);
  }

  /** `müəllim`, `xanım` are honorifics behind a given name only; as a head noun they are people. */
  private isHeadHere(at: number, wordClass: WordClass): boolean {
    return (
      (wordClass === "honorific" || wordClass === "parties") &&
      (this.sentence.heads[at] ?? []).length > 0 &&
      this.tokens[at - 1]?.isCapital !== true
    );
  }

  /** `görüş keçirib` has an event noun, which is no part of the verb's meaning for the parse. */
  private isEventNounOf(verb: Verb): boolean {
    return (
      verb.class === "hold" &&
      verb.first < verb.index &&
      (this.sentence.heads[verb.first] ?? []).some(({ head }) => head.class === "event")
    );
  }

  private readDate(at: number, { last, date }: { readonly last: number; readonly date: string }): number {
    const end = this.tokens[last] as Token;
    const nounCase: Case =
      /d[aə]$/.test(end.lower) || /d[aə]$/.test(end.suffix)
        ? "loc"
        : /n[ıiuü]n$|[ıiuü]n$/.test(end.lower)
          ? "gen"
          : "nom";
    this.shift({
      kind: "date",
      head: at,
      last: last + 1,
      case: nounCase,
      isPossessed: false,
      isPlural: false,
      date,
    });
    return last + 1;
  }

  private readClassWord(at: number, wordClass: WordClass): number {
    const top = this.stack.at(-1);
    switch (wordClass) {
      case "and":
      case "too":
      case "or":
      case "including":
        if (wordClass === "and" && this.waiting.relatives.length === 0) this.waiting = nothingWaits();
        return at + 1;
      case "contrast":
        if (top !== undefined) this.stack[this.stack.length - 1] = { ...top, isContrasted: true };
        return at + 1;
      case "that":
        this.isReported =
          this.clauses.at(-1)?.verb !== null && this.clauses.length > 0 ? true : this.isReported;
        return at + 1;
      case "not":
        return this.readNot(at);
      case "hedge":
        this.hasHedge = true;
        return at + 1;
      case "neither":
        this.hasNeither = true;
        return at + 1;
      case "condition":
        this.hasCondition = true;
        return at + 1;
      case "demonstrative":
        this.waiting.isDemonstrative = true;
        return at + 1;
      case "every":
      case "other":
      case "all":
      case "former":
      case "ordinal":
      case "last":
      case "next":
      case "titled":
      case "field":
      case "temporarily":
      case "acting":
      case "adjective":
        this.modify(at);
        return at + 1;
      case "pronoun":
        this.shift({
          kind: "noun",
          head: at,
          last: at + 1,
          case: "nom",
          isPossessed: false,
          isPlural: false,
        });
        return at + 1;
      case "parties":
        this.shift({ kind: "noun", head: at, last: at + 1, case: "nom", isPossessed: false, isPlural: true });
        return at + 1;
      case "honorific":
      case "late":
        return this.readHonorific(at);
      case "time":
      case "but":
      case "because":
      case "opener":
      case "question":
      case "here":
      case "saying":
        this.waiting = nothingWaits();
        return at + 1;
      default:
        return this.readPostposition(at, wordClass);
    }
  }

  /** `Leyla xanım`: behind a name it belongs to it; before a name it is passed over. */
  private readHonorific(at: number): number {
    const top = this.stack.at(-1);
    if (top !== undefined && top.after === at && top.members.at(-1)?.kind === "person")
      this.extendLast(at, at + 1);
    else if (this.waiting.first < 0) this.modify(at);
    return at + 1;
  }

  private readNot(at: number): number {
    const top = this.stack.at(-1);
    const previous = this.clauses.at(-1);
    if (this.tokens[at]?.lower !== "yox" && previous?.last === at && previous.kind !== "relative") {
      this.clauses[this.clauses.length - 1] = { ...previous, force: "denied", last: at + 1 };
      return at + 1;
    }
    if (top !== undefined && top.after === at && this.tokens[at + 1]?.text === ",")
      this.stack[this.stack.length - 1] = { ...top, isExcluded: true };
    else if (top !== undefined && top.after === at) {
      this.close("main", null, this.stack.length, at + 1, "denied");
    }
    return at + 1;
  }

  private readPostposition(at: number, wordClass: WordClass): number {
    const top = this.stack.at(-1);
    if (!postpositions.has(wordClass)) return at + 1;
    const isBehind = top !== undefined && this.isBehind(top, at) && governs(wordClass, top);
    if (!isBehind) {
      if (wordClass !== "jointly") this.waiting = nothingWaits();
      return at + 1;
    }
    if (wordClass === "between" && top.postposition === null) this.joinSides();
    if (wordClass === "behalf") this.partLast();
    const current = this.stack.at(-1) as Group;
    // X ilə birgə, X ilə yanaşı, X ilə bağlı
    const isSecond =
      current.postposition === "with" && ["jointly", "besides", "concerning"].includes(wordClass);
    if (current.postposition === null || isSecond)
      this.stack[this.stack.length - 1] = { ...current, postposition: wordClass, after: at + 1 };
    return at + 1;
  }

  private isBehind(top: Group, at: number): boolean {
    if (top.after === at) return true;
    // X-in də tərəfindən
    return top.after === at - 1 && this.lexicon.classes.get(this.tokens[at - 1]?.lower ?? "") === "too";
  }

  /** `A ilə B arasında`: the two sides are one group. */
  private joinSides(): void {
    const right = this.stack.at(-1) as Group;
    const left = this.stack.at(-2);
    if (
      left === undefined ||
      (left.postposition !== "with" && (left.case !== "ins" || left.postposition !== null))
    )
      return;
    if (left.members.some(({ kind }) => kind === "cue")) return;
    this.stack.length -= 2;
    this.stack.push({ ...right, members: [...left.members, ...right.members], first: left.first });
  }

  /** `X, B adından isə Y`: who signs for whom stands by itself. */
  private partLast(): void {
    const top = this.stack.pop() as Group;
    const last = top.members.at(-1) as Nominal;
    if (top.members.length > 1) this.stack.push(groupOf(top.members.slice(0, -1)));
    this.stack.push(groupOf([last]));
  }

  private readHead(at: number): number | undefined {
    const forms = this.sentence.heads[at] ?? [];
    if (forms.length === 0) return undefined;
    const token = this.tokens[at] as Token;
    const isPredicate = copulaEnding.test(token.lower) && !this.lexicon.words.has(token.lower);
    const form = this.chooseForm(at, forms);
    if (form === undefined) return undefined;
    const { head } = form;
    this.absorbHeadWords(
      head.class === "title" ? this.titleFrom(at - head.before.length) : at - head.before.length,
    );
    const common = {
      head: at,
      last: at + 1,
      case: form.case,
      isPossessed: form.isPossessed,
      isPlural: form.isPlural,
      isPredicate,
    };
    switch (head.class) {
      case "event":
      case "document":
        this.shift({ ...common, kind: "event", eventHead: head, part: partOf(forms) });
        break;
      case "title":
        this.shift({ ...common, kind: "title", titleHead: head, part: partOf(forms) });
        break;
      case "staff":
        this.shift({ ...common, kind: "staff", part: partOf(forms), titleHead: titleOf(forms) });
        break;
      case "cue":
        this.shift({ ...common, kind: "cue", part: head.part, eventHead: eventOf(forms) });
        break;
      case "place":
        this.shift({ ...common, kind: "place" });
        break;
      default:
        this.shift({ ...common, kind: "noun" });
    }
    if (isPredicate) this.close("main", null, this.stack.length, at + 1);
    return at + 1;
  }

  /** Words of a head of several words were taken for modifiers or nouns of their own. */
  private absorbHeadWords(from: number): void {
    let ownFirst = from;
    for (let top = this.stack.at(-1); top !== undefined && top.last > from; top = this.stack.at(-1)) {
      this.stack.pop();
      const kept = top.members.filter(({ head }) => head < from);
      const absorbed = top.members.filter(({ head }) => head >= from);
      const owners = absorbed.flatMap(({ owner }) => (owner === null ? [] : [owner]));
      ownFirst = Math.min(ownFirst, ...absorbed.map((each) => each.ownFirst));
      this.waiting.relatives.unshift(...absorbed.flatMap(({ relatives }) => relatives));
      if (kept.length > 0) this.stack.push(groupOf(kept));
      this.stack.push(...owners);
      if (kept.length + owners.length > 0) break;
    }
    if (this.waiting.ownFirst > ownFirst || this.waiting.ownFirst < 0) this.waiting.ownFirst = ownFirst;
    if (this.waiting.first > ownFirst || this.waiting.first < 0) this.waiting.first = ownFirst;
  }

  /** `baş icraçı direktor`: a bare title right before a title is a part of it. */
  private titleFrom(from: number): number {
    const top = this.stack.at(-1);
    const last = top?.members.at(-1);
    const isPart =
      top?.postposition === null &&
      top.after === from &&
      last?.kind === "title" &&
      last.case === "nom" &&
      !last.isPossessed &&
      last.owner === null &&
      last.mention === null;
    return isPart ? last.head : from;
  }

  /** The reading of a head noun that its surroundings ask for. */
  private chooseForm(at: number, forms: readonly HeadForm[]): HeadForm | undefined {
    const longest = Math.max(...forms.map(({ head }) => head.before.length));
    const fitting = forms.filter(
      ({ head, isPlural }) =>
        head.before.length === longest && !(head.class === "event" && head.isSingular && isPlural),
    );
    const isOwned = this.hasOwnerFor(at);
    const of = (...classes: HeadForm["head"]["class"][]): HeadForm | undefined => {
      const found = fitting.filter(({ head }) => classes.includes(head.class));
      return (
        (isOwned
          ? found.find(({ isPossessed }) => isPossessed)
          : found.find(({ isPossessed }) => !isPossessed)) ?? found[0]
      );
    };
    const staff = fitting.find((form) => form.head.class === "staff" && (form.isPlural || form.head.isWhole));
    const event = of("event", "document");
    const titled = of("title");
    // müşavirə is a meeting, not “to the adviser”
    const title = titled !== undefined && titled.case !== "nom" && event?.case === "nom" ? undefined : titled;
    if (staff !== undefined && (title === undefined || title.isPlural))
      return this.agreeing(fitting, "staff", isOwned) ?? staff;
    if (title !== undefined) return title;
    const cue = of("cue");
    if (cue !== undefined && (event === undefined || this.isPersonsOwn())) return cue;
    if (event !== undefined) return event;
    return of("staff") ?? of("place");
  }

  private agreeing(forms: readonly HeadForm[], headClass: "staff", isOwned: boolean): HeadForm | undefined {
    const found = forms.filter((form) => form.head.class === headClass);
    return (
      (isOwned
        ? found.find(({ isPossessed }) => isPossessed)
        : found.find(({ isPossessed }) => !isPossessed)) ?? found[0]
    );
  }

  private hasOwnerFor(at: number): boolean {
    const top = this.stack.at(-1);
    const below = this.stack.at(-2);
    const last = top?.members.at(-1);
    if (last?.kind === "title" && last.isPossessed && this.isCoordinator(top?.after ?? at, at)) return true;
    if (
      top?.after === at &&
      (top.postposition === "about" || top.postposition === "between" || top.postposition === "field")
    )
      return true;
    if (
      below?.case === "gen" &&
      below.postposition === null &&
      top !== undefined &&
      (top.postposition !== null || top.case === "dat" || top.members.at(-1)?.kind === "date")
    )
      return true;
    if (this.waiting.title !== null || this.waiting.ownFirst >= 0)
      return (
        this.waiting.title !== null ||
        top?.case === "gen" ||
        (this.waiting.ownFirst >= 0 && this.tokens[at - 1]?.kind === "word")
      );
    return (
      top !== undefined &&
      top.postposition === null &&
      (top.case === "gen" || (top.case === "nom" && top.after === at))
    );
  }

  private isPersonsOwn(): boolean {
    const top = this.stack.at(-1);
    return (
      top?.case === "gen" && (top.members.at(-1)?.kind === "person" || top.members.at(-1)?.kind === "title")
    );
  }

  private readOther(at: number): number {
    const token = this.tokens[at] as Token;
    if (/d[aə]k[ıi]$/.test(token.lower) && token.lower.length > 5) {
      this.modify(at);
      return at + 1;
    }
    const place = this.placeAt(at);
    if (place !== undefined) {
      this.shift({ kind: "place", head: at, last: at + 1, case: place, isPossessed: false, isPlural: false });
      return at + 1;
    }
    if (token.kind === "number") {
      this.modify(at);
      return at + 1;
    }
    if (this.lexicon.functionWords.has(token.lower)) return at + 1;
    // Koreya, Malayziya: an unknown name is no dative
    const isUnknownName =
      token.isCapital && at > 0 && /[yn]?[aə]$/.test(token.lower) && !/(?:nd|d)[aə]$/.test(token.lower);
    const noun = isUnknownName
      ? undefined
      : nounReading(token.lower, this.stack.at(-1), this.endsPhrase(at + 1));
    if (noun === undefined) this.modify(at);
    else this.shift({ kind: "noun", head: at, last: at + 1, ...noun });
    return at + 1;
  }

  /** What comes next is no noun: a verb, a postposition, a mark. */
  private endsPhrase(at: number): boolean {
    const token = this.tokens[at];
    return (
      token === undefined ||
      token.kind !== "word" ||
      this.lexicon.classes.has(token.lower) ||
      this.verbFrom.has(at) ||
      this.sentence.verbAt.has(at)
    );
  }

  private placeAt(at: number): Case | undefined {
    const token = this.tokens[at] as Token;
    if (!token.isCapital) return undefined;
    for (const { stem, case: nounCase } of nameAnalyses(
      token.suffix === "" ? token.lower : token.stem.toLowerCase(),
    ))
      if (this.lexicon.names.places.has(stem))
        return token.suffix === "" ? nounCase : suffixCaseOf(token.suffix);
    return undefined;
  }

  private modify(at: number): void {
    if (this.waiting.ownFirst < 0) this.waiting.ownFirst = at;
    if (this.waiting.first < 0) this.waiting.first = at;
  }

  private wait(first: number, title: string): void {
    this.modify(first);
    this.waiting.title = title;
  }

  private shift(
    words: Pick<Nominal, "kind" | "head" | "last" | "case" | "isPossessed" | "isPlural"> & Partial<Nominal>,
  ): void {
    const { waiting } = this;
    const ownFirst =
      waiting.ownFirst >= 0 &&
      words.kind !== "person" &&
      words.kind !== "agency" &&
      words.kind !== "date" &&
      words.kind !== "place"
        ? Math.min(waiting.ownFirst, words.head)
        : (words.mention?.first ?? words.head);
    let nominal: Nominal = {
      ownFirst,
      mention: null,
      eventHead: null,
      titleHead: null,
      part: null,
      title: waiting.title,
      owner: null,
      complements: [],
      relatives: waiting.relatives,
      offices: [],
      act: null,
      isDemonstrative: waiting.isDemonstrative,
      isPredicate: false,
      date: null,
      ...words,
      first: waiting.first >= 0 ? Math.min(waiting.first, words.head) : (words.mention?.first ?? words.head),
    };
    this.waiting = nothingWaits();
    nominal = this.takeOwner(nominal);
    if (nominal.kind === "title")
      nominal = { ...nominal, offices: [officeOf(nominal, this.sentence, this.lexicon)] };
    if (nominal.kind === "person") nominal = this.takeTitles(nominal);
    this.nominals.push(nominal);
    this.coordinate(nominal);
  }

  /** The genitive right before, or a bare name that a possessed noun joins. */
  private takeOwner(nominal: Nominal): Nominal {
    let found = this.takeComplements(nominal);
    const top = this.stack.at(-1);
    if (top === undefined || top.postposition !== null || top.isContrasted) return found;
    const last = top.members.at(-1) as Nominal;
    const isGenitive = top.case === "gen" && nominal.isPossessed && this.isOpen(top.after, found.first);
    const isBare =
      top.case === "nom" && nominal.isPossessed && top.after === found.first && this.joinsBare(last, nominal);
    if (!isGenitive && !isBare) return found;
    if (
      nominal.kind === "person" ||
      nominal.kind === "date" ||
      (nominal.kind === "place" && !nominal.isPossessed)
    )
      return found;
    const taken = trailingOwners(top.members, nominal);
    const rest = top.members.slice(0, top.members.length - taken.length);
    this.stack.pop();
    if (rest.length > 0) this.stack.push(groupOf(rest));
    const owner = groupOf(isBare ? this.ownedBare(taken) : taken);
    found = { ...found, owner, first: Math.min(found.first, owner.first) };
    return found;
  }

  /** Whether a bare noun or name joins a possessed one: `BDTM tələbələri`, `iclas zalı`, `Bakı görüşü`. */
  private joinsBare(last: Nominal, nominal: Nominal): boolean {
    const wordsBefore = (nominal.eventHead ?? nominal.titleHead)?.before.length ?? 0;
    const isNear = nominal.ownFirst >= nominal.head - wordsBefore;
    switch (nominal.kind) {
      case "agency":
        return nominal.mention?.owner != null && nominal.mention.owner === last.mention;
      case "staff":
        return last.kind !== "person";
      case "title":
        return (
          bodies.has(last.kind) ||
          last.kind === "noun" ||
          last.kind === "title" ||
          last.kind === "event" ||
          last.kind === "cue"
        );
      case "event":
        return (
          isNear &&
          (last.kind === "place" ||
            last.kind === "noun" ||
            last.kind === "event" ||
            (last.kind === "agency" && last.last - last.ownFirst === 1))
        );
      case "cue":
        return isNear && !(last.kind === "person" && (last.offices.length > 0 || nominal.case === "loc"));
      case "noun":
      case "place":
        return (
          last.kind === "place" || last.kind === "event" || (last.kind === "noun" && nominal.kind === "place")
        );
      default:
        return false;
    }
  }

  /** `Muzeyin iclas zalı`: the genitive owns the bare noun that a possessed one joins. */
  private ownedBare(taken: readonly Nominal[]): readonly Nominal[] {
    const [only] = taken;
    const top = this.stack.at(-1);
    const isFree =
      taken.length === 1 &&
      only !== undefined &&
      only.owner === null &&
      (only.kind === "event" || only.kind === "noun" || only.kind === "cue");
    if (
      !isFree ||
      top === undefined ||
      top.case !== "gen" ||
      top.postposition !== null ||
      top.after !== only.first
    )
      return taken;
    this.stack.pop();
    return [{ ...only, owner: top, first: top.first }];
  }

  /** Nothing but words that modify stands between. */
  private isOpen(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      if (token.kind === "mark" && token.text !== "." && token.text !== "№") return false;
      const wordClass = this.lexicon.classes.get(token.lower);
      if (wordClass === "and" || wordClass === "or") return false;
    }
    return true;
  }

  /** `X-in Y ilə görüşü`, `X-in Y-yə səfəri`, `A ilə B arasında saziş`. */
  private takeComplements(nominal: Nominal): Nominal {
    if (
      nominal.kind !== "event" &&
      !(
        nominal.kind === "cue" &&
        (nominal.part === "speech" || (nominal.part === "partnership" && nominal.isPossessed))
      )
    )
      return nominal;
    const complements: Group[] = [];
    let { first } = nominal;
    let top = this.stack.at(-1);
    while (
      top !== undefined &&
      this.isOpen(top.after, first) &&
      isComplement(top, nominal) &&
      (nominal.isPossessed || top.postposition === "between")
    ) {
      const isOwned = this.stack.at(-2)?.case === "gen" && this.stack.at(-2)?.postposition === null;
      const isDirection = nominal.eventHead?.kind === "visit" && top.case === "dat" && top.after === first;
      if (
        !isOwned &&
        !isDirection &&
        top.postposition !== "between" &&
        !(top.postposition === "with" && nominal.isPossessed)
      )
        break;
      complements.unshift(top);
      first = top.first;
      this.stack.pop();
      top = this.stack.at(-1);
    }
    return complements.length === 0 ? nominal : { ...nominal, complements, first };
  }

  /** Titles right before a person: `X-in rəisi, professor | Vüsal Hüseynov`. */
  private takeTitles(person: Nominal): Nominal {
    const offices: OfficeReading[] = [];
    let first = person.first;
    const relatives = [...person.relatives];
    let top = this.stack.at(-1);
    while (top !== undefined && top.postposition === null) {
      const last = top.members.at(-1) as Nominal;
      if (last.kind !== "title" || last.case !== "nom" || !this.isTitleJoint(last.last, first)) break;
      // həmsədrləri X və Y: a plural title stands right before its first name
      if (last.isPlural && (last.last !== first || !last.isPossessed)) break;
      if (this.isOfNameBefore(top, last)) break;
      offices.unshift(...last.offices);
      relatives.unshift(...last.relatives);
      first = last.first;
      const rest = top.members.slice(0, -1);
      this.stack.pop();
      if (rest.length > 0) this.stack.push(groupOf(rest));
      // `nazir X və direktor Y`: a title behind a person belongs to the next.
      if (rest.at(-1)?.kind === "person") break;
      top = this.stack.at(-1);
    }
    return offices.length === 0 && first === person.first ? person : { ...person, offices, first, relatives };
  }

  /** `X ORG-un sədri, Y isə katibi seçilib`: a title right behind a name is that name's, where somebody is chosen. */
  private isOfNameBefore(top: Group, title: Nominal): boolean {
    const below = top.members.length > 1 ? top.members.at(-2) : this.stack.at(-2)?.members.at(-1);
    return below?.kind === "person" && below.last === title.first && this.appoints;
  }

  /** Between a title and the name, or two titles of one: ranks, commas, honorifics. */
  private isTitleJoint(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      const wordClass = this.lexicon.classes.get(token.lower);
      if (
        token.text !== "," &&
        token.text !== "." &&
        token.text !== "–" &&
        token.text !== "-" &&
        token.text !== "—" &&
        wordClass !== "honorific" &&
        wordClass !== "and" &&
        wordClass !== "too"
      )
        return false;
    }
    return to - from <= 3;
  }

  private coordinate(given: Nominal): void {
    const top = this.stack.at(-1);
    const nominal = top === undefined ? given : this.sharePlural(top, this.shareOwner(top, given));
    if (top !== undefined && this.isJoined(top, nominal)) {
      this.stack[this.stack.length - 1] = groupOf([...top.members, nominal]);
      return;
    }
    this.stack.push(groupOf([nominal]));
  }

  /** `həmsədrləri X və Y`: a plural title is of each name behind it. */
  private sharePlural(top: Group, nominal: Nominal): Nominal {
    const before = top.members.at(-1);
    if (nominal.kind !== "person" || nominal.offices.length > 0 || before?.kind !== "person") return nominal;
    const shared = before.offices.filter(({ isPlural }) => isPlural);
    return shared.length === 0 ? nominal : { ...nominal, offices: shared };
  }

  /** `şirkətin təsisçisi və direktoru`: two titles of one owner. */
  private shareOwner(top: Group, nominal: Nominal): Nominal {
    const before = top.members.at(-1);
    const isPair =
      nominal.kind === "title" &&
      before?.kind === "title" &&
      nominal.isPossessed &&
      nominal.owner === null &&
      before.owner !== null &&
      nominal.mention === null &&
      nominal.ownFirst === nominal.first;
    if (
      !isPair ||
      this.lexicon.classes.get(this.tokens[top.after]?.lower ?? "") !== "and" ||
      nominal.first - top.after > 1
    )
      return nominal;
    const owned = { ...nominal, owner: before.owner };
    return { ...owned, offices: [officeOf(owned, this.sentence, this.lexicon)] };
  }

  private isJoined(top: Group, nominal: Nominal): boolean {
    if (top.postposition !== null || top.isContrasted || top.isExcluded) return false;
    if (!this.isCoordinator(top.after, nominal.first)) return false;
    const last = top.members.at(-1) as Nominal;
    // O, həmçinin Fondun …: who is taken up begins no list
    if (last.kind === "noun" && this.lexicon.classes.get(this.tokens[last.head]?.lower ?? "") === "pronoun")
      return false;
    if (!areAlike(last, nominal)) return false;
    // X, orqanlarının rəhbərləri: a name and the owner of what follows are no list
    if (nominal.kind === "noun" && last.kind !== "noun" && nominal.case !== "nom" && last.case === "nom")
      return false;
    return top.case === "nom" || top.case === nominal.case;
  }

  /** The tokens between are coordinators. */
  private isCoordinator(from: number, to: number): boolean {
    if (to <= from || to - from > 4) return false;
    let joins = false;
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      const wordClass = this.lexicon.classes.get(token.lower);
      if (
        token.text === "," ||
        token.text === ";" ||
        wordClass === "and" ||
        wordClass === "or" ||
        wordClass === "including"
      )
        joins = true;
      else if (
        wordClass !== "too" &&
        wordClass !== "pronoun" &&
        wordClass !== "neither" &&
        token.kind !== "number" &&
        token.text !== "." &&
        token.text !== ")"
      )
        return false;
    }
    return joins;
  }

  private readVerb(verb: Verb): number {
    const { mood } = verb.reading.form;
    const next = verb.index + 1;
    switch (mood) {
      case "participle":
        return this.readRelative(verb);
      case "pastParticiple":
        return this.endsClause(verb) ? this.readFinite(verb) : this.readRelative(verb);
      case "objectParticiple":
      case "futureParticiple":
        this.modifyNext(this.closeEmbedded("objectRelative", verb));
        return next;
      case "clause":
      case "futureClause":
        this.shiftAct(this.closeEmbedded("complement", verb), verb);
        return next;
      case "verbalNoun":
      case "infinitive":
        if (this.isModifier(verb)) {
          this.modify(verb.first);
          return next;
        }
        this.shiftAct(this.closeEmbedded("act", verb), verb);
        return next;
      case "converb":
        this.closeEmbedded("converb", verb);
        this.waiting = nothingWaits();
        return next;
      case "future":
        if (this.isAttributive(verb)) return this.readRelative(verb);
        return this.readFinite(verb);
      default:
        return this.readFinite(verb);
    }
  }

  /** `salamlama nitqi`, `işəgötürmə mərasimi`: a bare act before its noun. */
  private isModifier({ index }: Verb): boolean {
    const [act, noun] = [this.tokens[index], this.tokens[index + 1]];
    return (
      /m[aə]$/.test(act?.lower ?? "") &&
      noun?.kind === "word" &&
      !this.sentence.verbAt.has(index + 1) &&
      !this.lexicon.classes.has(noun.lower)
    );
  }

  /** `keçiriləcək tədbir`: a future form right before a noun is a participle. */
  private isAttributive(verb: Verb): boolean {
    const next = this.tokens[verb.index + 1];
    if (next === undefined || next.kind !== "word" || this.lexicon.classes.has(next.lower)) return false;
    return (
      !this.sentence.verbAt.has(verb.index + 1) ||
      this.sentence.verbs.some((each) => each.first === verb.index + 1 && each.first < each.index)
    );
  }

  /** `işləmiş, … seçilmişdir`: the perfect without its copula, before the next clause of a chain. */
  private endsClause({ index }: Verb): boolean {
    const next = this.tokens[index + 1];
    return (
      next === undefined ||
      next.kind === "mark" ||
      (this.lexicon.classes.get(next.lower) === "and" && !this.isParticipleAhead(index + 2))
    );
  }

  /** `təşkil edilmiş və keçirilmiş görüş`: two participles of one noun. */
  private isParticipleAhead(from: number): boolean {
    const verb = this.sentence.verbs.find(({ index }) => index >= from);
    return (
      verb !== undefined &&
      (verb.reading.form.mood === "participle" ||
        (verb.reading.form.mood === "pastParticiple" && this.tokens[verb.index + 1]?.kind === "word"))
    );
  }

  private readRelative(verb: Verb): number {
    const isNoun = /[aə]nl[aə]r|m[ıiuü]şl[aə]r/.test(this.tokens[verb.index]?.lower ?? "");
    const clause = this.closeEmbedded("relative", verb);
    this.modifyNext(clause);
    if (isNoun)
      this.shift({
        kind: "noun",
        head: verb.index,
        last: verb.index + 1,
        case: guessCase(this.tokens[verb.index]?.lower ?? ""),
        isPossessed: false,
        isPlural: true,
      });
    return verb.index + 1;
  }

  private modifyNext(clause: Clause): void {
    const relatives = [...this.waiting.relatives, clause];
    this.waiting = {
      ...nothingWaits(),
      relatives,
      first: Math.min(clause.first, ...this.waiting.relatives.map(({ first }) => first)),
    };
  }

  private shiftAct(clause: Clause, verb: Verb): void {
    const { lower } = this.tokens[verb.index] as Token;
    const relatives = this.waiting.relatives;
    this.waiting = { ...nothingWaits(), relatives: [] };
    this.shift({
      kind: "act",
      head: verb.index,
      last: verb.index + 1,
      case: actCase(lower),
      isPossessed: verb.reading.form.mood === "verbalNoun",
      isPlural: false,
      act: { ...clause },
      first: clause.first,
      relatives,
    });
  }

  /** Takes from the stack what a predicate that is not finite can take. */
  private closeEmbedded(kind: ClauseKind, verb: Verb): Clause {
    let count = 0;
    let genitive: Group | null = null;
    const taken = new Set<string>();
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const group = this.stack[at] as Group;
      const takes = this.accepts(kind, verb, group, taken, count);
      if (takes === "no") break;
      count++;
      if (takes === "subject") {
        genitive = group;
        break;
      }
    }
    return this.close(kind, verb, count, verb.index + 1, undefined, genitive);
  }

  private accepts(
    kind: ClauseKind,
    verb: Verb,
    group: Group,
    taken: Set<string>,
    count: number,
  ): "yes" | "subject" | "no" {
    const last = group.members.at(-1) as Nominal;
    const isSlot = (slot: string): "yes" | "no" => {
      if (taken.has(slot)) return "no";
      taken.add(slot);
      return "yes";
    };
    if (group.isContrasted && count > 0) return "no";
    if (group.postposition !== null) return isSlot(`${group.postposition}`);
    if (group.case === "gen")
      return kind === "objectRelative" || kind === "complement" || kind === "act"
        ? last.kind === "date"
          ? "yes"
          : "subject"
        : "no";
    if (last.kind === "date") return isSlot("date");
    if (group.case === "nom") {
      const isNear = count === 0 && group.after === verb.first;
      if (kind === "objectRelative" && personal.has(last.kind) && isNear) return "subject";
      if (!isNear) return "no";
      if (last.kind === "noun" || last.kind === "cue" || last.kind === "act") return isSlot("nom");
      if (last.kind === "event")
        return verb.voice === "active" || kind === "act" || kind === "converb" ? isSlot("nom") : "no";
      return verb.class === "be" || verb.class === "called" ? isSlot("nom") : "no";
    }
    if (last.kind === "event" && group.case === "loc") {
      if (!atEvents.has(verb.class)) return "no";
      if (verb.class === "hold") return "no";
    }
    if (last.kind === "place" || last.kind === "agency" || last.kind === "noun")
      return group.case === "loc" || group.case === "abl"
        ? isSlot(`${last.kind}-${group.case}`)
        : isSlot(group.case);
    return isSlot(group.case);
  }

  private readFinite(verb: Verb): number {
    this.close("main", verb, this.stack.length, verb.index + 1);
    this.waiting = nothingWaits();
    this.hasNeither = false;
    this.hasCondition = false;
    return verb.index + 1;
  }

  private close(
    kind: ClauseKind,
    verb: Verb | null,
    count: number,
    last: number,
    force: Force = this.forceOf(verb),
    genitive: Group | null = null,
  ): Clause {
    const groups = this.stack.splice(this.stack.length - count, count);
    const meant = groups
      .filter((group) => group !== genitive && !group.isExcluded)
      .map((group) => withPostposedTitles(group, this.tokens));
    const segments = kind === "main" ? gappedSegments(meant) : [meant];
    for (const segment of segments.slice(0, -1))
      this.clauses.push({
        kind,
        verb,
        groups: segment,
        genitive: null,
        first: segment[0]?.first ?? last,
        last,
        force,
        isReported: this.isReported,
        index: this.clauses.length,
      });
    const clause: Clause = {
      kind,
      verb,
      groups: segments.at(-1) ?? [],
      genitive,
      first: groups[0]?.first ?? verb?.first ?? last,
      last,
      force,
      isReported: this.isReported,
      index: this.clauses.length,
    };
    this.clauses.push(clause);
    return clause;
  }

  private forceOf(verb: Verb | null): Force {
    if (this.isAsked || this.hasHedge || this.hasCondition) return "unreal";
    if (verb === null) return "stated";
    const { mood, negative } = verb.reading.form;
    if (mood === "infinitive" || mood === "modal") return "unreal";
    if (negative || (this.hasNeither && finiteMoods.has(mood))) return "denied";
    return mood === "future" || mood === "futureClause" || mood === "futureParticiple" ? "planned" : "stated";
  }
}

/** `Festivalı A, laboratoriyanı isə B təşkil edib`: one verb, two clauses; what one lacks it shares with the other. */
function gappedSegments(groups: readonly Group[]): readonly (readonly Group[])[] {
  const cuts = groups.flatMap(({ isContrasted }, index) => (isContrasted && index > 0 ? [index] : []));
  if (cuts.length === 0) return [groups];
  const segments = [0, ...cuts].map((from, index) => groups.slice(from, cuts[index] ?? groups.length));
  return segments.map((segment, index) => {
    const others = segments.filter((_, at) => at !== index).flat();
    const keys = new Set(segment.map(roleKey));
    const shared = others.filter(
      (group) => !group.isContrasted && !keys.has(roleKey(group)) && !isCircumstance(group),
    );
    const before = shared.filter(({ first }) => first < (segment[0]?.first ?? 0));
    const after = shared.filter(({ first }) => first >= (segment[0]?.first ?? 0));
    return [...before, ...segment, ...after];
  });
}

function roleKey({ members, postposition, case: groupCase }: Group): string {
  const kind = members.at(-1)?.kind ?? "noun";
  const family = personal.has(kind) ? "person" : kind;
  return family === "event" ? "event" : `${family}:${postposition ?? groupCase}`;
}

function isCircumstance({ members }: Group): boolean {
  const kind = members.at(-1)?.kind;
  return kind === "date" || kind === "place";
}

const postpositions: ReadonlySet<WordClass> = new Set<WordClass>([
  "agent",
  "between",
  "with",
  "jointly",
  "besides",
  "about",
  "concerning",
  "for",
  "according",
  "source",
  "as",
  "behalf",
  "instead",
  "except",
  "without",
  "within",
  "occasion",
  "attached",
  "after",
  "before",
  "against",
  "under",
  "headed",
]);

const governed: Readonly<Partial<Record<WordClass, readonly Case[]>>> = {
  according: ["dat"],
  source: ["dat"],
  against: ["dat"],
  concerning: ["ins", "nom"],
  jointly: ["ins"],
  besides: ["ins"],
  after: ["abl"],
  before: ["abl"],
  except: ["abl", "nom"],
};

/** Whether a postposition can stand behind a group: `X-ə müvafiq`, but not `X müvafiq olaraq`. */
function governs(wordClass: WordClass, group: Group): boolean {
  const cases = governed[wordClass];
  return cases === undefined || cases.includes(group.case) || group.postposition === "with";
}

function nothingWaits(): Waiting {
  return { first: -1, ownFirst: -1, title: null, relatives: [], isDemonstrative: false };
}

function partOf(forms: readonly HeadForm[]): Nominal["part"] {
  return (forms.find(({ head }) => head.class === "cue")?.head as CueHead | undefined)?.part ?? null;
}

function titleOf(forms: readonly HeadForm[]): TitleHead | null {
  return (forms.find(({ head }) => head.class === "title")?.head as TitleHead | undefined) ?? null;
}

function eventOf(forms: readonly HeadForm[]): EventHead | null {
  return (
    (forms.find(({ head }) => head.class === "event" || head.class === "document")?.head as
      | EventHead
      | undefined) ?? null
  );
}

export function groupOf(members: readonly Nominal[]): Group {
  const last = members.at(-1) as Nominal;
  return {
    members,
    first: (members[0] as Nominal).first,
    last: last.last,
    after: last.last,
    case: last.case,
    postposition: null,
    isContrasted: false,
    isExcluded: false,
  };
}

/** Which of the members before a possessed noun own it: the last one of a title, all alike of a staff or a part. */
function trailingOwners(members: readonly Nominal[], owned: Nominal): readonly Nominal[] {
  const last = members.at(-1) as Nominal;
  if (owned.kind === "title" && !owned.isPlural) {
    // “A” MMC-nin, “B” MMC-nin təsisçisi: each is said to own it.
    let at = members.length - 1;
    while (at > 0 && members[at - 1]?.kind === "agency" && members[at - 1]?.case === "gen") at--;
    return last.kind === "agency" ? members.slice(at) : [last];
  }
  if (owned.kind === "agency" || owned.kind === "noun") return [last];
  let from = members.length - 1;
  while (from > 0 && isAlikeOwner(members[from - 1] as Nominal, last, owned)) from--;
  return members.slice(from);
}

function isAlikeOwner(before: Nominal, last: Nominal, owned: Nominal): boolean {
  if (owned.kind === "staff")
    return bodies.has(before.kind) || (before.kind === "noun" && before.case === "gen");
  if (owned.kind === "title") return bodies.has(before.kind);
  return personal.has(before.kind) === personal.has(last.kind);
}

function areAlike(before: Nominal, next: Nominal): boolean {
  if (before.kind === next.kind) return true;
  const isPerson = (each: Nominal): boolean =>
    personal.has(each.kind) || (each.kind === "noun" && each.isPlural);
  if (isPerson(before) && isPerson(next)) return true;
  return bodies.has(before.kind) && bodies.has(next.kind);
}

function isComplement({ postposition, case: groupCase, members }: Group, nominal: Nominal): boolean {
  const kind = members.at(-1)?.kind;
  if (postposition === "with" || postposition === "between" || postposition === "jointly")
    return (
      kind !== "cue" && kind !== "date" && kind !== "act" && sided.has(nominal.eventHead?.kind ?? "agreement")
    );
  if (postposition !== null) return postposition === "concerning" || postposition === "about";
  if (kind === "date") return true;
  if (groupCase === "ins") return kind !== undefined && personal.has(kind);
  return (
    groupCase === "dat" &&
    nominal.eventHead?.kind === "visit" &&
    (kind === "place" || kind === "agency" || kind === "noun")
  );
}

/** Kinds of events that have two sides. */
const sided: ReadonlySet<string> = new Set(["meeting", "agreement", "visit", "conference"]);

/** `Samir Qənbərov, Kooperativin direktoru, …`: the title behind a name is the name's. */
function withPostposedTitles(group: Group, tokens: readonly Token[]): Group {
  if (
    !group.members.some(({ kind }, index) => kind === "title" && group.members[index - 1]?.kind === "person")
  )
    return group;
  const members: Nominal[] = [];
  for (const member of group.members) {
    const before = members.at(-1);
    if (
      member.kind === "title" &&
      before?.kind === "person" &&
      tokens[before.last]?.kind === "mark" &&
      !member.isPlural &&
      (member.owner !== null || member.mention !== null)
    )
      members[members.length - 1] = {
        ...before,
        offices: [...before.offices, ...member.offices],
        last: member.last,
        case: member.case,
      };
    else members.push(member);
  }
  return { ...group, members };
}

function datesByToken(
  tokens: readonly Token[],
  published: string | null,
): ReadonlyMap<number, { last: number; date: string }> {
  const found = new Map<number, { last: number; date: string }>();
  for (const date of findDatesInTokens(tokens, published)) {
    const first = tokens.findIndex(({ start }) => start === date.start);
    const last = tokens.findIndex(({ end }) => end === date.end);
    if (first >= 0 && last >= first) found.set(first, { last, date: date.date });
  }
  return found;
}

/** Case that an ending behind a quote or a hyphen marks. */
function suffixCaseOf(suffix: string): Case {
  if (/^n?[ıiuü]n$/.test(suffix)) return "gen";
  if (/n?d[aə]$/.test(suffix)) return "loc";
  if (/n?d[aə]n$/.test(suffix)) return "abl";
  if (/^y?l[aə]$/.test(suffix)) return "ins";
  if (/^[yn]?[aə]$/.test(suffix)) return "dat";
  return /^n?[ıiuü]$/.test(suffix) ? "acc" : "nom";
}

function actCase(lower: string): Case {
  if (/m[aə](?:q|k)$/.test(lower)) return "nom";
  if (/n[ıi]n$/.test(lower)) return "gen";
  if (/nd[aə]$/.test(lower)) return "loc";
  if (/nd[aə]n$/.test(lower)) return "abl";
  if (/(?:n|y|ğ)[aə]$/.test(lower)) return "dat";
  if (/s[ıi]$|l[aə]r[ıi]$/.test(lower)) return "nom";
  if (/(?:n|y|ğ)[ıiuü]$/.test(lower)) return "acc";
  return "nom";
}

/** A word that no list holds as a noun with its case, or `undefined` where it is bare and modifies what follows. */
function nounReading(
  lower: string,
  top: Group | undefined,
  endsPhrase: boolean,
): Pick<Nominal, "case" | "isPossessed" | "isPlural"> | undefined {
  const isPlural = /l[aə]r/.test(lower);
  const isOwned = top !== undefined && top.postposition === null && top.case === "gen";
  if (isOwned && endsPhrase && /[ıiuü]$/.test(lower)) return { case: "nom", isPossessed: true, isPlural };
  if (isOwned && /[ıiuü]n(?:[ıiuü]n?|[aə]|d[aə]n?)$/.test(lower))
    return { case: possessedCase(lower), isPossessed: true, isPlural };
  const nounCase = /[ıi]y[aə]$/.test(lower) ? "nom" : guessCase(lower);
  if (nounCase !== "nom") {
    if (lower.length < 4 || (nounCase === "acc" && !/n[ıiuü]$|l[aə]r[ıi]$/.test(lower))) return undefined;
    if (nounCase === "dat" && !/[ny][aə]$|l[aə]r[aə]$/.test(lower)) return undefined;
    return { case: nounCase, isPossessed: /[ıiuü]n(?:[ıiuü]n?|[aə]|d[aə]n?)$/.test(lower), isPlural };
  }
  return isPlural && /l[aə]r$/.test(lower) ? { case: "nom", isPossessed: false, isPlural: true } : undefined;
}

function possessedCase(lower: string): Case {
  if (/n[ıiuü]n$/.test(lower)) return "gen";
  if (/nd[aə]n$/.test(lower)) return "abl";
  if (/nd[aə]$/.test(lower)) return "loc";
  return /n[aə]$/.test(lower) ? "dat" : "acc";
}
