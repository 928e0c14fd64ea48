/** The asked graph with two hundred guests at one event: what a picture must bear, and round however Browser turns it. */
import type { Edge, KnowledgeGraph, PersonNode } from "../../src/model/knowledge-graph.ts";
import { askedGraph } from "../contract/asked-graph.ts";

const guests: readonly PersonNode[] = Array.from({ length: 200 }, (_, index) => {
  const number = String(index + 1).padStart(3, "0");
  return {
    id: `p-x${number}`,
    type: "person",
    name: `Qonaq Nömrəsi ${number}`,
    caption: `Qonaq Nömrəsi ${number}`,
    aliases: [],
    search: `qonaq nomresi ${number}`,
    documents: 1,
  };
});

const [attendance] = askedGraph.edges as readonly [Edge, ...Edge[]]; // holds: it has thirteen

export const crowdedGraph: KnowledgeGraph = {
  ...askedGraph,
  persons: [...askedGraph.persons, ...guests],
  edges: [
    ...askedGraph.edges,
    ...guests.map(({ id }) => ({
      ...attendance,
      id: `x${id}`,
      source: id,
      target: "e-forum",
      role: "participant" as const,
    })),
  ],
};
