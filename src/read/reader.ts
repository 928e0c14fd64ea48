/**
 * What a reader is: the bytes of one kind of file to the documents in them. Where the bytes come from, a disk, a server or an
 * archive, is nothing to it. A new kind of file is one file that exports a `Reader` and one line in `readers.ts`.
 */
import type { Anchor } from "../model/anchor.ts";
import type { SiteFurniture } from "./html/site-furniture.ts";

/** Bytes that need not be in memory all at once. */
export interface Content {
  readonly size: number;
  /** The first bytes, enough to tell what they are. */
  readonly head: Uint8Array;
  /** Where they lie on the disk, for readers that jump in a file; null for bytes that do not. */
  readonly path: string | null;
  /** All of them. Throws `Unreadable` when there are more than `most`. */
  whole(most: number): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

/** What is known of the bytes from where they came from; none of it is believed against what they say. */
export interface Hints {
  /** Base name, with its ending. */
  readonly fileName: string;
  /** Address that the bytes were fetched from. */
  readonly uri?: string | null;
  /** `text/html`, without parameters. */
  readonly mediaType?: string | null;
  readonly charset?: string | null;
  /** Columns or fields of tables and JSON, by what they hold. */
  readonly fields?: FieldNames | undefined;
  /** What repeats on the pages of the site. */
  readonly furniture?: SiteFurniture | undefined;
  /** Whether what was cut from a page shall be told. */
  readonly tellsCuts?: boolean;
}

/** Where tables and JSON have what a document is made of. */
export interface FieldNames {
  readonly text?: string;
  readonly title?: string;
  readonly published?: string;
  readonly uri?: string;
  readonly id?: string;
}

/** Something of a page that is no part of its article. */
export interface CutText {
  readonly text: string;
  readonly reason: string;
}

/** One document that was found in the bytes. */
export interface ReadDocument {
  readonly kind: "document";
  /** What tells it from the others in the file, the same whenever the file is read; empty where the file is one document. */
  readonly part: string;
  readonly text: string;
  /** What the format itself says; null where it is to be found in the text. */
  readonly title: string | null;
  readonly published: string | null;
  readonly uri: string | null;
  readonly anchors: readonly Anchor[];
  readonly cuts: readonly CutText[];
  /** What was mended to read it, for people. */
  readonly note?: string;
  /** Name of the reader; filled in by whoever chose it. */
  readonly reader?: string;
}

/** A part of the file that is no document. */
export interface RefusedPart {
  readonly kind: "skipped" | "failed";
  readonly part: string;
  readonly reason: string;
  /** Name of the reader; filled in by whoever chose it. */
  readonly reader?: string;
}

export type ReadPart = ReadDocument | RefusedPart;

/** Reads what a container holds, with the reader that fits it. */
export type ReadInner = (content: Content, hints: Hints) => AsyncIterable<ReadPart>;

export interface Reader {
  readonly name: string;
  /** Endings of file names, lower case, without the dot. They count where no reader knows the bytes. */
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the first bytes can be of no other kind. */
  sniff(head: Uint8Array): boolean;
  /** Throws `Unreadable` when the bytes cannot be read at all; everything else is told as a part. */
  read(content: Content, hints: Hints, readInner: ReadInner): AsyncIterable<ReadPart>;
}

/** Bytes that cannot be read, and what to do about it. Ends one file, never a run. */
export class Unreadable extends Error {}
