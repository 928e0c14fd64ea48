/** One document as readers give it: what the format does not say is left to be found in the text. */
import type { ReadDocument } from "./reader.ts";

export function documentPart(
  text: string,
  said: Partial<Omit<ReadDocument, "kind" | "text">> = {},
): ReadDocument {
  return {
    kind: "document",
    part: "",
    text,
    title: null,
    published: null,
    uri: null,
    anchors: [],
    cuts: [],
    ...said,
  };
}
