/** The few statements that stand for many as examples. */
import { byEvidence } from "../graph/paths.ts";
import type { Edge } from "../model/knowledge-graph.ts";
import type { Evidence } from "./evidence.ts";

/** Examples of one line. */
export const examplesTold = 3;

/** Those of the best evidence. */
export function bestEdges(edges: readonly Edge[], evidence: Evidence): readonly Edge[] {
  return edges.toSorted(byEvidence(evidence.countSources)).slice(0, examplesTold);
}
