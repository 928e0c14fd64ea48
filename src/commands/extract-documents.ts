/** Reading and extracting, as `extract`, `build` and `demo` all do it: every file has an outcome, nothing stops at one file. */
import type { Extractor } from "../extract/extractor.ts";
import { wrongEnds } from "../model/claim-ends.ts";
import type { Document } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import type { ReadOutcome } from "../read/read-outcome.ts";
import type { CutText } from "../read/reader.ts";
import type { WantedLanguages } from "./wanted-languages.ts";

export interface ExtractedDocument {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** What became of one file. */
export type FileOutcome =
  | ({
      readonly outcome: "read";
      readonly path: string;
      readonly reader?: string;
      readonly cuts?: readonly CutText[];
      /** What was mended to read it. */
      readonly note?: string;
      /** It was not read in this run: it has not changed since the last one, or is no more. */
      readonly kept?: "unchanged" | "vanished";
    } & ExtractedDocument)
  | {
      readonly outcome: "skipped" | "failed";
      readonly path: string;
      readonly reason: string;
      readonly reader?: string;
      readonly isProblem: boolean;
    };

const languageNames = {
  az: "Azerbaijani",
  tr: "Turkish",
  ru: "Russian",
  en: "English",
  und: "no known language",
};

/**
 * What an extractor must not do: name what it does not list, point outside the text, or quote what the text does not say. Checked
 * without the schema, which takes longer to load than a short text to read.
 */
function brokenPromise(document: Document, extraction: Extraction): string | undefined {
  const wrong = wrongEnds(extraction.entities, extraction.claims)[0];
  if (wrong !== undefined) return `claims.${wrong.index}.${wrong.end}: ${wrong.message}`;
  const { text } = document;
  for (const [index, { mentions }] of extraction.entities.entries()) {
    const at = mentions.findIndex(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
    if (at >= 0) return `entities.${index}.mentions.${at}: no words of the text`;
  }
  const misquoted = extraction.claims.find(
    ({ evidence: { start, end, quote } }) => text.slice(start, end) !== quote,
  );
  return misquoted === undefined ? undefined : `claim ${misquoted.id} does not quote the text`;
}

const named = (reader: string | undefined): { readonly reader?: string } =>
  reader === undefined ? {} : { reader };

/** One text that an extractor fails on is one failed file, never the end of the run. */
function extract(
  { path, document, reader, cuts = [], note }: Extract<ReadOutcome, { outcome: "read" }>,
  extractor: Extractor,
): FileOutcome {
  let problem: string | undefined;
  try {
    const extraction = extractor.extract(document);
    problem = brokenPromise(document, extraction);
    if (problem === undefined)
      return {
        outcome: "read",
        path,
        document,
        extraction,
        ...named(reader),
        ...(cuts.length === 0 ? {} : { cuts }),
        ...(note === undefined ? {} : { note }),
      };
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  return brokenOn(path, extractor.name, problem);
}

export interface ExtractionOptions {
  readonly extractor: Extractor;
  readonly languages: WantedLanguages;
}

/** Extracts from a document that was read; texts in another language than those wanted are skipped. */
export function extractDocument(read: ReadOutcome, { extractor, languages }: ExtractionOptions): FileOutcome {
  if (read.outcome !== "read") return { ...read, isProblem: read.isProblem ?? read.outcome === "failed" };
  const { path, document } = read;
  if (languages.includes(document.language)) return extract(read, extractor);
  const wanted = languages.map((language) => languageNames[language]).join(" or ");
  const reason = `${languageNames[document.language]}, not ${wanted}; --any-language reads it all the same`;
  return { outcome: "skipped", path, reason, ...named(read.reader), isProblem: true };
}

/** A document that made the extractor fail, for the one who is to report it. */
export function brokenOn(path: string, extractorName: string, problem: string): FileOutcome {
  const reason = `${extractorName} broke on it (${problem}); please report it with the text`;
  return { outcome: "failed", path, reason, isProblem: true };
}

type ReadFile = Extract<FileOutcome, { outcome: "read" }>;

/** What is told of a file when its text is needed no more. */
export type ToldOutcome =
  | Exclude<FileOutcome, ReadFile>
  | {
      readonly outcome: "read";
      readonly path: string;
      readonly reader?: string | undefined;
      readonly note?: string | undefined;
      readonly kept?: ReadFile["kept"] | undefined;
      readonly document: Pick<Document, "id" | "sha256">;
    };

/** The outcome without what was read. */
export function toldOutcome(outcome: FileOutcome): ToldOutcome {
  if (outcome.outcome !== "read") return outcome;
  const { path, reader, note, kept } = outcome;
  const { id, sha256 } = outcome.document;
  return { outcome: "read", path, reader, note, kept, document: { id, sha256 } };
}

/** The outcome as one line of NDJSON for `--outcomes`; `reprints` has the document that each one repeats. */
export function outcomeRecord(
  outcome: ToldOutcome,
  reprints: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, string>> {
  const { path } = outcome;
  if (outcome.outcome !== "read")
    return { path, outcome: outcome.outcome, ...named(outcome.reader), reason: outcome.reason };
  const { document, reader, note, kept } = outcome;
  const repeats = reprints.get(document.id);
  return {
    path,
    outcome: "read",
    ...named(reader),
    document: document.id,
    sha256: document.sha256,
    ...(repeats === undefined ? {} : { repeats }),
    ...(note === undefined ? {} : { note }),
    ...(kept === undefined ? {} : { kept }),
  };
}

/** The line that tells a person of it, where there is something to tell. */
export function outcomeLine(outcome: FileOutcome): string | undefined {
  if (outcome.outcome === "read")
    return outcome.note === undefined ? undefined : `${outcome.path}: read, ${outcome.note}`;
  return outcome.isProblem ? `${outcome.path}: ${outcome.outcome}: ${outcome.reason}` : undefined;
}
