/** Everything the lines of one report are made with. */
import type { EntityNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { type Corpus, corpusOf } from "./corpus.ts";
import { CitationList, type Evidence, indexEvidence } from "./evidence.ts";
import type { ReportOptions } from "./report.ts";
import type { Wording } from "./wording.ts";
import { wordings } from "./wordings.ts";

export interface Desk {
  readonly evidence: Evidence;
  readonly corpus: Corpus;
  readonly wording: Wording;
  readonly citations: CitationList;
  /** The entities the report is about; none where it is about all. */
  readonly subjects: readonly EntityNode[];
}

/** A desk for a new report, on which nothing is cited yet. */
export function openDesk(
  graph: KnowledgeGraph,
  subjects: readonly EntityNode[],
  { language = "en", corpus = corpusOf(graph), ...options }: ReportOptions,
): Desk {
  const evidence = indexEvidence(graph, { ...options, corpus });
  const wording = wordings[language];
  return { evidence, corpus, wording, citations: new CitationList(evidence, wording), subjects };
}
