/**
 * An appearance is one entity as one document speaks of it: what resolution gathers into the people, agencies and
 * events of the graph.
 */
import { InputError } from "../errors.ts";
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Agency, Entity, EventEntity, Person } from "../model/entity.ts";
import type { Extraction } from "../model/extraction.ts";
import { compareCodeUnits } from "../order/order.ts";

export interface Appearance<Kind extends Entity = Entity> {
  readonly document: Document;
  readonly entity: Kind;
}

/** Gives the key of the node that an appearance belongs to; undefined where it has none yet. */
export type KeyOf = Pick<ReadonlyMap<Appearance, string>, "get">;

/** One document's claims with the appearances they join. */
export interface Assertion {
  readonly document: Document;
  readonly claim: Claim;
  readonly subject: Appearance;
  readonly object: Appearance;
}

/** Everything the documents say, in the order of document ids. */
export interface Testimony {
  readonly documents: readonly Document[];
  readonly persons: Appearance<Person>[];
  readonly agencies: Appearance<Agency>[];
  readonly events: Appearance<EventEntity>[];
  readonly assertions: Assertion[];
}

export interface ResolveItem {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** What tells an appearance from every other one of its document, whatever the local ids are. */
export function anchorOf({ document, entity }: Appearance): (string | number)[] {
  return [document.sha256, entity.type, entity.name, entity.mentions[0]?.start ?? -1];
}

function sortItems(items: Iterable<ResolveItem>): ResolveItem[] {
  const sorted = [...items].sort((one, other) => compareCodeUnits(one.document.id, other.document.id));
  return sorted.filter(({ document }, index) => {
    const before = sorted[index - 1]?.document;
    if (before?.id !== document.id) return true;
    if (before.sha256 === document.sha256) return false;
    throw new InputError(
      `document "${document.id}": two different texts have this id (${before.uri} and ${document.uri}); give each document an id of its own`,
      { data: { id: document.id, uris: [before.uri, document.uri] } },
    );
  });
}

/**
 * Takes the documents apart into appearances and assertions; the order of the items does not matter.
 * Throws InputError where two texts share one document id or a claim names no entity of its document.
 */
export function gatherTestimony(items: Iterable<ResolveItem>): Testimony {
  const documents: Document[] = [];
  const persons: Appearance<Person>[] = [];
  const agencies: Appearance<Agency>[] = [];
  const events: Appearance<EventEntity>[] = [];
  const assertions: Assertion[] = [];
  for (const { document, extraction } of sortItems(items)) {
    documents.push(document);
    const local = new Map<string, Appearance>();
    const add = <Kind extends Entity>(list: Appearance<Kind>[], entity: Kind): void => {
      const appearance = { document, entity };
      list.push(appearance);
      local.set(entity.id, appearance);
    };
    for (const entity of extraction.entities) {
      if (entity.type === "person") add(persons, entity);
      else if (entity.type === "agency") add(agencies, entity);
      else add(events, entity);
    }
    for (const claim of extraction.claims) {
      const [subject, object] = [local.get(claim.subject), local.get(claim.object)];
      if (subject === undefined || object === undefined) {
        throw new InputError(
          `document "${document.id}", claim "${claim.id}": names an entity the document does not list; list it or drop the claim`,
          { data: { document: document.id, claim: claim.id } },
        );
      }
      assertions.push({ document, claim, subject, object });
    }
  }
  return { documents, persons, agencies, events, assertions };
}
