/**
 * Why the grammar says what it says of a document: for each sentence the names it found, the constructions that fired and on which
 * words, and what it looked at and rejected. Reads with the grammar itself, so that it never tells another story.
 */
import type { ReadingView } from "../../language/az/normalise.ts";
import type { Document } from "../../model/document.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Span } from "../../model/span.ts";
import type { EntityType, Modality, Predicate } from "../../model/vocabulary.ts";
import { isGoalSection } from "./blocks.ts";
import { confidenceOf } from "./confidence.ts";
import { matchAll } from "./constructions/constructions.ts";
import type { Qualifiers } from "./constructions/proposal.ts";
import type { DocumentClaim, DocumentEntity, ReadSentence } from "./document/closed-document.ts";
import { extractionOf, type GrammarReading, type MadeExtraction, readGrammar } from "./grammar.ts";
import { isSilent } from "./read-document.ts";
import { type Rejected, rejectedIn, type SentenceTrace } from "./rejected.ts";
import type { Sentence } from "./sentence.ts";

export interface NamedMention extends Span {
  readonly type: EntityType;
  readonly name: string;
}

/** A construction that fired; its span holds the words on which. */
export interface Fired extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  /** Whether its claim stands in the result; one that says the same, more surely or earlier, stands otherwise. */
  readonly isKept: boolean;
}

/** One sentence of the document; spans count in its stored text. */
export interface ExplainedSentence extends Span {
  /** Why no construction looked at it, or `null`. */
  readonly silence: string | null;
  readonly mentions: readonly NamedMention[];
  readonly fired: readonly Fired[];
  readonly rejected: readonly Rejected[];
}

export interface Explanation {
  readonly document: Document;
  readonly sentences: readonly ExplainedSentence[];
}

/** Explains what the grammar extracts from a document, in the order of its text. */
export function explain(document: Document): Explanation {
  const grammarReading = readGrammar(document);
  const made = extractionOf(document, grammarReading);
  const read = grammarReading.reading.sentences.map((_, index) =>
    explainSentence(index, grammarReading, made),
  );
  const sentences = [...read, ...leftOut(document.text, read)].sort((a, b) => a.start - b.start);
  return { document, sentences };
}

function explainSentence(
  index: number,
  { reading, view }: GrammarReading,
  made: MadeExtraction,
): ExplainedSentence {
  const sentence = reading.sentences[index] as Sentence;
  const span = view.original(sentence.start, sentence.end);
  const mentions = mentionsIn(span, made.extraction);
  const claims = reading.closed.claims.filter((claim) => claim.sentence === index);
  const fired = claims.map((claim) => firedBy(claim, sentence, view, made));
  const silence = silenceOf(sentence);
  const read = reading.read[index];
  const rejected =
    silence === null && read !== undefined ? rejectedIn({ ...looked(read), view, mentions, claims }) : [];
  return { ...span, silence, mentions, fired, rejected };
}

/** The scene of a sentence and all that constructions say of it, also what no document can answer. */
function looked({ scene }: ReadSentence): Pick<SentenceTrace, "scene" | "proposals"> {
  return { scene: scene(), proposals: matchAll(scene()) };
}

function silenceOf(sentence: Sentence): string | null {
  if (!isSilent(sentence)) return null;
  return isGoalSection(sentence.block.section)
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
  claim: DocumentClaim,
  { tokens, start, end }: Sentence,
  view: ReadingView,
  { extraction, kept, ids }: MadeExtraction,
): Fired {
  const { construction, predicate, modality, qualifiers, first, last } = claim;
  const nameOf = (entity: DocumentEntity): string =>
    extraction.entities.find(({ id }) => id === ids.get(entity))?.name ?? entity.name;
  return {
    ...view.original(tokens[first]?.start ?? start, tokens[Math.max(last, first + 1) - 1]?.end ?? end),
    rule: construction,
    confidence: confidenceOf(construction),
    subject: nameOf(claim.subject),
    predicate,
    object: nameOf(claim.object),
    modality,
    qualifiers,
    isKept: kept.includes(claim),
  };
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
