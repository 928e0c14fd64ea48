import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as calendar from "../../src/model/calendar.ts";
import { daysOf as rangeOf } from "../../src/resolve/days.ts";

const { dayNumber, dayOfNumber, daysOf, isCalendarDay, isoDate, weekdayOf } = calendar;

describe("the calendar", () => {
  test.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2021-05-25", "2021-05-25", "2021-05-25"],
    ["2021-02-30", "2021-02-01", "2021-02-28"],
    ["2021-13", "2021-01-01", "2021-12-31"],
    ["2021-13-05", "2021-01-01", "2021-12-31"],
  ])("%s is from %s to %s, wherever it is asked for", (date, start, end) => {
    expect(daysOf(date)).toEqual({ start, end });
    expect(rangeOf(date)).toEqual({ first: dayNumber(start), last: dayNumber(end) });
  });

  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2023-00-10", false],
    ["2023-04-31", false],
    ["2023-4-3", false],
    ["2023-04", false],
  ])("has the day %s: %s", (date, has) => {
    expect(isCalendarDay(date)).toBe(has);
  });

  test("counts the days of the week from Monday", () => {
    expect(["2021-05-24", "2021-05-30", "1969-12-31"].map(weekdayOf)).toEqual([1, 7, 3]);
  });

  test("gives each number of days its day and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (number) => {
        const day = dayOfNumber(number);
        expect(dayNumber(day)).toBe(number);
        const [year, month, date] = day.split("-").map(Number);
        expect(isoDate(year ?? 0, month, date)).toBe(day);
      }),
    );
  });
});
