import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/lexicon/table.ts";
import { monthNames } from "../../src/model/month-names.ts";
import { formatDate, formatNumber, formatPercent } from "../../src/report/locale.ts";

describe("dates", () => {
  test.each([
    ["2024", "2024", "2024"],
    ["2021-05", "May 2021", "may 2021"],
    ["2021-05-25", "25 May 2021", "25 may 2021"],
    ["2021-05-25/2021-06", "25 May 2021 – June 2021", "25 may 2021 – iyun 2021"],
    ["2021-05-25/2021-05-27", "25–27 May 2021", "25–27 may 2021"],
    ["2021-05-25/2021-06-02", "25 May – 2 June 2021", "25 may – 2 iyun 2021"],
    ["2021-05/2021-06", "May – June 2021", "may – iyun 2021"],
    ["2020-12-30/2021-01-02", "30 December 2020 – 2 January 2021", "30 dekabr 2020 – 2 yanvar 2021"],
    ["2020/2021", "2020–2021", "2020–2021"],
    ["2021-02-30/2021-02-31", "2021-02-30 – 2021-02-31", "2021-02-30 – 2021-02-31"],
    ["0871-02-03", "3 February 871", "3 fevral 871"],
  ])("%s keeps its precision: %s, %s", (date, english, azerbaijani) => {
    expect([formatDate(date, "en"), formatDate(date, "az")]).toEqual([english, azerbaijani]);
  });

  test.each(["2021-02-30", "2021-13", "2021-00-10"])(
    "%s, which no calendar has, is told as it stands",
    (date) => {
      expect(formatDate(date, "az")).toBe(date);
    },
  );

  test("have the same months in whatever Node: these words are the promise", () => {
    const monthsIn = (language: "en" | "az"): string =>
      Array.from({ length: 12 }, (_, month) =>
        formatDate(`2021-${String(month + 1).padStart(2, "0")}`, language),
      )
        .join(" ")
        .replaceAll(" 2021", "");
    expect(monthsIn("en")).toBe(
      "January February March April May June July August September October November December",
    );
    expect(monthsIn("az")).toBe(
      "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    );
  });

  test("do not depend on the time zone of the machine, and name their day", () => {
    const days = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(formatDate(iso, "az")).toMatch(
          new RegExp(`^${day.getUTCDate()} [a-z]+ ${day.getUTCFullYear()}$`),
        );
      }),
    );
  });
});

test("the months that dates are written with are those that texts are read with", () => {
  expect(monthNames.az).toEqual(readTable("az", "months.tsv").map(([name]) => name));
});

test("dates and numbers ask the program for no locale but English: browsers have no Azerbaijani", () => {
  const asked: unknown[] = [];
  const { DateTimeFormat } = Intl;
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct: (target, [locale, options]) => {
      asked.push(locale);
      return new target(locale, options);
    },
  });
  try {
    formatDate("2021-05-25", "az");
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
  expect(asked).toEqual([]);
});

test("numbers are grouped as the language writes them", () => {
  expect([formatNumber(1250000.5, "en"), formatNumber(1250000.5, "az")]).toEqual([
    "1,250,000.5",
    "1.250.000,5",
  ]);
  expect([formatPercent(0.96, "en"), formatPercent(0.96, "az")]).toEqual(["96%", "96%"]);
});
