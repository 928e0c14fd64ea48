/** Files packed with gzip: what is in them is read as it comes out. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import { type Content, type Reader, Unreadable } from "./reader.ts";

/** More than this comes out of no honest file: a web archive is read in pieces and has no limit but this. */
const mostBytes = 16 * 2 ** 30;

/** The first bytes inside, to tell what they are. */
function headInside(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: 2, maxOutputLength: 2 ** 20 }).subarray(0, 65_536);
  } catch {
    return new Uint8Array();
  }
}

/** What comes out of a packed file, as content that is never in memory at once unless it is asked for. */
function inflated(packed: Content): Content {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    const source = packed.path === null ? Readable.from(packed.chunks()) : createReadStream(packed.path);
    let size = 0;
    const gunzip = source.pipe(createGunzip());
    source.on("error", (error: Error) => gunzip.destroy(error));
    try {
      for await (const chunk of gunzip) {
        size += chunk.length;
        if (size > mostBytes) throw new Unreadable("more than 16 GB come out of it; unpack it yourself");
        yield chunk as Buffer; // holds: no encoding is set
      }
    } finally {
      source.destroy();
    }
  };
  return {
    size: packed.size,
    head: headInside(packed.head),
    path: null,
    chunks,
    async whole(most) {
      const all: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of chunks()) {
        size += chunk.length;
        if (size > most)
          throw new Unreadable(
            `more than ${Math.floor(most / 2 ** 20)} MB come out of it; unpack it and split it`,
          );
        all.push(chunk);
      }
      return Buffer.concat(all);
    },
  };
}

export const gzip: Reader = {
  name: "gzip",
  endings: ["gz", "tgz"],
  mediaTypes: ["application/gzip", "application/x-gzip"],
  sniff: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async *read(content, hints, readInner) {
    const fileName = hints.fileName.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
    yield* readInner(inflated(content), { ...hints, fileName, mediaType: null });
  },
};
