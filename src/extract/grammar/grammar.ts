/** The grammar: the default extractor, deterministic and offline. */
import { lowerCase } from "../../language/az/fold.ts";
import { type ReadingView, readingView } from "../../language/az/normalise.ts";
import { asciiForm, isAsciiText, restoreAscii } from "../../language/az/restore.ts";
import { asciiRestoration, azerbaijaniLexicon } from "../../lexicon/lexicon.ts";
import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { headerOf } from "../../model/document-header.ts";
import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Span } from "../../model/span.ts";
import type { Extractor } from "../extractor.ts";
import { confidenceOf } from "./confidence.ts";
import type { ClosedDocument, DocumentClaim, DocumentEntity } from "./document/closed-document.ts";
import type { DocumentNames } from "./names/entities.ts";
import { type DocumentReading, readDocument } from "./read-document.ts";
import type { Sentence } from "./sentence.ts";

const name = "grammar";
const version = "2";
const maxQuoteWords = 60;

/** The reading of a document with all its stages, for explanations. */
export interface GrammarReading {
  readonly view: ReadingView;
  readonly isAscii: boolean;
  readonly reading: DocumentReading;
}

/** Reads a document through all stages; the extraction is made of what it returns. */
export function readGrammar(document: Document): GrammarReading {
  const lexicon = azerbaijaniLexicon();
  const composed = readingView(document.text);
  const isAscii = isAsciiText(composed.text);
  const view = isAscii ? restoreAscii(composed, asciiRestoration(lexicon)) : composed;
  return { view, isAscii, reading: readDocument(view.text, document.published, lexicon) };
}

function extract(document: Document): Extraction {
  return extractionOf(document, readGrammar(document)).extraction;
}

/** An extraction and what it was made of. */
export interface MadeExtraction {
  readonly extraction: Extraction;
  /** The claims of the document that stand in the extraction, one for one; others say the same. */
  readonly kept: readonly DocumentClaim[];
  readonly ids: ReadonlyMap<DocumentEntity, string>;
}

/** The entities and claims of a reading. */
export function extractionOf(document: Document, { view, isAscii, reading }: GrammarReading): MadeExtraction {
  const { names, closed, sentences } = reading;
  const claims = mergeClaims(closed.claims, sentences);
  const kept = keptEntities(names, closed, claims, sentences);
  const ids = numberEntities(kept);
  const spell = isAscii ? asciiName : (text: string): string => text;
  const extraction = {
    document: headerOf(document),
    entities: kept.map(({ entity, mentions }) =>
      entityOf(entity, mentions, ids.get(entity) as string, view, spell),
    ),
    claims: claims.map((claim, index) => claimOf(claim, index, ids, sentences, document.text, view)),
  };
  return { extraction, kept: claims, ids };
}

export const grammar: Extractor = { name, version, extract };

interface KeptEntity {
  readonly entity: DocumentEntity;
  readonly mentions: readonly Span[];
}

