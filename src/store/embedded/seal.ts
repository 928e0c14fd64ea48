/**
 * The seal at the end of a graph file: a checksum for each piece of the file and a hash of what the graph says. The engine
 * reads by its own header and takes no notice of it. Two builds of one graph differ in bytes, since the engine writes an id of its
 * own and what stood in its memory between its records, so the content hash is what is compared.
 */
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { fileError } from "./errors.ts";

/** What a graph file promises of itself. */
export interface Seal {
  /** SHA-256 over all rows of the graph in hexadecimal digits, see content-hash.ts. */
  readonly contentHash: string;
}

const mark = "ELAQEEND";
/** Bytes that share a checksum. */
const pieceBytes = 2 ** 20;
const piecesAtOnce = 8;
/** Mark, bytes of the database, content hash, checksum of the seal. */
const endBytes = mark.length + 8 + 32 + 4;

/** Puts the seal behind the bytes of a database that is closed. */
export async function sealFile(path: string, { contentHash }: Seal): Promise<void> {
  const file = await open(path, "r+");
  try {
    const { size } = await file.stat();
    const sums = Buffer.alloc(4 * Math.ceil(size / pieceBytes));
    for await (const { index, sum } of checksums(file, size)) sums.writeUInt32LE(sum, 4 * index);
    const end = Buffer.alloc(endBytes);
    end.write(mark, "latin1");
    end.writeBigUInt64LE(BigInt(size), mark.length);
    end.write(contentHash, mark.length + 8, "hex");
    const seal = Buffer.concat([sums, end]);
    seal.writeUInt32LE(crc32(seal.subarray(0, -4)), seal.length - 4);
    await file.write(seal, 0, seal.length, size);
  } finally {
    await file.close();
  }
}

/**
 * Reads the whole file and compares it with its seal.
 * @throws StoreError when the file was cut off, or a byte of it is another than was written.
 */
export async function verifySeal(path: string): Promise<Seal> {
  const file = await open(path, "r");
  try {
    const { sums, databaseBytes, contentHash } = await readSeal(path, file);
    for await (const { index, sum } of checksums(file, databaseBytes)) {
      if (sum === sums.readUInt32LE(4 * index)) continue;
      const from = index * pieceBytes;
      const past = Math.min(from + pieceBytes, databaseBytes);
      throw damaged(path, `between byte ${from} and byte ${past} it is not what was written`);
    }
    return { contentHash };
  } finally {
    await file.close();
  }
}

interface ReadSeal extends Seal {
  readonly sums: Buffer;
  readonly databaseBytes: number;
}

async function readSeal(path: string, file: FileHandle): Promise<ReadSeal> {
  const { size } = await file.stat();
  const end = await readBytes(file, Math.max(0, size - endBytes), Math.min(size, endBytes));
  if (end.length < endBytes || end.toString("latin1", 0, mark.length) !== mark) throw unsealed(path);
  const databaseBytes = Number(end.readBigUInt64LE(mark.length));
  const sealBytes = 4 * Math.ceil(databaseBytes / pieceBytes) + endBytes;
  if (databaseBytes + sealBytes !== size) throw damaged(path, "its length is not what was written");
  const seal = await readBytes(file, databaseBytes, sealBytes);
  if (crc32(seal.subarray(0, -4)) !== seal.readUInt32LE(seal.length - 4))
    throw damaged(path, "its checksums are not what was written");
  const contentHash = end.toString("hex", mark.length + 8, mark.length + 40);
  return { sums: seal.subarray(0, -endBytes), databaseBytes, contentHash };
}

async function* checksums(
  file: FileHandle,
  bytes: number,
): AsyncGenerator<{ readonly index: number; readonly sum: number }> {
  const buffer = Buffer.allocUnsafe(Math.min(bytes, pieceBytes * piecesAtOnce));
  for (let from = 0; from < bytes; from += buffer.length) {
    const part = await readBytes(file, from, Math.min(buffer.length, bytes - from), buffer);
    for (let at = 0; at < part.length; at += pieceBytes) {
      yield { index: (from + at) / pieceBytes, sum: crc32(part.subarray(at, at + pieceBytes)) };
    }
  }
}

/** So many bytes from a place, fewer only where the file ends. */
async function readBytes(
  file: FileHandle,
  from: number,
  bytes: number,
  buffer = Buffer.alloc(bytes),
): Promise<Buffer> {
  let read = 0;
  while (read < bytes) {
    const { bytesRead } = await file.read(buffer, read, bytes - read, from + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return buffer.subarray(0, read);
}

function damaged(path: string, what: string) {
  return fileError(
    path,
    "damaged",
    `damaged (${what}); take a copy that is whole, or move it away and build it again from the texts`,
  );
}

function unsealed(path: string) {
  return fileError(
    path,
    "unsealed",
    "no whole elaqe graph: its end is missing, or an earlier elaqe or another program made it; move it away and build it again from the texts",
  );
}
