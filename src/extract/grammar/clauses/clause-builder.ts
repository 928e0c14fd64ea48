/** Makes the clauses of a sentence: each predicate with the arguments it takes from the stack, and how it is meant. */

import { guessCase } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { finiteMoods, type Verb } from "../sentence.ts";
import { clauseWith, groupWith } from "./changed.ts";
import { argumentsOf } from "./clause-arguments.ts";
import { actCase } from "./endings.ts";
import { gappedSegments } from "./gapping.ts";
import { personal } from "./group.ts";
import type { Clause, ClauseKind, Force, Group } from "./nominal.ts";
import { withOwnerAsSubject } from "./owned-companions.ts";
import type { PhraseStack } from "./phrase-stack.ts";
import type { SentenceWords } from "./sentence-words.ts";
import { shift } from "./shift.ts";
import { withPostposedTitles } from "./titles-of-names.ts";
import { titleOfWork } from "./work-nouns.ts";

const participles: ReadonlySet<string> = new Set(["participle", "objectParticiple", "futureParticiple"]);

/** Verbs that have no object. */
const objectless: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "be",
  "compete",
  "participate",
  "speak",
  "meet",
]);

/** `türk zabitləri iştirak edib`: what reads as an object is the owned subject of a verb that has none. */
function asSubject(group: Group): Group {
  return group.case === "acc" && group.postposition === null ? groupWith(group, { case: "nom" }) : group;
}

export class ClauseBuilder {
  readonly stack: PhraseStack;
  private readonly made: Clause[] = [];
  private isReported = false;
  private hasHedge = false;
  private hasNeither = false;
  private hasCondition = false;
  private readonly words: SentenceWords;

  constructor(stack: PhraseStack) {
    this.stack = stack;
    this.words = stack.words;
  }

  /** The clauses so far, in the order of their predicates. */
  get clauses(): readonly Clause[] {
    return this.made;
  }

  /** What comes is said by somebody, or no more. */
  report(isReported: boolean): void {
    this.isReported = isReported;
  }

  /** A hedge holds to the end of the sentence, `nə … nə` and a condition to the next finite verb. */
  weaken(by: "hedge" | "neither" | "condition"): void {
    if (by === "hedge") this.hasHedge = true;
    else if (by === "condition") this.hasCondition = true;
    else this.hasNeither = this.words.hasNeither;
  }

  /** `deyil` behind the clause before, which ends with it. */
  denyLast(last: number): void {
    const clause = this.made.pop();
    if (clause !== undefined) this.made.push(clauseWith(clause, { force: "denied", last }));
  }

  readVerb(verb: Verb): number {
    this.shiftOffice(verb);
    const { mood } = verb.reading.form;
    const next = verb.index + 1;
    switch (mood) {
      case "participle":
        return this.readRelative(verb);
      case "pastParticiple":
        return this.endsClause(verb) ? this.readFinite(verb) : this.readRelative(verb);
      case "objectParticiple":
      case "futureParticiple":
        this.stack.modifyNext(this.closeEmbedded("objectRelative", verb));
        return next;
      case "clause":
      case "futureClause":
        this.shiftAct(this.closeEmbedded("complement", verb), verb);
        return next;
      case "verbalNoun":
      case "infinitive":
        if (this.isModifier(verb)) {
          this.stack.modify(verb.first);
          return next;
        }
        this.shiftAct(this.closeEmbedded("act", verb), verb);
        return next;
      case "converb":
        this.closeEmbedded("converb", verb);
        this.stack.forget();
        return next;
      case "future":
        if (this.isAttributive(verb)) return this.readRelative(verb);
        return this.readFinite(verb);
      default:
        return this.readFinite(verb);
    }
  }

  /** `X-də müəllimlik edib`: the noun of the verb is the office. */
  private shiftOffice(verb: Verb): void {
    const titleHead = titleOfWork(verb, this.words.tokens, this.words.lexicon);
    if (titleHead === undefined) return;
    const { first } = verb;
    shift(this.stack, {
      kind: "title",
      head: first,
      last: first + 1,
      case: "nom",
      isPossessed: false,
      isPlural: false,
      titleHead,
    });
  }

  /** `salamlama nitqi`, `işəgötürmə mərasimi`: a bare act before its noun. */
  private isModifier({ index }: Verb): boolean {
    const [act, noun] = [this.words.tokens[index], this.words.tokens[index + 1]];
    return (
      /m[aə]$/.test(act?.lower ?? "") &&
      noun?.kind === "word" &&
      !this.words.sentence.verbAt.has(index + 1) &&
      !this.words.lexicon.classes.has(noun.lower)
    );
  }

  /** `keçiriləcək tədbir`, `baş tutacaq “Şəfəq” yarışı`: a future form right before a noun or its title is a participle. */
  private isAttributive(verb: Verb): boolean {
    const next = this.words.tokens[verb.index + 1];
    if (this.words.sentence.quotes.has(verb.index + 1) && next?.text !== "(")
      return this.words.tokens[verb.index + 2]?.kind === "word";
    if (next === undefined || next.kind !== "word") return false;
    const wordClass = this.words.lexicon.classes.get(next.lower);
    if (wordClass !== undefined && wordClass !== "adjective") return false;
    return (
      !this.words.sentence.verbAt.has(verb.index + 1) ||
      this.words.sentence.verbs.some((each) => each.first === verb.index + 1 && each.first < each.index)
    );
  }

  /** `işləmiş, … seçilmişdir`: the perfect without its copula, before the next clause of a chain. */
  private endsClause({ index }: Verb): boolean {
    const next = this.words.tokens[index + 1];
    return (
      next === undefined ||
      next.kind === "mark" ||
      (this.words.lexicon.classes.get(next.lower) === "and" && !this.isParticipleAhead(index + 2))
    );
  }

