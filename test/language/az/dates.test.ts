import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateTense, findDates, findDatesInTokens, monthOf } from "../../../src/language/az/dates.ts";
import { inflectFree } from "../../../src/language/az/nouns.ts";
import { tokenize } from "../../../src/language/az/tokens.ts";
import { hasDay, isoDate } from "../../../src/model/calendar.ts";
import { anyText } from "../../extract/grammar/any-text.ts";

const monthNames = "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr".split(" ");

/** One day in the ways the press writes it. */
function waysToWrite(year: number, month: number, day: number): readonly string[] {
  const name = monthNames[month - 1] as string;
  const [mm, dd] = [`${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")];
  return [
    `${dd}.${mm}.${year}`,
    `${dd}/${mm}/${year}`,
    `${dd}-${mm}-${year}`,
    `${year}-${mm}-${dd}`,
    `${day} ${name} ${year}`,
    `${day} ${name}, ${year}`,
    `${day} ${name} ${year}-ci il`,
    `${year}-ci il ${day} ${name}`,
    `${year}-ci ilin ${inflectFree(name, "gen")} ${day}-də`,
    `${year}-ci il, ${inflectFree(name, "gen")} ${day}-i`,
  ];
}

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
    ["8 mart – seminar günü", "2020-03-08"],
    ["2012-cil iyun ayında", "2012-06"],
    ["mayın 11-dən 22-nə qədər", "2020-05-11/2020-05-22"],
    ["28 fevral – 3 mart", "2020-02-28/2020-03-03"],
    ["28 fevral-3 mart 2024-cü il", "2024-02-28/2024-03-03"],
    ["28 fevraldan 3 martadək", "2020-02-28/2020-03-03"],
    ["fevralın 28-dən martın 3-dək", "2020-02-28/2020-03-03"],
    ["30 dekabr – 5 yanvar 2023", "2022-12-30/2023-01-05"],
    ["1 may 1990-cı ildən 3 iyun 1995-ci ilədək", "1990-05-01/1995-06-03"],
    ["iyunun 9-u və 10-u", "2020-06-09/2020-06-10"],
    ["iyunun 9-da və 10-da", "2020-06-09/2020-06-10"],
    ["mayın 5, 6 və 7-də", "2020-05-05/2020-05-07"],
    ["9 və 10 iyun", "2020-06-09/2020-06-10"],
    ["iyunun 9-u və 10-da", "2020-06-09/2020-06-10"],
    ["8-12 və 15-19 iyun", "2020-06-08/2020-06-19"],
    ["31 may və 1 iyun", "2020-05-31/2020-06-01"],
    ["24-26.05.2021", "2021-05-24/2021-05-26"],
    ["2010–2015-ci illərdə", "2010/2015"],
    ["1980-ci ildən 1989-cu ilədək", "1980/1989"],
    ["1980-ci ildən 1989-cu ilə qədər", "1980/1989"],
    ["2019-cu ilin mayından 2020-ci ilin iyununadək", "2019-05/2020-06"],
    ["2021-ci ilin yanvar-sentyabr aylarında", "2021-01/2021-09"],
    ["2021-ci ilin yayında", "2021"],
    ["2021-ci ilin I rübündə", "2021"],
    ["25/05/2021", "2021-05-25"],
    ["25-05-21", "2021-05-25"],
    ["25.05.98", "1998-05-25"],
    ["25.05.2021-ci il", "2021-05-25"],
    ["25 avq. 2021", "2021-08-25"],
    ["24 Iyun 2020", "2020-06-24"],
    ["Mayin 5-də", "2020-05-05"],
    ["20 may, 2023, AZƏRTAC", "2023-05-20"],
    ["2021ci il", "2021"],
    ["mayın 25də", "2020-05-25"],
    ["2021- ci il", "2021"],
    ["20\u00a0may\u20092023", "2023-05-20"],
    ["may ayında", "2020-05"],
    ["aprelin sonunda", "2020-04"],
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

  it.each(["1990-cı illərdə", "XX əsrin 80-ci illərində", "31.04.2021", "20 Yanvar faciəsi", "V ayın 3-də"])(
    "%s is none",
    (text) => {
      expect(findDates(text, "2020-06-01")).toEqual([]);
    },
  );

  it.each([
    ["2012-ci ildən", "2012", { isOpenEnd: true }],
    ["mayın 25-dən etibarən", "2020-05-25", { isOpenEnd: true }],
    ["25 may 2021-ci il tarixindən", "2021-05-25", { isOpenEnd: true }],
    ["2015-ci ilədək", "2015", { isOpenStart: true }],
    ["2015-ci ilə qədər", "2015", { isOpenStart: true }],
    ["2015-ci ildən əvvəl", "2015", { isOpenStart: true }],
    ["iyulun 1-dək", "2020-07-01", { isOpenStart: true }],
  ])("%s has one end", (text, date, open) => {
    const [mention] = findDates(text, "2020-06-01");
    expect(mention).toMatchObject({ date, ...open });
    expect(Object.keys(mention ?? {}).filter((key) => key.startsWith("isOpen"))).toEqual(Object.keys(open));
  });

  it("of two days apart are two", () => {
    const dates = findDates("31 may və 20 iyun", "2020-06-01").map(({ date }) => date);
    expect(dates).toEqual(["2020-05-31", "2020-06-20"]);
  });

  it("say between which tokens they stand", () => {
    const tokens = tokenize("Görüş mayın 25-də olub.");
    expect(findDatesInTokens(tokens, "2021").map(({ first, last }) => [first, last])).toEqual([[1, 3]]);
  });

  it("read back in each way to write them", () => {
    const years = fc.integer({ min: 1900, max: 2099 });
    const days = fc.tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const expected = hasDay(year, month, day) ? [isoDate(year, month, day)] : [];
        for (const text of waysToWrite(year, month, day))
          expect(
            findDates(text)
              .filter(({ date }) => date.length === 10)
              .map(({ date }) => date),
          ).toEqual(expected);
      }),
    );
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

type Counted = readonly [text: string, date: string, tense: DateTense | undefined];
type Undated = readonly [text: string, published: string, date: string, tense: DateTense | undefined];

describe("a date counted from publication", () => {
  // 5 January 2022 was a Wednesday.
  it.each<Counted>([
    ["bu gün", "2022-01-05", undefined],
    ["dünən", "2022-01-04", undefined],
    ["srağagün", "2022-01-03", undefined],
    ["ötən gün", "2022-01-04", undefined],
    ["sabah", "2022-01-06", undefined],
    ["ötən həftə", "2021-12-27/2022-01-02", undefined],
    ["ötən həftənin cümə günü", "2021-12-31", undefined],
    ["keçən ay", "2021-12", undefined],
    ["ötən ayın 25-də", "2021-12-25", undefined],
    ["gələn ay", "2022-02", undefined],
    ["ötən il", "2021", undefined],
    ["bu ilin mayın 25-də", "2022-05-25", undefined],
    ["ötən il dekabrın 29-da", "2021-12-29", undefined],
    ["keçən ilin sentyabrında", "2021-09", undefined],
    ["cari ilin mayında", "2022-05", undefined],
    ["gələn il", "2023", undefined],
    ["cümə günü", "2021-12-31", undefined],
    ["cümə günü", "2022-01-07", "future"],
    ["bazar ertəsi günü", "2022-01-03", "past"],
    ["çərşənbə günü", "2022-01-05", "future"],
  ])("%s is %s", (text, date, tense) => {
    const options = tense === undefined ? {} : { tense };
    expect(findDates(text, "2022-01-05", options).map((each) => each.date)).toEqual([date]);
    expect(findDates(text, null, options)).toEqual([]);
  });

  it.each(["hər cümə günü", "“Sabah” klubu", "Dünən sözü olmayan bazar", "bu günə qədər", "ötən illərdə"])(
    "is not read beyond what is said: %s",
    (text) => {
      expect(findDates(text, "2022-01-05").filter(({ date }) => date !== "2022-01-04")).toEqual([]);
    },
  );

  it.each<Undated>([
    ["dekabrın 29-da", "2022-01-05", "2021-12-29", undefined],
    ["yanvarın 12-də", "2023-12-28", "2024-01-12", undefined],
    ["mayın 25-də", "2021-12-20", "2021-05-25", undefined],
    ["mayın 25-də", "2021-12-20", "2022-05-25", "future"],
    ["iyunun 10-da", "2021-05-20", "2020-06-10", "past"],
    ["mayın 20-də", "2021-05-20", "2021-05-20", "past"],
    ["mayın 20-də", "2021-05-20", "2021-05-20", "future"],
    ["30 dekabr – 5 yanvar", "2022-01-10", "2021-12-30/2022-01-05", "past"],
    ["30 dekabr – 5 yanvar", "2022-01-02", "2021-12-30/2022-01-05", "future"],
    ["fevralın 29-da", "2023-05-20", "2024-02-29", undefined],
  ])("%s in a text of %s is %s", (text, published, date, tense) => {
    expect(findDates(text, published, tense === undefined ? {} : { tense })[0]?.date).toBe(date);
  });
});
