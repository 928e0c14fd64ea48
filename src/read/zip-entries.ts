/** The entries of a ZIP archive, each inflated within limits: what an archive says of its sizes is not believed. */
import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { decodeStrictly } from "./decode.ts";
import { type Content, Unreadable } from "./reader.ts";

/** An archive that is to be read whole into memory, because it does not lie on the disk. */
const mostArchiveBytes = 256 * 2 ** 20;

/** More of one entry than this is no document. */
const mostEntryBytes = 64 * 2 ** 20;

/** More of all entries is a bomb: a thousand documents of a megabyte. */
const mostInflatedBytes = 1024 * 2 ** 20;

const mostEntries = 100_000;

/** Inflated sizes that no text reaches: text is packed to a tenth at best, repeated lines to a hundredth. */
const mostRatio = 400;
const smallBytes = 2 ** 20;

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Throws `Unreadable` for more bytes than `mostEntryBytes`, or than the archive says. */
  bytes(): Promise<Uint8Array>;
}

async function open(content: Content): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  try {
    if (content.path !== null)
      return await promisify<string, typeof options, ZipFile>(yauzl.open)(content.path, options);
    const bytes = Buffer.from(await content.whole(mostArchiveBytes));
    return await promisify<Buffer, typeof options, ZipFile>(yauzl.fromBuffer)(bytes, options);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      `a broken archive (${error instanceof Error ? error.message : String(error)}); pack it again`,
    );
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
      act();
    };
    zip.on("entry", (entry: Entry) => settle(() => resolve(entry)));
    zip.on("end", () => settle(() => resolve(null)));
    zip.on("error", (error: Error) =>
      settle(() => reject(new Unreadable(`a broken archive (${error.message}); pack it again`))),
    );
    zip.readEntry();
  });
}

/** Counts what is inflated of one archive. */
class Inflation {
  #bytes = 0;
  add(count: number): void {
    this.#bytes += count;
    if (this.#bytes > mostInflatedBytes)
      throw new Unreadable(
        `more than ${mostInflatedBytes / 2 ** 20} MB come out of the archive; unpack it yourself`,
      );
  }
}

async function inflate(zip: ZipFile, entry: Entry, inflation: Inflation): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > mostEntryBytes)
    throw new Unreadable(
      `${Math.ceil(uncompressedSize / 2 ** 20)} MB, and a document in an archive may have ${mostEntryBytes / 2 ** 20}`,
    );
  if (uncompressedSize > smallBytes && uncompressedSize > compressedSize * mostRatio)
    throw new Unreadable("packed to less than a four hundredth, as only harmful archives are");
  const stream = await promisify(
    zip.openReadStream.bind(zip) as (
      entry: Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  )(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    inflation.add(chunk.length);
    chunks.push(chunk as Buffer); // holds: no encoding is set
  }
  return Buffer.concat(chunks);
}

const isMarkedUtf8 = 0x800;
const unicodePathField = 0x7075;

/**
 * The name of an entry. By the format (APPNOTE 6.3.10, appendix D) a name that is not marked as UTF-8 is in code page 437, but
 * Info-ZIP writes UTF-8 without the mark; other letters than ASCII of that page hardly ever make valid UTF-8.
 */
function nameOf({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const isTold =
    (generalPurposeBitFlag & isMarkedUtf8) !== 0 || extraFields.some(({ id }) => id === unicodePathField);
  return isTold ? fileName : (decodeStrictly(fileNameRaw, "utf-8") ?? fileName);
}

/** The entries but folders, in the order of the archive. Throws `Unreadable`. */
export async function* zipEntries(content: Content): AsyncGenerator<ZipEntry> {
  const zip = await open(content);
  const inflation = new Inflation();
  try {
    if (zip.entryCount > mostEntries)
      throw new Unreadable(
        `${zip.entryCount} entries, and an archive may have ${mostEntries}; unpack it yourself`,
      );
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      const found = entry;
      if (found.fileName.endsWith("/")) continue;
      yield {
        name: nameOf(found),
        isEncrypted: found.isEncrypted(),
        bytes: () => inflate(zip, found, inflation),
      };
    }
  } finally {
    zip.close();
  }
}
