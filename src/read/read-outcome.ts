/** What reading some bytes came to: one outcome for every document in them and for everything else they hold. */
import { basename } from "node:path";
import type { Document } from "../model/document.ts";
import { documentOf, type TextFacts } from "./plain-text.ts";
import { readContent } from "./read-content.ts";
import type { Content, CutText, Hints, ReadPart } from "./reader.ts";

/** What became of one file, of one part of it, or of a link or folder. */
export type ReadOutcome =
  | {
      readonly outcome: "read";
      readonly path: string;
      readonly document: Document;
      /** Name of the reader that read it. */
      readonly reader?: string;
      /** What of a page was left out; only where it was asked for. */
      readonly cuts?: readonly CutText[];
      /** What was mended to read it. */
      readonly note?: string;
    }
  | {
      readonly outcome: "skipped" | "failed";
      readonly path: string;
      readonly reason: string;
      /** Whether something skipped is worth a word. */
      readonly isProblem?: boolean;
      /** Name of the reader that gave it up; nothing where it came to none. */
      readonly reader?: string;
    };

/** How the documents in some bytes are called. */
export interface Naming {
  /** Id of the one document; several are called `id!/part`. */
  readonly id: string;
  /** Path or address by which outcomes tell them. */
  readonly path: string;
  /** Address of documents that do not say theirs. */
  readonly uri: string;
  readonly facts?: TextFacts | undefined;
}

const escaped = (unit: string): string =>
  Buffer.from(unit).toString("hex").toUpperCase().replace(/../g, "%$&");

/** A path with what an address or a Markdown link must not hold escaped: `a b/mətn.txt` → `a%20b/mətn.txt`. */
export function escapePath(path: string): string {
  return path.replace(/[\p{Cc}\p{Bidi_Control}\p{Z}"#%()<>?[\\\]^`{|}]/gu, escaped);
}

function outcomeOf(part: ReadPart, { id, path, uri, facts }: Naming, fileName: string): ReadOutcome {
  const isWhole = part.part === "";
  const partPath = isWhole ? path : `${path}!/${part.part}`;
  const reader = part.reader === undefined ? {} : { reader: part.reader };
  if (part.kind !== "document") return { outcome: part.kind, path: partPath, reason: part.reason, ...reader };
  const document = documentOf({
    id: isWhole ? id : `${id}!/${part.part}`,
    uri: isWhole ? uri : `${uri}#${escapePath(part.part)}`,
    fileName: isWhole ? fileName : basename(part.part),
    text: part.text,
    facts: isWhole ? facts : undefined,
    told: part,
  });
  return {
    outcome: "read",
    path: partPath,
    document,
    ...reader,
    ...(part.cuts.length === 0 ? {} : { cuts: part.cuts }),
    ...(part.note === undefined ? {} : { note: part.note }),
  };
}

/** Reads bytes wherever they come from and tells of every part what became of it. Never throws for what they hold. */
export async function* readOutcomes(
  content: Content,
  hints: Hints,
  naming: Naming,
): AsyncGenerator<ReadOutcome> {
  for await (const part of readContent(content, hints)) yield outcomeOf(part, naming, hints.fileName);
}
