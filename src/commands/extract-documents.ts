/** Reading and extracting, as `extract`, `build` and `demo` all do it: every file has an outcome, nothing stops at one file. */
import type { Extractor } from "../extract/extractor.ts";
import type { Document } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
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

function extract(path: string, document: Document, extractor: Extractor): FileOutcome {
  try {
    return { outcome: "read", path, document, extraction: extractor.extract(document) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const reason = `${extractor.name} broke on it (${words}); please report it with the text`;
    return { outcome: "failed", path, reason, isProblem: true };
  }
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
