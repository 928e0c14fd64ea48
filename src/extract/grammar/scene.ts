/** One sentence understood: its phrases and events bound to what they mean, and questions that rules ask of it. */
import type { Token } from "../../language/az/tokens.ts";
import type { Modality } from "../../model/vocabulary.ts";
import type { AgencyDraft, EventDraft } from "./drafts.ts";
import type { EventSpan } from "./mentions/events.ts";
import { type Group, isSubject, type Phrase } from "./phrases.ts";
import { isFiniteVerb, type Sentence, type Verb } from "./sentence.ts";
import type { Office } from "./titles.ts";

export interface EventMention {
  readonly span: EventSpan;
  readonly event: EventDraft;
}

export interface OfficeMention {
  readonly phrase: Phrase;
  readonly office: Office;
  readonly agency: AgencyDraft | null;
}

export interface Ownership {
  readonly unit: AgencyDraft;
  readonly owner: AgencyDraft;
  /** Tokens that say it. */
  readonly first: number;
  readonly last: number;
  readonly isInferred: boolean;
}

export interface Scene {
  readonly index: number;
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly groups: readonly Group[];
  readonly events: readonly EventMention[];
  readonly offices: readonly OfficeMention[];
  /** Offices said of a verb (`müdir vəzifəsinə təyin edilib`), by no name. */
  readonly verbOffices: readonly { readonly office: Office; readonly agency: AgencyDraft | null }[];
  readonly ownerships: readonly Ownership[];
  /** Whom the sentence before gave something. */
  readonly lastRecipient: AgencyDraft | EventDraft | null;
  /** Agency mentions by first token, free or not. */
  readonly agencyAt: ReadonlyMap<number, AgencyDraft>;
}

/** What `make` gives for each token that a rule looks for; for the many others nothing is made. */
export function forTokens<Value>(
  { tokens }: Sentence,
  accepts: (token: Token, index: number) => boolean,
  make: (token: Token, index: number) => readonly Value[],
): readonly Value[] {
  const made: Value[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (accepts(token, index)) made.push(...make(token, index));
  }
  return made;
}

/** First token of the clause that a verb closes: after the verb, the `ki` or the colon before it. */
export function clauseStart(scene: Scene, verb: Verb): number {
  const { tokens } = scene.sentence;
  for (let at = verb.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.lower === "ki" || token.text === ";") return at + 1;
    const other = scene.sentence.verbAt.get(at);
    if (other !== undefined && isFiniteVerb(other) && isClauseEnd(scene, at)) return at + 1;
  }
  return 0;
}

function isClauseEnd(scene: Scene, at: number): boolean {
  const next = scene.sentence.tokens[at + 1];
  return (
    next === undefined ||
    next.kind === "mark" ||
    next.kind === "close" ||
    next.lower === "və" ||
    next.lower === "ki" ||
    next.lower === "isə" ||
    next.lower === "amma"
  );
}

/** Whether the clause of a verb is the content of somebody's speech (`bildirib ki, …`). */
export function isReported(scene: Scene, verb: Verb): boolean {
  const { tokens } = scene.sentence;
  for (let at = verb.first - 1; at > 0; at--)
    if (tokens[at]?.lower === "ki" && scene.sentence.verbAt.has(at - 1)) return true;
  return false;
}

/** Groups that end in `[from, to)`. */
export function groupsIn(scene: Scene, from: number, to: number): readonly Group[] {
  return scene.groups.filter((group) => group.first >= from && group.last <= to);
}

/** Subject phrases of a finite verb: nominatives of its clause, or of an earlier clause of the chain when it has none. */
export function subjectsOf(scene: Scene, verb: Verb): readonly Phrase[] {
  let to = verb.first;
  let from = clauseStart(scene, verb);
  for (let hops = 0; hops < 4; hops++) {
    const found = groupsIn(scene, from, to).filter(
      (group) => isSubject(group) && !isOfParticiple(scene, group, to),
    );
    if (found.length > 0) return found.flatMap((group) => group.phrases);
    const before = scene.sentence.verbAt.get(from - 1);
    if (from === 0 || before === undefined) return [];
    to = before.first;
    from = clauseStart(scene, before);
  }
  return [];
}

