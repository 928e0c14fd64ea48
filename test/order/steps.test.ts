import { expect, test } from "vitest";
import { finish, finishInSlices, type Steps } from "../../src/order/steps.ts";

function* sum(numbers: readonly number[]): Steps<number> {
  let all = 0;
  for (const number of numbers) {
    all += number;
    yield;
  }
  return all;
}

test("work in steps gives the same at once and in slices, and rests after each slice", async () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  let time = 0;
  const rested: number[] = [];
  const clock = {
    now: () => {
      time += 1;
      return time;
    },
    rest: async () => {
      rested.push(time);
    },
    slice: 10,
  };
  expect(await finishInSlices(sum(numbers), clock)).toBe(finish(sum(numbers)));
  expect(rested).toHaveLength(10);
});
