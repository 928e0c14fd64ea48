/** A text to a document: its title, language and publication date are found in it, its text stays as it is. */
import { createHash } from "node:crypto";
import { detectLanguage } from "../language/detect.ts";
import { anchorsOfText, writeAnchor } from "../model/anchor.ts";
import type { Document } from "../model/document.ts";
import { findPublished } from "./dateline.ts";
import { findTitle } from "./headline.ts";
import type { ReadDocument } from "./reader.ts";

/** What is known of a text from elsewhere. */
export interface TextFacts {
  readonly title: string | null;
  readonly published: string | null;
  readonly uri: string | null;
}

export interface TextSource {
  readonly id: string;
  readonly uri: string;
  /** Base name of the file; a date at its front counts where the text gives none. */
  readonly fileName: string;
  readonly text: string;
  /** Counts where the text does not say it, and before the name of the file. */
  readonly facts?: TextFacts | undefined;
  /** What the format of the file says beside the text; counts before what is found in the text. */
  readonly told?: Pick<ReadDocument, "title" | "published" | "uri" | "anchors"> | undefined;
}

/** The document of a text. `sha256` is of the stored text in UTF-8. */
export function documentOf({ id, uri, fileName, text, facts, told }: TextSource): Document {
  const title = told?.title ?? findTitle(text) ?? facts?.title ?? null;
  return {
    id,
    uri: facts?.uri ?? told?.uri ?? uri,
    title,
    language: detectLanguage(text),
    published: told?.published ?? findPublished(text, fileName, facts?.published),
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    text,
    anchors: anchorsOfText(text, title, told?.anchors).map(writeAnchor),
  };
}
