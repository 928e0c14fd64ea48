/** The shape of all that a store holds: who is joined with whom and by how many documents, and nothing else. */
import type { JoinedEntities } from "../graph/measures.ts";
import { type EntityType, entityTypes } from "../model/vocabulary.ts";
import { sortedUnique } from "../order/order.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { labelOf } from "../store/schema.ts";
import type { Member } from "./communities.ts";
import { ask, labelsAt } from "./read-around.ts";

export interface Shape extends JoinedEntities {
  /** All entities by their ids. */
  readonly members: ReadonlyMap<string, Member>;
}

/** An entity whose edges are still to be counted, with its place among all. */
type Counted = { -readonly [Key in keyof Member]: Member[Key] } & { readonly place: number };

/** Edges of so many documents each, as their ends with a tab between. */
interface Ends {
  readonly documentCount: number;
  readonly ends: readonly string[];
}

async function addMembers(store: GraphStore, type: EntityType, members: Map<string, Counted>): Promise<void> {
  const documentsOf = new Map<string, number>();
  for (const { documents, ids } of await ask(store, "shape-nodes", { label: labelOf[type] }))
    for (const id of ids as readonly string[]) documentsOf.set(id, Number(documents)); // holds: as the statement says
  for (const id of sortedUnique(documentsOf.keys()))
    members.set(id, { id, type, documents: documentsOf.get(id) ?? 0, edges: 0, place: members.size });
}

async function readEnds(store: GraphStore): Promise<readonly Ends[]> {
  const groups: Ends[] = [];
  for (const label of labelsAt.source)
    for (const { documentCount, ends } of await ask(store, "shape-edges", { label }))
      groups.push({ documentCount: Number(documentCount), ends: ends as readonly string[] }); // holds: as the statement says
  return groups;
}

/** Reads ids, counts and ends only. */
export async function readShape(store: GraphStore): Promise<Shape> {
  const members = new Map<string, Counted>();
  for (const type of entityTypes) await addMembers(store, type, members);
  const groups = await readEnds(store);
  const count = groups.reduce((sum, { ends }) => sum + ends.length, 0);
  const [sources, targets, documents] = [
    new Uint32Array(count),
    new Uint32Array(count),
    new Uint32Array(count),
  ];
  let edge = 0;
  for (const { documentCount, ends } of groups)
    for (const each of ends) {
      const cut = each.indexOf("\t");
      const [source, target] = [members.get(each.slice(0, cut)), members.get(each.slice(cut + 1))];
      if (source === undefined || target === undefined) continue; // written while this was read
      sources[edge] = source.place;
      targets[edge] = target.place;
      documents[edge] = documentCount;
      source.edges += 1;
      if (source !== target) target.edges += 1;
      edge += 1;
    }
  const known = (column: Uint32Array): Uint32Array => column.subarray(0, edge);
  return {
    ...{ ids: [...members.keys()], members },
    ...{ sources: known(sources), targets: known(targets), documents: known(documents) },
  };
}
