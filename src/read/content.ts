/** Bytes in memory or on the disk as what readers are given. */
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Content, Unreadable } from "./reader.ts";

/** What tells a kind of file: office documents name their parts within the first entries of an archive. */
const headBytes = 65_536;

const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);

/** The refusal of what is larger than a reader takes. */
function tooLarge(size: number, most: number): Unreadable {
  return new Unreadable(`${megabytes(size)} MB, and a document may have ${megabytes(most)}; split it`);
}

/** Bytes in memory. */
export function contentOf(bytes: Uint8Array): Content {
  return {
    size: bytes.length,
    head: bytes.subarray(0, headBytes),
    path: null,
    async whole(most) {
      if (bytes.length > most) throw tooLarge(bytes.length, most);
      return bytes;
    },
    async *chunks() {
      yield bytes;
    },
  };
}

/** A file on the disk, of which only the front is read at once. Throws what the file system throws. */
export function contentOfFile(path: string): Content {
  const { size } = statSync(path);
  const head = Buffer.alloc(Math.min(size, headBytes));
  const file = openSync(path, "r");
  let isWhole = false;
  try {
    isWhole = readSync(file, head, 0, head.length, 0) === size;
  } finally {
    closeSync(file);
  }
  return {
    size,
    head,
    path,
    async whole(most) {
      if (size > most) throw tooLarge(size, most);
      return isWhole ? head : readFile(path);
    },
    chunks: () => createReadStream(path),
  };
}
