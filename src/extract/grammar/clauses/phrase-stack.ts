/** The groups that wait for the head or the predicate that takes them, and the modifiers that wait for their head. */
import { groupWith, nominalWith } from "./changed.ts";
import { groupOf } from "./group.ts";
import type { Clause, Group, Nominal } from "./nominal.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Modifiers that wait for their head. */
interface Waiting {
  readonly first: number;
  readonly ownFirst: number;
  readonly title: string | null;
  readonly relatives: readonly Clause[];
  readonly isDemonstrative: boolean;
}

export class PhraseStack {
  readonly words: SentenceWords;
  private readonly found: Nominal[] = [];
  private modifiers: Waiting = nothingWaits();
  /** Participles joined with one that is still to come: `keçirilən və X-in maliyyələşdirdiyi layihə`. */
  private joined: readonly Clause[] = [];
  private readonly groups: Group[] = [];

  constructor(words: SentenceWords) {
    this.words = words;
  }

  /** Every nominal of the sentence, in the order of their heads. */
  get nominals(): readonly Nominal[] {
    return this.found;
  }

  get waiting(): Waiting {
    return this.modifiers;
  }

  /** Counts a nominal among those of the sentence. */
  note(nominal: Nominal): void {
    this.found.push(nominal);
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
    this.modifiers = nothingWaits();
  }

  modify(at: number): void {
    const { first, ownFirst } = this.modifiers;
    this.change({ ownFirst: ownFirst < 0 ? at : ownFirst, first: first < 0 ? at : first });
  }

  /** What waits begins with a word further back. */
  modifyFrom(at: number): void {
    const { first, ownFirst } = this.modifiers;
    this.change({
      ownFirst: ownFirst < 0 ? at : Math.min(ownFirst, at),
      first: first < 0 ? at : Math.min(first, at),
    });
  }

  wait(first: number, title: string): void {
    this.modify(first);
    this.change({ title });
  }

  /** `bu`, `həmin` before the noun to come. */
  point(): void {
    this.change({ isDemonstrative: true });
  }

  /** Clauses of what the noun to come absorbs are its own. */
  absorb(relatives: readonly Clause[]): void {
    if (relatives.length > 0) this.change({ relatives: [...relatives, ...this.modifiers.relatives] });
  }

  modifyNext(clause: Clause): void {
    const relatives = [...this.joined, ...this.modifiers.relatives, clause];
    const { title, ownFirst } = this.modifiers;
    const first = Math.min(...relatives.map((each) => each.first));
    this.joined = [];
    this.modifiers = { ...nothingWaits(), relatives, first };
    if (title === null || !this.standsBehindTitle(clause, ownFirst)) return;
    this.wait(ownFirst, title);
    this.change({ first: Math.min(first, ownFirst) });
  }

  private change(modifiers: Partial<Waiting>): void {
    this.modifiers = { ...this.modifiers, ...modifiers };
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
    this.joined = [...this.joined, ...this.modifiers.relatives];
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