/** A nominative that an object participle before `to` takes: `Nazirliyin təşkil etdiyi …` in its short form. */
function isOfParticiple(scene: Scene, group: Group, to: number): boolean {
  for (let at = group.after; at < Math.min(group.after + 4, to); at++) {
    const verb = scene.sentence.verbAt.get(at);
    if (verb !== undefined)
      return verb.reading.form.mood === "objectParticiple" || verb.reading.form.mood === "futureParticiple";
  }
  return false;
}

/** Groups whose genitive or nominative a cue noun right after takes: `A və B-nin iştirakı`. */
export function groupBefore(scene: Scene, token: number): Group | undefined {
  return scene.groups.find(
    (group) => group.last === token || (group.after === token && group.marker === "none"),
  );
}

/** The event mention that ends nearest before a token, not before `from`. */
export function eventBefore(
  scene: Scene,
  from: number,
  to: number,
  accepts: (mention: EventMention) => boolean = () => true,
): EventMention | undefined {
  for (let index = scene.events.length - 1; index >= 0; index--) {
    const mention = scene.events[index] as EventMention;
    if (mention.span.last <= to && mention.span.first >= from && accepts(mention)) return mention;
  }
  return undefined;
}

/** The first event mention at or after a token. */
export function eventAfter(
  scene: Scene,
  from: number,
  to: number,
  accepts: (mention: EventMention) => boolean = () => true,
): EventMention | undefined {
  return scene.events.find(
    (mention) => mention.span.first >= from && mention.span.first < to && accepts(mention),
  );
}

export function isLocative(mention: EventMention): boolean {
  return mention.span.case === "loc";
}

export function isHappening(mention: EventMention): boolean {
  return !mention.span.isDocument;
}

/** First token after the clause that `from` stands in: behind the next finite verb. */
export function clauseEnd(scene: Scene, from: number): number {
  for (const verb of scene.sentence.verbs)
    if (verb.index >= from && isFiniteVerb(verb)) return verb.index + 1;
  return scene.sentence.tokens.length;
}

/** Modality that a verb form gives its statement, or `null` where it states nothing (goals, wishes, conditions). */
export function modalityOf(scene: Scene, verb: Verb): Modality | null {
  const { mood, negative } = verb.reading.form;
  if (negative) return mood === "infinitive" || mood === "modal" ? null : "negated";
  switch (mood) {
    case "present":
      return isHabit(scene, verb) ? null : outerModality(scene, verb, "asserted");
    case "past":
    case "participle":
    case "pastParticiple":
    case "objectParticiple":
    case "clause":
    case "converb":
      return outerModality(scene, verb, "asserted");
    case "future":
    case "futureClause":
    case "futureParticiple":
      return "planned";
    case "verbalNoun":
      return governorOf(scene, verb);
    case "infinitive":
    case "modal":
      return null;
  }
}

/** `mütəmadi olaraq görüşür`: what is done again and again is no single event. */
function isHabit(scene: Scene, verb: Verb): boolean {
  return scene.sentence.tokens
    .slice(clauseStart(scene, verb), verb.index)
    .some((token) => /^(?:mütəmadi|müntəzəm|daim|adətən|tez-tez)$/.test(token.lower));
}

/** A participle inside a future clause is planned with it: `… tərəfindən təşkil edilən görüş keçiriləcək`. */
function outerModality(scene: Scene, verb: Verb, own: Modality): Modality {
  const { mood } = verb.reading.form;
  if (mood !== "participle" && mood !== "converb") return own;
  const main = scene.sentence.verbs.find((each) => each.index > verb.index && isFiniteVerb(each));
  if (main === undefined) return own;
  if (main.reading.form.negative && main.class === "held") return "negated";
  return main.reading.form.mood === "future" && main.class === "held" ? "planned" : own;
}

/** What stands over a verbal noun: `keçirilməsi nəzərdə tutulub` plans it, `keçirilməsi ləğv edilib` denies it. */
function governorOf(scene: Scene, verb: Verb): Modality | null {
  const main = scene.sentence.verbs.find(
    (each) => each.index > verb.index && (isFiniteVerb(each) || each.class === "plan"),
  );
  if (main?.class === "plan" && main.index - verb.index <= 5) return "planned";
  if (main?.class === "cancel" && main.index - verb.index <= 5) return "negated";
  return null;
}
