import { createHash } from "node:crypto";
import type { Claim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { Agency, Entity, EventEntity, Person } from "../../src/model/entity.ts";
import { type Extraction, extractionSchema } from "../../src/model/extraction.ts";
import type { AgencyKind, EventKind, Predicate } from "../../src/model/vocabulary.ts";

/** Hand-written extractions: entities and claims in short, and a text in which every quote is found. */
export type Said = readonly [
  subject: string,
  predicate: Predicate,
  object: string,
  qualifiers?: Partial<Claim>,
];

export interface Article {
  /** What the text begins with, where a test says where its mentions are. */
  readonly text?: string;
  readonly published?: string;
  readonly title?: string;
  readonly entities: readonly Entity[];
  readonly claims?: readonly Said[];
}

export function person(id: string, name: string, aliases: string[] = []): Person {
  return { id, type: "person", name, aliases, mentions: [] };
}

export function agency(id: string, name: string, kind: AgencyKind, more: Partial<Agency> = {}): Agency {
  return { id, type: "agency", name, kind, acronym: null, aliases: [], mentions: [], ...more };
}

export function event(
  id: string,
  name: string,
  kind: EventKind,
  more: Partial<EventEntity> = {},
): EventEntity {
  return { id, type: "event", name, kind, date: null, place: null, aliases: [], mentions: [], ...more };
}

/** A document named `id` and what it says; checked against the schema. */
export function article(id: string, content: Article): { document: Document; extraction: Extraction } {
  let text = `${content.text ?? content.title ?? id}\n`;
  const write = (sentence: string): { start: number; end: number } => {
    const start = text.length;
    text += `${sentence}\n`;
    return { start, end: start + sentence.length };
  };
  const entities = content.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.length > 0 ? entity.mentions : [write(entity.name)],
  }));
  const name = (local: string): string => entities.find((entity) => entity.id === local)?.name ?? local;
  const claims = (content.claims ?? []).map(([subject, predicate, object, qualifiers], index): Claim => {
    const quote = `${name(subject)} ${predicate} ${name(object)}.`;
    const evidence = { ...write(quote), quote };
    const fixed = { modality: "asserted", confidence: 0.9, extractor: "hand@1", rule: "hand" } as const;
    return { id: `c${index}`, subject, predicate, object, ...fixed, evidence, ...qualifiers };
  });
  const header = {
    id,
    uri: `https://example.az/${id}`,
    title: content.title ?? id,
    language: "az" as const,
    published: content.published ?? null,
    sha256: createHash("sha256").update(text).digest("hex"),
    anchors: [],
  };
  const extraction = extractionSchema.parse({ document: header, entities, claims });
  return { document: { ...header, text }, extraction };
}
