import { expect, test } from "vitest";
import { mapInThreads } from "../../src/commands/worker-threads.ts";
import { InvariantError } from "../../src/errors.ts";
import { collect } from "./collect.ts";

const work = {
  threads: 2,
  entry: new URL("./odd-worker.ts", import.meta.url),
  onCrash: (task: number, problem: string) => `${task}: ${problem}`,
};
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test("results come in the order of the tasks", async () => {
  const results = await collect(mapInThreads<number, unknown>({ ...work, tasks: upTo(100) }));
  expect(results.slice(14)).toEqual(
    upTo(100)
      .slice(14)
      .map((task) => task * 2),
  );
});

test("a task that ends its thread has a result of its own, and all others are done", async () => {
  const results = await collect(mapInThreads<number, unknown>({ ...work, tasks: upTo(40) }));
  expect(results).toEqual(upTo(40).map((task) => (task === 13 ? "13: exit code 7" : task * 2)));
});

test("threads that cannot start end the run with one error", async () => {
  const broken = mapInThreads<number, unknown>({ ...work, tasks: upTo(40), workerData: "broken" });
  const error: unknown = await collect(broken).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InvariantError);
  expect((error as InvariantError).data).toEqual({ problem: "nothing to work with" });
});

test("who takes only the first results stops the threads", async () => {
  for await (const result of mapInThreads<number, unknown>({ ...work, tasks: upTo(1000) })) {
    expect(result).toBe(0);
    break;
  }
});
