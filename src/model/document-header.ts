import type { Document, DocumentHeader } from "./document.ts";

/** The document without its text. */
export function headerOf(document: Document): DocumentHeader {
  const { id, uri, title, language, published, sha256 } = document;
  return { id, uri, title, language, published, sha256 };
}
