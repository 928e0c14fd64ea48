/** A thread for the tests: doubles numbers, ends itself on 13, and does not start when told so. */
import { workerData } from "node:worker_threads";
import { answerTasks } from "../../src/commands/worker-threads.ts";

if (workerData === "broken") throw new Error("nothing to work with");

answerTasks((task: number) => {
  if (task === 13) process.exit(7);
  return task * 2;
});
