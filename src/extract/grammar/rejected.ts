/** What the grammar looked at in a sentence and left, with the reason: for explanations only. */
import type { ReadingView } from "../../language/az/normalise.ts";
import type { VerbMood } from "../../language/az/verbs.ts";
import type { VerbClass } from "../../lexicon/verbs.ts";
import type { Span } from "../../model/span.ts";
import type { Proposal } from "./rules/rule.ts";
import { modalityOf, type Scene } from "./scene.ts";
import type { Verb } from "./sentence.ts";

/** Words that might have given a name or a claim, and why they did not. */
export interface Rejected extends Span {
  readonly reason: string;
}

export interface SentenceTrace {
  readonly scene: Scene;
  readonly view: ReadingView;
  /** Mentions of the result inside the sentence, in the stored text. */
  readonly mentions: readonly Span[];
  readonly fired: readonly Proposal[];
}

/** Verbs that speak of no relation between the things the graph holds. */
const silentVerbs: ReadonlySet<VerbClass> = new Set([
  "other",
  "be",
  "plan",
  "cancel",
  "work",
  "tell",
  "greet",
]);

/** Verbs that say something of an event. */
const eventVerbs: ReadonlySet<VerbClass> = new Set([
  "participate",
  "attended",
  "speak",
  "moderate",
  "open",
  "hold",
  "held",
  "host",
  "win",
]);

const unreal: Readonly<Partial<Record<VerbMood, string>>> = {
  infinitive: "an infinitive names an act and does not say that it happened",
  modal: "what should, may or could be is no fact",
  verbalNoun: "an act named as a noun is not said to have happened",
};

/** Every rejected candidate of a sentence, in the order of the text. */
export function rejectedIn(trace: SentenceTrace): readonly Rejected[] {
  return [
    ...verbsWithoutClaim(trace),
    ...headsWithoutName(trace),
    ...capitalsWithoutName(trace),
    ...idleEvents(trace),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function spanOf({ scene, view }: SentenceTrace, first: number, last: number): Span {
  const { tokens } = scene.sentence;
  return view.original(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

function isMentioned(trace: SentenceTrace, first: number, last: number): boolean {
  const { start, end } = spanOf(trace, first, last);
  return trace.mentions.some((mention) => mention.start < end && mention.end > start);
}

function verbsWithoutClaim(trace: SentenceTrace): readonly Rejected[] {
  return trace.scene.sentence.verbs
    .filter(
      (verb) =>
        !silentVerbs.has(verb.class) &&
        !trace.fired.some(({ first, last }) => first <= verb.index && verb.index < last),
    )
    .map((verb) => ({ ...spanOf(trace, verb.first, verb.index + 1), reason: whyNoClaim(trace.scene, verb) }));
}

function whyNoClaim(scene: Scene, verb: Verb): string {
  const { mood, negative } = verb.reading.form;
  if (modalityOf(scene, verb) === null)
    return unreal[mood] ?? (negative ? "a wish denied is no fact" : "it states no fact");
  if (scene.phrases.length === 0) return "the sentence names no person and no agency";
  if (eventVerbs.has(verb.class) && scene.events.length === 0) return "the sentence names no event";
  return "no name stands where a rule looks for one: in its clause, with the case and postposition it asks for";
}

function headsWithoutName(trace: SentenceTrace): readonly Rejected[] {
  const { heads } = trace.scene.sentence;
  return heads.flatMap((forms, index) => {
    const isHead = forms.some(({ head }) => head.class === "agency" || head.class === "unit");
    if (!isHead || isMentioned(trace, index, index + 1)) return [];
    const reason = "names no agency: no name belongs to it, and none met before is called so";
    return [{ ...spanOf(trace, index, index + 1), reason }];
  });
}

/** Two capital words or more in a row that became part of no name. */
function capitalsWithoutName(trace: SentenceTrace): readonly Rejected[] {
  const { tokens } = trace.scene.sentence;
  const found: Rejected[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const goesOn =
      token?.kind === "word" && token.isCapital && !token.isAcronym && !isMentioned(trace, at, at + 1);
    if (goesOn) continue;
    if (at - first >= 2)
      found.push({
        ...spanOf(trace, first, at),
        reason:
          "names no person: no title before it, no given name with a family name, no ending of family names",
      });
    first = at + 1;
  }
  return found;
}

function idleEvents(trace: SentenceTrace): readonly Rejected[] {
  return trace.scene.events
    .filter(({ span }) => !isMentioned(trace, span.head, span.head + 1))
    .map(({ span }) => ({
      ...spanOf(trace, span.first, span.last),
      reason: "an event left out: no claim attaches anyone to it",
    }));
}
