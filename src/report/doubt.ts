/** That a line rests on a statement of a kind that was often read wrongly: whoever joins statements must say so. */
import type { Edge } from "../model/knowledge-graph.ts";
import type { Desk } from "./desk.ts";
import { readingsText } from "./readings.ts";
import { fillText } from "./template.ts";

/** Of a kind of statements of which fewer were right it is said that it is doubtful. */
const leastSure = 0.75;

export const isDoubtful = (edge: Pick<Edge, "confidence">): boolean => edge.confidence < leastSure;

/** How often statements of the edge's kind were right, in words; null where they nearly always were. */
export function doubtText(edge: Edge | undefined, { evidence, wording }: Desk): string | null {
  if (edge === undefined || !isDoubtful(edge)) return null;
  const claims = edge.claims.flatMap((id) => evidence.claims.get(id) ?? []);
  const rule = claims.find(({ confidence }) => confidence === edge.confidence)?.rule ?? "";
  return fillText(wording.common.doubtful, { readings: readingsText(rule, wording) });
}

/** The edge that is surest among those that say one thing. */
export function surestOf(edges: readonly Edge[]): Edge | undefined {
  return edges.toSorted((one, other) => other.confidence - one.confidence)[0];
}
