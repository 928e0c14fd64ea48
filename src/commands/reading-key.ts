/** How a text is told, and a key of everything that its outcome depends on: its bytes, what is known of it, and the program that reads it. */
import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { Extractor } from "../extract/extractor.ts";
import { packageVersion } from "../package-root.ts";
import type { ReadingTask } from "../read/read-documents.ts";

type FileTask = Extract<ReadingTask, { kind: "file" }>;

/** Raised when the lines of kept outcomes change their form. */
const form = 2;
const chunk = Buffer.alloc(2 ** 20);

function addFile(hash: Hash, path: string): void {
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk))
      hash.update(chunk.subarray(0, size));
  } finally {
    closeSync(file);
  }
}

/** Makes the keys of one run. A file that cannot be read has none. */
export function makeReadingKeys(extractor: Extractor, settings: unknown): (task: FileTask) => string | null {
  const run = JSON.stringify([form, packageVersion(), extractor.name, extractor.version, settings]);
  const ofFurniture = new WeakMap<ReadonlySet<string>, string>();
  const furnitureHash = (furniture: ReadonlySet<string> | undefined): string => {
    if (furniture === undefined) return "";
    const known = ofFurniture.get(furniture);
    if (known !== undefined) return known;
    const hash = createHash("sha256")
      .update(JSON.stringify([...furniture].sort()))
      .digest("hex");
    ofFurniture.set(furniture, hash);
    return hash;
  };
  return ({ file, id, facts, hints: { furniture, ...hints } }) => {
    const known = [run, id, file.shortPath, file.address, facts, hints, furnitureHash(furniture)];
    const hash = createHash("sha256").update(JSON.stringify(known));
    try {
      addFile(hash, file.path);
    } catch {
      return null;
    }
    return hash.digest("hex").slice(0, 32);
  };
}

/** How a task is told: by its path or by the address that it was fetched from. */
export const nameOf = (task: ReadingTask): string =>
  task.kind === "file" ? (task.file.address ?? task.file.path) : task.told.path;
