/** Everything the lines of one report are made with. */
import type { EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { CitationList, type Evidence, indexEvidence } from "./evidence.ts";
import type { ReportOptions } from "./report.ts";
import { type Wording, wordings } from "./wording.ts";

export interface Desk {
  readonly evidence: Evidence;
  readonly wording: Wording;
  readonly citations: CitationList;
  /** The entities the report is about; none where it is about all. */
  readonly subjects: readonly EntityNode[];
}

/** A desk for a new report, on which nothing is cited yet. */
export function openDesk(
  graph: KnowledgeGraph,
  subjects: readonly EntityNode[],
  { language = "en" }: ReportOptions,
): Desk {
  const evidence = indexEvidence(graph);
  const wording = wordings[language];
  return { evidence, wording, citations: new CitationList(evidence, wording), subjects };
}
