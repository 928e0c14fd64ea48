/** Files and folders to documents, one outcome for every entry met: no document is lost silently. */
import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Document } from "../model/document.ts";
import { decodeText } from "./decode.ts";
import { type FoundFile, findFiles, refusal } from "./find-files.ts";
import type { Metadata } from "./metadata.ts";
import { documentOf, type TextFacts } from "./plain-text.ts";

/** What became of one file, link or folder. */
export type ReadOutcome =
  | { readonly outcome: "read"; readonly path: string; readonly document: Document }
  | { readonly outcome: "skipped" | "failed"; readonly path: string; readonly reason: string };

type TextFile = Extract<FoundFile, { kind: "file" }>;

/** A file to read with the id of its document, or what became of an entry that is not read. */
export type ReadingTask =
  | {
      readonly kind: "file";
      readonly file: TextFile;
      readonly id: string;
      readonly facts?: TextFacts | undefined;
    }
  | { readonly kind: "told"; readonly told: ReadOutcome };

/** Larger files are no single document. */
const largestMegabytes = 16;

const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length);
const withSlashes = (path: string): string => path.replaceAll("\\", "/");

/** How often each value occurs. */
function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** An id for each file: its base name; where base names collide, the short path; where those collide, the path. */
function idsOf(files: readonly TextFile[]): ReadonlyMap<TextFile, string> {
  const names = countOf(files.map((file) => withoutExtension(basename(file.path))));
  const shortPaths = countOf(files.map((file) => withoutExtension(file.shortPath)));
  return new Map(
    files.map((file) => {
      const name = withoutExtension(basename(file.path));
      const shortPath = withoutExtension(file.shortPath);
      const id =
        names.get(name) === 1
          ? name
          : shortPaths.get(shortPath) === 1
            ? shortPath
            : withoutExtension(file.path);
      return [file, withSlashes(id)];
    }),
  );
}

const escaped = (unit: string): string =>
  Buffer.from(unit).toString("hex").toUpperCase().replace(/../g, "%$&");

/** `file:` and the path, with what an address or a Markdown link must not hold escaped: `file:a%20b/mətn.txt`. */
function uriOf(path: string): string {
  const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Z}"#%()<>?[\\\]^`{|}]/gu;
  return `file:${withSlashes(path).replace(unsafe, escaped)}`;
}

function readFile(file: TextFile, id: string, facts: TextFacts | undefined): ReadOutcome {
  const { path } = file;
  try {
    const megabytes = statSync(path).size / 2 ** 20;
    if (megabytes > largestMegabytes)
      return {
        outcome: "failed",
        path,
        reason: `${Math.round(megabytes)} MB, and a document may have ${largestMegabytes}; split it into its articles`,
      };
    const decoded = decodeText(readFileSync(path));
    if (decoded.text === null) return { outcome: "failed", path, reason: decoded.problem };
    const source = { id, uri: uriOf(file.shortPath), fileName: basename(path), text: decoded.text, facts };
    return { outcome: "read", path, document: documentOf(source) };
  } catch (error) {
    return { outcome: "failed", path, reason: refusal(error) };
  }
}

/** What the metadata says of each file; its reader checks with a schema, which is loaded only where it is wanted. */
async function factsOfFiles(
  files: readonly TextFile[],
  metadata: Metadata | undefined,
): Promise<ReadonlyMap<string, TextFacts>> {
  if (metadata === undefined) return new Map();
  const { matchMetadata } = await import("./metadata.ts");
  return matchMetadata(
    metadata,
    files.map(({ path }) => path),
  );
}

/**
 * What is to be read under the paths, folders to the bottom: sorted by path, whatever the order of the arguments. `metadata` fills
 * what texts do not say.
 */
export async function planReading(
  paths: readonly string[],
  metadata?: Metadata,
): Promise<readonly ReadingTask[]> {
  const found = findFiles(paths);
  const files = found.filter((entry) => entry.kind === "file");
  const ids = idsOf(files);
  const facts = await factsOfFiles(files, metadata);
  return found.map((entry) =>
    entry.kind === "file"
      ? { kind: "file", file: entry, id: ids.get(entry) ?? entry.path, facts: facts.get(entry.path) }
      : { kind: "told", told: { outcome: entry.kind, path: entry.path, reason: entry.reason } },
  );
}

/** Does one task of the plan. */
export function readPlanned(task: ReadingTask): ReadOutcome {
  return task.kind === "file" ? readFile(task.file, task.id, task.facts) : task.told;
}

/** Reads all text files under the paths and tells of each entry what became of it; one text is in memory at a time. */
export async function* readDocuments(
  paths: readonly string[],
  metadata?: Metadata,
): AsyncGenerator<ReadOutcome> {
  for (const task of await planReading(paths, metadata)) yield readPlanned(task);
}
