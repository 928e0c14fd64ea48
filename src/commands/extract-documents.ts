/** Reading and extracting, as `extract`, `build` and `demo` all do it: every file has an outcome, nothing stops at one file. */
import type { Extractor } from "../extract/extractor.ts";
import type { Document } from "../model/document.ts";
import { type Extraction, extractionSchema } from "../model/extraction.ts";
import type { ReadOutcome } from "../read/read-documents.ts";

export interface ExtractedDocument {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** What became of one file. */
export type FileOutcome =
  | ({ readonly outcome: "read"; readonly path: string } & ExtractedDocument)
  | {
      readonly outcome: "skipped" | "failed";
      readonly path: string;
      readonly reason: string;
      readonly isProblem: boolean;
    };

const languageNames = {
  az: "Azerbaijani",
  tr: "Turkish",
  ru: "Russian",
  en: "English",
  und: "no known language",
};

/** What an extractor must not do: name what it does not list, or quote what the text does not say. */
function brokenPromise(document: Document, extraction: Extraction): string | undefined {
  const issue = extractionSchema.safeParse(extraction).error?.issues[0];
  if (issue !== undefined) return `${issue.path.join(".")}: ${issue.message}`;
  const { text } = document;
  const misquoted = extraction.claims.find(
    ({ evidence: { start, end, quote } }) => text.slice(start, end) !== quote,
  );
  return misquoted === undefined ? undefined : `claim ${misquoted.id} does not quote the text`;
}

/** One text that an extractor fails on is one failed file, never the end of the run. */
function extract(path: string, document: Document, extractor: Extractor): FileOutcome {
  let problem: string | undefined;
  try {
    const extraction = extractor.extract(document);
    problem = brokenPromise(document, extraction);
    if (problem === undefined) return { outcome: "read", path, document, extraction };
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const reason = `${extractor.name} broke on it (${problem}); please report it with the text`;
  return { outcome: "failed", path, reason, isProblem: true };
}

/** Extracts from each document that was read; texts in another language are skipped unless any language is wanted. */
export async function* extractDocuments(
  outcomes: AsyncIterable<ReadOutcome>,
  extractor: Extractor,
  isAnyLanguageWanted: boolean,
): AsyncGenerator<FileOutcome> {
  for await (const read of outcomes) {
    if (read.outcome !== "read") yield { ...read, isProblem: read.outcome === "failed" };
    else if (read.document.language === "az" || isAnyLanguageWanted)
      yield extract(read.path, read.document, extractor);
    else {
      const reason = `${languageNames[read.document.language]}, not Azerbaijani; --any-language reads it all the same`;
      yield { outcome: "skipped", path: read.path, reason, isProblem: true };
    }
  }
}

/** The outcome as one line of NDJSON for `--outcomes`. */
export function outcomeRecord(outcome: FileOutcome): Readonly<Record<string, string>> {
  const { path } = outcome;
  return outcome.outcome === "read"
    ? { path, outcome: "read", document: outcome.document.id, sha256: outcome.document.sha256 }
    : { path, outcome: outcome.outcome, reason: outcome.reason };
}
