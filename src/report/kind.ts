/** Kinds of entities in words. */
import type { EntityNode } from "../model/knowledge-graph.ts";
import type { Wording } from "./wording.ts";

/** What kind of thing the entity is, in the words of the report. */
export function kindOf(entity: EntityNode, wording: Wording): string {
  if (entity.type === "person") return wording.person;
  return entity.type === "agency" ? wording.agencyKinds[entity.kind] : wording.eventKinds[entity.kind];
}
