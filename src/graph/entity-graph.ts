/** The graph in memory, for measures, communities and paths: entities and the seven kinds of edges between them. */
import { MultiDirectedGraph } from "graphology";
import type { Edge, EntityLists, EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";

export type EntityGraph = MultiDirectedGraph<EntityNode, Edge>;

/** All entities of the graph, sorted by id within each type. */
export function entitiesOf(graph: EntityLists): readonly EntityNode[] {
  return [...graph.persons, ...graph.agencies, ...graph.events];
}

/** Builds the graph; nodes and edges keep the order of the rows, so that every walk is repeatable. */
export function buildEntityGraph(graph: KnowledgeGraph): EntityGraph {
  const built: EntityGraph = new MultiDirectedGraph();
  for (const entity of entitiesOf(graph)) built.addNode(entity.id, entity);
  for (const edge of graph.edges) built.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, edge);
  return built;
}
