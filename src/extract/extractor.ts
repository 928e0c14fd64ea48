import type { Document } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";

/** Turns one document into the entities and claims it states. Pure: the same document gives the same bytes. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(document: Document): Extraction;
}
