/**
 * Fetched pages on disk, one body and one record an address. Names of files are hashes of addresses, so nothing that a server says
 * becomes a path; both are written beside their place and renamed, so an interrupt leaves the old page or the new one.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface PageRecord {
  readonly address: string;
  /** Where redirects led. */
  readonly finalAddress: string;
  /** When it was last known to be as it is, in milliseconds since 1970. */
  readonly checkedMs: number;
  readonly contentType: string | null;
  readonly entityTag: string | null;
  readonly lastModified: string | null;
}

/** A page cut off in the middle, with what the server must still say of it for the rest to fit. */
export interface PartRecord {
  readonly finalAddress: string;
  readonly validator: string;
}

export class PageCache {
  readonly #folder: string;

  /** @param folder is made when the first page comes */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Path of a page's body. */
  bodyPath(address: string): string {
    return `${this.#pathOf(address)}.body`;
  }

  /** Path where a body is written until it is whole. */
  partPath(address: string): string {
    mkdirSync(this.#folder, { recursive: true });
    return `${this.#pathOf(address)}.part`;
  }

  record(address: string): PageRecord | null {
    const found = this.#read<PageRecord>(`${this.#pathOf(address)}.json`);
    return found?.address === address ? found : null;
  }

  /** Bytes of a page that are there already. */
  partSize(address: string): number {
    return statSync(this.partPath(address), { throwIfNoEntry: false })?.size ?? 0;
  }

  /** What came of a page that was cut off; null where the whole has to be asked for. */
  part(address: string): PartRecord | null {
    return this.#read(`${this.#pathOf(address)}.part.json`);
  }

  keepPart(address: string, part: PartRecord): void {
    this.#write(`${this.#pathOf(address)}.part.json`, part);
  }

  dropPart(address: string): void {
    for (const ending of [".part", ".part.json"])
      rmSync(`${this.#pathOf(address)}${ending}`, { force: true });
  }

  /** Makes the whole part the page of its address. */
  keepBody(record: PageRecord): void {
    renameSync(this.partPath(record.address), this.bodyPath(record.address));
    this.dropPart(record.address);
    this.keepRecord(record);
  }

  keepRecord(record: PageRecord): void {
    this.#write(`${this.#pathOf(record.address)}.json`, record);
  }

  #pathOf(address: string): string {
    return join(this.#folder, createHash("sha256").update(address, "utf8").digest("hex").slice(0, 32));
  }

  #read<Value>(path: string): Value | null {
    try {
      return JSON.parse(readFileSync(path, "utf8")) as Value; // holds: #write alone makes these files, whole
    } catch {
      return null;
    }
  }

  #write(path: string, value: unknown): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${path}.writing`, JSON.stringify(value));
    renameSync(`${path}.writing`, path);
  }
}
