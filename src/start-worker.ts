/** Threads, from the sources and from what was compiled. */
import { extname } from "node:path";
import { type ResourceLimits, Worker } from "node:worker_threads";

export interface WorkerStart {
  /** What the thread is told when it starts. */
  readonly workerData?: unknown;
  readonly resourceLimits?: ResourceLimits;
}

/** From the sources, TypeScript has to be taught to a thread of Node 20; what was compiled needs nothing. */
export function startWorker(entry: URL, start: WorkerStart): Worker {
  if (extname(entry.pathname) !== ".ts") return new Worker(entry, start);
  const teacher = import.meta.resolve("tsx/esm/api"); // the folder that a program is called in has its own packages or none
  const taught = `import("${teacher}").then(({ register }) => { register(); return import("${entry}"); })`;
  return new Worker(taught, { eval: true, ...start });
}
