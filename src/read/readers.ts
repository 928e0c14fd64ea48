/** The readers, and which of them reads what. */
import { extname } from "node:path";
import { html } from "./html.ts";
import { plainText } from "./plain-text-reader.ts";
import type { Hints, Reader } from "./reader.ts";

/** Those that know their bytes by a mark come first. */
const readers: readonly Reader[] = [html, plainText];

/** Endings of the files that are read, for messages. */
export const readableEndings: readonly string[] = readers.flatMap(({ endings }) => endings);

/**
 * The reader of some bytes: the one that knows them, whatever they are called; else the one of the file's ending, else the
 * one of the type that the server or the mail names. Undefined for what nobody reads.
 */
export function chooseReader(head: Uint8Array, { fileName, mediaType }: Hints): Reader | undefined {
  const ending = extname(fileName).slice(1).toLowerCase();
  return (
    readers.find((reader) => reader.sniff(head)) ??
    readers.find(({ endings }) => endings.includes(ending)) ??
    readers.find(({ mediaTypes }) => mediaTypes.includes(mediaType ?? ""))
  );
}
