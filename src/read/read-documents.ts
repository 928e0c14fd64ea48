/** Files and folders to documents, one outcome for every entry met: no document is lost silently. */
import { existsSync, realpathSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Gathered } from "../fetch/gather-pages.ts";
import { contentOf, contentOfFile } from "./content.ts";
import { hostOf, tasksOfPages } from "./fetched-pages.ts";
import { type FoundFile, findFiles, refusal } from "./find-files.ts";
import { learnSites } from "./learn-sites.ts";
import type { Metadata } from "./metadata.ts";
import type { TextFacts } from "./plain-text.ts";
import { escapePath, type Naming, type ReadOutcome, readOutcomes } from "./read-outcome.ts";
import type { Content, FieldNames, Hints } from "./reader.ts";
import { chooseReader, readableEndings } from "./readers.ts";

type TextFile = Extract<FoundFile, { kind: "file" }>;

/** A file to read with the id of its document, or what became of an entry that is not read. */
export type ReadingTask =
  | {
      readonly kind: "file";
      readonly file: TextFile;
      readonly id: string;
      readonly facts?: TextFacts | undefined;
      readonly hints: Hints;
    }
  | { readonly kind: "told"; readonly told: ReadOutcome };

const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length);
const withSlashes = (path: string): string => path.replaceAll("\\", "/");

/** How often each value occurs. */
function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** An id for each file: its base name; where base names collide, the short path; where those collide, the whole path. */
function idsOf(files: readonly TextFile[]): ReadonlyMap<TextFile, string> {
  const names = countOf(files.map((file) => withoutExtension(basename(file.path))));
  const shortPaths = countOf(files.map((file) => withoutExtension(file.shortPath)));
  const paths = countOf(files.map((file) => withoutExtension(file.path)));
  return new Map(
    files.map((file) => {
      const name = withoutExtension(basename(file.path));
      const shortPath = withoutExtension(file.shortPath);
      const id =
        names.get(name) === 1
          ? name
          : shortPaths.get(shortPath) === 1
            ? shortPath
            : paths.get(withoutExtension(file.path)) === 1
              ? withoutExtension(file.path)
              : file.path;
      return [file, withSlashes(id)];
    }),
  );
}

type FileTask = Extract<ReadingTask, { kind: "file" }>;

/** Pictures and programs lie in any folder; who names one wants to know why it is not read. */
function askedFor(outcome: ReadOutcome, { file }: FileTask): ReadOutcome {
  if (outcome.outcome !== "skipped" || !file.isArgument || outcome.path !== file.path) return outcome;
  if (outcome.reader !== undefined) return { ...outcome, outcome: "failed" };
  const endings = readableEndings.map((ending) => `.${ending}`).join(", ");
  return { ...outcome, outcome: "failed", reason: `${outcome.reason}; ${endings} are` };
}

async function* readFile(task: FileTask, opened: Content | undefined): AsyncGenerator<ReadOutcome> {
  const { id, facts } = task;
  const { path, shortPath, address } = task.file;
  const naming: Naming =
    address === undefined
      ? { id, path, uri: `file:${escapePath(withSlashes(shortPath))}`, facts }
      : { id, path: address, uri: address, facts };
  try {
    for await (const outcome of readOutcomes(opened ?? contentOfFile(path), task.hints, naming))
      yield askedFor(outcome, task);
  } catch (error) {
    yield { outcome: "failed", path: naming.path, reason: refusal(error, naming.path) };
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

function toldOf({ kind, ...entry }: Exclude<FoundFile, TextFile>): ReadOutcome {
  return { outcome: kind, ...entry };
}

export interface ReadingOptions {
  /** Whether links are followed that lead out of what was given. */
  readonly followsLinks?: boolean;
  /** Files of the command itself, such as the graph that it writes: no texts, wherever they lie. */
  readonly own?: readonly string[] | undefined;
  /** Fills what texts do not say. */
  readonly metadata?: Metadata | undefined;
  /** Whether what was cut from a page is told. */
  readonly tellsCuts?: boolean;
  /** Columns of tables and fields of JSON, by what they hold. */
  readonly fields?: FieldNames | undefined;
  /** Files that a glob found. */
  readonly listed?: readonly string[] | undefined;
  /** Pages that were fetched. */
  readonly gathered?: Gathered | undefined;
}

/** Whether a file that was found in a folder is one of those named, by whatever path. */
function amongFiles(named: readonly string[]): (entry: FoundFile) => boolean {
  const real = new Set(named.filter((path) => existsSync(path)).map((path) => realpathSync(path)));
  const names = new Set([...real].map((path) => basename(path))); // most files need no question to the file system
  return (entry) =>
    entry.kind === "file" &&
    !entry.isArgument &&
    names.has(basename(entry.path)) &&
    real.has(realpathSync(entry.path));
}

/**
 * What is to be read under the paths, folders to the bottom: sorted by path, whatever the order of the arguments, and behind it
 * what was fetched, sorted by address.
 */
export async function planReading(
  paths: readonly string[],
  {
    metadata,
    tellsCuts = false,
    listed,
    gathered,
    fields,
    own = [],
    followsLinks = false,
  }: ReadingOptions = {},
): Promise<readonly ReadingTask[]> {
  const isOwn = amongFiles(metadata === undefined ? own : [...own, metadata.path]);
  const found = findFiles(paths, { followsLinks, listed }).filter((entry) => !isOwn(entry));
  const files = found.filter((entry) => entry.kind === "file");
  const ids = idsOf(files);
  const facts = await factsOfFiles(files, metadata);
  const pages = gathered?.pages.map(({ path, address }) => ({ path, host: hostOf(address) })) ?? [];
  const furniture = await learnSites([...files, ...pages]);
  const tasks = found.map((entry): ReadingTask => {
    if (entry.kind !== "file") return { kind: "told", told: toldOf(entry) };
    const { path } = entry;
    const hints: Hints = { fileName: basename(path), furniture: furniture.get(path), fields, tellsCuts };
    return { kind: "file", file: entry, id: ids.get(entry) ?? path, facts: facts.get(path), hints };
  });
  return gathered === undefined ? tasks : [...tasks, ...tasksOfPages(gathered, furniture, tellsCuts)];
}

/** What is in bytes that have no name: those of the standard input. */
export async function readInputBytes(bytes: Uint8Array, tellsCuts = false): Promise<readonly ReadOutcome[]> {
  const isMarked = chooseReader(bytes, { fileName: "" }) !== undefined;
  const hints: Hints = { fileName: isMarked ? "" : "-.txt", tellsCuts };
  const outcomes: ReadOutcome[] = [];
  const naming: Naming = { id: "stdin", path: "-", uri: "stdin:" };
  for await (const outcome of readOutcomes(contentOf(bytes), hints, naming)) outcomes.push(outcome);
  return outcomes;
}

/** Does one task of the plan; a file that was opened to look at is not opened again. */
export async function* readPlanned(task: ReadingTask, opened?: Content): AsyncGenerator<ReadOutcome> {
  if (task.kind === "told") yield task.told;
  else yield* readFile(task, opened);
}

/** Reads all files under the paths and tells of each entry what became of it; one document is in memory at a time. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadingOptions = {},
): AsyncGenerator<ReadOutcome> {
  for (const task of await planReading(paths, options)) yield* readPlanned(task);
}
