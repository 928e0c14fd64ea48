/** What the grammar looked at in a sentence and left, with the reason: for explanations only. */
import type { ReadingView } from "../../language/az/normalise.ts";
import type { VerbMood } from "../../language/az/verbs.ts";
import type { VerbClass } from "../../lexicon/verbs.ts";
import type { WordClass } from "../../lexicon/word-classes.ts";
import type { Span } from "../../model/span.ts";
import type { Clause } from "./clauses/nominal.ts";
import { isEvent } from "./constructions/clause-events.ts";
import type { ActorReference, EventReference, Proposal } from "./constructions/proposal.ts";
import { forceOf, type Scene } from "./constructions/scene.ts";
import type { DocumentClaim } from "./document/closed-document.ts";
import type { Verb } from "./sentence.ts";

/** Words that might have given a name or a claim, and why they did not. */
export interface Rejected extends Span {
  readonly reason: string;
}

export interface SentenceTrace {
  readonly scene: Scene;
  readonly proposals: readonly Proposal[];
  readonly view: ReadingView;
  /** Mentions of the result inside the sentence, in the stored text. */
  readonly mentions: readonly Span[];
  /** What the proposals of the sentence became. */
  readonly claims: readonly DocumentClaim[];
}

/** Verbs that speak of no relation between the things the graph holds. */
const silentVerbs: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "agree",
  "be",
  "born",
  "buy",
  "called",
  "cancel",
  "come",
  "decline",
  "deny",
  "died",
  "greet",
  "happen",
  "invite",
  "other",
  "permit",
  "plan",
  "promise",
  "remember",
  "rumour",
  "study",
  "tell",
  "want",
  "work",
]);

/** Verbs that say something of an event. */
const eventVerbs: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "compete",
  "participate",
  "speak",
  "moderate",
  "open",
  "hold",
  "host",
  "win",
  "beat",
]);

const unrealMoods: Readonly<Partial<Record<VerbMood, string>>> = {
  infinitive: "an infinitive names an act and does not say that it happened",
  modal: "what should, may or could be is no fact",
  verbalNoun: "an act named as a noun is not said to have happened",
};

const governors: Readonly<Partial<Record<VerbClass, string>>> = {
  rumour: "what is rumoured is no fact",
  want: "what somebody wants is no fact",
  propose: "what is proposed is no fact",
};

const unrealWords: Readonly<Partial<Record<WordClass, string>>> = {
  hedge: "the sentence supposes it and does not state it",
  condition: "it is the condition of something else",
  habitually: "what happens again and again is no event",
};

/** Every rejected candidate of a sentence, in the order of the text. */
export function rejectedIn(trace: SentenceTrace): readonly Rejected[] {
  return [
    ...verbsWithoutClaim(trace),
    ...referencesWithoutMeaning(trace),
    ...headsWithoutName(trace),
    ...capitalsWithoutName(trace),
    ...idleEvents(trace),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function spanOf({ scene, view }: SentenceTrace, first: number, last: number): Span {
  const { tokens } = scene.parsed.sentence;
  return view.original(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

function isMentioned(trace: SentenceTrace, first: number, last: number): boolean {
  const { start, end } = spanOf(trace, first, last);
  return trace.mentions.some((mention) => mention.start < end && mention.end > start);
}

function verbsWithoutClaim(trace: SentenceTrace): readonly Rejected[] {
  const { scene, proposals } = trace;
  const clauses = new Map<Verb, Clause>();
  for (const clause of scene.parsed.clauses) if (clause.verb !== null) clauses.set(clause.verb, clause);
  return [...clauses]
    .filter(
      ([verb]) =>
        !silentVerbs.has(verb.class) &&
        !proposals.some(({ first, last }) => first <= verb.index && verb.index < last),
    )
    .map(([verb, clause]) => ({
      ...spanOf(trace, verb.first, verb.index + 1),
      reason: whyNoProposal(scene, clause, verb),
    }));
}

function whyNoProposal(scene: Scene, clause: Clause, verb: Verb): string {
  if (forceOf(scene, clause) === "unreal") return whyUnreal(scene, clause, verb);
  if (scene.parsed.mentions.length === 0) return "the sentence names no person and no agency";
  if (eventVerbs.has(verb.class) && !scene.nominals.some(isEvent)) return "the sentence names no event";
  return "nobody and nothing stands where a construction looks for them: in its clause, in the case it asks for";
}

function whyUnreal({ hosts, lexicon, parsed }: Scene, clause: Clause, verb: Verb): string {
  const { tokens } = parsed.sentence;
  if (tokens.at(-1)?.text === "?") return "what is asked is not stated";
  const governor = hosts.get(clause.index)?.clause?.verb?.class;
  const words = tokens.flatMap(({ lower }) => unrealWords[lexicon.classes.get(lower) ?? "and"] ?? []);
  return (
    (governor === undefined ? undefined : governors[governor]) ??
    unrealMoods[verb.reading.form.mood] ??
    words[0] ??
    "what governs it does not say that it happened"
  );
}

/** Constructions that fired on a pronoun, a title or an event left unsaid which the text does not tell of. */
function referencesWithoutMeaning(trace: SentenceTrace): readonly Rejected[] {
  return trace.proposals
    .filter((proposal) => !trace.claims.some((claim) => isOf(claim, proposal)))
    .flatMap((proposal) => {
      const missing = [proposal.subject, proposal.object].flatMap((each) => unsaid(each) ?? []);
      const [what] = missing;
      return what === undefined
        ? []
        : [
            {
              ...spanOf(trace, proposal.first, Math.max(proposal.last, proposal.first + 1)),
              reason: `${proposal.construction}: ${what}`,
            },
          ];
    });
}

function isOf(claim: DocumentClaim, { construction, predicate, first, last, subject }: Proposal): boolean {
  return (
    claim.construction === construction &&
    claim.predicate === predicate &&
    claim.first === first &&
    claim.last === last &&
    (subject.kind !== "named" || claim.subject === subject.entity)
  );
}

function unsaid(reference: ActorReference | EventReference): string | undefined {
  switch (reference.kind) {
    case "pronoun":
      return "whom it speaks of stands in no sentence before";
    case "titled":
      return `the text gives nobody the title “${reference.stem}”`;
    case "only":
      return "the text names no such body, or several";
    case "lived":
      return "the text tells nobody's life";
    case "parties":
      return "the text names no two sides before";
    case "stage":
      return "no event that it can mean is told before";
    default:
      return undefined;
  }
}

function headsWithoutName(trace: SentenceTrace): readonly Rejected[] {
  const { heads } = trace.scene.parsed.sentence;
  return heads.flatMap((forms, index) => {
    const isHead = forms.some(({ head }) => head.class === "agency" || head.class === "unit");
    if (!isHead || isMentioned(trace, index, index + 1)) return [];
    const reason = "names no agency: no name belongs to it, and none met before is called so";
    return [{ ...spanOf(trace, index, index + 1), reason }];
  });
}

/** Two capital words or more in a row that became part of no name. */
function capitalsWithoutName(trace: SentenceTrace): readonly Rejected[] {
  const { tokens } = trace.scene.parsed.sentence;
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
  return trace.scene.nominals
    .filter((nominal) => isEvent(nominal) && !isMentioned(trace, nominal.head, nominal.head + 1))
    .map((nominal) => ({
      ...spanOf(trace, nominal.ownFirst, nominal.last),
      reason: "an event left out: no claim attaches anyone to it",
    }));
}
