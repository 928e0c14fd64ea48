/**
 * Why the grammar says what it says of a document: for each sentence the names it found, the rules that fired and on which
 * words, and what it looked at and rejected. Reads with the grammar itself, so that it never tells another story.
 */
import type { ReadingView } from "../../language/az/normalise.ts";
import type { Document } from "../../model/document.ts";
import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Span } from "../../model/span.ts";
import type { EntityType, Modality, Predicate } from "../../model/vocabulary.ts";
import { isGoalSection } from "./blocks.ts";
import type { EntityDraft } from "./drafts.ts";
import { type DraftClaim, extractTraced, isSilent } from "./grammar.ts";
import { type Rejected, rejectedIn } from "./rejected.ts";
import type { ClaimQualifiers } from "./rules/rule.ts";
import type { Scene } from "./scene.ts";

export interface NamedMention extends Span {
  readonly type: EntityType;
  readonly name: string;
}

/** A rule that fired; its span holds the words on which. */
export interface Fired extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly modality: Modality;
  readonly qualifiers: ClaimQualifiers;
  /** Whether its claim stands in the result; one that says the same, more surely or earlier, stands otherwise. */
  readonly isKept: boolean;
}

/** One sentence of the document; spans count in its stored text. */
export interface ExplainedSentence extends Span {
  /** Why no rule looked at it, or `null`. */
  readonly silence: string | null;
  readonly mentions: readonly NamedMention[];
  readonly fired: readonly Fired[];
  readonly rejected: readonly Rejected[];
}

export interface Explanation {
  readonly document: Document;
  readonly sentences: readonly ExplainedSentence[];
}

interface Step {
  readonly scene: Scene;
  readonly proposed: readonly DraftClaim[];
  readonly view: ReadingView;
}

/** Explains what the grammar extracts from a document, in the order of its text. */
export function explain(document: Document): Explanation {
  const steps: Step[] = [];
  const extraction = extractTraced(document, (scene, proposed, view) => {
    steps.push({ scene, proposed, view });
  });
  const read = steps.map((step) => explainStep(step, extraction));
  const sentences = [...read, ...leftOut(document.text, read)].sort((a, b) => a.start - b.start);
  return { document, sentences };
}

function explainStep({ scene, proposed, view }: Step, extraction: Extraction): ExplainedSentence {
  const { sentence } = scene;
  const span = view.original(sentence.start, sentence.end);
  const mentions = mentionsIn(span, extraction);
  const fired = proposed.map((draft) => firedBy(draft, scene, view, extraction));
  const silence = silenceOf(scene);
  const context = { scene, view, mentions, fired: proposed.map(({ proposal }) => proposal) };
  return { ...span, silence, mentions, fired, rejected: silence === null ? rejectedIn(context) : [] };
}

function silenceOf(scene: Scene): string | null {
  if (!isSilent(scene)) return null;
  return isGoalSection(scene.sentence.block.section)
    ? "goals are wishes, not facts"
    : "a heading names things and states nothing";
}

function mentionsIn(span: Span, { entities }: Extraction): readonly NamedMention[] {
  return entities
    .flatMap(({ type, name, mentions }) => mentions.map(({ start, end }) => ({ start, end, type, name })))
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function firedBy(
  { rule, proposal, span }: DraftClaim,
  { sentence: { tokens } }: Scene,
  view: ReadingView,
  extraction: Extraction,
): Fired {
  const first = tokens[proposal.first]?.start ?? span.start;
  const last = tokens[Math.max(proposal.last, proposal.first + 1) - 1]?.end ?? span.end;
  const evidence = view.original(span.start, span.end);
  const subject = entityOf(proposal.subject, view, extraction);
  const object = entityOf(proposal.object, view, extraction);
  const { predicate, confidence } = rule;
  const isKept = extraction.claims.some(
    (claim) =>
      claim.rule === rule.name &&
      claim.subject === subject?.id &&
      claim.object === object?.id &&
      claim.modality === proposal.modality &&
      claim.evidence.start === evidence.start &&
      claim.evidence.end === evidence.end,
  );
  return {
    ...view.original(first, last),
    rule: rule.name,
    confidence,
    subject: subject?.name ?? proposal.subject.name,
    predicate,
    object: object?.name ?? proposal.object.name,
    modality: proposal.modality,
    qualifiers: proposal.qualifiers ?? {},
    isKept,
  };
}

/** The entity that a draft became: the one with its first mention. */
function entityOf(draft: EntityDraft, view: ReadingView, { entities }: Extraction): Entity | undefined {
  const [first] = draft.mentions;
  if (first === undefined) return undefined;
  const { start, end } = view.original(first.start, first.end);
  return entities.find(
    ({ type, mentions }) =>
      type === draft.type && mentions.some((mention) => mention.start === start && mention.end === end),
  );
}

/** Lines that no sentence was made of: what a site puts around its articles. */
function leftOut(text: string, read: readonly Span[]): readonly ExplainedSentence[] {
  const lines: ExplainedSentence[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const [start, end] = [index, index + line.length];
    if (line.trim() === "" || read.some((span) => span.start < end && span.end > start)) continue;
    lines.push({
      start,
      end,
      silence: "belongs to the page, not to the text",
      mentions: [],
      fired: [],
      rejected: [],
    });
  }
  return lines;
}
