/** What other programs write of a document: its entities and relations, without claims, quotes and evidence. */

import type { ClaimNode, KnowledgeGraph, MentionEdge } from "../src/model/knowledge-graph.ts";
import { pushTo } from "../src/order/order.ts";
import { labelOf } from "../src/store/schema.ts";

export interface PlainEntity {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

export interface PlainDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly PlainEntity[];
  readonly relations: readonly {
    readonly source: string;
    readonly target: string;
    readonly predicate: string;
  }[];
}

/** Every document of the graph with the entities it mentions and what its claims say, in the order of the graph. */
export function plainDocuments(graph: KnowledgeGraph): readonly PlainDocument[] {
  const entities = new Map(
    [...graph.persons, ...graph.agencies, ...graph.events].map(({ id, type, name }) => [
      id,
      { id, label: labelOf[type], name },
    ]),
  );
  const [mentions, claims] = [new Map<string, MentionEdge[]>(), new Map<string, ClaimNode[]>()];
  for (const mention of graph.mentions) pushTo(mentions, mention.document, mention);
  for (const claim of graph.claims) pushTo(claims, claim.document, claim);
  return graph.documents.map(({ id, title, text }) => ({
    id,
    title: title ?? "",
    text,
    entities: (mentions.get(id) ?? []).flatMap(({ entity }) => entities.get(entity) ?? []),
    relations: (claims.get(id) ?? []).map(({ subject, object, predicate }) => ({
      source: subject,
      target: object,
      predicate,
    })),
  }));
}
