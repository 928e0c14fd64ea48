/** The groups that wait for the head or the predicate that takes them, and the modifiers that wait for their head. */
import { groupWith, nominalWith } from "./changed.ts";
import { groupOf } from "./group.ts";
import type { Clause, Group, Nominal } from "./nominal.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Modifiers that wait for their head. */
interface Waiting {
  first: number;
  ownFirst: number;
  title: string | null;
  relatives: readonly Clause[];
  isDemonstrative: boolean;
}

export class PhraseStack {
  readonly words: SentenceWords;
  /** Every nominal of the sentence, in the order of their heads. */
  readonly nominals: Nominal[] = [];
  waiting: Waiting = nothingWaits();
  /** Participles joined with one that is still to come: `keçirilən və X-in maliyyələşdirdiyi layihə`. */
  private joined: readonly Clause[] = [];
  private readonly groups: Group[] = [];

  constructor(words: SentenceWords) {
    this.words = words;
  }

  get size(): number {
    return this.groups.length;
  }

  get top(): Group | undefined {
    return this.groups.at(-1);
  }

  get below(): Group | undefined {
    return this.groups.at(-2);
  }

  at(index: number): Group | undefined {
    return this.groups.at(index);
  }

  push(group: Group): void {
    this.groups.push(group);
  }

  pop(): Group | undefined {
    return this.groups.pop();
  }

  replaceTop(group: Group): void {
    this.groups[this.groups.length - 1] = group;
  }

  /** Leaves of the top group only these members. */
  keep(members: readonly Nominal[]): void {
    this.groups.pop();
    if (members.length > 0) this.groups.push(groupOf(members));
  }

  /** Takes the uppermost groups, the lowest of them first. */
  take(count: number): readonly Group[] {
    return this.groups.splice(this.groups.length - count, count);
  }

  /** What waited belongs to nothing. */
  forget(): void {
    this.waiting = nothingWaits();
  }

  modify(at: number): void {
    if (this.waiting.ownFirst < 0) this.waiting.ownFirst = at;
    if (this.waiting.first < 0) this.waiting.first = at;
  }

  wait(first: number, title: string): void {
    this.modify(first);
    this.waiting.title = title;
  }

  modifyNext(clause: Clause): void {
    const relatives = [...this.joined, ...this.waiting.relatives, clause];
    const { title, ownFirst } = this.waiting;
    const first = Math.min(...relatives.map((each) => each.first));
    this.joined = [];
    this.waiting = { ...nothingWaits(), relatives, first };
    if (title === null || !this.standsBehindTitle(clause, ownFirst)) return;
    this.wait(ownFirst, title);
    this.waiting.first = Math.min(first, ownFirst);
  }

  /** `“X” mövzusunda | keçirilən seminar`: the title is that of the noun to come. */
  private standsBehindTitle({ verb }: Clause, open: number): boolean {
    const { tokens, sentence, lexicon } = this.words;
    const close = sentence.quotes.get(open);
    if (verb === null || close === undefined || close + 1 >= verb.first) return false;
    const between = tokens.slice(close + 1, verb.first);
    return between.every(({ lower }) => lexicon.classes.get(lower) === "titled");
  }

  /** What waits modifies the same noun as the next participle. */
  joinRelatives(): void {
    this.joined = [...this.joined, ...this.waiting.relatives];
    this.forget();
  }

  /** What stands behind a bracket stands behind the name before it. */
  extendLast(open: number, after: number): void {
    const top = this.top;
    if (top === undefined || top.after !== open) return;
    const members = [...top.members];
    const last = members.pop() as Nominal;
    members.push(nominalWith(last, { last: after }));
    this.replaceTop(groupWith(top, { members, last: after, after }));
  }
}

const noClauses: readonly Clause[] = [];

function nothingWaits(): Waiting {
  return { first: -1, ownFirst: -1, title: null, relatives: noClauses, isDemonstrative: false };
}
