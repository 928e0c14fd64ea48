/** Files, folders and fetched pages to what they say, in as many threads as are wanted and worth starting. */
import { statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Gathered } from "../fetch/gather-pages.ts";
import { GuardedReading } from "../read/guarded-reading.ts";
import type { Metadata } from "../read/metadata.ts";
import { planReading, type ReadingTask, readInputBytes } from "../read/read-documents.ts";
import type { FieldNames } from "../read/reader.ts";
import type { FileOutcome } from "./extract-documents.ts";
import { extractKept } from "./extract-kept.ts";
import { type ExtractionWork, extractionWork, LongTexts } from "./extraction-threads.ts";
import type { KeptOutcomes } from "./kept-outcomes.ts";
import { type OutcomeText, outcomeOfText } from "./outcome-text.ts";
import { SharedTexts } from "./shared-texts.ts";
import type { WantedLanguages } from "./wanted-languages.ts";
import { Crew, mapInThreads } from "./worker-threads.ts";

export interface PathsRequest {
  readonly paths: readonly string[];
  /** Files that a glob found. */
  readonly listed?: readonly string[];
  /** Languages of which texts are read. */
  readonly languages: WantedLanguages;
  /** What is known of the texts from elsewhere. */
  readonly metadata?: Metadata | undefined;
  /** Files of the command itself, which are no texts. */
  readonly own?: readonly string[];
  /** Pages that were fetched. */
  readonly gathered?: Gathered | undefined;
  /** Whether what was cut from pages is told. */
  readonly tellsCuts?: boolean;
  /** Columns of tables and fields of JSON, by what they hold. */
  readonly fields?: FieldNames | undefined;
  /** Whether links are followed that lead out of the paths. */
  readonly followsLinks?: boolean;
  /** What texts came to before; those that have not changed are taken from there, and the others kept there. */
  readonly kept?: KeptOutcomes | undefined;
  /** Whether what is kept of a text that is no more is left out, instead of standing for it. */
  readonly retracts?: boolean;
  /** Whether what all texts come to is held at once, and shall take little memory. */
  readonly holdsAll?: boolean;
  /** Told how many entries are done, of how many. */
  readonly onTask?: (done: number, all: number) => void;
  /** Threads at most; one works without any. */
  readonly jobs: number;
  /** Less text than this starts no thread. */
  readonly bytesWorthThreads?: number;
}

/** Where two threads are a quarter faster than none on two cores: some 400 press texts (docs/benchmarks.md). */
const breakEvenBytes = 1_000_000;

/** Whether the files hold so much; looks at no more of them than that takes. */
function holdBytes(tasks: readonly ReadingTask[], wanted: number): boolean {
  let bytes = 0;
  return tasks.some((task) => {
    if (task.kind === "file") bytes += statSync(task.file.path, { throwIfNoEntry: false })?.size ?? 0;
    return bytes >= wanted;
  });
}

/** Files after which an interrupt is looked for: reading small ones waits for nothing, and would keep it out. */
const turnEvery = 10;

/** Each document of a file, once it is read, as a task of its own. */
async function* documentTasks(reading: GuardedReading, task: ReadingTask): AsyncGenerator<ReadingTask> {
  for await (const told of reading.read(task)) yield { kind: "told", told };
}

/** Files fewer than the threads: they are read here, and the threads take the documents in them. */
async function* doDocuments(
  tasks: readonly ReadingTask[],
  work: ExtractionWork,
): AsyncGenerator<readonly OutcomeText[]> {
  const reading = new GuardedReading();
  const crew = new Crew(work);
  try {
    for (const task of tasks) {
      const outcomes: OutcomeText[] = [];
      for await (const done of crew.map(documentTasks(reading, task))) outcomes.push(...done);
      yield outcomes;
    }
  } finally {
    await Promise.all([reading.stop(), crew.stop()]);
  }
}

/** What each task comes to, in their order: the same for any number of jobs. */
async function* doTasks(
  tasks: readonly ReadingTask[],
  { jobs, languages, holdsAll = false, bytesWorthThreads = breakEvenBytes }: PathsRequest,
): AsyncGenerator<readonly FileOutcome[]> {
  const texts = new SharedTexts();
  if (jobs > 1 && holdBytes(tasks, bytesWorthThreads)) {
    const work = extractionWork(languages, jobs);
    const done = tasks.length < jobs ? doDocuments(tasks, work) : mapInThreads({ ...work, tasks });
    const outcomeOf = holdsAll ? (text: OutcomeText) => texts.packed(text) : outcomeOfText;
    for await (const outcomes of done) yield outcomes.map(outcomeOf);
    return;
  }
  const reading = new GuardedReading();
  const extracting = new LongTexts(languages);
  let done = 0;
  try {
    for (const task of tasks) {
      const outcomes: FileOutcome[] = [];
      // those of one file are held together, too
      for await (const read of reading.read(task))
        for (const outcome of await extracting.extract(read))
          outcomes.push(holdsAll || outcomes.length > 0 ? texts.pack(outcome) : outcome);
      if (++done % turnEvery === 0) await setImmediate();
      yield outcomes;
    }
  } finally {
    await Promise.all([reading.stop(), extracting.stop()]);
  }
}

/** What the bytes of the standard input come to. */
export async function extractInput(
  bytes: Uint8Array,
  { languages, tellsCuts = false }: Pick<PathsRequest, "languages" | "tellsCuts">,
): Promise<readonly FileOutcome[]> {
  const extracting = new LongTexts(languages);
  try {
    const outcomes: FileOutcome[] = [];
    for (const read of await readInputBytes(bytes, tellsCuts))
      outcomes.push(...(await extracting.extract(read)));
    return outcomes;
  } finally {
    await extracting.stop();
  }
}

/** What became of every entry under the paths, in their order: the same for any number of jobs, and whatever was kept. */
export async function* extractPaths(request: PathsRequest): AsyncGenerator<FileOutcome> {
  const { paths, listed, metadata, gathered, kept, onTask = () => {} } = request;
  const { tellsCuts = false, followsLinks = false, fields, own } = request;
  const tasks = await planReading(paths, {
    listed,
    metadata,
    gathered,
    tellsCuts,
    followsLinks,
    fields,
    own,
  });
  if (kept === undefined) {
    let done = 0;
    for await (const outcomes of doTasks(tasks, request)) {
      onTask(++done, tasks.length);
      yield* outcomes;
    }
    return;
  }
  yield* extractKept(tasks, kept, request, doTasks);
}
