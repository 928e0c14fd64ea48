/**
 * What every text came to when it was last read, in one file that grows while a run goes on: a run that was cut off goes on where it
 * was, and a later run reads only what is new. A line holds a key of everything that the outcome depends on, the path, and
 * the outcomes; only keys and places of lines are in memory.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { ConfigError } from "../errors.ts";
import type { FileOutcome } from "./extract-documents.ts";

interface Place {
  readonly key: string;
  readonly start: number;
  readonly length: number;
}

const lineFeed = 0x0a;
const chunkBytes = 2 ** 20;

/** How much of a line is looked at: more than any path is long. */
const headBytes = 2 ** 17;

/** The beginnings of the lines that are whole, with the places of the lines; a line can be longer than memory. */
function* linesOf(
  file: number,
): Generator<{ readonly head: Buffer; readonly start: number; readonly length: number }> {
  const chunk = Buffer.alloc(chunkBytes);
  let head: Buffer[] = [];
  let start = 0;
  for (let at = 0; ; ) {
    const size = readSync(file, chunk, 0, chunkBytes, at);
    if (size === 0) return;
    for (let from = 0; from < size; ) {
      const end = chunk.subarray(0, size).indexOf(lineFeed, from);
      const past = end < 0 ? size : end;
      if (at + from - start < headBytes)
        head.push(Buffer.from(chunk.subarray(from, Math.min(past, from + headBytes))));
      if (end < 0) break;
      yield { head: Buffer.concat(head), start, length: at + end - start };
      start = at + end + 1;
      head = [];
      from = end + 1;
    }
    at += size;
  }
}

/** Key and path of a line; null for what is none. */
function headOf(line: Buffer): { readonly key: string; readonly path: string } | null {
  const first = line.indexOf("\t");
  const second = line.indexOf("\t", first + 1);
  if (first < 0 || second < 0) return null;
  try {
    return {
      key: line.subarray(0, first).toString("latin1"),
      path: JSON.parse(line.subarray(first + 1, second).toString("utf8")),
    };
  } catch {
    return null;
  }
}

/** Characters that are written at once. */
const pieceCharacters = 2 ** 20;

/** A line in pieces, since one archive can come to more than a string may hold; JSON has no tabs of its own. */
function* linePieces(key: string, path: string, outcomes: readonly FileOutcome[]): Generator<string> {
  let piece = `${key}\t${JSON.stringify(path)}${outcomes.length === 0 ? "\t" : ""}`;
  for (const outcome of outcomes) {
    piece += `\t${JSON.stringify(outcome)}`;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n`;
}

export class KeptOutcomes {
  readonly #path: string;
  /** Nothing until the first line is written. */
  #file: number | null = null;
  #end = 0;
  /** Lines that later ones replaced. */
  #replaced = 0;
  /** The last line of each path. */
  readonly #places = new Map<string, Place>();

  /** Reads the file, where there is one; a line that was cut off is taken away. Throws ConfigError. */
  constructor(path: string) {
    this.#path = path;
    if (!existsSync(path)) return;
    const file = this.#open();
    for (const { head: line, start, length } of linesOf(file)) {
      const head = headOf(line);
      if (head === null) continue;
      if (this.#places.has(head.path)) this.#replaced += 1;
      this.#places.set(head.path, { key: head.key, start, length });
      this.#end = start + length + 1;
    }
    if (fstatSync(file).size > this.#end) ftruncateSync(file, this.#end);
  }

  #open(): number {
    try {
      this.#file ??= openSync(this.#path, "a+");
      return this.#file;
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new ConfigError(`${this.#path}: cannot be written (${code}); check the folder`, { cause });
    }
  }

  /** Paths that are kept. */
  get paths(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Whether the outcomes of a path are those of this key. */
  has(path: string, key: string): boolean {
    return this.#places.get(path)?.key === key;
  }

  /** What a path came to when it was last read. */
  get(path: string): readonly FileOutcome[] {
    const place = this.#places.get(path);
    if (place === undefined) return [];
    const line = Buffer.alloc(place.length);
    readSync(this.#open(), line, 0, place.length, place.start);
    const outcomes: FileOutcome[] = [];
    for (let tab = line.indexOf("\t", line.indexOf("\t") + 1); tab >= 0; ) {
      const next = line.indexOf("\t", tab + 1);
      const piece = line.subarray(tab + 1, next < 0 ? line.length : next).toString("utf8");
      // An outcome, or a list of them as versions before wrote it; put alone writes these lines.
      if (piece !== "") outcomes.push(...([JSON.parse(piece)].flat() as FileOutcome[]));
      tab = next;
    }
    return outcomes;
  }

  /** Keeps outcomes. Those of texts that could not be read are not kept: they are tried again. */
  put(path: string, key: string, outcomes: readonly FileOutcome[]): void {
    if (outcomes.some(({ outcome }) => outcome === "failed")) return;
    const start = this.#end;
    for (const piece of linePieces(key, path, outcomes)) this.#end += writeSync(this.#open(), piece);
    if (this.#places.has(path)) this.#replaced += 1;
    this.#places.set(path, { key, start, length: this.#end - 1 - start });
  }

  /** Leaves out paths, and lines that later ones replaced. */
  retain(isWanted: (path: string) => boolean): void {
    if (this.#replaced === 0 && this.paths.every(isWanted)) return;
    const old = this.#open();
    const beside = `${this.#path}.writing`;
    const file = openSync(beside, "w+");
    let end = 0;
    const kept = [...this.#places].filter(([path]) => isWanted(path));
    this.#places.clear();
    for (const [path, { key, start, length }] of kept) {
      const line = Buffer.alloc(length + 1);
      readSync(old, line, 0, length + 1, start);
      writeSync(file, line);
      this.#places.set(path, { key, start: end, length });
      end += length + 1;
    }
    closeSync(old);
    renameSync(beside, this.#path);
    this.#file = file;
    this.#end = end;
    this.#replaced = 0;
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
  }

  /** Closes the file and takes it away. */
  remove(): void {
    this.close();
    rmSync(this.#path, { force: true });
  }
}
