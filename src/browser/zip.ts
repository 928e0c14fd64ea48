/**
 * A ZIP archive of small texts, stored as they are: what Neo4j Browser takes for a folder of saved queries. The same files
 * give the same bytes.
 */
import { crc32 } from "node:zlib";

interface Entry {
  readonly path: string;
  readonly content: Buffer;
  readonly offset: number;
}

/** 1 January 1980, the first day the format knows: an archive tells no time. */
const firstDay = 0x21;
const versionNeeded = 20;
const utf8Names = 0x0800;

/** What the local and the central header of a file share. */
function sharedHeader({ path, content }: Omit<Entry, "offset">): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(versionNeeded, 0);
  header.writeUInt16LE(utf8Names, 2);
  header.writeUInt16LE(0, 4); // stored, not compressed
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(firstDay, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(path), 22);
  return header;
}

const signature = (last: readonly [number, number]): Buffer => Buffer.from([0x50, 0x4b, ...last]);

function localRecord(entry: Omit<Entry, "offset">): Buffer {
  return Buffer.concat([signature([3, 4]), sharedHeader(entry), Buffer.from(entry.path), entry.content]);
}

function centralRecord(entry: Entry): Buffer {
  const rest = Buffer.alloc(14); // no comment, first disk, no attributes
  rest.writeUInt32LE(entry.offset, 10);
  const madeBy = Buffer.from([versionNeeded, 0]);
  return Buffer.concat([signature([1, 2]), madeBy, sharedHeader(entry), rest, Buffer.from(entry.path)]);
}

/** The archive of these texts by their paths. */
export function zipTexts(texts: ReadonlyMap<string, string>): Buffer {
  const records: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, text] of texts) {
    const content = Buffer.from(text);
    const record = localRecord({ path, content });
    entries.push({ path, content, offset });
    records.push(record);
    offset += record.length;
  }
  const directory = Buffer.concat(entries.map(centralRecord));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...records, directory, signature([5, 6]), end]);
}
