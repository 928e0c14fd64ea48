/** What the thread runs that reads files of formats: it tells one outcome at a time and waits until it is wanted. */
import { parentPort } from "node:worker_threads";
import { type ReadingTask, readPlanned } from "./read-documents.ts";

type Wanted = () => void;

let isWanted: Wanted = () => {};

/** Reads a file; the next document is read only when this one was taken, so that few are in memory. */
async function answer(task: ReadingTask): Promise<void> {
  for await (const outcome of readPlanned(task)) {
    const taken = new Promise<void>((resolve) => {
      isWanted = resolve;
    });
    parentPort?.postMessage(outcome);
    await taken;
  }
  parentPort?.postMessage(null);
}

parentPort?.on("message", (message: ReadingTask | "next") => {
  if (message === "next") isWanted();
  else void answer(message);
});