  /** `keçirilən və X-in maliyyələşdirdiyi layihə`: what stands between belongs to the second participle. */
  joinsParticiple(at: number): boolean {
    const previous = this.clauses.at(-1);
    const isBehind = previous?.last === at && this.stack.waiting.relatives.includes(previous);
    const verb = this.words.sentence.verbs.find(({ index }) => index > at);
    return isBehind && verb !== undefined && participles.has(verb.reading.form.mood);
  }

  /** `təşkil edilmiş və keçirilmiş görüş`: two participles of one noun. */
  private isParticipleAhead(from: number): boolean {
    const verb = this.words.sentence.verbs.find(({ index }) => index >= from);
    return (
      verb !== undefined &&
      (verb.reading.form.mood === "participle" ||
        (verb.reading.form.mood === "pastParticiple" && this.words.tokens[verb.index + 1]?.kind === "word"))
    );
  }

  private readRelative(verb: Verb): number {
    const isNoun = /[aə]nl[aə]r|m[ıiuü]şl[aə]r/.test(this.words.tokens[verb.index]?.lower ?? "");
    const clause = this.closeEmbedded("relative", verb);
    this.stack.modifyNext(clause);
    if (isNoun)
      shift(this.stack, {
        kind: "noun",
        head: verb.index,
        last: verb.index + 1,
        case: guessCase(this.words.tokens[verb.index]?.lower ?? ""),
        isPossessed: false,
        isPlural: true,
      });
    return verb.index + 1;
  }

  private shiftAct(clause: Clause, verb: Verb): void {
    const { lower } = this.words.tokens[verb.index] as Token;
    const { relatives } = this.stack.waiting;
    this.stack.forget();
    shift(this.stack, {
      kind: "act",
      head: verb.index,
      last: verb.index + 1,
      case: actCase(lower),
      isPossessed: verb.reading.form.mood === "verbalNoun",
      isPlural: false,
      act: clauseWith(clause, {}),
      first: clause.first,
      relatives,
    });
  }

  /** Takes from the stack what a predicate that is not finite can take. */
  private closeEmbedded(kind: ClauseKind, verb: Verb): Clause {
    const { count, subject } = argumentsOf(kind, verb, this.stack);
    const clause = this.close(kind, verb, count, verb.index + 1, undefined, subject);
    if (kind === "converb" || kind === "relative") this.dropOwner(clause);
    return clause;
  }

  /** `X-in | Nizami Gəncəvi irsini öyrənərək …`: a bare name between a subject and the possessed noun of an embedded verb owns the noun. */
  private dropOwner({ groups: [object], verb }: Clause): void {
    const { top, below } = this.stack;
    const [owned] = object?.members ?? [];
    const [name] = top?.members ?? [];
    const isObject =
      verb?.voice === "active" &&
      object?.case === "acc" &&
      owned?.kind === "noun" &&
      owned.isPossessed &&
      owned.owner === null;
    const isName =
      top?.members.length === 1 &&
      name?.kind === "person" &&
      name.offices.length === 0 &&
      top.case === "nom" &&
      top.after === object?.first;
    const hasSubject =
      below?.postposition === null &&
      (below.case === "gen" || below.case === "nom") &&
      personal.has(below.members.at(-1)?.kind ?? "noun");
    if (isObject && isName && hasSubject) this.stack.pop();
  }

  private readFinite(verb: Verb): number {
    this.close("main", verb, this.stack.size, verb.index + 1);
    this.stack.forget();
    this.hasNeither = false;
    this.hasCondition = false;
    return verb.index + 1;
  }

  close(
    kind: ClauseKind,
    verb: Verb | null,
    count: number,
    last: number,
    force: Force = this.forceOf(verb),
    genitive: Group | null = null,
  ): Clause {
    const [groups, subject] = withOwnerAsSubject(kind, this.stack.take(count), genitive);
    const meant = groups
      .filter((group) => group !== subject && !group.isExcluded)
      .map((group) => withPostposedTitles(group, this.words.tokens))
      .map((group) => (verb !== null && objectless.has(verb.class) ? asSubject(group) : group));
    const segments = kind === "main" ? gappedSegments(meant) : [meant];
    for (const segment of segments.slice(0, -1))
      this.made.push({
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
      genitive: subject,
      first: groups[0]?.first ?? verb?.first ?? last,
      last,
      force,
      isReported: this.isReported,
      index: this.clauses.length,
    };
    this.made.push(clause);
    return clause;
  }

  private forceOf(verb: Verb | null): Force {
    if (this.words.isAsked || this.hasHedge || this.hasCondition) return "unreal";
    if (verb === null) return "stated";
    const { mood, negative } = verb.reading.form;
    if (mood === "infinitive" || mood === "modal") return "unreal";
    if (isAskedOf(mood, this.words.tokens[verb.index]?.lower ?? "")) return "unreal";
    if (negative || (this.hasNeither && finiteMoods.has(mood))) return "denied";
    if (mood === "futureClause" || mood === "futureParticiple") return "planned";
    if (mood !== "future") return "stated";
    // X razılaşarsa, Y saziş imzalayacaq: nobody says that it will be
    const { conditionAt } = this.words;
    return conditionAt >= 0 && conditionAt < verb.index ? "unreal" : "planned";
  }
}

/** `iştirak edibmi`: the particle of a question on the verb. */
function isAskedOf(mood: Verb["reading"]["form"]["mood"], lower: string): boolean {
  return finiteMoods.has(mood) && /(?:[brkq]|d[ıiuü])m[ıiuü]$/.test(lower);
}
