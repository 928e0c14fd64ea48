/** A list of tasks done by several threads: results come in the order of the tasks, and few are under way at a time. */
import { parentPort, type Worker } from "node:worker_threads";
import { InvariantError } from "../errors.ts";
import { startWorker } from "../start-worker.ts";

export interface CrewOptions<Task, Result> {
  readonly threads: number;
  /** The module each thread runs; it calls `answerTasks`. */
  readonly entry: URL;
  /** What the threads are told when they start. */
  readonly workerData?: unknown;
  /** The result of a task that ended its thread. */
  readonly onCrash: (task: Task, problem: string) => Result;
}

export interface ThreadWork<Task, Result> extends CrewOptions<Task, Result> {
  readonly tasks: readonly Task[];
}

/** A task under way and who waits for it. */
interface Job<Task, Result> {
  readonly task: Task;
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

interface Thread<Task, Result> {
  readonly worker: Worker;
  /** The oldest is being done; the next is there already, so that no thread waits for this one. */
  readonly held: Job<Task, Result>[];
}

type Answer<Result> = { readonly kind: "ready" } | { readonly kind: "result"; readonly result: Result };

const heldByThread = 2;
/** Results that may wait for an earlier one; what is not yet wanted stays on the disk. */
const underWayByThread = 8;

/** Keeps so many threads busy at most, each started when a task waits; one that a task has ended is replaced, and its other task done again. */
export class Crew<Task, Result> {
  readonly #work: CrewOptions<Task, Result>;
  readonly #waiting: Job<Task, Result>[] = [];
  readonly #threads = new Set<Thread<Task, Result>>();
  /** Those that have loaded what they need. */
  readonly #ready = new Set<Thread<Task, Result>>();
  #failure: Error | undefined;

  constructor(work: CrewOptions<Task, Result>) {
    this.#work = work;
  }

  /** Does a task as soon as a thread is free. */
  do(task: Task): Promise<Result> {
    const result = new Promise<Result>((done, failed) => this.#waiting.push({ task, done, failed }));
    result.catch(() => {}); // told when its turn comes
    if (this.#failure !== undefined) this.#fail(this.#failure);
    for (const thread of this.#ready) this.#give(thread);
    if (this.#waiting.length > 0 && this.#threads.size < this.#work.threads) this.#start();
    return result;
  }

  /** The results of tasks in their order; few are under way at a time, and the next task is asked for only then. */
  async *map(tasks: Iterable<Task> | AsyncIterable<Task>): AsyncGenerator<Result> {
    const underWay: Promise<Result>[] = [];
    for await (const task of tasks) {
      underWay.push(this.do(task));
      const mayWait = underWay.length < this.#work.threads * underWayByThread;
      const oldest = mayWait ? undefined : underWay.shift();
      if (oldest !== undefined) yield await oldest;
    }
    for (const result of underWay) yield await result;
  }

  /** Ends the threads; what they were doing has no result. */
  async stop(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    this.#ready.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    const { entry, workerData } = this.#work;
    const thread: Thread<Task, Result> = { worker: startWorker(entry, { workerData }), held: [] };
    let problem: string | undefined;
    this.#threads.add(thread);
    thread.worker.on("message", (answer: Answer<Result>) => {
      if (answer.kind === "ready") this.#ready.add(thread);
      else thread.held.shift()?.done(answer.result);
      this.#give(thread);
    });
    thread.worker.on("error", (error: unknown) => {
      problem = error instanceof Error ? error.message : String(error);
    });
    thread.worker.on("exit", (code) => this.#replace(thread, problem ?? `exit code ${code}`));
  }

  #give(thread: Thread<Task, Result>): void {
    while (thread.held.length < heldByThread) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      thread.held.push(job);
      thread.worker.postMessage(job.task);
    }
  }

  #replace(thread: Thread<Task, Result>, problem: string): void {
    this.#ready.delete(thread);
    if (!this.#threads.delete(thread)) return; // stopped
    const [job, ...others] = thread.held;
    if (job === undefined) {
      const message = `a worker thread ended (${problem}); --jobs 1 works without threads`;
      this.#fail(new InvariantError(message, { data: { problem } }));
    } else {
      job.done(this.#work.onCrash(job.task, problem));
      this.#waiting.unshift(...others);
      this.#start();
    }
  }

  #fail(error: Error): void {
    this.#failure = error;
    for (const { failed } of this.#waiting.splice(0)) failed(error);
  }
}

/** The results of the tasks, in their order. A task that ends its thread has the result `onCrash` gives. */
export async function* mapInThreads<Task, Result>(work: ThreadWork<Task, Result>): AsyncGenerator<Result> {
  const crew = new Crew(work);
  try {
    yield* crew.map(work.tasks);
  } finally {
    await crew.stop();
  }
}

/** In a thread: answers each task, in the order in which they come. A task that cannot be answered ends the thread. */
export function answerTasks<Task, Result>(answer: (task: Task) => Result | Promise<Result>): void {
  const send = (message: Answer<Result>): void => parentPort?.postMessage(message);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on("message", (task: Task) => {
    last = last.then(async () => send({ kind: "result", result: await answer(task) }));
  });
  send({ kind: "ready" });
}
