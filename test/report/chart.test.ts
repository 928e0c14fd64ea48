import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countByPeriod, filledBars } from "../../src/report/chart.ts";
import { renderBars } from "../../src/report/html/bars-svg.ts";
import { textWidth } from "../../src/report/html/drawing.ts";
import { wordings } from "../../src/report/wordings.ts";

const on = (date: string | null, isPlanned = false) => ({ date, isPlanned });

describe("what is counted over time", () => {
  test("is by month where every date has one, empty months too, planned apart", () => {
    expect(countByPeriod([on("2020-11-03"), on("2021-01"), on("2021-01-09", true), on(null)])).toEqual([
      { label: "2020-11", asserted: 1, planned: 0 },
      { label: "2020-12", asserted: 0, planned: 0 },
      { label: "2021-01", asserted: 1, planned: 1 },
    ]);
  });

  test("fills a table without the periods of which nothing is said", () => {
    const bars = countByPeriod([on("2020-11-03"), on("2021-01")]);
    expect(filledBars({ caption: "", bars }).map(({ label }) => label)).toEqual(["2020-11", "2021-01"]);
    expect(renderBars("c", { caption: "", bars }, wordings.en)).not.toContain('<th scope="row">2020-12</th>');
  });

  test("is by year where one date has no month: a year is never put into January", () => {
    expect(countByPeriod([on("2020-11-03"), on("2021")]).map(({ label }) => label)).toEqual(["2020", "2021"]);
  });

  test("keeps the last years apart and puts what is older into one bar", () => {
    const bars = countByPeriod([on("1881"), on("1905"), on("2020"), on("2026")]);
    expect(bars).toHaveLength(36);
    expect(bars[0]).toEqual({ label: "≤ 1991", asserted: 2, planned: 0 });
  });

  test("is nothing where all is of one period or undated", () => {
    expect(countByPeriod([on("2021-05-01"), on("2021-05-25")])).toEqual([]);
    expect(countByPeriod([on(null)])).toEqual([]);
  });

  const date = fc.oneof(
    fc.integer({ min: 1000, max: 2999 }).map(String),
    fc
      .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
  );
  test("loses nothing that has a date, in at most 36 bars", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ date: fc.option(date), isPlanned: fc.boolean() })), (items) => {
        const bars = countByPeriod(items);
        fc.pre(bars.length > 0);
        const dated = items.filter((item) => item.date !== null);
        expect(bars.length).toBeLessThanOrEqual(36);
        expect(bars.reduce((sum, bar) => sum + bar.planned, 0)).toBe(
          dated.filter((item) => item.isPlanned).length,
        );
        expect(bars.reduce((sum, bar) => sum + bar.asserted + bar.planned, 0)).toBe(dated.length);
      }),
    );
  });
});

describe("bars", () => {
  const chart = {
    caption: "Tədbirlər <zaman> üzrə",
    bars: countByPeriod([on("2020"), on("2021"), on("2021", true)]),
  };
  const drawn = renderBars("chart-1", chart, wordings.az);

  test("are as tall as their numbers and stand on each other", () => {
    const rects = [...drawn.matchAll(/<rect class="(\w+)".*? y="([\d.]+)".*? height="([\d.]+)"/g)];
    expect(rects.map(([, kind, , height]) => [kind, Number(height)])).toEqual([
      ["bar", 50],
      ["bar", 50],
      ["hatched", 50],
    ]);
    expect(Number(rects[2]?.[2]) + 50).toBe(Number(rects[1]?.[2]));
  });

  test("have the words below them apart, however few they are", () => {
    const months = { caption: "", bars: countByPeriod([on("2020-04-01"), on("2020-05-01")]) };
    const words = [
      ...renderBars("chart-1", months, wordings.az).matchAll(
        /<text class="level" x="([\d.]+)"[^>]*>([^<]+)/g,
      ),
    ];
    const [left = 0, right = 0] = words.map(([, x]) => Number(x));
    expect(right - left).toBeGreaterThan(textWidth(words[0]?.[2] ?? ""));
  });

  test("have a title, a description and a table of the same numbers, with nothing of it markup", () => {
    expect(drawn).toContain('aria-labelledby="chart-1-title chart-1-numbers"');
    expect(drawn).toContain('<desc id="chart-1-numbers">2020: 1, 2021: 2</desc>');
    expect(drawn).toContain('<tr><th scope="row">2021</th><td>1</td><td>1</td></tr>');
    expect(drawn).not.toContain("<zaman>");
    expect(renderBars("chart-1", chart, wordings.az)).toBe(drawn);
  });
});
