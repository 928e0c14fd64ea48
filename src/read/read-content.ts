/** Bytes to documents, whatever they are: the reader is chosen by what they say, and what is inside them is read in turn. */
import { type Content, type Hints, type ReadInner, type ReadPart, Unreadable } from "./reader.ts";
import { chooseReader } from "./readers.ts";

/** Archives in mails in archives; deeper ones were made to do harm. */
const deepest = 4;

/** What a library says went wrong, in one line. */
const saidOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");

async function* readAtDepth(content: Content, hints: Hints, depth: number): AsyncGenerator<ReadPart> {
  const reader = chooseReader(content.head, hints);
  if (reader === undefined) {
    yield { kind: "skipped", part: "", reason: "no kind of file that is read" };
    return;
  }
  if (content.size === 0) {
    yield { kind: "failed", part: "", reason: "an empty file; there is nothing to read" };
    return;
  }
  if (depth > deepest) {
    yield { kind: "failed", part: "", reason: `more than ${deepest} archives inside each other; unpack it` };
    return;
  }
  try {
    const readInner: ReadInner = (inner, hintsOfInner) => readAtDepth(inner, hintsOfInner, depth + 1);
    for await (const part of reader.read(content, hints, readInner)) yield { reader: reader.name, ...part };
  } catch (error) {
    const reason =
      error instanceof Unreadable ? error.message : `cannot be read as ${reader.name} (${saidOf(error)})`;
    yield { kind: "failed", part: "", reason, reader: reader.name };
  }
}

/**
 * The documents in some bytes, and what else is in them with the reason why it is none. Never throws for what the bytes hold.
 * `hints.fileName` and what a server says of the bytes count only where the bytes do not say what they are.
 * @example for await (const part of readContent(contentOf(bytes), { fileName: "a.html", uri })) …
 */
export function readContent(content: Content, hints: Hints): AsyncGenerator<ReadPart> {
  return readAtDepth(content, hints, 0);
}
