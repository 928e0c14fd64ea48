/** Clauses as lines to compare: kind, verb class, voice and force, then each group with its case, postposition and words. */

import type { Clause, Group, Nominal } from "../../../../src/extract/grammar/clauses/nominal.ts";
import type { ParsedSentence } from "../../../../src/extract/grammar/clauses/parse-sentence.ts";
import { readGrammar } from "../../../../src/extract/grammar/grammar.ts";
import type { Sentence } from "../../../../src/extract/grammar/sentence.ts";
import { documentOf } from "../../../../src/read/plain-text.ts";

/** The parses of the sentences of a text, with the names that the grammar finds in it. */
export function parsesOf(text: string): readonly ParsedSentence[] {
  const document = documentOf({ id: "parse", uri: "parse.txt", fileName: "", text });
  return readGrammar({ ...document, published: "2021-06-01" }).reading.read.map(
    ({ scene }) => scene().parsed,
  );
}

/** `relative hold passive stated: agency+nom agent “Elm Fondu”`, a line for each clause. */
export function renderClauses(text: string): readonly string[] {
  return parsesOf(text).flatMap(({ clauses, sentence }) =>
    clauses.map((clause) => renderClause(clause, sentence)),
  );
}

function renderClause(
  { kind, verb, force, isReported, groups, genitive }: Clause,
  sentence: Sentence,
): string {
  const head = [
    kind,
    ...(verb === null ? [] : [verb.class, verb.voice]),
    force,
    ...(isReported ? ["reported"] : []),
  ];
  const said = [
    ...(genitive === null ? [] : [`by ${renderGroup(genitive, sentence)}`]),
    ...groups.map((group) => renderGroup(group, sentence)),
  ];
  return `${head.join(" ")}: ${said.join(", ")}`.trim();
}

function renderGroup(group: Group, sentence: Sentence): string {
  const { members, case: groupCase, postposition, isContrasted, isExcluded } = group;
  const marks = [
    groupCase,
    ...(postposition === null ? [] : [postposition]),
    ...(isContrasted ? ["contrasted"] : []),
    ...(isExcluded ? ["excluded"] : []),
  ];
  return `${marks.join(" ")} ${members.map((member) => renderNominal(member, sentence)).join(" + ")}`;
}

function renderNominal({ kind, first, last }: Nominal, { text, tokens }: Sentence): string {
  return `${kind} “${text.slice(tokens[first]?.start, tokens[last - 1]?.end).replace(/\s+/g, " ")}”`;
}
