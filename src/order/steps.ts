/** Long work in steps: a command does them at once, a page rests between them so that it can draw and be scrolled. */

export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does steps for so many milliseconds, lets others work by `rest`, and goes on until all are done. */
export async function finishInSlices<Result>(
  steps: Steps<Result>,
  { now, rest, slice }: { now: () => number; rest: () => Promise<void>; slice: number },
): Promise<Result> {
  for (let since = now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - since < slice) continue;
    await rest();
    since = now();
  }
}
