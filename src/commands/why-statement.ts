/** `elaqe why` of what a report states: all the words behind it, the rules that read them, and how to take it back. */
import { InputError } from "../errors.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import {
  explainStatement,
  type StatedClaim,
  type StatementExplanation,
} from "../report/explain-statement.ts";
import { placeText } from "../report/place-text.ts";
import { readableAddress } from "../report/readable-address.ts";
import { readingsText } from "../report/readings.ts";
import { wordings } from "../report/wordings.ts";
import { formatJudgement } from "../resolve/judgement.ts";
import { machineJson } from "../terminal/machine-json.ts";
import type { Outcome, Session } from "./session.ts";

function tellClaim(claim: StatedClaim): string {
  const { id, modality, quote, title, document, published, uri, places, start, end, source } = claim;
  const about = [
    title ?? document,
    published,
    placeText(places, wordings.en),
    readableAddress(uri),
    `characters ${start} to ${end}`,
  ];
  const how = `${claim.rule} (${claim.extractor}), ${readingsText(claim.rule, wordings.en)}`;
  return [
    `“${quote}”`,
    `  ${about.filter((part) => part !== null && part !== "").join(", ")}`,
    `  ${id}: ${modality}, read by the rule ${how}; independent source ${source}`,
    "",
  ].join("\n");
}

function tell({ id, text, modality, documents, sources, claims, otherwise }: StatementExplanation): string {
  const [first] = claims;
  return [
    `${text}\n${id}: ${modality}; claims: ${claims.length}, documents: ${documents}, independent sources: ${sources}\n`,
    ...claims.map(tellClaim),
    ...(otherwise.length === 0 ? [] : ["Said of the same two otherwise:\n", ...otherwise.map(tellClaim)]),
    ...(first === undefined
      ? []
      : [
          `Where a claim is read wrongly, add a line to the file of judgements and build again:\n  ${formatJudgement({ kind: "wrong claim", claim: first.id, line: 0 })}\nor one that corrects its title, from, to, modality or object, such as:\n  ${formatJudgement({ kind: "correct claim", claim: first.id, line: 0, correction: { what: "modality", value: "planned" } })}`,
        ]),
    "",
  ].join("\n");
}

/** Tells what is behind an edge or a claim. Throws InputError where the graph has none of this id. */
export function whyStatement(session: Session, graph: KnowledgeGraph, id: string, isJson: boolean): Outcome {
  const found = explainStatement(graph, id);
  if (found === null) {
    throw new InputError(
      `${id}: the graph holds no such statement; its texts or judgements have changed since, or it is of another graph`,
      { data: { id } },
    );
  }
  session.terminal.write(isJson ? machineJson(found) : tell(found));
  return "done";
}
