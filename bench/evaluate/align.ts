/** Which extracted entity is which gold entity: of one type, the pairs that share most mentions first, one to one. */
import { lowerCase } from "../../src/language/az/fold.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Span } from "../../src/model/span.ts";
import type { GoldDocument, GoldEntity, GoldMention } from "./gold.ts";

export interface Alignment {
  readonly byGold: ReadonlyMap<GoldEntity, Entity>;
  /** Id of an extracted entity → its gold entity. */
  readonly byId: ReadonlyMap<string, GoldEntity>;
}

const leastScore = 0.3;

/** A name without case, quotes and superfluous blanks. */
export function foldedName(name: string): string {
  return lowerCase(name.normalize("NFC"))
    .replace(/["“”„«»'’]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function namesOf(entity: {
  readonly name: string;
  readonly aliases: readonly string[];
}): readonly string[] {
  return [entity.name, ...entity.aliases].map(foldedName);
}

function spansOf(mention: GoldMention, text: string): readonly Span[] {
  const wanted = typeof mention === "string" ? mention : mention.text;
  const spans: Span[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1))
    spans.push({ start, end: start + wanted.length });
  return typeof mention === "string" ? spans : spans.slice(mention.nth - 1, mention.nth);
}

/** Common part of two spans as a share of the longer one. */
function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / Math.max(one.end - one.start, other.end - other.start);
}

function scoreOf(gold: GoldEntity, spans: readonly Span[], entity: Entity): number {
  if (gold.type !== entity.type) return 0;
  const shared = entity.mentions.reduce(
    (sum, mention) => sum + spans.reduce((most, span) => Math.max(most, overlap(span, mention)), 0),
    0,
  );
  const known = namesOf(gold);
  return namesOf(entity).some((name) => known.includes(name)) ? shared + 1 : shared;
}

export function align({ entities, text }: GoldDocument, extracted: readonly Entity[]): Alignment {
  const pairs = entities.flatMap((gold) => {
    const spans = gold.mentions.flatMap((mention) => spansOf(mention, text));
    return extracted
      .map((entity) => ({ gold, entity, score: scoreOf(gold, spans, entity) }))
      .filter(({ score }) => score >= leastScore);
  });
  const byGold = new Map<GoldEntity, Entity>();
  const byId = new Map<string, GoldEntity>();
  for (const { gold, entity } of pairs.sort((a, b) => b.score - a.score)) {
    if (byGold.has(gold) || byId.has(entity.id)) continue;
    byGold.set(gold, entity);
    byId.set(entity.id, gold);
  }
  return { byGold, byId };
}