function keptEntities(
  names: DocumentNames,
  closed: ClosedDocument,
  claims: readonly DocumentClaim[],
  sentences: readonly Sentence[],
): readonly KeptEntity[] {
  const mentions = new Map<DocumentEntity, Span[]>();
  names.bySentence.forEach((list, index) => {
    const { tokens } = sentences[index] as Sentence;
    for (const { entity, first, last } of list) {
      const spans = mentions.get(entity) ?? [];
      spans.push({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
      mentions.set(entity, spans);
    }
  });
  const attached = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const named = [...mentions].map(([entity, spans]) => ({ entity, mentions: spans }));
  const told = [...attached].some(({ type }) => type === "event")
    ? closed.events
        .filter((event) => attached.has(event))
        .map((entity) => ({ entity, mentions: entity.mentions }))
    : [];
  return [...named, ...told].sort(
    (a, b) => firstOf(a) - firstOf(b) || (a.entity.type < b.entity.type ? -1 : 1),
  );
}

function firstOf({ mentions }: KeptEntity): number {
  return mentions.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}

function numberEntities(kept: readonly KeptEntity[]): ReadonlyMap<DocumentEntity, string> {
  const counts = { person: 0, agency: 0, event: 0 };
  const ids = new Map<DocumentEntity, string>();
  for (const { entity } of kept) {
    counts[entity.type]++;
    ids.set(entity, `${entity.type[0]}${counts[entity.type]}`);
  }
  return ids;
}

/** Claims that say the same are one: the surest keeps its words, the most specific role wins. */
function mergeClaims(
  claims: readonly DocumentClaim[],
  sentences: readonly Sentence[],
): readonly DocumentClaim[] {
  const merged = new Map<string, DocumentClaim>();
  const numbers = new Map<DocumentEntity, number>();
  const number = (entity: DocumentEntity): number => {
    const known = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, known);
    return known;
  };
  for (const claim of claims) {
    const { title = "", amount = "" } = claim.qualifiers;
    const key = [
      claim.predicate,
      number(claim.subject),
      number(claim.object),
      claim.modality,
      lowerCase(title),
      amount,
    ].join("|");
    const known = merged.get(key);
    merged.set(key, known === undefined ? claim : better(known, claim));
  }
  const start = ({ sentence }: DocumentClaim): number => sentences[sentence]?.start ?? 0;
  return [...merged.values()].sort((a, b) => start(a) - start(b));
}

const roleRank = { participant: 0, guest: 1, winner: 2, speaker: 3, chair: 4 } as const;

function better(a: DocumentClaim, b: DocumentClaim): DocumentClaim {
  const rank = ({ qualifiers: { role = "participant" } }: DocumentClaim): number => roleRank[role];
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return confidenceOf(b.construction) > confidenceOf(a.construction) ? b : a;
}

/** The sentence that says it, or the words from the first to the last one involved where the sentence is long. */
function evidenceSpan({ tokens, start, end }: Sentence, { first, last }: DocumentClaim): Span {
  if (tokens.length <= maxQuoteWords) return { start, end };
  return { start: tokens[first]?.start ?? start, end: tokens[Math.max(last, first + 1) - 1]?.end ?? end };
}

/** Names of a text in ASCII letters are given in its letters. */
function asciiName(text: string): string {
  return asciiForm(text).replace(/[ƏŞÇĞÖÜİ]/g, (letter) => asciiForm(lowerCase(letter)).toUpperCase());
}

function entityOf(
  entity: DocumentEntity,
  spans: readonly Span[],
  id: string,
  view: ReadingView,
  spell: (name: string) => string,
): Entity {
  const mentions = uniqueSpans(spans.map(({ start, end }) => view.original(start, end)));
  const aliases = [...new Set(entity.aliases)]
    .filter((alias) => alias !== entity.name)
    .map(spell)
    .sort();
  const common = { id, name: spell(entity.name), aliases, mentions };
  switch (entity.type) {
    case "person":
      return { ...common, type: "person" };
    case "agency":
      return { ...common, type: "agency", kind: entity.kind, acronym: entity.acronym };
    case "event":
      return {
        ...common,
        type: "event",
        kind: entity.kind,
        date: entity.date,
        place: entity.place === null ? null : spell(entity.place),
        ...(entity.venue === null ? {} : { venue: spell(entity.venue) }),
        ...(entity.description === null ? {} : { description: spell(entity.description) }),
      };
  }
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (span, index) =>
      index === 0 || span.start !== sorted[index - 1]?.start || span.end !== sorted[index - 1]?.end,
  );
}

function claimOf(
  claim: DocumentClaim,
  index: number,
  ids: ReadonlyMap<DocumentEntity, string>,
  sentences: readonly Sentence[],
  text: string,
  view: ReadingView,
): Claim {
  const span = evidenceSpan(sentences[claim.sentence] as Sentence, claim);
  const { start, end } = view.original(span.start, span.end);
  return {
    id: `c${index + 1}`,
    subject: ids.get(claim.subject) as string,
    predicate: claim.predicate,
    object: ids.get(claim.object) as string,
    modality: claim.modality,
    ...claim.qualifiers,
    confidence: confidenceOf(claim.construction),
    extractor: `${name}@${version}`,
    rule: claim.construction,
    evidence: { start, end, quote: text.slice(start, end) },
  };
}
