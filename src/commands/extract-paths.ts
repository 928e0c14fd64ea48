/** Files and folders to what they say, in as many threads as are wanted and worth starting. */
import { statSync } from "node:fs";
import { extname } from "node:path";
import { grammar } from "../extract/grammar/grammar.ts";
import type { Gathered } from "../fetch/gather-pages.ts";
import { GuardedReading } from "../read/guarded-reading.ts";
import type { Metadata } from "../read/metadata.ts";
import { planReading, type ReadingTask } from "../read/read-documents.ts";
import { brokenOn, extractDocument, type FileOutcome } from "./extract-documents.ts";
import { mapInThreads } from "./worker-threads.ts";

export interface PathsRequest {
  readonly paths: readonly string[];
  readonly isAnyLanguageWanted: boolean;
  /** What is known of the texts from elsewhere. */
  readonly metadata?: Metadata | undefined;
  /** Pages that were fetched. */
  readonly gathered?: Gathered | undefined;
  /** Whether what was cut from pages is told. */
  readonly tellsCuts?: boolean;
  /** Whether links are followed that lead out of the paths. */
  readonly followsLinks?: boolean;
  /** Threads at most; one works without any. */
  readonly jobs: number;
  /** Less text than this starts no thread. */
  readonly bytesWorthThreads?: number;
}

/** Where two threads begin to be faster than none on two cores: some 2,000 press texts (docs/benchmarks.md). */
const breakEvenBytes = 5_000_000;

const pathOf = (task: ReadingTask): string =>
  task.kind === "file" ? (task.file.address ?? task.file.path) : task.told.path;

/** Whether the files hold so much; looks at no more of them than that takes. */
function holdBytes(tasks: readonly ReadingTask[], wanted: number): boolean {
  let bytes = 0;
  return tasks.some((task) => {
    if (task.kind === "file") bytes += statSync(task.file.path, { throwIfNoEntry: false })?.size ?? 0;
    return bytes >= wanted;
  });
}

/** What became of every entry under the paths, in their order: the same for any number of jobs. */
export async function* extractPaths({
  paths,
  metadata,
  gathered,
  tellsCuts = false,
  followsLinks = false,
  isAnyLanguageWanted,
  jobs,
  bytesWorthThreads = breakEvenBytes,
}: PathsRequest): AsyncGenerator<FileOutcome> {
  const tasks = await planReading(paths, { metadata, gathered, tellsCuts, followsLinks });
  if (jobs > 1 && holdBytes(tasks, bytesWorthThreads))
    for await (const outcomes of mapInThreads<ReadingTask, readonly FileOutcome[]>({
      tasks,
      threads: Math.min(jobs, tasks.length),
      entry: new URL(`./extraction-worker${extname(import.meta.url)}`, import.meta.url),
      workerData: { isAnyLanguageWanted },
      onCrash: (task, problem) => [brokenOn(pathOf(task), grammar.name, problem)],
    }))
      yield* outcomes;
  else {
    const reading = new GuardedReading();
    try {
      for (const task of tasks)
        for await (const read of reading.read(task))
          yield extractDocument(read, { extractor: grammar, isAnyLanguageWanted });
    } finally {
      await reading.stop();
    }
  }
}
