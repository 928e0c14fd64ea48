/**
 * Where a document names the entities of a graph. The graph keeps how often, not where: the grammar reads the document
 * again, and what it finds is matched with what the graph says this document mentions.
 */
import { grammar } from "../extract/grammar/grammar.ts";
import type { Entity } from "../model/entity.ts";
import type { DocumentNode, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import type { FindMentions, FoundMention } from "./holdings.ts";

function goesBy(node: EntityNode, entity: Entity): boolean {
  if (node.type !== entity.type) return false;
  return [node.name, ...node.aliases].some((name) => name === entity.name || entity.aliases.includes(name));
}

/** The node that an entity of the document became: of several of its name, the one of its date. */
function nodeOf(entity: Entity, mentioned: readonly EntityNode[]): EntityNode | undefined {
  const named = mentioned.filter((node) => goesBy(node, entity));
  const dated = named.find(
    (node) => node.type === "event" && entity.type === "event" && node.date === entity.date,
  );
  return dated ?? named[0];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Where a name stands as it is written, at the beginning of a word: what other extractors found has no reading here. */
function* placesOf(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (at === 0 || !wordCharacter.test(text.charAt(at - 1))) yield at;
}

function writtenMentions({ text }: DocumentNode, node: EntityNode): readonly FoundMention[] {
  return [node.name, ...node.aliases].flatMap((name) =>
    [...placesOf(text, name)].map((start) => ({ start, end: start + name.length, entity: node.id })),
  );
}

/** Of mentions that overlap the longer one, then the earlier one. */
function withoutOverlaps(mentions: readonly FoundMention[]): readonly FoundMention[] {
  const inOrder = mentions.toSorted(
    (one, other) =>
      one.start - other.start || other.end - one.end || compareCodeUnits(one.entity, other.entity),
  );
  let end = 0;
  return inOrder.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** Finds the mentions of a graph's documents, each document read when it is asked for. */
export function mentionFinder(graph: KnowledgeGraph): FindMentions {
  const nodes = new Map<string, EntityNode>(
    [...graph.persons, ...graph.agencies, ...graph.events].map((node) => [node.id, node]),
  );
  const mentioned = new Map<string, EntityNode[]>();
  for (const { document, entity } of graph.mentions) {
    const node = nodes.get(entity);
    if (node !== undefined) pushTo(mentioned, document, node);
  }
  return (document) => {
    const known = mentioned.get(document.id) ?? [];
    if (known.length === 0) return [];
    const read = grammar.extract(document).entities.flatMap((entity) => {
      const node = nodeOf(entity, known);
      return node === undefined
        ? []
        : entity.mentions.map(({ start, end }) => ({ start, end, entity: node.id }));
    });
    const found = new Set(read.map(({ entity }) => entity));
    const others = known.filter(({ id }) => !found.has(id));
    return withoutOverlaps([...read, ...others.flatMap((node) => writtenMentions(document, node))]);
  };
}
