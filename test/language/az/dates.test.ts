import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, monthOf } from "../../../src/language/az/dates.ts";
import { anyText } from "../../extract/grammar/any-text.ts";

describe("dates", () => {
  it.each([
    ["25 may 2021-ci il", "2021-05-25"],
    ["25 may 2021-ci il tarixində", "2021-05-25"],
    ["2021-ci il 25 may", "2021-05-25"],
    ["2021-ci ilin mayın 25-də", "2021-05-25"],
    ["mayın 25-də", "2020-05-25"],
    ["may ayının 25-də", "2020-05-25"],
    ["25.05.2021", "2021-05-25"],
    ["2021-05-25", "2021-05-25"],
    ["16-19 dekabr 2024-cü il", "2024-12-16/2024-12-19"],
    ["mayın 11-dən 22-dək", "2020-05-11/2020-05-22"],
    ["2021-ci ilin may ayında", "2021-05"],
    ["2021-ci ildə", "2021"],
    ["2022-2026-cı illərdə", "2022/2026"],
    ["3 mart", "2020-03-03"],
  ])("%s is %s in a text of 2020", (text, date) => {
    expect(findDates(text, "2020-06-01").map((each) => each.date)).toEqual([date]);
  });

  it.each([
    "45 may 2021-ci il",
    "25.13.2021",
    "mart ayı",
    "25 nəfər",
    "maya 25 manat",
    "19-16 dekabr 2024-cü il",
  ])("%s is no day", (text) => {
    expect(findDates(text, "2020-06-01").filter((each) => each.date.length >= 10)).toEqual([]);
  });

  it("are left out without a year when the text has no date of its own", () => {
    expect(findDates("mayın 25-də")).toEqual([]);
  });

  it("say where they stand", () => {
    const text = "Görüş mayın 25-də olub.";
    expect(findDates(text, "2021").map(({ start, end }) => text.slice(start, end))).toEqual(["mayın 25-də"]);
  });

  it("of any text are ISO dates in order inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end, date } of findDates(text, "2021-05-25")) {
          expect(date).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }),
    );
  });
});

describe("a month", () => {
  it("is known in its cases", () => {
    expect(["yanvar", "mayın", "iyunda", "avqustun", "dekabrdan"].map(monthOf)).toEqual([1, 5, 6, 8, 12]);
  });

  it("is no word that merely begins like one", () => {
    expect(["mayor", "martaban", "maya-maya"].map(monthOf)).toEqual([0, 0, 0]);
  });
});
