/**
 * Reading in a thread of its own with a budget of time and memory: a file that spins or swells ends the thread, not the run. Its
 * documents so far are kept, it is told as failed, and the next file has a new thread.
 */
import { extname } from "node:path";
import type { Worker } from "node:worker_threads";
import { startWorker } from "../start-worker.ts";
import { contentOfFile } from "./content.ts";
import { plainText } from "./plain-text-reader.ts";
import { type ReadingTask, readPlanned } from "./read-documents.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import type { Content } from "./reader.ts";
import { chooseReader } from "./readers.ts";

export interface ReadingBudget {
  /** For one document, counted anew for each in a file of several. */
  readonly seconds: number;
  /** Of the thread's heap. */
  readonly megabytes: number;
}

/** The largest page takes two seconds and 300 MB, a PDF of 2,000 pages ten and 400. */
const usualBudget: ReadingBudget = { seconds: 60, megabytes: 1024 };

/** The process as a whole may grow by this while one document is read, from the first look at it on: buffers do not count as heap. */
const mostGrowth = 3 * 2 ** 30;

type FileTask = Extract<ReadingTask, { kind: "file" }>;

/** What came from the thread: an outcome, the end of the file, or the end of the thread with its reason. */
type Answer = { readonly outcome: ReadOutcome | null } | { readonly ended: string };

/** The front of a file; nothing for what cannot be opened, which reading tells. */
function opened({ file }: FileTask): Content | undefined {
  try {
    return contentOfFile(file.path);
  } catch {
    return undefined;
  }
}

/** Plain text takes time in proportion to its size and needs no guard; what nobody reads takes none. */
function isHarmless(content: Content | undefined, { file }: FileTask): boolean {
  if (content === undefined) return true;
  const reader = chooseReader(content.head, { fileName: file.path });
  return reader === plainText || reader === undefined;
}

const reasonOf = (error: unknown, { megabytes }: ReadingBudget): string =>
  (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
    ? `needs more than ${megabytes} MB to be read; split it or save it as plain text`
    : `its reader broke (${error instanceof Error ? error.message : String(error)}); please report it with the file`;

/** One thread that reads; it starts with the first file that needs it and is replaced when a file has ended it. */
export class GuardedReading {
  readonly #budget: ReadingBudget;
  #worker: Worker | null = null;

  constructor(budget: ReadingBudget = usualBudget) {
    this.#budget = budget;
  }

  /** The outcomes of a task of the plan, as `readPlanned` gives them. */
  async *read(task: ReadingTask): AsyncGenerator<ReadOutcome> {
    if (task.kind === "told") {
      yield* readPlanned(task);
      return;
    }
    const content = opened(task);
    if (isHarmless(content, task)) yield* readPlanned(task, content);
    else yield* this.#readFile(task);
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async *#readFile(task: FileTask): AsyncGenerator<ReadOutcome> {
    const worker = this.#started();
    let message: ReadingTask | "next" = task;
    while (true) {
      const answer = await this.#ask(worker, message);
      if ("ended" in answer) {
        await this.stop();
        yield { outcome: "failed", path: task.file.path, reason: answer.ended };
        return;
      }
      if (answer.outcome === null) return;
      yield answer.outcome;
      message = "next";
    }
  }

  #started(): Worker {
    this.#worker ??= startWorker(new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#budget.megabytes },
    });
    return this.#worker;
  }

  /** Sends a message and waits for what comes of it, within the budget. */
  async #ask(worker: Worker, message: ReadingTask | "next"): Promise<Answer> {
    const { seconds } = this.#budget;
    let before: number | undefined; // asking costs as much as reading a short text, so one that is soon done is not asked about
    return new Promise((resolve) => {
      const watch = setInterval(() => {
        const now = process.memoryUsage.rss();
        before ??= now;
        if (now - before > mostGrowth)
          settle({ ended: `needs more than ${mostGrowth / 2 ** 30} GB to be read; split it` });
      }, 250);
      const limit = setTimeout(
        () =>
          settle({ ended: `takes longer than ${seconds} s to be read; split it or save it as plain text` }),
        seconds * 1000,
      );
      const settle = (answer: Answer): void => {
        clearInterval(watch);
        clearTimeout(limit);
        worker.removeAllListeners();
        worker.on("error", () => {}); // of a thread that is being ended
        resolve(answer);
      };
      worker.removeAllListeners();
      worker.on("message", (outcome: ReadOutcome | null) => settle({ outcome }));
      worker.on("error", (error) => settle({ ended: reasonOf(error, this.#budget) }));
      worker.on("exit", (code) =>
        settle({ ended: `its reader ended with code ${code}; please report it with the file` }),
      );
      worker.postMessage(message);
    });
  }
}
