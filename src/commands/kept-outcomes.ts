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

/** The lines of a file that are whole, with their places. */
function* linesOf(file: number): Generator<{ readonly line: Buffer; readonly start: number }> {
  let rest = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; ; ) {
    const chunk = Buffer.alloc(chunkBytes);
    const size = readSync(file, chunk, 0, chunkBytes, at);
    if (size === 0) return;
    at += size;
    rest = Buffer.concat([rest, chunk.subarray(0, size)]);
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      yield { line: rest.subarray(0, end), start };
      start += end + 1;
      rest = rest.subarray(end + 1);
    }
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
    for (const { line, start } of linesOf(file)) {
      const head = headOf(line);
      if (head === null) continue;
      if (this.#places.has(head.path)) this.#replaced += 1;
      this.#places.set(head.path, { key: head.key, start, length: line.length });
      this.#end = start + line.length + 1;
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
    const second = line.indexOf("\t", line.indexOf("\t") + 1);
    return JSON.parse(line.subarray(second + 1).toString("utf8")) as FileOutcome[]; // holds: put alone writes these lines
  }

  /** Keeps outcomes. Those of texts that could not be read are not kept: they are tried again. */
  put(path: string, key: string, outcomes: readonly FileOutcome[]): void {
    if (outcomes.some(({ outcome }) => outcome === "failed")) return;
    const line = Buffer.from(`${key}\t${JSON.stringify(path)}\t${JSON.stringify(outcomes)}\n`);
    writeSync(this.#open(), line);
    if (this.#places.has(path)) this.#replaced += 1;
    this.#places.set(path, { key, start: this.#end, length: line.length - 1 });
    this.#end += line.length;
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
