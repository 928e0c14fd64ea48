/** TAR archives: every file in them with the reader that fits it. */
import { Readable } from "node:stream";
import { type Member, readMembers } from "./members.ts";
import { type Content, type Reader, Unreadable } from "./reader.ts";

const mostMemberBytes = 64 * 2 ** 20;

/** A path that leads out of the archive is only a name here, but a name that lies. */
const leadsOut = (name: string): boolean => /(?:^|\/)\.\.(?:\/|$)|^\//.test(name);

async function bytesOf(entry: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) if (size <= mostMemberBytes) chunks.push(chunk);
  if (size > mostMemberBytes)
    throw new Unreadable(
      `${Math.ceil(size / 2 ** 20)} MB, and a document in an archive may have ${mostMemberBytes / 2 ** 20}`,
    );
  return Buffer.concat(chunks);
}

async function* membersOf(content: Content): AsyncGenerator<Member> {
  const { extract } = await import("tar-stream");
  const unpacked = extract();
  const source = Readable.from(content.chunks());
  source.on("error", (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    for await (const entry of unpacked) {
      const { name, type, size = 0 } = entry.header;
      // Each has to be read to its end before the next one comes.
      const read = bytesOf(entry as AsyncIterable<Uint8Array>, size).catch((error: unknown) => error);
      const bytes = await read;
      if (type !== "file") continue;
      yield {
        name: name.replace(/^\.\//, ""),
        isEncrypted: false,
        async bytes() {
          if (leadsOut(name)) throw new Unreadable("a path that leads out of the archive");
          if (bytes instanceof Uint8Array) return bytes;
          throw bytes;
        },
      };
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      `a broken archive (${error instanceof Error ? error.message : String(error)}); pack it again`,
    );
  } finally {
    source.destroy();
  }
}

export const tar: Reader = {
  name: "TAR",
  endings: ["tar"],
  mediaTypes: ["application/x-tar"],
  sniff: (head) => Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar",
  async *read(content, hints, readInner) {
    yield* readMembers(() => membersOf(content), hints, readInner);
  },
};
